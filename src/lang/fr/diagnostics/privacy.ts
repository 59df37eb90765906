import type { WordsOf } from '../../words.ts'

const terms = { more: { all: '', more: ' et ailleurs' } }

const published = ' ; ce que l’organisme publie se met sous `contacts` dans coopqual.yaml'

/** What to do about a piece that holds personal data, and how to set the remark aside where it is false. */
function piece(code: string, alsoSaid = ''): string {
  return `Joindre une copie masquée, ou écrire \`personalData: present\` : la pièce reste alors dans l’organisme${alsoSaid} ; une fausse alerte s’écarte au bout de la ligne \`file\` : \`# coopqual-ignore ${code}: la raison\`.`
}

/** What the name of a piece’s file holds, and what to do about it. */
function inName(datum: string): string {
  return `Le nom du fichier de la pièce \`{id}\` contient ${datum}.`
}

const named = 'le fichier reste hors du dossier, mais son nom y entre avec ce fichier YAML et dans audit.json'

const blocked = 'le dossier n’est pas produit'

function fileName(code: string, until = named): string {
  return `Renommer le fichier sans cette donnée, et corriger la ligne \`file\` : d’ici là, ${until} ; une fausse alerte s’écarte au bout de cette ligne : \`# coopqual-ignore ${code}: la raison\`.`
}

export const privacy: WordsOf<'privacy'> = {
  'privacy/author': {
    message: 'Noms d’auteurs dans la pièce `{id}` ({count}) : {places}{more}.',
    why: 'Un fichier garde le nom de qui l’a écrit ou modifié.',
    hints: {
      default:
        'Ajouter le nom dans coopqual.yaml, s’il est de l’organisme (`contacts: [Prénom Nom]`) ; sinon retirer les propriétés du fichier : dans Word ou Excel, `Fichier`, `Informations`, `Inspecter le document` ; pour une photo, sous Windows, `Propriétés`, `Détails`, `Supprimer les propriétés et les informations personnelles`.',
    },
    terms,
  },
  'privacy/birth-date': {
    message: 'Ce texte contient la date de naissance d’une personne.',
    messages: {
      comment: 'Ce commentaire contient la date de naissance d’une personne.',
      fileName: inName('la date de naissance d’une personne'),
      piece: 'Dates de naissance dans la pièce `{id}` ({count}) : {places}{more}.',
    },
    why: 'Une date de naissance suffit souvent à reconnaître quelqu’un.',
    hints: {
      default: 'Retirer la date, ou la remplacer par une tranche d’âge.',
      fileName: fileName('privacy/birth-date'),
      piece: piece('privacy/birth-date'),
    },
    terms,
  },
  'privacy/door': {
    message: 'Ce texte contient un numéro d’appartement ou de porte.',
    messages: {
      comment: 'Ce commentaire contient un numéro d’appartement ou de porte.',
      fileName: inName('un numéro d’appartement ou de porte'),
      piece: 'Numéros d’appartement ou de porte dans la pièce `{id}` ({count}) : {places}{more}.',
    },
    why: 'Une porte désigne un foyer, même sans son nom.',
    hints: {
      default: 'Écrire la résidence ou le bâtiment, sans l’étage ni la porte.',
      fileName: fileName('privacy/door'),
      piece: piece('privacy/door'),
    },
    terms,
  },
  'privacy/email': {
    message: 'Ce texte contient une adresse de courriel qui semble être celle d’une personne.',
    messages: {
      comment: 'Ce commentaire contient une adresse de courriel qui semble être celle d’une personne.',
      fileName: inName('une adresse de courriel qui semble être celle d’une personne'),
      piece: 'Adresses de courriel de personnes dans la pièce `{id}` ({count}) : {places}{more}.',
    },
    why: 'Une adresse dit le plus souvent le nom de la personne.',
    hints: {
      default:
        'Retirer l’adresse, ou écrire celle du service ; une adresse que l’organisme publie se met sous `contacts` dans coopqual.yaml.',
      fileName: fileName('privacy/email'),
      piece: piece('privacy/email', published),
    },
    terms,
  },
  'privacy/iban': {
    message: 'Ce texte contient un numéro de compte bancaire (IBAN), clé comprise.',
    messages: {
      comment: 'Ce commentaire contient un numéro de compte bancaire (IBAN), clé comprise.',
      fileName: inName('un numéro de compte bancaire (IBAN), clé comprise'),
      piece: 'Numéros de compte bancaire (IBAN) dans la pièce `{id}` ({count}) : {places}{more}.',
    },
    why: 'Un compte bancaire ne prouve rien pour la qualité, et expose à la fraude ; le fichier entre dans le dossier d’audit.',
    hints: {
      default:
        'Retirer le numéro, et demander son effacement de l’historique git ; le compte que l’organisme publie se met sous `contacts` dans coopqual.yaml.',
      fileName: fileName('privacy/iban', blocked),
      piece: piece('privacy/iban', published),
    },
    terms,
  },
  'privacy/nir': {
    message: 'Ce texte contient un numéro de sécurité sociale (NIR), clé comprise.',
    messages: {
      comment: 'Ce commentaire contient un numéro de sécurité sociale (NIR), clé comprise.',
      fileName: inName('un numéro de sécurité sociale (NIR), clé comprise'),
      piece: 'Numéros de sécurité sociale (NIR) dans la pièce `{id}` ({count}) : {places}{more}.',
    },
    why: 'La loi réserve ce numéro à quelques usages, dont un audit ne fait pas partie ; le fichier entre dans le dossier d’audit.',
    hints: {
      default: 'Retirer le numéro, et demander son effacement de l’historique git.',
      fileName: fileName('privacy/nir', blocked),
      piece: piece('privacy/nir'),
    },
    terms,
  },
  'privacy/phone': {
    message: 'Ce texte contient un numéro de téléphone qui semble être celui d’une personne.',
    messages: {
      comment: 'Ce commentaire contient un numéro de téléphone qui semble être celui d’une personne.',
      fileName: inName('un numéro de téléphone qui semble être celui d’une personne'),
      piece: 'Numéros de téléphone de personnes dans la pièce `{id}` ({count}) : {places}{more}.',
    },
    why: 'Un numéro suffit à joindre, et à retrouver, un locataire ou un agent.',
    hints: {
      default:
        'Retirer le numéro, ou nommer la fonction ou le service plutôt que la personne ; un numéro que l’organisme publie se met sous `contacts` dans coopqual.yaml.',
      fileName: fileName('privacy/phone'),
      piece: piece('privacy/phone', published),
    },
    terms,
  },
  'privacy/position': {
    message: 'Positions géographiques dans la pièce `{id}` ({count}) : {places}{more}.',
    why: 'Une photo prise chez quelqu’un dit où il habite.',
    hints: {
      default:
        'Retirer la position de la photo : sous Windows, `Propriétés`, `Détails`, `Supprimer les propriétés et les informations personnelles`.',
    },
    terms,
  },
  'privacy/small-cell': {
    message:
      'Sur `{answers}` réponses de `{period}`, certaines ne viennent que de moins de `{limit}` personnes (cas : {cells}).',
    why: 'Dans un petit groupe, quelques réponses font reconnaître ceux qui les ont données.',
    hints: {
      default:
        'Regrouper les réponses voisines, ou retirer la répartition ; le seuil est `minimumSample`, sous `thresholds` dans coopqual.yaml.',
      masked:
        'Le résultat n’est pas montré, mais ce fichier entre dans le dossier d’audit : retirer la répartition.',
    },
  },
}
