import type { WordsOf } from '../../words.ts'
import { contentTypes } from '../content-types.ts'

export const evidence: WordsOf<'evidence'> = {
  'evidence/missing-file': {
    message: 'Le fichier `{file}` n’existe pas.',
    why: 'Une pièce citée et introuvable vaut, pour l’auditeur, une preuve absente.',
    hints: {
      default: 'Déposer le fichier à cet endroit, ou corriger le chemin, qui part de la racine du dépôt.',
      nearest: 'Vouliez-vous dire `{nearest}` ?',
      trimmed: 'Retirer ce qui entoure le nom : écrire `{nearest}`.',
      url: 'Une adresse web se met sous `url` : écrire `url: {file}`.',
      case: 'Le fichier s’appelle `{nearest}` : respecter majuscules et minuscules.',
      accents:
        'Le fichier porte ce nom, mais ses accents sont codés autrement (habitude de macOS) : renommer le fichier sans accents, ici et sur le disque.',
    },
  },
  'evidence/outside-repository': {
    message: '`{file}` n’est pas un chemin à l’intérieur du dépôt.',
    why: 'Seul ce qui est dans le dépôt est daté par git et copié dans le dossier d’audit.',
    hints: {
      default:
        'Copier le fichier dans le dossier des preuves, et écrire son chemin depuis la racine du dépôt : `evidence/accueil/charte.pdf`.',
      inside: 'Le fichier est dans le dépôt : écrire `{write}`.',
      backslash: 'Séparer les dossiers par `/` : écrire `{write}`.',
    },
  },
  'evidence/not-a-file': {
    message: '`{file}` n’est pas un fichier qui puisse être lu.',
    why: 'Une pièce qui ne s’ouvre pas ne prouve rien.',
    hints: {
      default: 'Vérifier les droits de lecture du fichier.',
      folder: 'C’est un dossier : nommer un fichier de ce dossier, une pièce par fichier.',
    },
  },
  'evidence/no-place': {
    message: 'Rien ne dit où se trouve la pièce `{id}`.',
    why: 'L’auditeur demandera à la voir.',
    hints: {
      default:
        'Ajouter `file` (fichier du dépôt), `url` (adresse web) ou `location` (lieu de conservation du papier).',
    },
  },
  'evidence/several-places': {
    message: 'La pièce `{id}` se trouve à plusieurs endroits à la fois : `{keys}`.',
    why: 'Si les versions diffèrent, on ne sait pas laquelle fait foi.',
    hints: { default: 'Garder un seul de `{keys}` : de préférence `file`.' },
  },
  'evidence/two-validities': {
    message:
      'La pièce `{id}` a deux fins de validité : `validUntil: {validUntil}` et `validFor: {validFor}`.',
    why: 'Les deux peuvent se contredire.',
    hints: { default: 'Garder `validUntil` (une date) ou `validFor` (une durée), pas les deux.' },
  },
  'evidence/dates-reversed': {
    message: 'Pour la pièce `{id}`, `{key}` vaut `{later}`, avant sa date, `{date}`.',
    why: 'La validité de la pièce ne peut pas être établie.',
    hints: { default: 'Corriger `{key}` ou `date`.' },
  },
  'evidence/expired': {
    message: 'La pièce `{id}` n’était valable que jusqu’au `{until}`.',
    why: 'Une preuve périmée à la date de l’audit ne compte pas.',
    hints: {
      default:
        'Déposer une pièce plus récente, et écrire sa date sous `date` et son dernier jour sous `validUntil`, ou sa durée sous `validFor`.',
    },
  },
  'evidence/expires-soon': {
    message: 'La pièce `{id}` ne sera plus valable après le `{until}`.',
    why: 'Elle compte encore, mais son renouvellement prend du temps.',
    hints: {
      default:
        'Demander dès maintenant celle qui la remplacera ; à son arrivée, écrire ici la nouvelle date et la nouvelle validité.',
    },
  },
  'evidence/suspect': {
    message: 'La pièce `{id}` date du `{found}`, avant la promesse dans sa forme actuelle, du `{since}`.',
    why: 'Elle prouve peut-être une promesse qui a changé depuis.',
    hints: {
      default:
        'Relire la pièce : si elle reste exacte, ajouter la date de relecture, `reviewed: AAAA-MM-JJ` ; sinon, la remplacer.',
    },
  },
  'evidence/future-date': {
    message: 'Pour la pièce `{id}`, `{key}` vaut `{found}`, après la date de l’audit, `{date}`.',
    why: 'Une pièce ne prouve que ce qui a déjà eu lieu.',
    hints: { default: 'Écrire sous `{key}` le jour où ce qu’elle montre a été constaté.' },
  },
  'evidence/personal-data': {
    message:
      'La pièce `{id}` contient des données personnelles : elle n’entrera pas dans le dossier d’audit.',
    why: 'Le RGPD demande de ne transmettre que ce qui est nécessaire.',
    hints: {
      default:
        'Joindre une copie masquée et écrire `personalData: redacted`, ou confirmer par `confidentiality: restricted` que la pièce reste dans l’organisme.',
    },
  },
  'evidence/retention-over': {
    message: 'La pièce `{id}` ne devait être gardée que jusqu’au `{until}`.',
    why: 'Le RGPD demande d’effacer ce dont la durée de conservation est passée.',
    hints: {
      default:
        'Retirer la pièce du dépôt, et demander son effacement de l’historique git si elle porte des données personnelles.',
    },
  },
  'evidence/unregistered': {
    message: 'Le fichier `{file}` n’est cité par aucune pièce.',
    why: 'Un fichier que rien ne cite n’entre pas dans le dossier d’audit.',
    hints: {
      default:
        'S’il prouve quelque chose, le citer sous `evidence` dans un engagement ou un registre, avec la ligne `file: {file}`.',
    },
  },
  'evidence/duplicate-file': {
    message: 'Les pièces `{first}` et `{id}` sont le même fichier, `{file}`.',
    why: 'Une même preuve compterait deux fois.',
    hints: {
      default:
        'Garder une seule pièce ; pour qu’elle serve plusieurs exigences, la placer dans un registre et les nommer sous `supports`.',
    },
  },
  'evidence/empty-file': {
    message: 'Le fichier `{file}` est vide (0 octet).',
    why: 'Il a sans doute été mal copié, et ne prouve rien.',
    hints: { default: 'Déposer de nouveau le fichier.' },
  },
  'evidence/not-evidence': {
    message: '`{file}` n’est pas une pièce.',
    why: 'Copié dans le dossier d’audit, il livrerait à l’auditeur ce qui n’est pas pour lui, ou deux fois la même chose.',
    hints: {
      default:
        'Un nom qui commence par un point appartient à l’ordinateur : déposer la preuve dans le dossier des preuves.',
      source: 'Ce fichier décrit l’audit et y entre déjà : nommer la preuve elle-même.',
    },
  },
  'evidence/altered-file': {
    message: 'Le fichier `{file}` n’a plus l’empreinte qui est écrite sous `sha256`.',
    why: 'Il a changé depuis que l’empreinte a été relevée : rien ne dit qu’il prouve encore la même chose.',
    hints: {
      default: 'Remettre le fichier d’alors ; si le changement est voulu, écrire `sha256: {found}`.',
    },
  },
  'evidence/broken-file': {
    message: 'Le fichier `{file}` ne s’ouvre pas.',
    why: 'L’auditeur ne pourra pas le lire : la pièce ne compte pas.',
    hints: { default: 'Déposer de nouveau le fichier, après avoir vérifié qu’il s’ouvre.' },
  },
  'evidence/broken-link': {
    message: '`{file}` passe par un lien qui mène à `{target}`, où il n’y a rien.',
    why: 'Un lien n’est pas la preuve : ce à quoi il menait a été déplacé, ou est resté sur un autre ordinateur.',
    hints: { default: 'Mettre le fichier lui-même à la place du lien.' },
  },
  'evidence/cut-file': {
    message: 'Le fichier `{file}` s’arrête avant sa fin.',
    why: 'Une copie ou un téléchargement interrompu laisse une preuve incomplète, qui ne compte pas.',
    hints: { default: 'Déposer de nouveau le fichier entier.' },
  },
  'evidence/encrypted-file': {
    message: 'Le fichier `{file}` ne s’ouvre qu’avec un mot de passe.',
    why: 'L’auditeur ne pourra pas le lire : la pièce ne compte pas.',
    hints: {
      default:
        'Déposer une copie sans mot de passe ; si le contenu doit rester protégé, le garder hors du dépôt et donner l’endroit sous `location`.',
    },
  },
  'evidence/lfs-pointer': {
    message: 'Le fichier `{file}` n’est qu’un renvoi de Git LFS : la preuve elle-même n’est pas là.',
    why: 'Git LFS garde les gros fichiers à part, et ne les a pas rapportés sur cet ordinateur.',
    hints: { default: 'Lancer `git lfs pull` dans le dépôt, puis recommencer.' },
  },
  'evidence/same-content': {
    message: 'Les pièces `{first}` et `{id}` ont le même contenu sous deux noms : `{other}` et `{file}`.',
    why: 'Une même preuve compterait deux fois.',
    hints: {
      default: 'Garder une seule pièce ; si l’un des deux fichiers devait être un autre, déposer le bon.',
    },
  },
  'evidence/unread-text': {
    message: 'Aucune donnée personnelle n’a pu être cherchée dans la pièce `{id}` : {reason}.',
    messages: {
      late: 'La pièce `{id}` n’a pas pu être lue dans le temps imparti : aucune donnée personnelle n’y a été cherchée jusqu’au bout.',
      many: 'Aucune donnée personnelle n’a pu être cherchée dans {count} pièces, qui sont des images, des pages numérisées ou d’un format non lu : {ids}{more}.',
    },
    why: 'Ce qui n’a pas été lu entre dans le dossier tel quel : seule une personne peut voir ce qu’il contient.',
    hints: {
      default:
        'La relire, puis écrire `personalData: none`, ou `personalData: present` pour qu’elle reste dans l’organisme.',
      late: 'La relire, puis écrire `personalData: none` ou `present` ; enregistrée de nouveau, en PDF par exemple, elle se lira peut-être. Elle ne sera pas relue d’ici là, sauf par `--no-cache`.',
      many: 'Les relire, puis écrire `personalData: none` à chacune, ou `personalData: present` pour qu’elle reste dans l’organisme.',
    },
    terms: {
      reason: {
        format: 'ce format n’est pas lu',
        picture: 'c’est une image',
        scan: 'des pages ne sont que des images',
        part: 'elle n’a pas pu être lue en entier',
      },
      more: { all: '', more: ' et d’autres' },
    },
  },
  'evidence/wrong-ending': {
    message: 'Le nom `{file}` finit par `{ending}`, mais le fichier contient {type}.',
    why: 'Chez l’auditeur, il s’ouvrira dans le mauvais programme, ou pas du tout.',
    hints: {
      default: 'Renommer le fichier, ici et sur le disque, ou l’enregistrer vraiment sous ce format.',
      write: 'Le renommer `{write}`, ici et sur le disque, ou l’enregistrer vraiment sous ce format.',
    },
    terms: { type: contentTypes },
  },
}
