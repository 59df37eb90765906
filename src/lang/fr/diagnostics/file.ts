import type { WordsOf } from '../../words.ts'

export const file: WordsOf<'file'> = {
  'file/encoding': {
    message: 'Ce fichier n’est pas un texte enregistré en UTF-8.',
    why: 'Ses accents seraient illisibles pour l’auditeur.',
    hints: {
      twice:
        'Les accents ont été enregistrés deux fois (`Ã©` au lieu de `é`) : reprendre une version d’avant, ou les retaper.',
      'no-text':
        'C’est un document (Word, Excel, PDF, image…) ou un fichier abîmé : le déposer parmi les preuves, ou recopier son texte dans un nouveau fichier.',
      default: 'Enregistrer le fichier avec l’encodage UTF-8.',
      'latin-1':
        'Les accents semblent écrits en Windows-1252 ou ISO-8859-1 : dans l’éditeur, choisir « Enregistrer avec l’encodage », puis UTF-8.',
      'utf-16':
        'Le fichier semble être en UTF-16 (« Unicode » dans le Bloc-notes) : dans l’éditeur, choisir « Enregistrer sous », puis l’encodage UTF-8.',
    },
  },
  'file/link': {
    message: 'C’est un raccourci vers un autre endroit (un lien symbolique) : il n’est pas suivi.',
    why: 'Un lien peut mener hors du dépôt, et git ne garderait pas ce qu’il désigne.',
    hints: {
      default: 'Remplacer le lien par une copie du fichier.',
      folder: 'Remplacer le lien par le dossier lui-même, avec ses fichiers.',
    },
  },
  'file/mixed-line-ends': {
    message:
      'Les lignes de ce fichier ne finissent pas toutes de la même façon : {windows} comme sous Windows (CRLF), {others} comme ailleurs (LF).',
    why: 'Au prochain enregistrement, git pourrait montrer comme changées des lignes qui ne le sont pas.',
    hints: {
      default:
        'Choisir une seule fin de ligne dans l’éditeur (en bas à droite dans VS Code) ; `coopqual validate --fix` les écrit toutes comme la plupart.',
    },
  },
  'file/too-large': {
    message: 'Ce fichier dépasse {limit}{unit} : il n’est pas lu.',
    why: 'Un fichier YAML s’écrit à la main ; à cette taille, il s’agit sans doute d’un export qui n’a pas sa place ici.',
    hints: {
      default: 'Découper le fichier, un engagement ou un indicateur par fichier, ou le sortir de ce dossier.',
      signs:
        'Vérifier que c’est le bon fichier ; sinon, le découper, un engagement ou un indicateur par fichier.',
    },
    terms: {
      unit: { megabytes: ' Mo', lines: ' 000 lignes', signs: ' 000 crochets, guillemets et virgules' },
    },
  },
  'file/unreadable': {
    message: 'Ce fichier ou ce dossier ne peut pas être lu.',
    why: 'Ce qui n’est pas lu n’entre pas dans l’audit.',
    hints: {
      default: 'Vérifier que vous avez le droit de l’ouvrir.',
      special: 'Ce n’est pas un fichier ordinaire : le remplacer par un fichier de texte.',
      name: 'Son nom n’est pas enregistré en UTF-8 : le renommer, de préférence sans accents.',
    },
  },
  'file/not-read': {
    message: 'Ce fichier n’est pas lu : son nom finit par `{ending}`.',
    why: 'Ce qui n’est pas lu n’entre pas dans l’audit.',
    hints: {
      default:
        'Seuls les fichiers `.yaml` sont lus dans ce dossier ; une preuve se dépose dans `{evidence}`.',
      rename:
        'Le renommer `{write}` ; si l’ordinateur cache la fin des noms, afficher d’abord les extensions de fichiers.',
    },
  },
  'file/stray': {
    message: 'Ce fichier n’est pas lu : il n’est dans aucun des dossiers de coopqual.',
    why: 'Ce qui n’est pas lu n’entre pas dans l’audit.',
    hints: {
      default: 'Le déplacer dans `{folder}`.',
      commitments: 'C’est sans doute un engagement : le déplacer dans le dossier `{folder}`.',
      indicators: 'C’est sans doute un indicateur : le déplacer dans le dossier `{folder}`.',
      assessments: 'C’est sans doute une campagne d’évaluation : le déplacer dans le dossier `{folder}`.',
      referentials: 'C’est sans doute un référentiel : le déplacer dans le dossier `{folder}`.',
      settings: 'Ce sont des réglages : seul le fichier `{folder}`, à la racine, est lu.',
    },
  },
  'file/misnamed-folder': {
    message: 'Le dossier `{folder}` n’est pas lu.',
    why: 'Ce qui n’est pas lu n’entre pas dans l’audit.',
    hints: {
      default:
        'Le renommer `{write}`, ou ajouter dans coopqual.yaml, sous `paths`, la ligne `{key}: {folder}`.',
    },
  },
  'file/unprintable-character': {
    message: 'La police du dossier n’a pas ce caractère : `{found}`.',
    why: 'Le PDF l’imprime sous la forme de son numéro, que personne ne comprend.',
    hints: {
      default: 'L’écrire autrement, par exemple en lettres latines ; sinon le PDF imprimera `{printed}`.',
      emoji: 'Remplacer l’image par un mot ; sinon le PDF imprimera `{printed}`.',
    },
  },
  'file/unsafe-name': {
    message: 'Le nom `{name}` ne convient pas à tous les ordinateurs.',
    why: 'Sous Windows, le dossier d’audit ne pourrait être ni copié ni vérifié.',
    hints: {
      default: 'Donner au fichier un nom fait de lettres, de chiffres, de tirets et de points.',
      signs: 'Retirer du nom : `{signs}`.',
      control: 'Retirer du nom le retour à la ligne ou le caractère invisible.',
      ending: 'Retirer le point ou l’espace qui finit le nom.',
      device: 'Windows réserve ce nom à un appareil : en choisir un autre.',
      twin: 'Il ne diffère de `{other}` que par les majuscules ou les accents : renommer l’un des deux.',
    },
  },
}
