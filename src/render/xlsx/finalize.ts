import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { withCharts, type SheetCharts } from './chart-parts.ts'
import type { BookInk } from './ink.ts'
import { withInk } from './ink-parts.ts'
import { mendSheet, mendStyles, mendTable, mendWorkbook } from './repairs.ts'

/** The first moment that the format of archives knows, which is the same in every time zone. */
const archiveTime = new Date(1980, 0, 1)

/** How hard the archive is packed: the next level makes it 8 % smaller and takes twice as long. */
const level = 1

/**
 * Adds the cells that were written beside exceljs, mends what it writes wrong, adds the charts that it cannot write, and
 * packs the parts anew so that the same parts give the same bytes.
 */
export function finalize(workbook: Uint8Array, book: BookInk, charts: readonly SheetCharts[]): Uint8Array {
  const written = Object.entries(unzipSync(workbook))
    .filter(([name]) => !name.endsWith('/'))
    .map(([name, bytes]) => [name, strFromU8(bytes)] as const)
  const parts = withInk(Object.fromEntries(written), book)
  const mended = Object.entries(parts).map(([name, xml]) => [name, repairOf(name)?.(xml) ?? xml] as const)
  const whole = Object.entries(withCharts(Object.fromEntries(mended), charts))
    .toSorted(([left], [right]) => inReadingOrder(left, right))
    .map(([name, xml]) => [name, strToU8(xml)] as const)
  return zipSync(Object.fromEntries(whole), { level, mtime: archiveTime })
}

function repairOf(name: string): ((xml: string) => string) | undefined {
  if (name === 'xl/styles.xml') return mendStyles
  if (name === 'xl/workbook.xml') return mendWorkbook
  if (/^xl\/tables\/[^/]+\.xml$/.test(name)) return mendTable
  if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) return mendSheet
  return undefined
}

/** Programs look for the list of parts first. */
function inReadingOrder(left: string, right: string): number {
  const first = '[Content_Types].xml'
  if (left === first || right === first) return left === first ? -1 : 1
  return left < right ? -1 : 1
}
