import { addDays, isDate } from '../model/calendar.ts'
import { longest, plainly } from './suggest-text.ts'

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

/** The day that a text written the French way stands for, as YYYY-MM-DD: « 31/12/2019 », « le 31 décembre 2019 ». */
export function asDate(text: string): string | undefined {
  const parts = partsOfDay(text)
  return parts === undefined ? undefined : dayOf(parts)
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const introduction =
  /^(?:(?:le|du|au|des|depuis|jusqu['’]au|avant|vers|fin|debut) )*(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[ ,]+)?/

/** The year, month and day that a text names, whether or not there is such a day; a year may have two digits. */
export function partsOfDay(text: string): Day | undefined {
  const plain = plainly(text.slice(0, longest))
    .replace(introduction, '')
    .replaceAll(/(?<=\d) ?([/.-]) ?(?=\d)/g, '$1')
    .replace(/[t ](?:a )?\d{1,2}[:h].*$/, '')
  const numeric = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/.exec(plain)
  if (numeric !== null) return partsIn(numeric[3], numeric[2], numeric[1])
  const reversed = /^(\d{4})[/. -](\d{1,2})[/. -](\d{1,2})$/.exec(plain)
  if (reversed !== null) return partsIn(reversed[1], reversed[2], reversed[3])
  const joined = /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/.exec(plain)
  if (joined !== null) return partsIn(joined[1], joined[2], joined[3])
  const worded = /^(\d{1,2})(?:er)?[ -]([a-z]+)\.?[ -](\d{4}|\d{2})$/.exec(plain)
  const month = monthNamed(worded?.[2])
  return worded === null || month === 0 ? undefined : partsIn(worded[3], String(month), worded[1])
}

function partsIn(year = '', month = '', day = ''): Day {
  return { year: Number(year), month: Number(month), day: Number(day) }
}

/** The day that Excel counts by this number, from 1982 to 2064: others are likelier something else. */
export function dayOfExcel(text: string): string | undefined {
  const number = /^\d{5}$/.test(text) ? Number(text) : 0
  return number >= 30_000 && number <= 60_000 ? addDays('1899-12-30', number) : undefined
}

/** The period that a text written the French way stands for: « T1 2026 », « 2026-T1 », « mars 2026 », « 09/2026 ». */
export function asPeriod(text: string): string | undefined {
  const plain = plainPeriod(text)
  const quarter =
    /^(?:[tq]|trimestre |trim\.? )([1-4])[ /-]?(\d{4}|\d{2})$/.exec(plain) ??
    /^([1-4])(?:er|e|eme|nd)? ?(?:t|trim\.?|trimestre) ?(\d{4}|\d{2})$/.exec(plain)
  if (quarter !== null) return `${wholeYear(quarter[2])}-Q${quarter[1]}`
  const turned = /^(\d{4})[ /-]?[tq]([1-4])$/.exec(plain)
  if (turned !== null) return `${turned[1]}-Q${turned[2]}`
  const year = /^(?:annee |exercice |an )?(\d{4})(?:\.0)?$/.exec(plain)?.[1]
  if (year !== undefined) return year
  const worded = /^([a-z]+)\.?[ -](\d{4}|\d{2})$/.exec(plain)
  if (worded !== null) return monthOf(wholeYear(worded[2]), monthNamed(worded[1]))
  const month = /^(\d{1,2})[ /.-](\d{4})$/.exec(plain)
  if (month !== null) return monthOf(month[2], Number(month[1]))
  const ordered = /^(\d{4})[ /.-](\d{1,2})$/.exec(plain)
  if (ordered !== null) return monthOf(ordered[1], Number(ordered[2]))
  return asDate(text)
}

const ordinals = ['premier', 'deuxieme', 'troisieme', 'quatrieme']

/** Without what people add to a period, in front or in brackets behind, and its number in figures. */
function plainPeriod(text: string): string {
  return plainly(text.slice(0, longest))
    .replace(/ ?\([^)]*\)$/, '')
    .replace(/^(?:le |du |cumul |periode |mois de |mois d['’])+/, '')
    .replace(/^second(?= )/, 'deuxieme')
    .replace(/^[a-z]+(?= (?:trim|sem))/, (word) => {
      const number = ordinals.indexOf(word) + 1
      return number === 0 ? word : `${number}e`
    })
}

/** The two quarters of a half-year: « S1 2026 », « 2026-S1 », « 1er semestre 2026 ». */
export function quartersOfHalf(text: string): readonly [first: string, second: string] | undefined {
  const plain = plainPeriod(text)
  const half =
    /^(?:s|semestre |sem\.? )([12])[ /-]?(\d{4})$/.exec(plain) ??
    /^([12])(?:er|e|eme|nd)? ?(?:s|sem\.?|semestre) ?(\d{4})$/.exec(plain)
  const turned = /^(\d{4})[ /-]?s([12])$/.exec(plain)
  const [number, year] = half === null ? [turned?.[2], turned?.[1]] : [half[1], half[2]]
  if (number === undefined) return undefined
  return number === '1' ? [`${year}-Q1`, `${year}-Q2`] : [`${year}-Q3`, `${year}-Q4`]
}

/** Two years that follow each other, in one text: « 2024/2025 », « 2024-25 ». */
export function twoYears(text: string): readonly [first: string, second: string] | undefined {
  const parts = /^(?:saison )?(\d{4}) ?[/-] ?(\d{4}|\d{2})$/.exec(plainPeriod(text))
  const [first, second] = [parts?.[1] ?? '', wholeYear(parts?.[2])]
  return first !== '' && Number(second) === Number(first) + 1 ? [first, second] : undefined
}

function wholeYear(year = ''): string {
  return year.length === 2 ? `20${year}` : year
}

/** A month by its name or the start of it; 0 for another word. */
function monthNamed(word = ''): number {
  return word.length < 3 ? 0 : months.findIndex((month) => month.startsWith(word)) + 1
}

function monthOf(year = '', month = 0): string | undefined {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : undefined
}

function dayOf({ year, month, day }: Day): string | undefined {
  const date = [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))]
  return year >= 1900 && year < 2200 && isDate(date.join('-')) ? date.join('-') : undefined
}
