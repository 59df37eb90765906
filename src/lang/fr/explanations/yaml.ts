import type { ExplanationsOf } from '../../words.ts'

export const yaml: ExplanationsOf<'yaml'> = {
  'yaml/alias-loop': {
    title: 'Une valeur se contient elle-même',
    what: 'En YAML, `&nom` marque une valeur et `*nom` y renvoie. Ici, le renvoi se trouve dans la valeur même qu’il désigne.',
  },
  'yaml/comment-in-text': {
    title: 'La fin d’un texte est prise pour un commentaire',
    what: 'En YAML, un `#` précédé d’une espace commence un commentaire : ce qui suit n’est pas lu. Ici, rien ne sépare le `#` du mot suivant, ce qui ressemble plutôt à un texte coupé.',
  },
  'yaml/duplicate-key': {
    title: 'Une clé est écrite deux fois',
    what: 'La même clé se trouve deux fois dans la même rubrique. C’est souvent un copier-coller, ou le tiret oublié d’un nouvel élément de liste.',
  },
  'yaml/merge-conflict': {
    title: 'Un conflit de fusion git n’est pas réglé',
    what: 'Deux personnes ont changé les mêmes lignes, et git a gardé les deux versions entre `<<<<<<<`, `=======` et `>>>>>>>`, à charge pour vous de choisir.',
  },
  'yaml/no-break-space': {
    title: 'Une espace insécable se trouve dans le retrait d’une ligne',
    what: 'Une espace insécable ressemble à une espace, mais YAML la prend pour une lettre. Le traitement de texte et les pages web en mettent souvent.',
  },
  'yaml/several-documents': {
    title: 'Un fichier contient plusieurs documents',
    what: 'En YAML, une ligne `---` commence un nouveau document dans le même fichier. coopqual lit un document par fichier ; une liste en réunit plusieurs éléments.',
  },
  'yaml/syntax': {
    title: 'Une ligne ne se lit pas comme du YAML',
    what: 'YAML distingue les clés et les valeurs par le deux-points, les listes par le tiret, les niveaux par le retrait. Un texte qui contient un deux-points suivi d’une espace, ou qui commence par un signe, se met entre guillemets droits.',
  },
  'yaml/tab': {
    title: 'Une ligne est décalée par une tabulation',
    what: 'Le retrait se fait en YAML avec des espaces, deux par niveau. Une tabulation leur ressemble, mais n’est pas admise.',
  },
  'yaml/too-deep': {
    title: 'Un fichier imbrique trop de niveaux',
    what: 'Les rubriques et les listes du fichier sont imbriquées bien au-delà de ce qu’un engagement ou un référentiel demande.',
  },
  'yaml/too-many-aliases': {
    title: 'Un fichier contient trop de renvois',
    what: 'Des renvois YAML (`*nom`) qui se multiplient les uns les autres peuvent faire d’un petit fichier un texte immense. Au-delà de 100, le fichier n’est pas lu.',
  },
  'yaml/unknown-alias': {
    title: 'Un texte commence par une étoile',
    what: 'En YAML, une étoile au début d’une valeur est un renvoi (`*nom`) à une valeur marquée plus haut (`&nom`). Il n’y en a pas de ce nom.',
  },
  'yaml/unknown-tag': {
    title: 'Un texte commence par un point d’exclamation',
    what: 'En YAML, un point d’exclamation au début d’une valeur annonce de quelle sorte elle est : un texte, un nombre, un jour. Ce qui suit celui-ci n’est le nom d’aucune sorte : c’est sans doute un texte.',
  },
}
