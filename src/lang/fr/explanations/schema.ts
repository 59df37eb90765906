import type { ExplanationsOf } from '../../words.ts'

export const schema: ExplanationsOf<'schema'> = {
  'schema/empty-file': {
    title: 'Un fichier est vide',
    what: 'Le fichier ne contient rien, ou seulement des commentaires.',
  },
  'schema/empty-list': {
    title: 'Une liste est vide',
    what: 'La liste doit contenir au moins un élément : les référentiels en vigueur, par exemple.',
  },
  'schema/empty-mapping': {
    title: 'Une rubrique est vide',
    what: 'La rubrique, écrite `{}`, doit contenir au moins une clé et sa valeur.',
  },
  'schema/empty-text': {
    title: 'Un texte est vide',
    what: 'Le texte ne contient rien, ou seulement des espaces.',
  },
  'schema/empty-value': {
    title: 'Une clé n’a pas de valeur',
    what: 'Il n’y a rien après le deux-points, ou rien après le tiret d’une liste. Pour YAML, c’est dire qu’il n’y a pas de valeur.',
  },
  'schema/missing-key': {
    title: 'Une clé obligatoire manque',
    what: 'Chaque sorte de fichier a des clés obligatoires. Pour un engagement : `id`, `title`, `statement`, `satisfies`, `owner` et `status`. L’éditeur les propose à la frappe.',
  },
  'schema/not-a-boolean': {
    title: 'Une valeur n’est ni vraie ni fausse',
    what: 'La clé attend `true` (oui) ou `false` (non), sans guillemets. YAML ne comprend ni `oui` ni `non`.',
  },
  'schema/not-a-date': {
    title: 'Une date n’est pas écrite AAAA-MM-JJ',
    what: 'Une date s’écrit année, mois, jour, sur quatre, deux et deux chiffres, `2026-03-31`, et le jour doit exister dans le calendrier.',
  },
  'schema/not-a-duration': {
    title: 'Une durée n’est pas écrite comme il faut',
    what: 'Une durée s’écrit `P`, un nombre et une lettre : `Y` pour des années, `M` pour des mois, `W` pour des semaines, `D` pour des jours.',
  },
  'schema/not-a-folder': {
    title: 'Un chemin ne désigne pas un dossier du dépôt',
    what: 'Sous `paths` dans coopqual.yaml, un dossier s’écrit depuis la racine du dépôt, avec des `/`, et ne peut pas en sortir.',
  },
  'schema/not-a-hash': {
    title: 'Une empreinte SHA-256 n’est pas entière',
    what: 'L’empreinte d’un fichier est un nombre calculé sur son contenu : le moindre changement en donne une autre. Écrite SHA-256, elle a 64 signes, des chiffres et des lettres de a à f. Celle de `file` est comparée au fichier ; celle de `url`, d’une page enregistrée ailleurs, est donnée telle quelle.',
  },
  'schema/not-a-list': {
    title: 'Une valeur seule se trouve là où il faut une liste',
    what: 'La clé attend une liste, même d’un seul élément : un tiret devant chaque élément, ou le tout entre crochets, `[D1-01]`.',
  },
  'schema/not-a-mapping': {
    title: 'Une valeur seule se trouve là où il faut une rubrique',
    what: 'La clé attend une rubrique : d’autres clés, en retrait, chacune avec sa valeur.',
  },
  'schema/not-a-number': {
    title: 'Une valeur n’est pas un nombre',
    what: 'Un nombre s’écrit avec un point décimal, `88.4`, sans unité, sans espace et sans guillemets.',
  },
  'schema/not-a-period': {
    title: 'Une période n’est pas écrite comme il faut',
    what: 'Une période est une année (`2026`), un trimestre (`2026-Q3`), un mois (`2026-09`) ou un jour (`2026-09-30`).',
  },
  'schema/not-a-siren': {
    title: 'Le numéro SIREN n’est pas valable',
    what: 'Un numéro SIREN a neuf chiffres, dont une clé de contrôle ; il s’écrit entre guillemets et sans espace.',
  },
  'schema/not-a-text': {
    title: 'Une valeur n’est pas un texte',
    what: 'La clé attend un texte, et YAML lit autre chose : un nombre, une date, `true`, une liste. Des guillemets en font un texte.',
  },
  'schema/not-a-web-address': {
    title: 'Une adresse web n’est pas entière',
    what: 'Une adresse web commence par `https://` ou `http://`. La page n’est jamais téléchargée.',
  },
  'schema/not-an-id': {
    title: 'Un identifiant contient des signes qui ne conviennent pas',
    what: 'Un identifiant est fait de lettres sans accent, de chiffres, de tirets et de points, sans espace, 64 caractères au plus. Le texte à lire se met sous `title`.',
  },
  'schema/not-an-integer': {
    title: 'Une valeur n’est pas un nombre entier',
    what: 'La clé attend un nombre entier en chiffres, sans espace ni point entre les milliers, sans unité et sans guillemets.',
  },
  'schema/out-of-range': {
    title: 'Un nombre est hors des valeurs admises',
    what: 'La clé n’admet que certains nombres : pas de logements en nombre négatif, par exemple.',
  },
  'schema/repeated-item': {
    title: 'Un élément figure deux fois dans une liste',
    what: 'La liste ne peut contenir qu’une fois chaque élément.',
  },
  'schema/too-long': {
    title: 'Un texte est trop long',
    what: 'Un titre ou un nom a 300 caractères au plus, un autre texte 20 000.',
  },
  'schema/unknown-key': {
    title: 'Une clé n’existe pas à cet endroit',
    what: 'Les clés sont en anglais, et majuscules et minuscules comptent. Celle-ci n’existe pas ici : elle est mal écrite, en français, ou n’est pas au bon endroit (souvent à cause du retrait).',
  },
  'schema/unknown-value': {
    title: 'Une valeur ne fait pas partie de celles qui sont possibles',
    what: 'La clé n’admet que quelques valeurs, en anglais ; majuscules et minuscules comptent. L’éditeur les propose, avec leur sens en français.',
  },
  'schema/wrong-folder': {
    title: 'Un fichier n’est pas dans le bon dossier',
    what: 'Le dossier dit ce qu’un fichier contient. Celui-ci a les clés d’une autre sorte de fichier : un indicateur parmi les engagements, par exemple.',
  },
}
