import { keyOf } from '../../model/sheet-text.ts'
import type { SheetLink } from '../../model/workbook.ts'
import type { SheetLayout } from './layout.ts'

/** Leads to a place of the workbook when it begins with `#`, else to a file or a web page. */
export type TargetOf = (link: SheetLink) => string | undefined

/** Longest address that a cell may lead to. */
const longestTarget = 2079

/** Finds where links lead. A link that leads nowhere, or where none may lead, has no target. */
export function targetsIn(layouts: readonly SheetLayout[]): TargetOf {
  const sheets = new Set(layouts.map(({ sheet }) => sheet.name))
  const rows = rowsByTable(layouts)
  return (link) => {
    if ('table' in link) return rows.get(link.table)?.get(link.key)
    if ('sheet' in link) return sheets.has(link.sheet) ? place(link.sheet, 1) : undefined
    return short('file' in link ? filePath(link.file) : webAddress(link.url))
  }
}

function rowsByTable(layouts: readonly SheetLayout[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const tables = layouts.flatMap(({ sheet, tables: placed }) =>
    placed.map((layout) => ({ sheet, ...layout })),
  )
  return new Map(
    tables.map(({ sheet, table, first }) => [
      table.name,
      // The first of several rows with one key is the one that a link means.
      new Map(
        table.rows
          .map((row, index) => [keyOf(row[0]), place(sheet.name, first + index)] as const)
          .toReversed(),
      ),
    ]),
  )
}

function place(sheet: string, row: number): string {
  return `#'${sheet}'!A${row}`
}

/** A path below the workbook's own folder, percent-encoded. */
function filePath(file: string): string | undefined {
  const steps = file.split('/')
  if (steps.some((step) => ['', '.', '..'].includes(step)) || /[\\:]|\p{Cc}|\p{Cs}/u.test(file))
    return undefined
  return steps.map((step) => encodeURIComponent(step)).join('/')
}

function webAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  return ['http:', 'https:'].includes(url.protocol) ? url.href : undefined
}

function short(target: string | undefined): string | undefined {
  return target === undefined || target.length > longestTarget ? undefined : target
}
