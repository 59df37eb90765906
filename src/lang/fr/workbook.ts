import type { BookRefusalCode, FileFormat } from '../../model/book-refusal.ts'

/** A workbook that comes back filled in. */
export const workbook = {
  /** Why it is not read, and what to do about it. */
  refusals: {
    tooLarge:
      'Ce fichier dépasse {most} Mo : en retirer les images et les feuilles qui ne servent pas, puis l’enregistrer de nouveau.',
    empty: 'Ce fichier est vide : demander à qui l’a envoyé de l’envoyer de nouveau.',
    notWorkbook:
      'Ce fichier n’est pas un classeur Excel, malgré son nom : choisir un fichier enregistré en .xlsx.',
    encryptedOrOld:
      'Ce classeur est protégé par un mot de passe ou dans l’ancien format .xls : l’ouvrir, retirer le mot de passe et l’enregistrer en .xlsx.',
    otherFormat:
      'Ce fichier n’est pas un classeur .xlsx ({format}) : l’ouvrir dans un tableur et l’enregistrer au format « Classeur Excel (.xlsx) ».',
    damaged:
      'Ce classeur est abîmé ou incomplet : l’ouvrir dans un tableur et l’enregistrer de nouveau, ou demander une autre copie.',
    damagedPart:
      'Ce classeur est abîmé, dans sa partie {part} : l’ouvrir dans un tableur et l’enregistrer de nouveau, ou demander une autre copie.',
    damagedCell:
      'La cellule {cell} de la feuille « {sheet} » est abîmée ou écrite deux fois : ouvrir le classeur dans un tableur, la ressaisir et enregistrer.',
    tooManyParts:
      'Ce classeur contient plus de {most} fichiers internes : en retirer les images et les feuilles qui ne servent pas, puis l’enregistrer de nouveau.',
    partTooLarge:
      'Une fois dépliée, la partie {part} de ce classeur dépasse {most} Mo : copier les seules feuilles utiles dans un classeur neuf.',
    totalTooLarge:
      'Une fois déplié, ce classeur dépasse {most} Mo : copier les seules feuilles utiles dans un classeur neuf.',
    ratio:
      'La partie {part} de ce classeur est plus de {most} fois plus grande une fois dépliée, ce qui n’arrive que dans un fichier piégé ou rempli de vide : copier les seules cellules utiles dans un classeur neuf.',
    duplicatePart:
      'La partie {part} est deux fois dans ce classeur, et rien ne dit laquelle est la bonne : l’ouvrir dans un tableur, vérifier les valeurs et l’enregistrer de nouveau.',
    encryptedPart:
      'Des parties de ce classeur sont chiffrées : l’ouvrir, retirer la protection et l’enregistrer en .xlsx.',
    unsafeName:
      'Ce classeur contient un fichier dont le nom mène hors du classeur, ce qu’aucun tableur n’écrit : demander une autre copie à qui l’a envoyé.',
    zip64:
      'Ce classeur est écrit sous une forme prévue pour de très gros fichiers : l’ouvrir dans un tableur et l’enregistrer en .xlsx.',
    compression:
      'Ce classeur est comprimé d’une manière qu’un tableur n’emploie pas : l’ouvrir dans un tableur et l’enregistrer en .xlsx.',
    macros:
      'Ce classeur contient des macros ou est enregistré pour en contenir (.xlsm) : l’enregistrer au format « Classeur Excel (.xlsx) », sans macros.',
    doctype:
      'La partie {part} de ce classeur contient une déclaration DOCTYPE, ce qu’aucun tableur n’écrit : demander une autre copie à qui l’a envoyé.',
    tooDeep:
      'La partie {part} de ce classeur emboîte plus de {most} éléments, ce qu’aucun tableur n’écrit : demander une autre copie à qui l’a envoyé.',
    tooManyElements:
      'Ce classeur contient plus de {most} éléments (cellules, styles, liens) : copier les seules cellules utiles dans un classeur neuf.',
    tooManySheets: 'Ce classeur a plus de {most} feuilles : ne garder que celles qui servent.',
    tooManyRows:
      'La feuille « {sheet} » va au-delà de la ligne {most}, la dernière qu’un tableur connaisse : l’ouvrir dans un tableur et l’enregistrer de nouveau.',
    tooManyColumns:
      'La feuille « {sheet} » va au-delà de la {most}ᵉ colonne, la dernière qu’un tableur connaisse : l’ouvrir dans un tableur et l’enregistrer de nouveau.',
    tooManyCells:
      'Ce classeur a plus de {most} cellules remplies ou mises en forme : ne garder que les feuilles, les lignes et les colonnes qui servent.',
    tooManyTexts:
      'Ce classeur contient plus de {most} textes différents : ne garder que les feuilles qui servent.',
    textTooLong:
      'Un texte de ce classeur dépasse {most} caractères, plus qu’une cellule ne peut en contenir : l’ouvrir dans un tableur, raccourcir le texte et enregistrer.',
    tooManyMerges:
      'Ce classeur a plus de {most} zones de cellules fusionnées : annuler les fusions et enregistrer.',
  } satisfies Record<BookRefusalCode, string>,
  /** What a file is that is no workbook. */
  formats: {
    ods: 'OpenDocument, .ods',
    numbers: 'Apple Numbers',
    xlsb: 'classeur binaire, .xlsb',
    docx: 'document Word, .docx',
    pptx: 'présentation PowerPoint, .pptx',
    pdf: 'PDF',
    rtf: 'texte mis en forme, .rtf',
    markup: 'page web ou XML',
    image: 'image',
    archive: 'archive comprimée',
    text: 'texte ou .csv',
  } satisfies Record<FileFormat, string>,
}
