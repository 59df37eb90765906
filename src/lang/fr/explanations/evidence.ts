import type { ExplanationsOf } from '../../words.ts'

export const evidence: ExplanationsOf<'evidence'> = {
  'evidence/dates-reversed': {
    title: 'Une date de la pièce tombe avant la pièce elle-même',
    what: 'La fin de validité, la relecture ou la fin de conservation de la pièce tombe avant sa date `date`, le jour où ce qu’elle montre était vrai.',
  },
  'evidence/duplicate-file': {
    title: 'Deux pièces sont le même fichier',
    what: 'Deux pièces différentes donnent sous `file` le même fichier, parfois écrit autrement (`./evidence/…`).',
  },
  'evidence/empty-file': {
    title: 'Le fichier d’une pièce est vide',
    what: 'Le fichier que la pièce nomme est bien là, mais il ne contient rien : 0 octet. C’est souvent une copie interrompue ou un fichier resté sur un nuage.',
  },
  'evidence/expired': {
    title: 'Une pièce est périmée à la date de l’audit',
    what: 'La validité de la pièce, `validUntil` ou `validFor` à partir de sa date, s’est achevée avant la date de l’audit. Le dernier jour de validité compte encore. Sans l’une de ces clés, une pièce ne périme pas.',
  },
  'evidence/expires-soon': {
    title: 'Une pièce sera bientôt périmée',
    what: 'La pièce est encore valable à la date de l’audit, mais ne le sera plus dans les 60 jours. Ce délai se règle par `expiresSoonDays`, sous `thresholds` dans coopqual.yaml.',
  },
  'evidence/future-date': {
    title: 'Une pièce est datée d’après l’audit',
    what: 'La date de la pièce, celle de sa relecture ou celle de sa capture (`capturedOn`) tombe après la date de l’audit. La date d’une pièce est le jour où ce qu’elle montre était vrai, pas celui où elle a été rangée.',
  },
  'evidence/missing-file': {
    title: 'Le fichier d’une pièce est introuvable',
    what: 'La pièce nomme sous `file` un fichier qui n’est pas à cet endroit. Le chemin part de la racine du dépôt, là où se trouve coopqual.yaml ; majuscules et accents comptent.',
  },
  'evidence/no-place': {
    title: 'Rien ne dit où se trouve une pièce',
    what: 'Une pièce se trouve à un seul endroit : un fichier du dépôt (`file`), une adresse web (`url`) ou un lieu pour le papier (`location`). Celle-ci n’en donne aucun.',
  },
  'evidence/not-a-file': {
    title: 'Une pièce mène à autre chose qu’un fichier',
    what: 'Ce que la pièce nomme sous `file` est un dossier, ou ne peut pas être ouvert. Une pièce est un seul fichier.',
  },
  'evidence/not-evidence': {
    title: 'Le fichier nommé n’est pas une preuve',
    what: 'La pièce nomme un fichier qui décrit l’audit (un engagement, un indicateur, un registre) ou un fichier caché, dont le nom ou le dossier commence par un point.',
  },
  'evidence/outside-repository': {
    title: 'Une pièce se trouve hors du dépôt',
    what: 'Le chemin donné sous `file` sort du dépôt : il commence par `/`, par `C:` ou par `..`, ou bien ses dossiers sont séparés par des barres `\\`.',
  },
  'evidence/personal-data': {
    title: 'Une pièce où se lisent des données personnelles ne sera pas remise',
    what: 'La pièce porte `personalData: present` : elle n’entre jamais dans le dossier d’audit, où ne figurent que sa description et son empreinte. L’avertissement cesse quand `confidentiality: restricted` confirme que c’est voulu.',
  },
  'evidence/retention-over': {
    title: 'Une pièce aurait dû être effacée',
    what: 'La date `retainUntil`, dernier jour de conservation, est passée à la date de l’audit, et la pièce est toujours là.',
  },
  'evidence/several-places': {
    title: 'Une pièce se trouve à plusieurs endroits à la fois',
    what: 'La pièce donne plus d’une clé parmi `file`, `url` et `location`. Si le papier et le fichier sont deux documents, ce sont deux pièces.',
  },
  'evidence/suspect': {
    title: 'Une pièce est plus ancienne que la promesse qu’elle prouve',
    what: 'La date de la pièce tombe avant le jour (`since`) où l’engagement a pris sa forme actuelle, et elle n’a pas été relue depuis (`reviewed`). Tant qu’elle ne l’est pas, elle ne compte pas comme preuve.',
  },
  'evidence/two-validities': {
    title: 'Une pièce a deux fins de validité',
    what: 'La pièce donne à la fois `validUntil`, une date, et `validFor`, une durée à partir de sa date. Une seule suffit.',
  },
  'evidence/unregistered': {
    title: 'Un fichier du dossier des preuves n’est cité nulle part',
    what: 'Un fichier se trouve dans le dossier des preuves, mais aucune pièce d’un engagement ni d’un registre ne le nomme. Les fichiers LISEZMOI ou README sont laissés de côté.',
  },
  'evidence/altered-file': {
    title: 'Un fichier n’est plus celui dont l’empreinte a été relevée',
    what: 'La pièce donne sous `sha256` l’empreinte de son fichier, et le fichier en a une autre : au moins un octet a changé. L’empreinte est un nombre calculé sur le contenu. La clé n’est pas obligatoire ; qui l’écrit demande que le fichier ne change plus.',
  },
  'evidence/broken-file': {
    title: 'Le fichier d’une pièce ne s’ouvre pas',
    what: 'Le contenu n’est pas celui d’un fichier de ce nom (un PDF commence par `%PDF`, un document Word est un paquet ZIP), ou il est endommagé. La pièce ne compte pas comme preuve, et le fichier n’entre pas dans le dossier d’audit.',
  },
  'evidence/broken-link': {
    title: 'Une pièce passe par un lien qui ne mène nulle part',
    what: 'Le chemin donné sous `file` est un lien (une sorte de raccourci), ou passe par un dossier qui en est un, et ce à quoi il mène n’existe pas ici.',
  },
  'evidence/cut-file': {
    title: 'Le fichier d’une pièce n’est pas entier',
    what: 'La fin du fichier manque : une photo JPEG sans sa marque de fin, une image PNG sans son dernier bloc, un PDF ou un paquet ZIP sans sa table. La pièce ne compte pas comme preuve, et le fichier n’entre pas dans le dossier d’audit.',
  },
  'evidence/encrypted-file': {
    title: 'Le fichier d’une pièce demande un mot de passe',
    what: 'Le PDF, le document ou le paquet ZIP est chiffré. Un PDF qui s’ouvre sans mot de passe, et où seule l’impression ou la copie est interdite, n’est pas concerné. La pièce ne compte pas comme preuve, et le fichier n’entre pas dans le dossier d’audit.',
  },
  'evidence/lfs-pointer': {
    title: 'À la place du fichier, il n’y a qu’un renvoi de Git LFS',
    what: 'Git LFS met à la place d’un gros fichier un renvoi de quelques lignes, et va chercher le fichier quand on le lui demande. Ici, il ne l’a pas encore fait.',
  },
  'evidence/same-content': {
    title: 'Deux fichiers cités ont le même contenu',
    what: 'Les fichiers de deux pièces sont les mêmes, octet pour octet, sous deux noms. C’est souvent une copie, ou un fichier déposé à la place d’un autre.',
  },
  'evidence/unread-text': {
    title: 'Le texte d’une pièce n’a pas pu être lu',
    what: 'Images, PDF numérisés sans texte, anciens fichiers `.doc`, `.xls` et `.msg`, et fichiers trop longs à lire : les données personnelles n’y sont pas cherchées. Une seule remarque les nomme ; une pièce qui écrit `personalData` a été relue et n’est pas signalée.',
  },
  'evidence/wrong-ending': {
    title: 'La fin du nom ne dit pas ce que contient le fichier',
    what: 'Le contenu du fichier est reconnu à ses premiers octets, quel que soit son nom : un document Word nommé `.pdf`, une page web nommée `.xls`. La pièce compte tout de même.',
  },
}
