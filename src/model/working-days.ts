import { addDays, daysBetween } from './calendar.ts'

/** Which public holidays count: the eleven of France, or those of Alsace and Moselle, which have two more. */
export type PublicHolidays = 'national' | 'alsaceMoselle'

/** A Monday: the days of the week are counted from it. */
const monday = '2024-01-01'

/** Fixed holidays as MM-DD (Code du travail, art. L3133-1); 26 December in Alsace-Moselle alone (art. L3134-13). */
const fixed: ReadonlySet<string> = new Set([
  '01-01',
  '05-01',
  '05-08',
  '07-14',
  '08-15',
  '11-01',
  '11-11',
  '12-25',
])

/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
const afterEaster = [1, 39, 50]

/** Easter Sunday of a year of the Gregorian calendar (Meeus’s form of the anonymous computus). */
function easterOf(year: number): string {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const sum = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114
  const [month, day] = [Math.floor(sum / 31), (sum % 31) + 1]
  return `${String(year).padStart(4, '0')}-0${month}-${String(day).padStart(2, '0')}`
}

/** Whether a day is worked: from Monday to Friday, public holidays apart. */
export function isWorkingDay(date: string, holidays: PublicHolidays): boolean {
  return isWeekday(date) && !holidaysOf(Number(date.slice(0, 4)), holidays).includes(date)
}

/**
 * Working days from one day (not counted) to another (counted): 0 for the same day, 1 from a Friday to the next Monday;
 * negative when `to` is earlier.
 */
export function workingDaysBetween(from: string, to: string, holidays: PublicHolidays): number {
  if (to < from) return -workingDaysBetween(to, from, holidays)
  const days = daysBetween(from, to)
  // Whole weeks have five weekdays each: only the rest is walked, and the holidays are taken off.
  const weeks = Math.floor(days / 7)
  const rest = Array.from({ length: days % 7 }, (_, index) => addDays(to, -index))
  const weekdays = weeks * 5 + rest.filter((day) => isWeekday(day)).length
  return weekdays - holidaysBetween(from, to, holidays)
}

function isWeekday(date: string): boolean {
  return ((daysBetween(monday, date) % 7) + 7) % 7 < 5
}

/** Public holidays on a weekday, after one day and up to another. */
function holidaysBetween(from: string, to: string, holidays: PublicHolidays): number {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const all = new Set(years.flatMap((year) => holidaysOf(year, holidays)))
  return [...all].filter((day) => day > from && day <= to && isWeekday(day)).length
}

/** The public holidays of a year, each once: Ascension may fall on 1 or 8 May. */
function holidaysOf(year: number, holidays: PublicHolidays): readonly string[] {
  const easter = easterOf(year)
  const isLocal = holidays === 'alsaceMoselle'
  const moving = [...afterEaster, ...(isLocal ? [-2] : [])].map((days) => addDays(easter, days))
  const monthDays = [...fixed, ...(isLocal ? ['12-26'] : [])]
  const start = String(year).padStart(4, '0')
  return [...new Set([...monthDays.map((monthDay) => `${start}-${monthDay}`), ...moving])]
}
