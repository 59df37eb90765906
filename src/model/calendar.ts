/** Calendar days as YYYY-MM-DD texts, proleptic Gregorian, without any clock or time zone. */

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/
const durationPattern = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/
const quarterPattern = /^(\d{4})-Q([1-4])$/
const monthPattern = /^(\d{4})-(0[1-9]|1[0-2])$/
const yearPattern = /^\d{4}$/

const [firstDay, lastDay] = ['0001-01-01', '9999-12-31']

/** Two hundred years: more than any proof lasts, and few enough for every sum to stay in the calendar. */
const mostMonths = 2400
const mostDays = 73_050

/** Whether a text is a day that exists: 2026-02-30 is not. */
export function isDate(text: string): boolean {
  const parts = datePattern.exec(text)
  if (parts === null) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Whether a text is an ISO 8601 duration in years, months, weeks and days, of two hundred years at most. */
export function isDuration(text: string): boolean {
  return durationPattern.test(text) && !isEndless(text)
}

/** Whether a text is a duration in its form, but longer than two hundred years. */
export function isEndless(text: string): boolean {
  const [years, months, weeks, days] = lengthsOf(text)
  return years * 12 + months > mostMonths || weeks * 7 + days > mostDays
}

/** Whether a text is a year, a quarter, a month or a day that exists. */
export function isPeriod(text: string): boolean {
  const isWritten = yearPattern.test(text) || quarterPattern.test(text) || monthPattern.test(text)
  return isDate(isWritten ? startOf(text) : text)
}

/**
 * The day that is a duration after (`sign` 1) or before (-1) another; a day past the end of its month is its last day.
 * Never before 0001-01-01 nor after 9999-12-31.
 */
export function shift(date: string, duration: string, sign: 1 | -1): string {
  const [years, months, weeks, days] = lengthsOf(duration)
  const [year, month, day] = partsOf(date)
  const count = year * 12 + (month - 1) + sign * (years * 12 + months)
  if (count < 12) return firstDay
  if (count >= 120_000) return lastDay
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1]
  const clamped = written(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
  return addDays(clamped, sign * (weeks * 7 + days))
}

/** The day that is a number of days later, earlier when negative; never before 0001-01-01 nor after 9999-12-31. */
export function addDays(date: string, days: number): string {
  const number = dayNumber(date) + days
  return fromDayNumber(Math.min(Math.max(number, dayNumber(firstDay)), dayNumber(lastDay)))
}

/** Calendar days from one day to another: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** The last day of a period. */
export function endOf(period: string): string {
  const quarter = quarterPattern.exec(period)
  if (quarter !== null) return endOfMonth(Number(quarter[1]), Number(quarter[2]) * 3)
  const month = monthPattern.exec(period)
  if (month !== null) return endOfMonth(Number(month[1]), Number(month[2]))
  return yearPattern.test(period) ? `${period}-12-31` : period
}

/** The first day of a period. */
export function startOf(period: string): string {
  const quarter = quarterPattern.exec(period)
  if (quarter !== null) return written(Number(quarter[1]), Number(quarter[2]) * 3 - 2, 1)
  if (monthPattern.test(period)) return `${period}-01`
  return yearPattern.test(period) ? `${period}-01-01` : period
}

/** The kind of a period, by how it is written. */
export function granularityOf(period: string): 'year' | 'quarter' | 'month' | 'day' {
  if (yearPattern.test(period)) return 'year'
  if (quarterPattern.test(period)) return 'quarter'
  return monthPattern.test(period) ? 'month' : 'day'
}

function lengthsOf(duration: string): readonly [years: number, months: number, weeks: number, days: number] {
  const parts = durationPattern.exec(duration)
  return [Number(parts?.[1] ?? 0), Number(parts?.[2] ?? 0), Number(parts?.[3] ?? 0), Number(parts?.[4] ?? 0)]
}

function endOfMonth(year: number, month: number): string {
  return written(year, month, daysInMonth(year, month))
}

/** The number of days of a month, which is its last day. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function partsOf(date: string): readonly [year: number, month: number, day: number] {
  const parts = datePattern.exec(date)
  return [Number(parts?.[1]), Number(parts?.[2]), Number(parts?.[3])]
}

function written(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  )
}

/** Days since 0000-03-01, counting years from March so that the leap day ends them. */
function dayNumber(date: string): number {
  const [year, month, day] = partsOf(date)
  const shifted = month > 2 ? year : year - 1
  const monthFromMarch = (month + 9) % 12
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
  return shifted * 365 + leaps + Math.floor((monthFromMarch * 153 + 2) / 5) + day - 1
}

function fromDayNumber(days: number): string {
  const era = Math.floor(days / 146_097)
  const dayOfEra = days - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return written(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}
