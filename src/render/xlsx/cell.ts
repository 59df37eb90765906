import type { Cell, Style } from 'exceljs'
import { cellText } from './text.ts'

/**
 * The only door to the cells of the file: whatever comes from a repository's texts is stored as text and can become
 * neither a formula, nor a link, nor a damaged file.
 */

const longestFormula = 8000
const longestQuoted = 255
/** Largest number that spreadsheet programs read, a little less than the largest that we compute with. */
const largest = 9.99e307

/** Stores a text as text, whatever it begins with; an empty one leaves the cell blank. */
export function putText(cell: Cell, text: string, style: Style): void {
  cell.value = text === '' ? null : cellText(text)
  cell.style = textual(style)
}

/** Leaves a cell blank, but styled. */
export function putNothing(cell: Cell, style: Style): void {
  cell.value = null
  cell.style = style
}

/** Stores a number that programs can read. @throws {Error} for what is not one: a mistake of ours. */
export function putNumber(cell: Cell, value: number, style: Style): void {
  cell.value = finite(value, cell)
  cell.style = style
}

/** Stores a text that leads somewhere. The target is one that `targetOf` made. */
export function putLink(cell: Cell, text: string, target: string, style: Style): void {
  cell.value = { text: cellText(text), hyperlink: target }
  cell.style = textual(style)
}

/**
 * Whether a formula can be stored: programs call a file damaged for one that is too long, that holds a text of more
 * than 255 characters between quotes, or characters that XML cannot carry.
 */
export function canHold(formula: string): boolean {
  const quoted = formula.match(/"(?:[^"]|"")*"/g) ?? []
  return (
    formula.length <= longestFormula &&
    formula === cellText(formula).trim() &&
    quoted.every((text) => text.length - 2 <= longestQuoted)
  )
}

/**
 * Stores a formula that our own code wrote, with its result: programs show the result until they compute it.
 * @throws {Error} for a formula that cannot be stored: a mistake of ours.
 */
export function putFormula(cell: Cell, formula: string, result: number | string, style: Style): void {
  if (!canHold(formula) || formula === '' || formula.startsWith('=')) {
    throw new Error(`The workbook has a bad formula in ${cell.address}: ${formula.slice(0, 80)}`)
  }
  cell.value = { formula, result: typeof result === 'number' ? finite(result, cell) : cellText(result) }
  cell.style = style
}

function finite(value: number, cell: Cell): number {
  if (!(Math.abs(value) <= largest))
    throw new Error(`The workbook has no number in ${cell.address}: ${value}`)
  return value === 0 ? 0 : value
}

function textual(style: Style): Style {
  return style.numFmt.includes('@') ? style : { ...style, numFmt: '@' }
}
