/** What “coopqual import” says of a workbook that was filled in. */
export const importing = {
  /** Why a cell or a row cannot be taken over, by its code. */
  problems: {
    ambiguousNumber:
      '« {found} » peut se lire de deux façons : écrire le nombre sans séparateur de milliers, ou avec deux décimales',
    badChoice: '« {found} » n’est pas dans la liste : choisir parmi {known}',
    badDate: '« {found} » n’est pas une date : écrire jj/mm/aaaa, par exemple 30/09/2026',
    badNumber: '« {found} » n’est pas un nombre : écrire seulement les chiffres, par exemple 91,4',
    badPeriod: '« {found} » n’est pas une période : écrire 2026, 2026-T3, 2026-09 ou 30/09/2026',
    boolean: 'VRAI et FAUX ne se reprennent pas : écrire un texte, un nombre ou une date',
    computedValue:
      '{subject} : ce résultat est calculé ; corriger le numérateur, le dénominateur ou les délais',
    duplicateColumn: 'la colonne « {column} » y est deux fois : n’en garder qu’une',
    duplicateRow: '{subject} est déjà à la ligne de {first}, avec d’autres valeurs : n’en garder qu’une',
    error: 'la cellule contient l’erreur {found} : corriger la formule, ou saisir la valeur',
    fixedCampaign:
      '{subject} : un constat enregistré ne change pas de campagne ; le déplacer dans les fichiers',
    masked:
      '{subject} : ce résultat vient d’un échantillon trop petit et n’est pas dans le classeur ; le corriger dans son fichier',
    merged:
      'la cellule est fusionnée avec d’autres : annuler la fusion, pour que chaque ligne porte sa valeur',
    missingField: '{subject} : il manque « {column} »',
    mixedRow:
      'la ligne dit « {found} », mais son identifiant est « {id} » : corriger l’un ou l’autre ; si le tableau a été trié en partie, annuler ce tri',
    noKey: 'cette ligne est remplie mais il lui manque « {column} »',
    notWhole: '« {found} » doit être un nombre entier',
    numberAsDate: '« {found} » est un nombre : saisir une date, par exemple 30/09/2026',
    percentUnit: '« {found} » est un pourcentage, mais l’unité de la ligne n’en est pas un',
    shortYear: '« {found} » : écrire l’année avec ses quatre chiffres',
    uncomputed:
      'la cellule contient une formule sans résultat : ouvrir le classeur et l’enregistrer, ou saisir la valeur',
    unknownAction: 'aucune action « {found} » : une action s’ajoute dans le fichier de son engagement',
    unknownIndicator:
      'aucun indicateur « {found} » : corriger l’identifiant, ou créer d’abord l’indicateur (« coopqual new indicateur »)',
    unknownPiece:
      'aucune pièce « {found} » : choisir un numéro ou un identifiant de la feuille « Preuves » ; dans un classeur sans cette feuille, seul l’identifiant se lit',
    unknownRequirement: 'aucune exigence « {found} » dans les référentiels en vigueur',
    wrongScale: '« {found} » n’est pas un niveau de l’échelle de ce référentiel : choisir parmi {known}',
  },
  notices: {
    missingSheet: 'Feuille « {sheet} » absente, ou sans sa ligne de titres : rien n’en est repris.',
    renamedSheet: 'Feuille « {found} » : elle a les colonnes de « {sheet} », et en tient lieu.',
    shownChanged: {
      one: '{sheet}!{cells} : cette cellule de « {column} » a changé, mais seules les colonnes marquées d’un crayon se reprennent. À changer dans {files}.',
      other:
        '{sheet} : {n} cellules de « {column} » ont changé ({cells}), mais seules les colonnes marquées d’un crayon se reprennent. À changer dans {files}.',
    },
    missingColumn: 'Feuille « {sheet} » : la colonne « {column} » n’y est plus, rien n’en est repris.',
    missingRows: {
      one: 'Feuille « {sheet} » : {n} ligne a été retirée du classeur. Rien n’est retiré des fichiers.',
      other: 'Feuille « {sheet} » : {n} lignes ont été retirées du classeur. Rien n’est retiré des fichiers.',
    },
  },
  books: {
    foreign:
      '{file} ne vient pas de coopqual : importez un classeur que « coopqual audit » ou « coopqual import --template » a produit, sans sa feuille cachée effacée.',
    newer: '{file} vient d’une version plus récente de coopqual : mettez coopqual à jour.',
  },
  /** The mark that a program leaves beside a workbook while it is open. */
  lockFile:
    '{file} n’est que la marque que laisse un classeur ouvert : enregistrer et fermer le classeur, puis donner son nom, sans « ~$ ».',
  refused: '{file} : {reason}',
  maybeSurvey: 'Si ce sont les réponses d’une enquête : coopqual import --survey {file} --period …',
  nothing: '(vide)',
  changed: '{sheet}  {subject}  ({file})',
  change: '{address}  {title} : {from} → {to}',
  conflict:
    '{place}  {subject} – {title} : le classeur dit {to}, {file} dit {from} ; les deux disaient {base}',
  problem: '{place}  {text}',
  conflicts: {
    one: '{n} valeur a changé à la fois dans le classeur et dans les fichiers. Accordez-les, d’un côté ou de l’autre, puis relancez :',
    other:
      '{n} valeurs ont changé à la fois dans le classeur et dans les fichiers. Accordez-les, d’un côté ou de l’autre, puis relancez :',
  },
  problemsFound: {
    one: '{n} cellule à corriger dans le classeur :',
    other: '{n} cellules à corriger dans le classeur :',
  },
  errors: 'Les fichiers ne seraient plus valides après cette reprise :',
  /** Before errors that are told by the cells that they come from. */
  cellErrors: 'À corriger dans le classeur, pour que les fichiers restent valides :',
  /** How a column is named in a sentence, and what it says. */
  columns: { named: '« {title} »', said: '« {title} : {value} »' },
  uneditable: {
    shared:
      '{file} : {path} est partagé (ancre, alias ou fusion YAML), le changer changerait autre chose. À modifier à la main.',
    other: '{file} : {path} ne peut pas être modifié sans toucher au reste du fichier. À modifier à la main.',
  },
  none: 'Rien n’a été écrit.',
  unchanged: 'Rien à reprendre : le classeur et les fichiers disent la même chose.',
  unchangedElse: 'Rien d’autre à reprendre.',
  /** Said in place of the further problems of one kind. */
  moreProblems: {
    one: '… et {n} autre cellule, pour la même raison',
    other: '… et {n} autres cellules, pour la même raison',
  },
  already: {
    one: '{n} valeur était déjà dans les fichiers.',
    other: '{n} valeurs étaient déjà dans les fichiers.',
  },
  written: {
    one: '{n} valeur reprise dans {files}. Relisez-la (« git diff » la montre, dans un dépôt git), puis lancez « coopqual validate ».',
    other:
      '{n} valeurs reprises dans {files}. Relisez-les (« git diff » les montre, dans un dépôt git), puis lancez « coopqual validate ».',
  },
  dry: {
    one: '{n} valeur serait reprise dans {files}. Rien n’a été écrit (--dry-run).',
    other: '{n} valeurs seraient reprises dans {files}. Rien n’a été écrit (--dry-run).',
  },
  files: { one: '{n} fichier', other: '{n} fichiers' },
  brokenRepository: 'Rien n’a été repris : corrigez d’abord les erreurs ci-dessus.',
  template: {
    unknown: 'Aucun modèle « {found} ». Modèles : {known}.',
    badPeriod: '« {found} » n’est pas une période : écrire 2026, 2026-Q3, 2026-09 ou 2026-09-30.',
    file: 'indicateurs-a-saisir-{date}.xlsx',
    rows: {
      one: '{n} résultat à saisir, puis à reprendre par « coopqual import » :',
      other: '{n} résultats à saisir, puis à reprendre par « coopqual import » :',
    },
    exists: '{file} existe déjà : choisissez un autre nom avec --out.',
  },
  needsWorkbook: 'Quel classeur reprendre ? coopqual import audit-…/audit.xlsx',
}
