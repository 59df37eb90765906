import { after, before } from './signs.ts'

/** Whose a number or a place is, by the words around it. */
type Bearer = 'organisation' | 'person' | 'unknown'

const person =
  'M\\.|Mr\\.?|MM\\.|Mme\\.?|Mmes|Mlle|Monsieur|Madame|Mademoiselle|locataire|demandeu[rs]e?|demanderesse|domicile|dom\\.|' +
  'perso(?:nnel(?:le)?)?|famille|[ée]poux|[ée]pouse|conjointe?|mari|fils|fille|m[èe]re|p[èe]re|fr[èe]re|s(?:œ|oe)ur|' +
  'voisine?|candidate?|acqu[ée]reu[rs]e?|accédante?|propri[ée]taire|soci[ée]taire|coop[ée]rateur|coop[ée]ratrice|h[ée]berg[ée]e?|occupante?|titulaire|garante?|' +
  'caution|r[ée]clamante?|plaignante?|b[ée]n[ée]ficiaire|salari[ée]e?|habitante?|tenant|Mrs|Ms|fixe'

const organisation =
  'contacte[zr]-nous|appele[zr]-nous|joi(?:gnez|ndre)-nous|[ée]crivez-nous|nous (?:contacter|joindre|appeler|[ée]crire)|' +
  'acc?ueil|agences?|standards?|si[èe]ge|mairies?|secr[ée]tariat|services?|permanences?|antennes?|plate-?formes?|CAF|CCAS|' +
  'ADIL|DDT|DDETS|SIAO|MSA|CPAM|CNIL|pr[ée]fecture|sous-pr[ée]fecture|h[ôo]tel|salles?|soci[ée]t[ée]s?|entreprises?|prestataires?|' +
  'SARL|SAS|SA|SCIC|SCOP|EURL|cabinet|notaires?|[ée]tude|syndic|m[ée]diateurs?|m[ée]diatrice|m[ée]diation|num[ée]ro unique|centres?|urgences?|' +
  'd[ée]pannages?|astreintes?|commissariat|polices?|gendarmerie|pompiers|samu|h[ôo]pital|clinique|[ée]coles?|coll[èe]ge|lyc[ée]e|maison|conseil|' +
  'd[ée]partement|m[ée]tropole|r[ée]gion|communaut[ée]|communes?|ville|minist[èe]re|chauffagiste|ascensoriste|plombier|[ée]lectricien|t[ée]l[ée]copie|' +
  't[ée]l[ée]surveillance|t[ée]l[ée]alarme|fax|association|f[ée]d[ée]ration|union|cooperative|coop[ée]ratives?|organisme|office|bailleurs?|gardien(?:ne)?s?|loges?|' +
  'bureaux?|guichet|direction|p[ôo]le|[ée]quipe|unit[ée]|comit[ée]|commission|tribunal|huissier|commissaire de justice|greffe|' +
  'laboratoire|assureur|assurances?|banque|caisse|tr[ée]sorerie|imp[ôo]ts|fournisseurs?|exploitant|concessionnaire|garage|magasin|foyer|r[ée]sidence|' +
  "num[ée]ro vert|ligne d[’']écoute|joignables?|hotline|helpdesk|office|desk|council|switchboard|kiosque|m[ée]diath[èe]que|espace|point|r[ée]gie|fourri[èe]re|d[ée]ch[èe]terie|syndicat|groupement|" +
  "mandataire|architecte|ma[îi]tre d[’']œuvre|bureau d[’']études|coordonnateur|diagnostiqueur|g[ée]om[èe]tre|expert"

const wholeWord = (words: string): string => `(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`

const bearers = new RegExp(`(${wholeWord(person)})|(${wholeWord(organisation)})`, 'giu')

/** The word nearest before says it, else the first one after; nothing but the same sentence is looked at. */
export function bearerOf(text: string, start: number, end: number): Bearer {
  const ahead = [...before(text, start, 110).matchAll(bearers)].at(-1)
  const found = ahead ?? bearersIn(after(text, end, 60))
  if (found === undefined) return isLetterhead(text, start) ? 'organisation' : 'unknown'
  return found[1] === undefined ? 'organisation' : 'person'
}

/** « 7 rue du Moulin – 67400 Illkirch – 03 … », without anybody’s name. */
function isLetterhead(text: string, start: number): boolean {
  return /(?<!\d)\d{5} \p{Lu}[^\n]{0,40}$/u.test(text.slice(Math.max(0, start - 60), start))
}

function bearersIn(text: string): RegExpMatchArray | undefined {
  return [...text.matchAll(bearers)][0]
}
