import type { FoundDatum } from '../model/personal.ts'
import { bearerOf } from './bearer.ts'
import { blanks, digitsOf, gaps, isDigitAt, isWordAt } from './signs.ts'

const gap = `(?:[${gaps}]{0,3}|\\r?\\n[${blanks}]{1,16})`

/** The ten digits of a French number, or those after the code of a country; numbers in 08 are services’. */
const national = new RegExp(`0[${blanks}]?[1-79](?:${gap}\\d){8}`, 'g')

/** Countries whose numbers tenants have: France and what belongs to it, its neighbours, the Maghreb, Portugal, Turkey. */
const abroad =
  '262|590|594|596|508|687|689|681|32|41|49|352|44|34|39|351|377|376|212|213|216|90|40|48|221|225|237|243|31|43'

/** After the code of France stand nine digits; those of other countries are eight to eleven. */
const international = new RegExp(
  `(?:\\+|00)${gap}(?:(33\\)?${gap}(?:\\(0\\)${gap}|0)?[1-79](?:${gap}\\d){8})|(?:${abroad})\\)?${gap}(?:\\(0\\)${gap})?[1-9](?:${gap}\\d){5,10})`,
  'g',
)

/** A number that lost its first sign: « 33 6 12 34 56 78 », and the nine digits that a spreadsheet leaves of ten. */
const bareCode = new RegExp(`33${gap}[1-79](?:${gap}\\d){8}`, 'g')
const shortened = new RegExp(`[1-79](?:${gap}\\d){8}`, 'g')

/** How the ten digits of a number are grouped by those who write it. */
const usual = new Set([
  '10',
  '2 2 2 2 2',
  '4 2 2 2',
  '4 3 3',
  '4 6',
  '2 4 4',
  '2 8',
  '2 3 3 2',
  '2 3 2 3',
  '2 2 3 3',
  '3 3 4',
  '3 3 2 2',
  '1 3 2 2 2',
  '1 9',
  '1 1 2 2 2 2',
  '2 2 2 4',
  '2 2 4 2',
  '4 4 2',
  '1 3 3 3',
  '2 4 2 2',
  '2 2 6',
  '6 4',
])

const named =
  /(?:t[ée]l(?:[ée]phones?)?|portables?|port|mobiles?|gsm|fixe|phone|cell|appel(?:er|ez|le)?|rappel(?:er|ez|le)?|join(?:dre|t|te|ts)|joignables?|contact(?:er|ez|é|ée)?|sms|whatsapp|num[ée]ro|coordonn[ée]es|ligne directe)\b[^\n\d]{0,40}$/i

/** Phone numbers of persons: every mobile one, and a landline one unless the words around it name an organisation. */
export function phonesIn(text: string): readonly FoundDatum[] {
  const found = [
    ...numbersIn(text, international, isInternational),
    ...numbersIn(text, national, isNational),
    ...(/t[ée]l|port|mobile|gsm|phone|join/i.test(text)
      ? [...numbersIn(text, bareCode, isNamed), ...numbersIn(text, shortened, isNamed)]
      : []),
  ]
  return found.filter((datum) => !isService(text, datum))
}

type Judge = (text: string, start: number, end: number) => boolean

function numbersIn(text: string, pattern: RegExp, isNumber: Judge): readonly FoundDatum[] {
  const found: FoundDatum[] = []
  for (const { index: start, 0: written } of text.matchAll(pattern)) {
    const end = start + written.length
    if (isApart(text, start, end) && isNumber(text, start, end)) found.push({ kind: 'phone', start, end })
  }
  return found
}

