import type { ExplanationsOf } from '../../words.ts'

export const privacy: ExplanationsOf<'privacy'> = {
  'privacy/author': {
    title: 'Une pièce porte le nom de son auteur',
    what: 'Les propriétés d’un fichier Word, Excel, PDF ou d’une photo nomment une personne : auteur, dernière modification, appareil enregistré à un nom. Les noms d’agents listés sous `contacts` dans coopqual.yaml (`Marie Dupont`) sont laissés, quels que soient la casse, les accents et l’ordre des mots ; un service, l’organisme ou un logiciel n’est personne.',
  },
  'privacy/birth-date': {
    title: 'Une date de naissance',
    what: 'Un texte donne une date après « né le » ou « date de naissance ». La date à laquelle une coopérative, une charte ou un litige est né n’est pas signalée.',
  },
  'privacy/door': {
    title: 'Le numéro d’un appartement ou d’une porte',
    what: 'Un texte désigne un logement précis : « appartement 12 », « porte 4 », « logement n° 0345-12 », « 3e étage gauche ». Un nombre de logements, un type (T3) ou la porte d’un hall ne sont pas signalés.',
  },
  'privacy/email': {
    title: 'Une adresse de courriel de personne',
    what: 'Un texte contient une adresse dont le nom n’est pas celui d’un service : `contact@…`, `accueil@…` ou `qualite@…` ne sont pas signalées. « nom (at) domaine » compte. Ce qui est sous `contacts` dans coopqual.yaml est laissé.',
  },
  'privacy/iban': {
    title: 'Un numéro de compte bancaire',
    what: 'Un texte contient un IBAN dont la longueur et la clé sont justes. C’est une erreur, car le fichier entre dans le dossier d’audit ; une fausse alerte s’écarte, avec sa raison, par un commentaire à cet endroit.',
  },
  'privacy/nir': {
    title: 'Un numéro de sécurité sociale',
    what: 'Un texte contient un numéro d’inscription au répertoire (NIR) dont la clé est juste, ou treize chiffres qu’il nomme ainsi. C’est une erreur, car le fichier entre dans le dossier d’audit ; une fausse alerte s’écarte, avec sa raison, par un commentaire à cet endroit.',
  },
  'privacy/phone': {
    title: 'Un numéro de téléphone de personne',
    what: 'Un texte contient un numéro de portable, ou un numéro fixe que les mots voisins n’attribuent pas à un service, une agence, une mairie ou une entreprise. Les numéros en 08, à quatre chiffres et d’urgence ne sont pas signalés, ni ce qui est sous `contacts` dans coopqual.yaml.',
  },
  'privacy/position': {
    title: 'Une photo dit où elle a été prise',
    what: 'Les propriétés d’une photo donnent la latitude et la longitude de l’appareil.',
  },
  'privacy/small-cell': {
    title: 'Des réponses de quelques personnes',
    what: 'Dans une répartition de moins de dix fois `minimumSample` réponses, une réponse au moins a été donnée par moins de personnes que `minimumSample`. Les « ne se prononce pas » et les réponses que personne n’a données ne comptent pas.',
  },
}
