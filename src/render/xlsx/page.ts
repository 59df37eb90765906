import type { HeaderFooter, PageSetup } from 'exceljs'
import type { Furniture } from '../../model/pack.ts'
import type { SheetLayout } from './layout.ts'
import { cut, lineText } from './text.ts'

/** Margins in inches: the printable area of any office printer, with room for the header and the footer. */
const margins = { left: 0.47, right: 0.47, top: 0.79, bottom: 0.71, header: 0.35, footer: 0.31 }
const a4 = 9
/** Longest header or footer that programs accept, codes included. */
const longestBand = 255

/** What one page shows before its letters become too small to read, in characters. */
const widestPage = 320

/** What is printed when a sheet takes several pages side by side. */
interface Spread {
  readonly pages: number
  /** From the header of the table to its end: the texts above would be cut at each page. */
  readonly area: string
}

/** A4 landscape, as wide as the paper, with one row repeated on each page; a spread repeats its first column too. */
export function pageSetup(repeatedRow: number, spread: Spread | undefined): Partial<PageSetup> {
  const setup: Partial<PageSetup> = {
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: spread?.pages ?? 1,
    fitToHeight: 0,
    margins,
    printTitlesRow: `${repeatedRow}:${repeatedRow}`,
    ...(spread && { printArea: spread.area, printTitlesColumn: 'A:A', pageOrder: 'overThenDown' }),
  }
  // The declarations of exceljs name sizes of paper by an enum that does not exist at run time.
  return Object.assign(setup, { paperSize: a4 })
}

/** The spread that a sheet needs; one that people fill in stays on one page, so that the rows they add are printed. */
export function spreadOf({ widths, tables }: SheetLayout, lastLetter: string): Spread | undefined {
  const [table, another] = tables
  const [first = 0, ...others] = widths
  const rest = others.reduce((sum, width) => sum + width, 0)
  const pages = Math.ceil(rest / Math.max(widestPage - first, widestPage / 2))
  if (pages < 2 || table === undefined || another !== undefined) return undefined
  if (table.table.columns.some(({ entry }) => entry !== undefined)) return undefined
  return { pages, area: `A${table.header}:${lastLetter}${table.last}` }
}

/** The pack's furniture on every page, with the name of the sheet and the number of the page. */
export function headerFooter({ header, footer, pageNumber, watermark }: Furniture): Partial<HeaderFooter> {
  const warning = watermark === undefined ? '' : `&C&"Arial,Bold"&10&KB42318 ${literal(watermark, 60)}`
  const number = literal(pageNumber, 60).replaceAll('{pages}', '&N').replaceAll('{page}', '&P')
  return {
    oddHeader: band(header, warning, '&A'),
    oddFooter: band(footer, '', number),
  }
}

function band(left: string, centre: string, right: string): string {
  const end = `${centre}&R&8&K4F5A65 ${right}`
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
