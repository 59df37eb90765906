import { foldedLetters, foldedWords } from './words.ts'

/** Words of desks, firms, machines and programs: what has one of them names no person. */
const impersonal: ReadonlySet<string> = new Set(
  `accession accompagnement accueil achat achats admin administrateur administration administrator adobe agence
  amenagement apple architecte architectes architecture assistance association assurance atelier audit bailleur brother
  bureau cabinet canon centre chargee chromium client clients coauteur collectif comite commercial commission
  commune communication comptabilite concertation conseil conseils consulting cooperative coop copieur copropriete
  crawler default delegation departement developpement diagnostiqueur directeur directrice direction donnees ecole
  energie enquete ensemble entreprise epson equipe esh etude etudes expert expertise federation finance finances
  fondation foncier formation france gardien generale gestion google gouvernance group groupe habitat hlm home hp
  immobilier immobiliere informatique ingenierie institut internet juridique konica kyocera laboratoire libreoffice
  locataires location locative logement logements mairie maison marketing microsoft ministere mission mutuelle nom
  notaires observatoire office oph organisme owner patrimoine pdf personnel pole prefecture president presidence prevention
  print printer production proprete proximite public publique qualite quality region relation residence residences
  responsable ressources reseau ricoh rh rse sa sarl sas scan scanner scic scp scs secretariat securite service services
  siege social sociale societe solidaire solidarite standard support syndic syndicat system technique territoire
  tranquillite travaux unknown urbain urbanisme user users utilisateur utilisateurs ventes ville web windows xerox`.split(
    /\s+/,
  ),
)

const titles = /^(?:m|mr|mme|mlle|monsieur|madame|mademoiselle|dr|me|maitre)\b\.?\s+\p{L}/u

/** Small words inside names: Jean de La Fontaine, Vincent van Gogh. */
const particles: ReadonlySet<string> = new Set(
  'd da de del den der des di do dos du el et la le les van ven von y'.split(' '),
)

/**
 * Whether what a file gives as its author seems to be a person rather than a desk, a firm or a machine: a title, or two
 * names in capitals, or the form of a login. A surname alone and a pseudonym are not told.
 * @param own the name of the organisation, which is nobody’s
 */
export function namesPerson(author: string, own = ''): boolean {
  return author
    .split(/[;\n]|,(?=.*\s.*,)|\s(?:et|and|&)\s/)
    .some((one) => isPerson(one.replaceAll(/\([^)]*\)/g, ' ').trim(), own))
}

function isPerson(name: string, own: string): boolean {
  const plain = foldedWords(name)
  if (plain === '' || plain === foldedWords(own)) return false
  if (/^[a-z]+[._][a-z]{2,}$/.test(foldedLetters(name))) return isFree(plain)
  if (titles.test(foldedLetters(name))) return isFree(plain.replace(/^\S+ /, ''))
  const words = name.split(/[\s,]+/).filter((word) => word !== '')
  const names = words.filter((word) => !particles.has(foldedLetters(word)))
  return (
    names.length >= 2 &&
    words.length <= 6 &&
    names.every((word) => /^\p{Lu}[\p{L}.’'-]*$/u.test(word)) &&
    isFree(plain)
  )
}

/** Whether no word is one that persons do not bear. */
function isFree(plain: string): boolean {
  return plain.split(' ').every((word) => !impersonal.has(word))
}
