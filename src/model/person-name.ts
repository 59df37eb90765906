import { foldedLetters, foldedWords } from './words.ts'

/** Words of desks, firms, machines and programs: what has one of them names no person. */
const impersonal: ReadonlySet<string> = new Set(
  `accession accompagnement accueil achat achats acrobat admin administrateur administration administrator adobe agence
  amenagement apache apple architecte architectes architecture assistance association assurance atelier audit bailleur brother
  bureau cabinet canon centre chargee chromium client clients coauteur collectif comite commercial commission
  commune communication comptabilite concertation conseil conseils consulting cooperative coop copieur copropriete
  corporation crawler default delegation departement developpement diagnostiqueur directeur directrice direction donnees ecole
  energie enquete ensemble entreprise epson equipe esh etude etudes excel expert expertise federation finance finances
  fondation foncier formation foxit france gardien generale gestion ghostscript google gouvernance group groupe habitat hlm home hp
  immobilier immobiliere informatique ingenierie institut internet juridique konica kyocera laboratoire lexmark libreoffice
  locataires location locative logement logements mairie maison marketing microsoft ministere mission mutuelle nom
  nikon nitro notaires observatoire office openoffice oph oracle organisme owner patrimoine pdf pdfcreator personnel pole power prefecture president presidence prevention
  print printer production proprete proximite public publique qualite quality region relation reports residence residences
  responsable ressources reseau ricoh rh rse sa samsung sap sarl sas scan scanner scic scp scs secretariat securite service services
  siege social sociale societe software solidaire solidarite sphinx standard support survey syndic syndicat system
  technique territoire toshiba
  tranquillite travaux unknown urbain urbanisme user users utilisateur utilisateurs ventes ville web windows writer xerox`.split(
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
 * @param isKnown whether a name is that of someone whom the organisation names itself
 */
export function namesPerson(
  author: string,
  own = '',
  isKnown: (name: string) => boolean = () => false,
): boolean {
  return author
    .split(/[;\n]|,(?=.*\s.*,)|\s(?:et|and|&)\s/)
    .map((one) => one.replaceAll(/\([^)]*\)/g, ' ').trim())
    .some((one) => isPerson(one, own) && !isKnown(one))
}

function isPerson(name: string, own: string): boolean {
  const plain = foldedWords(name)
  if (plain === '' || plain === foldedWords(own) || isShortFor(plain, own)) return false
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

/** A name by its words alone, in any order, without what it is addressed by. */
export function nameKey(name: string): string {
  const folded = foldedLetters(name).trim()
  const bare = titles.test(folded) ? folded.replace(/^\S+\s+/, '') : folded
  return foldedWords(bare).split(' ').toSorted().join(' ')
}

/** Whether words are those of an organisation’s name that are its own: Rives bleues for Coopérative Les Rives bleues. */
function isShortFor(plain: string, own: string): boolean {
  const words = ownWords(plain)
  return words.length > 0 && words.join(' ') === ownWords(foldedWords(own)).join(' ')
}

function ownWords(words: string): readonly string[] {
  return words.split(' ').filter((word) => !impersonal.has(word) && !particles.has(word))
}

/** Whether no word is one that persons do not bear. */
function isFree(plain: string): boolean {
  return plain.split(' ').every((word) => !impersonal.has(word))
}
