import type { FoundDatum } from '../model/personal.ts'
import { isWordAt } from './signs.ts'

/** What a door is called by: 12, B203, 0345-12, 3B, A-12; never a type such as T3, nor a year. */
const id =
  "(?:[A-Za-z]{1,2}[ .-]?)?\\d{1,5}(?:[-./]\\d{1,4})*(?:[ ]?(?:bis|ter)|[ ]?[A-Z](?![\\p{L}\\d’'])|[A-Za-z](?![\\p{L}\\d’'.]))?"
const blank = '[ \\u00A0\\u202F]?'
const mark = `(?:${blank}(?:n[°ºo]s?\\.?|n\\.|no\\.|num[ée]ros?|№|#|:|n[°º]${blank}:)${blank})`

const flat = `(?:[Aa]ppartements?|APPARTEMENTS?|[Aa]ppart|[Aa]ppts?|APPTS?|[Aa]pts?|APTS?|[Aa]pp|[Aa]partments?|[Ff]lats?)\\.?`
const dwelling = `(?:[Ll]ogements?|LOGEMENTS?|[Ll]gts?|LGTS?|[Ss]tudios?|[Pp]avillons?|[Vv]illas?|[Cc]hambres?|[Mm]aisons?)\\.?`
const door = `(?:[Pp]ortes?|PORTES?|[Dd]oor)(?: pali[èe]re)?`

const numbered = new RegExp(`(${flat}|${dwelling}|${door})(${mark}|[ \\u00A0\\u202F\\n]{1,12})(${id})`, 'gu')

const ordinal =
  '(?:\\d{1,2}[ ]?(?:er|ère|[èe]me|[èe]|nd|nde|d)|premier|deuxi[èe]me|second|troisi[èe]me|quatri[èe]me|cinqui[èe]me|sixi[èe]me|septi[èe]me|huiti[èe]me|neuvi[èe]me|dixi[èe]me|dernier)'
const floor = `(?:${ordinal}[ \\u00A0]?(?:[ée]tage|[ée]t\\.?)|[ée]tage[ ]?:?[ ]?\\d{1,2}|[Rr]ez-de-chauss[ée]e|RDC|[Rr]dc|[Rr]ez-de-jardin)`
const side = '(?:gauche|droite|droit|face|milieu|centre|fond|G|D)'

/** « 3e étage gauche », « RDC, porte de droite », « porte gauche au 2e étage ». */
const onFloor = new RegExp(
  `${floor}[ \\u00A0]?[,:;–-]?[ ]?(?:[Pp]orte[ ])?(?:[àa] |de |du |d’|en |c[ôo]t[ée] |la |au |le )?${side}(?![\\p{L}\\d’'])`,
  'gu',
)
const ordinalSide = /(?:\d{1,2}[ ]?(?:er|[èe]me|[èe])) (?:gauche|droite)(?=[ ]?(?:$|[,;.)\n]))/gu
const sideThenFloor = new RegExp(`[Pp]orte (?:de |d’|en |du )?${side},? (?:(?:au|du) )?${floor}`, 'gu')

/** Letters that name a kind of dwelling and not one dwelling. */
const type = /^(?:[TtFf][ .-]?[1-7](?:[ ]?bis)?|RT.*|[A-Za-z]{2}.*)$/

/** What follows a figure that counts something. */
const counted =
  /^[ \u00A0\u202F\n]{0,12}(?:pi[èe]ces?|p\.|chambres?|personnes?|m²|m2|m[èe]tres?|%|€|euros?|ans?\b|mois|jours?|heures?|h\b|places?|logements?|cm\b|x\b|×|(?:mille|millions?)\b)/iu

