import type { Style } from 'exceljs'
import { addressOf, textIndex, writeCell, type Slot } from './ink.ts'
import { cellText } from './text.ts'
import { escaped } from './xml.ts'

/**
 * The only door to the cells of the file: whatever comes from a repository's texts is stored as text and can become
 * neither a formula, nor a link, nor a damaged file.
 */

const longestFormula = 8000
const longestQuoted = 255
/** Excel calls a sheet damaged that has more links. */
const mostLinks = 65_530
/** Largest number that spreadsheet programs read, a little less than the largest that we compute with. */
const largest = 9.99e307

/** Stores a text as text, whatever it begins with; an empty one leaves the cell blank. */
export function putText(slot: Slot, text: string, style: Style): void {
  writeCell(slot, text === '' ? '' : textBody(slot, cellText(text)), textual(style))
}

/** Leaves a cell blank, but styled. */
export function putNothing(slot: Slot, style: Style): void {
  writeCell(slot, '', style)
}

/** Whether the sheet of a cell takes one more link. */
export function takesLink({ ink }: Slot): boolean {
  return ink.links.length < mostLinks
}

/** Stores a number that programs can read. @throws {Error} for what is not one: a mistake of ours. */
export function putNumber(slot: Slot, value: number, style: Style): void {
  writeCell(slot, `><v>${finite(value, slot)}</v>`, style)
}

/** Stores a text that leads somewhere, on a sheet that takes one more link. The target is one that `targetOf` made. */
export function putLink(slot: Slot, text: string, target: string, style: Style): void {
  slot.ink.links.push({ address: addressOf(slot), target })
  writeCell(slot, textBody(slot, cellText(text)), textual(style))
}

function textBody(slot: Slot, text: string): string {
  return ` t="s"><v>${textIndex(slot, text)}</v>`
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
export function putFormula(slot: Slot, formula: string, result: number | string, style: Style): void {
  if (!canHold(formula) || formula === '' || formula.startsWith('=')) {
    throw new Error(`The workbook has a bad formula in ${addressOf(slot)}: ${formula.slice(0, 80)}`)
  }
  const type = typeof result === 'number' ? '' : ' t="str"'
  const value = typeof result === 'number' ? finite(result, slot) : escaped(cellText(result))
  writeCell(slot, `${type}><f>${escaped(formula)}</f><v>${value}</v>`, style)
}

function finite(value: number, slot: Slot): number {
  if (!(Math.abs(value) <= largest)) {
    throw new Error(`The workbook has no number in ${addressOf(slot)}: ${value}`)
  }
  return value === 0 ? 0 : value
}

const textuals = new WeakMap<Style, Style>()

/** The style for a text: the same one each time, by which the file knows it. */
function textual(style: Style): Style {
  if (style.numFmt.includes('@')) return style
  const known = textuals.get(style) ?? { ...style, numFmt: '@' }
  textuals.set(style, known)
  return known
}
