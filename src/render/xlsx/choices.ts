import type { Workbook } from 'exceljs'
import { listKey, namedTexts } from '../../model/sheet-text.ts'
import type { Sheet } from '../../model/workbook.ts'
import { referenceTo } from './address.ts'
import type { SheetLayout } from './layout.ts'

/** What the rule of a cell refers to, to allow some choices and nothing else. */
export type Choices = (choices: readonly string[]) => string

/** Longest list that a rule may hold itself, in UTF-16 units, its quotation marks included. */
const longestInline = 255

/**
 * Finds how rules refer to lists: by the name of cells that hold the same choices, else by the choices themselves.
 * @throws {Error} from what it returns, for choices that have no name and that a rule cannot hold: a mistake of ours.
 */
export function choicesIn(sheets: readonly Sheet[]): Choices {
  const names = new Map(
    sheets.flatMap(({ tables }) =>
      tables.flatMap((table) =>
        (table.names ?? []).map((name) => [listKey(namedTexts(table, name)), name.name] as const),
      ),
    ),
  )
  return (choices) => {
    const name = names.get(listKey(choices))
    if (name !== undefined) return name
    if (!isInline(choices)) throw new Error(`The workbook has choices without a list: ${choices[0] ?? ''}…`)
    return `"${choices.join(',')}"`
  }
}

/** Gives the cells that have one their names in the workbook. */
export function drawNames(workbook: Workbook, layouts: readonly SheetLayout[]): void {
  for (const { sheet, tables } of layouts) {
    for (const { table, first } of tables) {
      for (const { name, column, row, count } of table.names ?? []) {
        const index = table.columns.findIndex(({ title }) => title === column)
        const cells = Array.from({ length: count }, (_, place) => ({
          row: first + row + place,
          column: index + 1,
        }))
        workbook.definedNames.add(referenceTo(sheet.name, cells), name)
      }
    }
  }
}

/** A rule's own list separates its choices with commas, trims them and knows no way to escape. */
function isInline(choices: readonly string[]): boolean {
  return (
    choices.join(',').length + 2 <= longestInline &&
    choices.every((choice) => /^[^\s,"\p{Cc}](?:[^,"\p{Cc}]*[^\s,"\p{Cc}])?$/u.test(choice))
  )
}