/** Whether a number does not go on at either side, as the parts of longer references, of dates and of amounts do. */
function isApart(text: string, start: number, end: number): boolean {
  if (isWordAt(text, start - 1) || isWordAt(text, end)) return false
  const head = text.slice(Math.max(0, start - 4), start)
  const tail = text.slice(end, end + 12)
  if (
    /[\p{L}\d][#=_/-]$/u.test(head) &&
    !/t[ée]l[.:/-]?$|port[./-]?$/i.test(text.slice(Math.max(0, start - 6), start))
  )
    return false
  if (
    /\d(?:[.,]|[ \u00A0\u202F])$/.test(head) &&
    !/(?:\d\d ?){5} $/.test(text.slice(Math.max(0, start - 16), start)) &&
    isSpaced(text.slice(start, end))
  )
    return false
  if (/^[._,-]?\d/.test(tail)) return false
  if (/^[ \u00A0\u202F]\d\d(?!\d)(?! ?[a-z])/.test(tail) && !/^ 0[1-79] ?\d\d ?\d\d/.test(tail)) return false
  return !/^[ \u00A0\u202F]?(?:€|euros?\b|EUR\b|%|m²|m2\b|kWh|k€)/.test(tail) && !isAddress(text, start)
}

function isSpaced(written: string): boolean {
  return /\d\D\d/.test(written)
}

/** The digits of a web address or of a path are none that one calls. */
function isAddress(text: string, start: number): boolean {
  const token = tokenBefore(text, start)
  return /:\/\/|^www\.|\/[\w-]*$/.test(token) && !/^(?:tel|t[ée]l\.?|sms|callto):?/i.test(token)
}

/** What stands before a place without a space, a quote or a bracket between. */
function tokenBefore(text: string, end: number): string {
  let start = end
  while (start > 0 && end - start < 200 && !/[\s"'<>(]/.test(text[start - 1] ?? '')) start -= 1
  return text.slice(start, end)
}

/** What numbers are called that are no phone’s. */
const reference =
  /(?:(?<!\p{L})(?:factures?|r[ée]f[ée]rences?|r[ée]f\.?|contrats?|bail|baux|SIRET|SIREN|comptes?|lots?|commandes?|march[ée]s?|RCS|PDL|PRM|PCE|identifiant|quittance|mandat|bon|devis|avenant|police|RNA|FINESS|code(?: client| article)?|articles?|compteur|s[ée]rie|EAN|TVA|cadastre|parcelle|fiscal|agr[ée]ment|IMEI|ISBN|virement|ch[èe]que|badge|(?:client|commande|dossier|adh[ée]rent|matricule|locataire|allocataire|demande|ticket|avis|sinistre|unique|immatriculation|d[ée]cision|d[ée]lib[ée]ration|r[ée]clamation|versement)[^\S\n]*(?:n[°ºo.]|num[ée]ro|#))[^\S\n]*(?:d[’']\p{L}+|de \p{L}+)?[^\S\n]*(?:n[°ºo.]+|num[ée]ro|#)?|(?<!\p{L})n[°º])[^\S\n]*:?[^\S\n]*$/iu

function isReference(text: string, start: number): boolean {
  const head = text.slice(Math.max(0, start - 50), start)
  return (
    reference.test(head) && !/(?:t[ée]l|phone|port|mobile|joi\w+|appel\w*|contact\w*)[^\n]{0,20}$/i.test(head)
  )
}

function isNational(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end)
  if (/^(?:0033|00)/.test(written)) return false
  const groups = written.split(/\D+/).map(({ length }) => length)
  const form = groups.join(' ')
  if (!usual.has(form) || isReference(text, start)) return false
  const isCalled = named.test(text.slice(Math.max(0, start - 60), start))
  if (isCalled) return true
  if (form !== '10' && form !== '2 2 2 2 2' && !/^0\s?(?:[67]|262|269|590|594|596)/.test(written))
    return false
  return !isMixed(written) && !isSeries(written)
}

/** Dates beside each other mix slashes and spaces. */
function isMixed(written: string): boolean {
  const gapsIn = (written.match(/\D+/g) ?? []).slice(1).map((one) => one.trim())
  return new Set(gapsIn).size > 1
}

/** « 01 02 03 04 05 » counts lots or months. */
function isSeries(written: string): boolean {
  const pairs = (digitsOf(written).match(/\d\d/g) ?? []).map(Number)
  return pairs.every((pair, index) => index === 0 || pair === (pairs[index - 1] ?? 0) + 1)
}

function isInternational(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end)
  if (written.startsWith('+')) return true
  return (
    !isReference(text, start) &&
    (written.startsWith('0033') || isSpaced(written)) &&
    !isDigitAt(text, start - 1)
  )
}

function isNamed(text: string, start: number, end: number): boolean {
  const groups = text
    .slice(start, end)
    .split(/\D+/)
    .map(({ length }) => length)
  if (groups.length > 6 || /\d\W{0,2}$/.test(text.slice(Math.max(0, start - 3), start))) return false
  return /(?:t[ée]l(?:[ée]phone)?|portable|port|mobile|gsm|phone)\b[^\p{L}\d\n]{0,6}$/iu.test(
    text.slice(Math.max(0, start - 30), start),
  )
}

/** An organisation has landlines, and mobile phones for those on call. */
function isService(text: string, { start, end }: FoundDatum): boolean {
  const digits = digitsOf(text.slice(start, end))
  const isMobile = /^(?:0|0?0?330?|(?:00)?262|(?:00)?590|(?:00)?594|(?:00)?596)[67]/.test(digits)
  if (!isMobile) return bearerOf(text, start, end) === 'organisation'
  const head = text.slice(Math.max(0, start - 60), start)
  return (
    /(?:astreintes?|permanences?|urgences?|standard)\b[^\n]{0,25}$/i.test(head) &&
    bearerOf(text, start, end) !== 'person'
  )
}
