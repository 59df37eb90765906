import type { WordsOf } from '../../words.ts'

export const file: WordsOf<'file'> = {
  'file/encoding': {
    message: 'Ce fichier n’est pas enregistré en UTF-8.',
    why: 'Ses accents seraient illisibles pour l’auditeur.',
    hints: {
      default: 'Enregistrer le fichier avec l’encodage UTF-8.',
      'latin-1':
        'Les accents semblent écrits en Windows-1252 ou ISO-8859-1 : dans l’éditeur, choisir « Enregistrer avec l’encodage », puis UTF-8.',
      'utf-16':
        'Le fichier semble être en UTF-16 (« Unicode » dans le Bloc-notes) : dans l’éditeur, choisir « Enregistrer sous », puis l’encodage UTF-8.',
    },
  },
  'file/link': {
    message: 'Ce fichier est un lien symbolique : il n’est pas lu.',
    why: 'Un lien peut mener hors du dépôt, et git ne garderait pas ce qu’il désigne.',
    hints: { default: 'Remplacer le lien par une copie du fichier.' },
  },
  'file/too-large': {
    message: 'Ce fichier pèse plus de {limit} Mo : il n’est pas lu.',
    why: 'Un fichier YAML s’écrit à la main ; à cette taille, il s’agit sans doute d’un export qui n’a pas sa place ici.',
    hints: {
      default: 'Découper le fichier, un engagement ou un indicateur par fichier, ou le sortir de ce dossier.',
    },
  },
}
