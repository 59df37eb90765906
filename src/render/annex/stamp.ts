import { figure, figures } from './syntax.ts'

/** The stamp’s typeface is one that every reader has: no file is embedded for a dozen characters. */
export const stampFont = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'

/** Name of that typeface among the resources of a page. */
export const stampResource = 'Stamp'

/** Height of A4, in points: pages that are larger get a larger stamp, so that it reads as well when they are fitted. */
const usualHeight = 842
const size = 8.5
const bandHeight = 17
const margin = 14
const ink = '0.055 0.29 0.353'
const rule = '0.776 0.804 0.82'

/** A band added above a page, that nothing of the page lies under. */
export interface Band {
  readonly height: number
  /** Narrower pages are widened to this. */
  readonly leastWidth: number
  /** The operators that paint it. */
  readonly content: string
}

/** “P012 – 3/8” above a page of that width and height, which `unit` multiplies into points. */
export function bandOf(
  text: string,
  { width, height, unit }: { readonly width: number; readonly height: number; readonly unit: number },
): Band {
  const scale = Math.max(1, (Math.max(width, height) * unit) / usualHeight) / unit
  const leastWidth = scale * (widthOf(text) * size + 2 * margin)
  const wide = Math.max(width, leastWidth)
  const y = figure(height + scale)
  const line = `${rule} RG ${figure(0.6 * scale)} w 0 ${y} m ${figure(wide)} ${y} l S`
  const at = figures([margin * scale, height + 5.6 * scale])
  const words = `BT /${stampResource} ${figure(size * scale)} Tf ${ink} rg ${at} Td (${encoded(text)}) Tj ET`
  return { height: Math.ceil(bandHeight * scale * unit) / unit, leastWidth, content: `q ${line} ${words} Q` }
}

/** In WinAnsi, where the dash is 0x96; a piece’s number has letters and digits alone. */
function encoded(text: string): string {
  return text.replaceAll('–', '\\226').replaceAll(/[^ -~]|[()]/g, '?')
}

/** In sizes of the type: its digits are of one width, and the other characters are few. */
function widthOf(text: string): number {
  const narrow = text.match(/[ /]/g)?.length ?? 0
  return narrow * 0.278 + (text.length - narrow) * 0.6
}
