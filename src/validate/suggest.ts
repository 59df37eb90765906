import { isDate } from '../model/calendar.ts'
import { fold } from './closest.ts'

const months = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
]

/** Longer texts mean no number, day or name: nobody is to wait for what they might. */
const longest = 200

/** What stands between typographic quotation marks, which are letters to YAML. */
export function unquoted(text: string): string | undefined {
  return /^[“„«].*[”“»]$/s.test(text) ? text.slice(1, -1).trim() : undefined
}

/** The number that a text written the French way stands for: « 1,71 », « 1 450 », « 70 % », « 90 000 € ». */
export function asNumber(text: string): number | undefined {
  const plain = text.replaceAll(/[\s\u00A0\u202F]|%|€/g, '').replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

/** The number in front of a unit or after a comparison: « 15 jours », « < 15 », « 7,5/10 ». */
export function numberBeforeUnit(text: string): number | undefined {
  if (text.length > longest) return undefined
  const parts =
    /^(?:[<>≤≥=~±]+|moins de|plus de|environ)?\s*(-?\d[\d\s.,]*?)\s*(?:\/\s*10|\p{L}[^\d]*)?$/iu.exec(
      text.trim(),
    )
  return parts?.[1] === undefined ? undefined : asNumber(parts[1])
}

/** The day that a text written the French way stands for, as YYYY-MM-DD: « 31/12/2019 », « 31 décembre 2019 ». */
export function asDate(text: string): string | undefined {
  const parts = partsOfDay(text)
  return parts === undefined ? undefined : dayOf(parts)
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The year, month and day that a text names, whether or not there is such a day; a year may have two digits. */
export function partsOfDay(text: string): Day | undefined {
  const plain = plainly(text)
  const numeric = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/.exec(plain)
  if (numeric !== null) return partsIn(numeric[3], numeric[2], numeric[1])
  const reversed = /^(\d{4})[/. -](\d{1,2})[/. -](\d{1,2})(?:[t ].*)?$/.exec(plain)
  if (reversed !== null) return partsIn(reversed[1], reversed[2], reversed[3])
  const worded = /^(\d{1,2})(?:er)? ([a-z]+)\.? (\d{4})$/.exec(plain)
  if (worded === null) return undefined
  return partsIn(worded[3], String(monthNamed(worded[2])), worded[1])
}

function partsIn(year = '', month = '', day = ''): Day {
  return { year: Number(year), month: Number(month), day: Number(day) }
}

/** The period that a text written the French way stands for: « T1 2026 », « 2026-T1 », « mars 2026 », « 09/2026 ». */
export function asPeriod(text: string): string | undefined {
  const plain = plainly(text)
  const quarter =
    /^(?:[tq]|trimestre )([1-4])[ /-]?(\d{4})$/.exec(plain) ??
    /^([1-4])(?:er|e|eme)? ?(?:t|trim|trimestre) (\d{4})$/.exec(plain)
  if (quarter !== null) return `${quarter[2]}-Q${quarter[1]}`
  const turned = /^(\d{4})[ /-]?[tq]([1-4])$/.exec(plain)
  if (turned !== null) return `${turned[1]}-Q${turned[2]}`
  const year = /^annee (\d{4})$/.exec(plain)?.[1]
  if (year !== undefined) return year
  const worded = /^([a-z]+)\.? (\d{4})$/.exec(plain)
  if (worded !== null) return monthOf(worded[2], monthNamed(worded[1]))
  const month = /^(\d{1,2})[ /.-](\d{4})$/.exec(plain)
  if (month !== null) return monthOf(month[2], Number(month[1]))
  const ordered = /^(\d{4})[ /.-](\d{1,2})$/.exec(plain)
  if (ordered !== null) return monthOf(ordered[1], Number(ordered[2]))
  return asDate(text)
}

/** The duration that a text written the French way stands for: « 3 ans », « 12 mois », « 90 jours ». */
export function asDuration(text: string): string | undefined {
  const parts = /^p?(\d{1,3}) ?(ans?|annees?|a|mois|m|semaines?|s|jours?|j)$/.exec(plainly(text))
  const letter = { a: 'Y', m: 'M', s: 'W', j: 'D' }[parts?.[2]?.charAt(0) ?? '']
  return letter === undefined ? undefined : `P${Number(parts?.[1])}${letter}`
}

function plainly(text: string): string {
  return fold(text.trim()).replaceAll(/\s+/g, ' ')
}

/** A month by its name or the start of it; 0 for another word. */
function monthNamed(word = ''): number {
  return word.length < 3 ? 0 : months.findIndex((month) => month.startsWith(word)) + 1
}

function monthOf(year = '', month = 0): string | undefined {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : undefined
}

/** The identifier nearest to a text: no accents, a hyphen for anything that an identifier cannot hold; references keep their slash. */
export function asId(text: string): string | undefined {
  const plain = text
    .slice(0, longest)
    .normalize('NFD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .replaceAll(/[^\w./-]+/g, '-')
    .replaceAll(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '')
    .slice(0, 64)
  return /^[\w.-]+(?:\/[\w.-]+)?$/.test(plain) && plain !== text ? plain : undefined
}

/** What a text answers to a yes-or-no question. */
export function asBoolean(value: unknown): boolean | undefined {
  const answer = String(value).toLowerCase()
  if (['oui', 'yes', 'vrai', '1', 'on'].includes(answer)) return true
  return ['non', 'no', 'faux', '0', 'off'].includes(answer) ? false : undefined
}

function dayOf({ year, month, day }: Day): string | undefined {
  const date = [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))]
  return year >= 100 && isDate(date.join('-')) ? date.join('-') : undefined
}
