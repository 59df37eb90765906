import type { SurveyWords } from '../words.ts'

/** The import of a survey's raw answers: what a file or a wish has wrong. */
export const survey = {
  emptyAnswer: 'sans réponse',
  assumedEncoding:
    'Le fichier n’est pas en UTF-8 : il a été lu en Windows-1252, comme Excel l’écrit en France. Vérifier les accents.',
  rounding: 'La moyenne des notes est arrondie à deux décimales, un demi-centième vers le haut.',
  small:
    'Moins de {minimum} réponses : le résultat sera masqué dans le dossier, et le détail des réponses n’est pas écrit.',
  /** What is wrong with the options, one with another. */
  usage: {
    onlySurvey: '{option} ne sert qu’à une enquête : ajouter --survey et le fichier des réponses.',
    notSurvey:
      '{option} ne va pas avec --survey : une enquête se reprend seule, depuis un fichier de réponses.',
    workbookToo:
      'Deux fichiers : les réponses données par --survey, et le classeur {found}. Reprendre l’un, puis l’autre.',
    needsPeriod:
      'Quand l’enquête a-t-elle eu lieu ? Ajouter --period, par exemple --period 2026-11 (ou 2026, 2026-Q4, 2026-11-30).',
    onePeriod: 'Une enquête a une seule période : {found}.',
    notPair: '{option} « {found} » : écrire {example}.',
    sheetOfText:
      '--sheet ne sert qu’à un classeur : le fichier des réponses est un texte CSV, sans feuilles.',
    unknownSheet: 'Aucune feuille « {found} » dans le classeur. Feuilles : {known}.',
    examples: {
      question: '--question "Q3=satisfaction-globale" (la colonne, puis l’identifiant de l’indicateur)',
      filter: '--filter "Agence=Colmar" (la colonne, puis la valeur)',
      scale: '--scale "4=très satisfait" (ce qui est dans le fichier, puis ce que cela veut dire)',
    },
  },
  told: {
    people: {
      one: '{file} : {n} personne a répondu, {period}.',
      other: '{file} : {n} personnes ont répondu, {period}.',
    },
    filtered: {
      one: '{file} : {n} personne retenue par le filtre, {period}.',
      other: '{file} : {n} personnes retenues par le filtre, {period}.',
    },
    unfinished: {
      one: '{n} questionnaire commencé et jamais envoyé n’est pas compté : sa date d’envoi est vide ({column}). Pour le compter, retirer cette colonne du fichier.',
      other:
        '{n} questionnaires commencés et jamais envoyés ne sont pas comptés : leur date d’envoi est vide ({column}). Pour les compter, retirer cette colonne du fichier.',
    },
    sheet: 'Feuille lue : « {sheet} ».',
    unread: {
      one: '{n} colonne n’est pas lue : {columns}.',
      other: '{n} colonnes ne sont pas lues : {columns}.',
    },
    more: 'et {n} autres',
    labels: {
      question: 'question',
      result: 'résultat',
      answers: 'réponses',
      margin: 'marge d’erreur',
      distribution: 'détail',
      file: 'fichier',
    },
    heading: '{title} ({indicator})',
    column: 'colonne {letter}, « {title} »',
    untitled: 'colonne {letter}',
    ratio: '{value} ({numerator} sur {denominator})',
    answers: { one: '{n} réponse', other: '{n} réponses' },
    silent: { one: '{n} personne sans réponse', other: '{n} personnes sans réponse' },
    rate: '{rate} des {contacted} personnes sollicitées',
    margin: '± {points}, à 95 %',
    noMargin: 'ne se calcule pas : trop peu de réponses',
    manyMarks: '{n} notes différentes',
    noEvidence:
      'Sans pièce : « --evidence », suivi de l’identifiant du rapport d’enquête, dirait d’où viennent ces résultats.',
    states: {
      added: '{file} : ajouté',
      completed: '{file} : complété ({parts})',
      replaced: '{file} : remplacé ({parts})',
      unchanged: '{file} : déjà écrit, rien à changer',
      conflict: '{file} : autre chose y est écrit',
    },
    keys: {
      result: 'résultat',
      size: 'nombre de réponses',
      contacted: 'personnes sollicitées',
      population: 'population',
      mode: 'mode de recueil',
      distribution: 'détail des réponses',
      evidence: 'pièce',
    },
    conflict: '{indicator}, {period} ({file})',
    difference: '{part} : le fichier dit {from}, l’enquête donne {to}',
    conflicts: {
      one: '{n} résultat est déjà écrit pour cette période, et dit autre chose. Pour le remplacer, relancer avec --replace :',
      other:
        '{n} résultats sont déjà écrits pour cette période, et disent autre chose. Pour les remplacer, relancer avec --replace :',
    },
    problems: { one: '{n} point à régler :', other: '{n} points à régler :' },
    hint: '→ {hint}',
    unchanged: 'Rien à reprendre : les fichiers disent déjà la même chose.',
    written: {
      one: '{n} résultat repris dans {files}. Relisez-le (« git diff » le montre, dans un dépôt git), puis lancez « coopqual validate ».',
      other:
        '{n} résultats repris dans {files}. Relisez-les (« git diff » les montre, dans un dépôt git), puis lancez « coopqual validate ».',
    },
    dry: {
      one: '{n} résultat serait repris dans {files}. Rien n’a été écrit (--dry-run).',
      other: '{n} résultats seraient repris dans {files}. Rien n’a été écrit (--dry-run).',
    },
  },
  problems: {
    'csv/broken-quote': {
      message: 'À la ligne {line}, un guillemet n’est pas fermé ou n’est pas à sa place.',
      hints: {
        default:
          'Enregistrer de nouveau le fichier depuis le tableur ; dans un texte, un guillemet se double.',
      },
    },
    'csv/empty': {
      message: 'Le fichier est vide.',
      hints: { default: 'Exporter de nouveau les réponses.' },
    },
    'csv/not-text': {
      message: 'Le fichier n’est pas un texte.',
      hints: { default: 'Depuis le tableur, enregistrer au format « CSV UTF-8 ».' },
    },
    'csv/ragged-row': {
      message: 'La ligne {line} a {found} cellules, et non {expected} comme les autres.',
      hints: {
        default:
          'Vérifier le séparateur et les guillemets de cette ligne, ou enregistrer de nouveau le fichier depuis le tableur.',
      },
    },
    'csv/too-large': {
      message: 'Le fichier fait {size} Mo, pour une limite de {limit} Mo.',
      hints: { default: 'N’exporter que les colonnes des questions à reprendre.' },
    },
    'csv/too-many-columns': {
      message: 'Le fichier a {found} colonnes, pour une limite de {limit}.',
      hints: { default: 'N’exporter que les colonnes des questions à reprendre.' },
    },
    'csv/too-many-rows': {
      message: 'Le fichier a plus de {limit} lignes de réponses.',
      hints: { default: 'Vérifier que le fichier contient une ligne par personne.' },
    },
    'survey/ambiguous-column': {
      message: 'Plusieurs colonnes répondent au nom `{name}` : {columns}.',
      hints: { default: 'Nommer la colonne par sa lettre.' },
    },
    'survey/ambiguous-indicator': {
      message:
        'Le titre de la colonne {column}, `{title}`, est celui de plusieurs indicateurs : {indicators}.',
      hints: { default: 'Dire lequel : `--question "{column}=identifiant"`.' },
    },
    'survey/codes-without-scale': {
      message:
        'Colonne {column}, `{title}` : des nombres (`{found}` à la ligne {row} ; {count} en tout), alors que l’indicateur `{indicator}` est un pourcentage de satisfaits.',
      hints: {
        default:
          'Dire ce que vaut chaque nombre : `--scale "4=très satisfait,3=plutôt satisfait,2=plutôt pas satisfait,1=pas du tout satisfait"` ; ou rattacher la question à un indicateur en note sur 10.',
      },
    },
    'survey/contacted-below-answers': {
      message:
        'Le nombre de personnes sollicitées, {contacted}, est plus petit que celui des personnes qui ont répondu, {respondents}.',
      hints: { default: 'Corriger le nombre de personnes sollicitées, ou filtrer les réponses.' },
    },
    'survey/empty-filter': {
      message: 'Aucune ligne n’a `{value}` dans la colonne {column}, `{title}`.',
      hints: {
        default: 'Écrire la valeur comme dans le fichier ; les accents et les majuscules ne comptent pas.',
      },
    },
    'survey/free-text': {
      message:
        'Colonne {column}, `{title}` : des textes libres, ou de quoi reconnaître des personnes ({count} lignes, dès la ligne {row}). Rien n’en est repris.',
      hints: { default: 'Désigner la colonne d’une question à réponses fermées.' },
    },
    'survey/indicator-not-up': {
      message:
        'L’indicateur `{indicator}` est un pourcentage qui n’est pas à augmenter (`direction: {direction}`) : on ne sait pas quelles réponses il compte.',
      hints: { default: 'Choisir un indicateur de satisfaction, ou y écrire le résultat à la main.' },
    },
    'survey/indicator-taken': {
      message: 'Plusieurs colonnes donnent l’indicateur `{indicator}` : {columns}.',
      hints: { default: 'N’en désigner qu’une.' },
    },
    'survey/labels-for-marks': {
      message:
        'Colonne {column}, `{title}` : `{found}` à la ligne {row}, alors que l’indicateur `{indicator}` est une note sur 10.',
      hints: {
        default:
          'Rattacher la question à un indicateur en pourcentage : une réponse en mots n’est pas une note.',
      },
    },
    'survey/mark-not-out-of-ten': {
      message:
        'Colonne {column}, `{title}` : `{found}` à la ligne {row} n’est pas une note sur 10 ({count} en tout).',
      hints: { default: 'Ramener les notes sur 10 dans le fichier, ou corriger celles qui sont fausses.' },
    },
    'survey/marks-out-of-five': {
      message:
        'Colonne {column}, `{title}` : aucune note ne dépasse 5 (la plus haute est `{found}`). Sont-elles sur 10 ?',
      hints: {
        default:
          'Si elles sont sur 5, les ramener sur 10 dans le fichier ; si elles sont bien sur 10, le dire par `--out-of-ten`.',
      },
    },
    'survey/mixed-column': {
      message:
        'Colonne {column}, `{title}` : des mots et des nombres, `{found}` à la ligne {row} ({count} en tout) et ailleurs `{other}`.',
      hints: {
        default: 'Garder l’un ou l’autre, ou dire ce que vaut chaque nombre : `--scale "4=très satisfait"`.',
      },
    },
    'survey/mixed-scales': {
      message:
        'Colonne {column}, `{title}` : deux échelles, `{found}` à la ligne {row} ({count} en tout) et ailleurs `{other}`.',
      hints: { default: 'Vérifier que la colonne ne contient qu’une question.' },
    },
    'survey/no-answer': {
      message: 'Colonne {column}, `{title}` : personne n’a répondu.',
      hints: { default: 'Désigner une autre colonne, ou retirer la question.' },
    },
    'survey/no-question': {
      message: 'Aucune colonne ne porte le nom d’un indicateur. Colonnes du fichier : {columns}.',
      hints: {
        default:
          'Dire quelle colonne répond à quel indicateur : `--question "Q3=satisfaction-globale"`. Indicateurs possibles : {known}.',
      },
    },
    'survey/no-respondent': {
      message: 'Le fichier n’a aucune ligne de réponses.',
      hints: { default: 'La première ligne porte les titres ; chaque ligne suivante est une personne.' },
    },
    'survey/not-a-count': {
      message: 'Pour {name}, `{found}` n’est pas un nombre entier de personnes.',
      hints: { default: 'Écrire un nombre entier, 1 au moins.' },
      terms: { name: { population: 'la population', contacted: 'les personnes sollicitées' } },
    },
    'survey/not-a-period': {
      message: '`{found}` n’est pas une période.',
      hints: {
        default:
          'Écrire une année (`2026`), un trimestre (`2026-Q3`), un mois (`2026-09`) ou un jour (`2026-09-30`).',
      },
    },
    'survey/population-below-contacted': {
      message:
        'La population, {population}, est plus petite que le nombre de personnes sollicitées, {contacted}.',
      hints: {
        default: 'Corriger l’un des deux nombres.',
        answers: 'Corriger la population : {contacted} personnes ont répondu.',
      },
    },
    'survey/scale-without-level': {
      message: '`{found}={answer}` : `{answer}` n’est pas une réponse connue.',
      hints: {
        default:
          'Écrire une réponse des échelles habituelles (`très satisfait`, `oui`, `plutôt d’accord`), une note, ou `sans objet`.',
      },
    },
    'survey/unknown-answer': {
      message:
        'Colonne {column}, `{title}` : `{found}` n’est pas une réponse attendue ({count} fois, d’abord ligne {row}).',
      hints: {
        default:
          'Attendu : {expected} ; ou dire ce que `{found}` veut dire : `--scale "{found}=sans objet"`.',
      },
      terms: {
        expected: {
          labels:
            'de « très satisfait » à « pas du tout satisfait », de « tout à fait d’accord » à « pas du tout d’accord », « oui » ou « non », « ne se prononce pas »',
          marks: 'une note de 0 à 10, à deux décimales au plus, ou « ne se prononce pas »',
        },
      },
    },
    'survey/unknown-column': {
      message: 'Aucune colonne ne s’appelle `{name}`. Colonnes du fichier : {columns}.',
      hints: { default: 'Écrire le titre de la colonne, son début, ou sa lettre.' },
    },
    'survey/unknown-indicator': {
      message: 'L’indicateur `{indicator}` n’existe pas.',
      hints: { default: 'Indicateurs en pourcentage ou en note sur 10 : {known}.' },
    },
    'survey/wrong-unit': {
      message: 'L’indicateur `{indicator}` n’est ni un pourcentage ni une note sur 10 (`unit: {unit}`).',
      hints: {
        default: 'Une question d’enquête donne un pourcentage ou une note : choisir un autre indicateur.',
      },
    },
  } satisfies SurveyWords,
}
