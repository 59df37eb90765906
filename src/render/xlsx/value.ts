import type { Style } from 'exceljs'
import { daysBetween, isDate } from '../../model/calendar.ts'
import type { Language } from '../../model/files.ts'
import type { SheetColumn, SheetValue } from '../../model/workbook.ts'
import { canHold, putFormula, putLink, putNothing, putNumber, putText, takesLink } from './cell.ts'
import { dateFormat, numberFormat, signedText } from './formats.ts'
import type { Slot } from './ink.ts'
import type { TargetOf } from './links.ts'
import { followsRule, type Vocabulary } from './looks.ts'
import { cellStyle, type Look, tones } from './theme.ts'

/** What the values of a workbook's tables need to know of the rest of it. */
export interface Surroundings {
  readonly language: Language
  readonly targetOf: TargetOf
  /** Names of the tables that exist in the file: a formula that names another would damage it. */
  readonly tables: ReadonlySet<string>
}

/** The column that a value stands in: one object for all its cells, which the looks of these are known by. */
export interface Place {
  readonly kind: SheetColumn['kind']
  readonly look: Omit<Look, 'format' | 'align'>
  /** The texts whose look a rule of the column gives. */
  readonly vocabulary: Vocabulary | undefined
  readonly surroundings: Surroundings
}

/** Days before the first safe one have no agreed number: spreadsheets believe that 1900 was a leap year. */
const [dayZero, firstSafeDay] = ['1899-12-30', '1900-03-01']

/** Writes a value of a table into its cell, in the look that its column and its meaning call for. */
export function drawValue(cell: Slot, value: SheetValue, place: Place): void {
  const { kind, surroundings } = place
  if (value === undefined) return putNothing(cell, styled(place, blankFormat(kind, surroundings.language)))
  if (typeof value === 'string') return putText(cell, value, styled(place, '@'))
  if (typeof value === 'number')
    return putNumber(cell, value, styled(place, numberFormat(kind, surroundings.language)))
  if ('date' in value) return drawDate(cell, value.date, place)
  if ('tone' in value) {
    if (followsRule(place.vocabulary, value.text)) return putText(cell, value.text, styled(place, '@'))
    const { sign } = tones[value.tone]
    const isSigned = value.text.startsWith(sign)
    return putText(cell, value.text, styled(place, signedText(isSigned ? '' : sign), { tone: value.tone }))
  }
  if ('link' in value) {
    const target = value.text === '' ? undefined : surroundings.targetOf(value.link)
    if (target === undefined || !takesLink(cell)) return putText(cell, value.text, styled(place, '@'))
    return putLink(cell, value.text, target, styled(place, '@', { link: true }))
  }
  drawFormula(cell, value, place)
}

/** On which side a column's values and title stand. */
export function alignmentOf(kind: SheetColumn['kind']): 'left' | 'right' {
  return kind === 'text' || kind === 'date' ? 'left' : 'right'
}

function drawDate(cell: Slot, date: string, place: Place): void {
  if (!isDate(date) || date < firstSafeDay) return putText(cell, date, styled(place, '@'))
  putNumber(cell, daysBetween(dayZero, date), styled(place, dateFormat(place.surroundings.language)))
}

function drawFormula(
  cell: Slot,
  value: { readonly formula: string; readonly result: number | string },
  place: Place,
): void {
  const { tables, language } = place.surroundings
  const named = value.formula.match(/\bT_\w+/g) ?? []
  if (!canHold(value.formula) || !named.every((name) => tables.has(name)))
    return drawValue(cell, value.result, place)
  putFormula(cell, value.formula, value.result, styled(place, numberFormat(place.kind, language)))
}

/** The format of a cell that waits for a value. */
function blankFormat(kind: SheetColumn['kind'], language: Language): string {
  if (kind === 'text') return '@'
  return kind === 'date' ? dateFormat(language) : numberFormat(kind, language)
}

const knownStyles = new WeakMap<Place, Map<string, Style>>()

function styled(place: Place, format: string, more: Pick<Look, 'tone' | 'link'> = {}): Style {
  const styles = knownStyles.get(place) ?? new Map<string, Style>()
  knownStyles.set(place, styles)
  const { tone, link = false } = more
  const key = tone === undefined && !link ? format : `${format} ${tone ?? ''} ${link}`
  const known = styles.get(key)
  if (known !== undefined) return known
  const { kind, look } = place
  const style = cellStyle({ ...look, format, align: alignmentOf(kind), ...more })
  styles.set(key, style)
  return style
}
