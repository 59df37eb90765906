import { letterOf } from '../../model/cell-address.ts'
import type { HeaderFooter, PageSetup } from 'exceljs'
import type { Furniture } from '../../model/pack.ts'
import { printedWidths, type SheetLayout } from './layout.ts'
import { pagesAcross } from './pagination.ts'
import { cut, lineText } from './text.ts'

/** Margins in inches: the printable area of any office printer, with room for the header and the footer. */
const margins = { left: 0.47, right: 0.47, top: 0.79, bottom: 0.71, header: 0.35, footer: 0.31 }
const a4 = 9
/** Longest header or footer that programs accept, codes included. */
const longestBand = 255

/** What is printed when a sheet takes several pages side by side. */
export interface Spread {
  readonly pages: number
  /** From the header of the table to its end, where the texts above would be cut on each page but the first. */
  readonly area?: string
}

/** A4 landscape, as wide as the paper, with one row repeated on each page; a spread repeats its first column too. */
export function pageSetup(
  repeatedRow: number,
  spread: Spread | undefined,
  area = spread?.area,
): Partial<PageSetup> {
  const setup: Partial<PageSetup> = {
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: spread?.pages ?? 1,
    fitToHeight: 0,
    margins,
    printTitlesRow: `${repeatedRow}:${repeatedRow}`,
    ...(spread && { printTitlesColumn: 'A:A', pageOrder: 'overThenDown' }),
    ...(area !== undefined && { printArea: area }),
  }
  // The declarations of exceljs name sizes of paper by an enum that does not exist at run time.
  return Object.assign(setup, { paperSize: a4 })
}

/** The spread that a sheet needs to be read; one that people fill in has no area, so that the rows they add are printed. */
export function spreadOf(layout: SheetLayout): Spread | undefined {
  const { sheet, tables, grid } = layout
  if (sheet.printed === 'charts') return undefined
  const widths = printedWidths(layout)
  const pages = pagesAcross(widths).length
  const [table, another] = tables
  if (pages < 2 || table === undefined) return undefined
  const grows = table.table.columns.some(({ entry }) => entry !== undefined)
  if (grows || another !== undefined || grid !== undefined) return { pages }
  return { pages, area: `A${table.header}:${letterOf(widths.length)}${table.last}` }
}

/** What is printed of a sheet that is not printed as a whole: its charts, or its first columns, however long they grow. */
export function printedArea(layout: SheetLayout): string | undefined {
  const { sheet, grid, widths } = layout
  if (sheet.printed === 'charts') {
    return grid === undefined ? undefined : `A${grid.firstRow}:${letterOf(grid.lastColumn)}${grid.lastRow}`
  }
  const columns = printedWidths(layout).length
  return columns < widths.length ? `A:${letterOf(columns)}` : undefined
}

/** The pack's furniture on every page, with the name of the sheet and the number of the page; a spread says its title too. */
export function headerFooter(
  { header, footer, pageNumber, watermark }: Furniture,
  spreadTitle: string | undefined,
): Partial<HeaderFooter> {
  const title =
    spreadTitle === undefined ? '' : `&"Arial,Bold"&8&K16425B ${literal(spreadTitle, 80)}\n&"Arial,Regular"`
  // On the second line, clear of what stands to the left.
  const warning = watermark === undefined ? '' : `&C\n&"Arial,Bold"&10&KB42318 ${literal(watermark, 60)}`
  const number = literal(pageNumber, 60).replaceAll('{pages}', '&N').replaceAll('{page}', '&P')
  return {
    oddHeader: band(header, warning, `${title}&8&K4F5A65 &A`),
    oddFooter: band(footer, '', `&8&K4F5A65 ${number}`),
  }
}

function band(left: string, centre: string, right: string): string {
  const end = `${centre}&R${right}`
  const start = '&L&8&K4F5A65 '
  return `${start}${literal(left, longestBand - start.length - end.length)}${end}`
}

/** A text without codes, within a length that counts the doubled ampersands. */
function literal(text: string, longest: number): string {
  let room = longest
  let written = doubled(cut(lineText(text, longest), room))
  while (written.length > longest) written = doubled(cut(lineText(text, longest), (room -= 1)))
  return written
}

function doubled(text: string): string {
  return text.replaceAll('&', '&&')
}
