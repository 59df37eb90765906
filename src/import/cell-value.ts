import { isDate } from '../model/calendar.ts'
import type { ImportProblemCode, ImportValue } from '../model/import.ts'
import type { ReadCell } from '../model/read-workbook.ts'
import { valueWords } from '../model/value-words.ts'
import { foldedWords } from '../model/words.ts'
import { dayInWords } from '../model/written-period.ts'
import type { BookColumn } from './book.ts'
import { folded, tidied } from './fold.ts'

/** What a cell says, or why that cannot be told. */
export type Reading =
  | { readonly value: ImportValue }
  | { readonly code: ImportProblemCode; readonly args: Readonly<Record<string, string | number>> }

/** What the unit of a row makes of its numbers. */
export interface Unit {
  /** Whether numbers are hundredths: `96,2 %` is then 96.2. */
  readonly isPercent: boolean
}

/** The digits of a number that a spreadsheet keeps. */
const keptDigits = 15

/** Reads a cell as its column wants it. Nothing is guessed: what can be read in two ways is refused. */
export function readCell(cell: ReadCell | undefined, column: BookColumn, unit: Unit): Reading {
  if (cell === undefined) return { value: undefined }
  if (cell.kind === 'error') return refuse('error', cell.code)
  if (cell.kind === 'uncomputed') return { code: 'uncomputed', args: {} }
  if (cell.kind === 'boolean') return { code: 'boolean', args: {} }
  if (column.choices.length > 0) return choiceIn(cell, column)
  if (column.kind === 'date') return dateIn(cell)
  return column.kind === 'text' ? { value: textIn(cell) } : numberIn(cell, column, unit)
}

/** A text of the memory as the cell that it was written in would be read. */
export function readMemory(text: string, column: BookColumn): ImportValue {
  if (text === '') return undefined
  if (column.choices.length > 0) return codeOf(text, column) ?? text
  if (column.kind === 'text') return tidied(text)
  return column.kind === 'date' ? text : rounded(Number(text))
}

/** A number without the binary noise that spreadsheets add to it. */
function rounded(value: number): number {
  return Number(value.toPrecision(keptDigits))
}

type Plain = Exclude<ReadCell, { readonly kind: 'error' | 'uncomputed' | 'boolean' }>

function refuse(code: ImportProblemCode, found: string): Reading {
  return { code, args: { found } }
}

/** A text; a number or a day that was typed among texts is written as people read it in files. */
function textIn(cell: Plain): string | undefined {
  if (cell.kind === 'date') return cell.date
  if (cell.kind === 'number') return String(rounded(cell.value))
  const text = tidied(cell.text)
  return text === '' ? undefined : text
}

function choiceIn(cell: Plain, column: BookColumn): Reading {
  const text = textIn(cell)
  if (text === undefined) return { value: undefined }
  const code = codeOf(text, column)
  if (code !== undefined) return { value: code }
  const known = column.choices.slice(0, 12).map((choice) => choice.text)
  const more = column.choices.length > known.length ? ', …' : ''
  return { code: 'badChoice', args: { found: text, known: known.join(', ') + more } }
}

/** The code of a choice by its text or its name, else by the only one that a word of every day means: « terminée ». */
function codeOf(text: string, { choices }: BookColumn): string | undefined {
  const wanted = folded(text)
  const exact = choices.find(
    (choice) => folded(choice.text) === wanted || choice.code.toLowerCase() === wanted,
  )
  if (exact !== undefined) return exact.code
  const words = foldedWords(text)
  const meant = /[a-z]/.test(words) ? choices.filter(({ code }) => wordsFor(code).includes(words)) : []
  return meant.length === 1 ? meant[0]?.code : undefined
}

function wordsFor(code: string): readonly string[] {
  return Object.hasOwn(valueWords, code) ? (valueWords[code] ?? []).map((word) => foldedWords(word)) : []
}

function dateIn(cell: Plain): Reading {
  if (cell.kind === 'date') return { value: cell.date }
  if (cell.kind === 'number') return refuse('numberAsDate', String(cell.value))
  const text = tidied(cell.text)
  if (text === '') return { value: undefined }
  const worded = dayInWords(text) ?? text
  if (isDate(worded)) return { value: worded }
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(text)
  if (parts?.[3]?.length === 2) return refuse('shortYear', text)
  const date = [parts?.[3], parts?.[2]?.padStart(2, '0'), parts?.[1]?.padStart(2, '0')].join('-')
  return isDate(date) ? { value: date } : refuse('badDate', text)
}

interface Figure {
  readonly number: number
  readonly isPercent: boolean
}

function numberIn(cell: Plain, { kind }: BookColumn, unit: Unit): Reading {
  if (cell.kind === 'date') return refuse('badNumber', cell.date)
  const text = cell.kind === 'text' ? tidied(cell.text) : ''
  if (cell.kind === 'text' && text === '') return { value: undefined }
  const figure = cell.kind === 'number' ? figureOf(cell) : figureIn(text)
  if (!('number' in figure)) return figure
  const { number, isPercent } = figure
  if (isPercent && !unit.isPercent && kind !== 'share') {
    return refuse('percentUnit', cell.kind === 'number' ? `${rounded(number)} %` : text)
  }
  const value = rounded(isPercent && kind === 'share' ? number / 100 : number)
  return kind === 'integer' && !Number.isInteger(value) ? refuse('notWhole', String(value)) : { value }
}

function figureOf({ value, isPercent }: Extract<ReadCell, { readonly kind: 'number' }>): Figure {
  return { number: isPercent ? value * 100 : value, isPercent }
}

/** A number that was typed as text: a decimal comma or point, spaces between thousands, a percent or euro sign. */
function figureIn(text: string): Figure | Reading {
  const [, digits = '', sign = ''] = /^(.*?)[\s\u{A0}\u{202F}]*([%€]?)$/su.exec(text) ?? []
  const plain = digits.replaceAll(/(?<=\d)[ \u{A0}\u{202F}](?=\d{3}(?:\D|$))/gu, '').replace('\u{2212}', '-')
  if (!/^[+-]?\d+(?:[.,]\d+)?$/.test(plain)) return refuse('badNumber', text)
  // 1.234 is a thousand and more to some, one and a bit to others.
  if (sign !== '%' && /^[+-]?\d{1,3}[.,]\d{3}$/.test(plain)) return refuse('ambiguousNumber', text)
  return { number: Number(plain.replace(',', '.')), isPercent: sign === '%' }
}
