import { addDays, isDate } from '../../model/calendar.ts'
import type { ReadCell } from '../../model/read-workbook.ts'
import { isTrue } from './book.ts'
import type { NumberKind } from '../../model/number-format.ts'
import { isRefused, type Refused } from '../../zip/refuse.ts'
import { plainText } from './rich-text.ts'

/** What cells need to know of the rest of their workbook. */
export interface Surroundings {
  readonly texts: readonly string[]
  readonly styles: readonly NumberKind[]
  readonly isFrom1904: boolean
}

/** A cell as its XML has it. */
export interface RawCell {
  /** How its value is written: `s`, `str`, `inlineStr`, `b`, `e`, `d`, or a number. */
  readonly type: string
  readonly style: number
  /** Absent when there is no value at all, which is not the same as an empty one. */
  readonly value?: string
  readonly inline?: string
  readonly isFormula: boolean
}

/** What the parts of a cell's value are called that cannot be one. */
export type Unreadable = 'unreadable'

const numberPattern = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?$/
const isoPattern = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)Z?)?$/
/** Digits that spreadsheets keep and show; what stands behind is the noise of binary fractions. */
const digits = 15
const dayMilliseconds = 86_400_000
/** Before 1 March 1900 spreadsheets count a day that never was; after 9999 they count none. */
const [firstSerial, lastSerial] = [61, 2_958_465]
const [dayZero, dayZero1904] = ['1899-12-30', '1904-01-01']
const daysTo1904 = 1462

/** What a cell holds: nothing for an empty one. */
export function readCell(
  raw: RawCell,
  surroundings: Surroundings,
): ReadCell | Unreadable | Refused | undefined {
  const value = raw.value?.trim() ?? ''
  if (raw.isFormula && isUncomputed(raw)) return { kind: 'uncomputed', isFormula: true }
  const cell = valueOf(raw, value, surroundings)
  if (cell === undefined || cell === 'unreadable' || isRefused(cell)) return cell
  return raw.isFormula ? { ...cell, isFormula: true } : cell
}

/** A formula with an empty text as its result was computed; one with an empty number was not. */
function isUncomputed({ type, value, inline }: RawCell): boolean {
  return type === 'str' || type === 'inlineStr' ? (value ?? inline) === undefined : (value ?? '') === ''
}

function valueOf(
  raw: RawCell,
  value: string,
  surroundings: Surroundings,
): ReadCell | Unreadable | Refused | undefined {
  if (raw.type === 'inlineStr') return textCell(plainText(raw.inline ?? ''))
  if (raw.type === 'str') return textCell(plainText(raw.value ?? ''))
  if (value === '') return undefined
  switch (raw.type) {
    case 's':
      return /^\d{1,9}$/.test(value) ? textCell(surroundings.texts[Number(value)]) : 'unreadable'
    case 'b':
      return { kind: 'boolean', value: isTrue(value) }
    case 'e':
      return { kind: 'error', code: value.slice(0, 32).toWellFormed() }
    case 'd':
      return isoCell(value)
    case 'n':
      return numberPattern.test(value)
        ? numberCell(Number(value), surroundings.styles[raw.style] ?? 'plain', surroundings.isFrom1904)
        : 'unreadable'
    default:
      return 'unreadable'
  }
}

function textCell(text: string | Refused | undefined): ReadCell | Unreadable | Refused | undefined {
  if (text === undefined) return 'unreadable'
  if (typeof text !== 'string') return text
  return text === '' ? undefined : { kind: 'text', text }
}

/** A day as the strict form of the standard writes it; anything else is left as the text that it is. */
function isoCell(value: string): ReadCell {
  const [, date = '', time = ''] = isoPattern.exec(value) ?? []
  if (!isDate(date)) return { kind: 'text', text: value.toWellFormed() }
  return { kind: 'date', date, hasTime: /[1-9]/.test(time) }
}

function numberCell(exact: number, kind: NumberKind, isFrom1904: boolean): ReadCell | Unreadable {
  if (!Number.isFinite(exact)) return 'unreadable'
  const value = Number(exact.toPrecision(digits))
  return (
    (kind === 'date' ? dateCell(value, isFrom1904) : undefined) ?? {
      kind: 'number',
      value,
      isPercent: kind === 'percent',
    }
  )
}

/** The day that a number of days stands for; none for a bare hour, and where spreadsheets miscount. */
function dateCell(serial: number, isFrom1904: boolean): ReadCell | undefined {
  const first = isFrom1904 ? 1 : firstSerial
  const last = isFrom1904 ? lastSerial - daysTo1904 : lastSerial
  const milliseconds = Math.round(serial * dayMilliseconds)
  const days = Math.floor(milliseconds / dayMilliseconds)
  if (days < first || days > last) return undefined
  const date = addDays(isFrom1904 ? dayZero1904 : dayZero, days)
  return { kind: 'date', date, hasTime: milliseconds % dayMilliseconds !== 0 }
}
