import type { ExplanationsOf } from '../../words.ts'

export const file: ExplanationsOf<'file'> = {
  'file/encoding': {
    title: 'Un fichier n’est pas enregistré en UTF-8',
    what: 'Un fichier de texte peut être enregistré de plusieurs façons ; coopqual ne lit que l’UTF-8, celle du web et de git. Le premier caractère qui ne s’y lit pas est montré.',
  },
  'file/link': {
    title: 'Un fichier ou un dossier est un lien symbolique',
    what: 'Un lien symbolique est une sorte de raccourci : il renvoie à un autre endroit de l’ordinateur. coopqual ne le suit pas : ce qu’il désigne n’est pas lu.',
  },
  'file/misnamed-folder': {
    title: 'Un dossier porte presque le nom attendu',
    what: 'Un dossier à la racine du dépôt ressemble à l’un de ceux que coopqual lit (`preuves` pour `evidence`, `engagements` pour `commitments`), mais il n’en porte pas le nom : rien de ce qu’il contient n’est lu.',
  },
  'file/mixed-line-ends': {
    title: 'Les lignes d’un fichier ne finissent pas toutes de la même façon',
    what: 'Windows finit une ligne par deux caractères invisibles (CRLF), les autres systèmes par un seul (LF). Un copier-coller ou un second éditeur peut mêler les deux. Ce que dit le fichier reste le même ; seul git voit la différence. `--fix` écrit toutes les fins de ligne comme la plupart, ou comme git les garde (LF) quand il y en a autant des deux.',
  },
  'file/not-read': {
    title: 'Un fichier n’est pas lu à cause de la fin de son nom',
    what: 'Le fichier est dans un dossier que coopqual lit, mais son nom ne finit pas par `.yaml`. Windows cache souvent la fin des noms : `accueil.yaml` peut s’appeler en réalité `accueil.yaml.txt`.',
  },
  'file/stray': {
    title: 'Un fichier se trouve hors des dossiers qui sont lus',
    what: 'Un fichier YAML ressemble à un engagement, à un indicateur ou à un autre fichier de coopqual, mais il ne se trouve dans aucun des dossiers lus.',
  },
  'file/too-large': {
    title: 'Un fichier YAML est trop gros pour être lu',
    what: 'Un fichier YAML de plus de 4 Mo n’est pas ouvert. Les preuves, elles, peuvent peser davantage : cette limite ne vaut que pour les fichiers YAML.',
  },
  'file/unprintable-character': {
    title: 'Un caractère ne peut pas être imprimé dans le PDF',
    what: 'La police du dossier PDF n’a pas ce caractère : un émoji, un symbole rare, une autre écriture. Le fichier reste valable.',
  },
  'file/unreadable': {
    title: 'Un fichier ou un dossier ne peut pas être ouvert',
    what: 'Le système refuse de lire le fichier ou le dossier (droits d’accès), ou bien ce n’est pas un fichier ordinaire, ou encore son nom est codé d’une façon que coopqual ne sait pas lire.',
  },
  'file/unsafe-name': {
    title: 'Un nom de fichier ne convient pas à tous les ordinateurs',
    what: 'Le nom du fichier contient un signe que Windows refuse (`:`, `?`, `*`, `"`, `<`, `>`, `|`, `%`), finit par un point ou une espace, est réservé (`aux`, `con`), ou ne diffère d’un autre que par les majuscules ou les accents.',
  },
}