/** Words that the door of a flat cannot do without, looked for first because few texts hold them. */
const hint =
  /(?:pp(?:art(?:ement)?|t)?|PP(?:ART(?:EMENT)?|T)?|[Pp]artment|pt|PT|orte|ORTE|ali[èe]re|ogement|OGEMENT|gt|GT|tudio|avillon|illa|hambre|aison|oor|lat)[sS]?\.?[\s\u00A0]{0,12}(?:[nN№#:][^\d\n]{0,6})?[A-Za-z]{0,2}[ .-]?\d|[ée]tage|[ée]t\.|\d ?[èe](?:me)? (?:gauche|droite)|1 ?er (?:gauche|droite)|-chauss|RDC|rdc|Rdc|-jardin/

/** Doors of flats: « appartement 12 », « porte 4 », « logement n° 0345-12 », « 3e étage gauche ». */
export function doorsIn(text: string): readonly FoundDatum[] {
  if (!hint.test(text)) return []
  const found: FoundDatum[] = []
  for (const match of text.matchAll(numbered)) {
    const [whole, word = '', link = '', name = ''] = match
    const [start, end] = [match.index, match.index + whole.length]
    if (isWordAt(text, start - 1) || isWordAt(text, end)) continue
    if (isDoor({ text, word, link, name, start, end })) found.push({ kind: 'door', start, end })
  }
  for (const pattern of [onFloor, sideThenFloor, ordinalSide]) {
    for (const { index: start, 0: whole } of text.matchAll(pattern)) {
      const end = start + whole.length
      if (!isWordAt(text, start - 1) && !isShared(text, start, end)) found.push({ kind: 'door', start, end })
    }
  }
  return found
}

interface Candidate {
  readonly text: string
  readonly word: string
  /** What stands between the word and the name. */
  readonly link: string
  readonly name: string
  readonly start: number
  readonly end: number
}

function isDoor({ text, word, link, name, start, end }: Candidate): boolean {
  const tail = text.slice(end, end + 24)
  if (type.test(name) || counted.test(tail) || /^[,.]\d/.test(tail) || isShared(text, start, end))
    return false
  const isMarked = link.trim() !== ''
  if (isMarked)
    return !(
      link.trim().startsWith(':') &&
      !/^(?:porte|door|app)/i.test(word) &&
      /^(?:19|20)\d\d$/.test(name)
    )
  if (/^(?:19|20)\d\d(?:[-/]|$)/.test(name)) return false
  if (/^(?:app|apt|apart)/i.test(word)) return !/s\.?$/i.test(word) || !isPlural(tail)
  if (/s\.?$/i.test(word) && !/^\d{1,5}(?:,| et )/.test(name + tail)) return false
  return (/[A-Z]?\d+-\d/.test(name) || /^0\d/.test(name) || isEnd(tail)) && !isVerb(text, start, word)
}

/** Whether nothing follows that a figure could count. */
function isEnd(tail: string): boolean {
  return /^[ \u00A0]?(?:$|\n|[,;.)\]|/–—-]|"|»|’|(?:gauche|droite|bis|ter|et \d|[àa] (?:gauche|droite)|(?:est|a|était|sera|reste|vacant|libre|chez|occup[ée]e?|lou[ée]e?|de M|de l[ao]? ?(?:r[ée]sidence|locataire)|du (?:b[âa]timent|b[âa]t|\d+)|au \d|b[âa]t\w*|esc\w*|r[ée]sidence)(?![\p{L}])))/u.test(
    tail,
  )
}

/** What counts flats, or runs through many of them. */
function isPlural(tail: string): boolean {
  return /^ (?:[\p{Ll}]{3,}s\b|à \d)/u.test(tail)
}

/** « La charte porte 12. » */
function isVerb(text: string, start: number, word: string): boolean {
  if (!/^portes?$/i.test(word)) return false
  return /(?:(?:plan|charte|programme|march[ée]|projet|loi|accord|contrat|bail|enqu[êe]te|audit|bilan|rapport|article|avenant|qui|il|elle|on|se|ne|d[ée]marche|r[ée]f[ée]rentiel)(?: \p{L}+){0,3}) $/iu.test(
    text.slice(Math.max(0, start - 50), start),
  )
}

/** Doors and floors that nobody lives behind. */
const sharedAfter =
  /^[^.;\n]{0,40}?(?:garage|parking|\bhalls?\b|local|ascenseur|chaufferie|\bcaves?\b|gymnase|bureau|salle|accueil|r[ée]union|si[èe]ge|agence|ateliers?\b|coupe-feu|mairie|standard|t[ée]moin)/iu
const sharedBefore =
  /(?:bureaux?|salles?|accueil|si[èe]ge|agence|mairie|locaux|secr[ée]tariat|permanence|chambre de commerce|r[ée]union|guichet|h[ôo]tel|tribunal|parking|garages?|civile|t[ée]moin)[^.;\n]{0,40}$/iu

function isShared(text: string, start: number, end: number): boolean {
  return (
    sharedAfter.test(text.slice(end, end + 50)) ||
    sharedBefore.test(text.slice(Math.max(0, start - 45), start))
  )
}
