import type { HeaderFooter, PageSetup } from 'exceljs'
import type { Furniture } from '../../model/pack.ts'
import { cut, lineText } from './text.ts'

/** Margins in inches: the printable area of any office printer, with room for the header and the footer. */
const margins = { left: 0.47, right: 0.47, top: 0.79, bottom: 0.71, header: 0.35, footer: 0.31 }
const a4 = 9
/** Longest header or footer that programs accept, codes included. */
const longestBand = 255

/** A4 landscape, as wide as the paper and as many pages as needed, with one row repeated on each. */
export function pageSetup(repeatedRow: number): Partial<PageSetup> {
  const setup: Partial<PageSetup> = {
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins,
    printTitlesRow: `${repeatedRow}:${repeatedRow}`,
  }
  // The declarations of exceljs name sizes of paper by an enum that does not exist at run time.
  return Object.assign(setup, { paperSize: a4 })
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
