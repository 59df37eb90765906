/**
 * How wide texts are in the workbook's font, so that rows get a height and notes get lines. Widths are in thousandths
 * of the font size; a digit is the unit that spreadsheets measure columns with.
 */
const digit = 556
const widths: readonly (readonly [characters: string, width: number])[] = [
  ["iljI|’‘'", 225],
  [' .,:;!/\\ft\u{A0}\u{202F}·', 280],
  ['()[]r-', 335],
  ['ckszvxyJ«»“”"', 500],
  ['mM%WOQGw', 860],
  ['ABCDEFHKLNPRSTUVXYZ&', 700],
]
const widthByCharacter = new Map(
  widths.flatMap(([characters, width]) => Array.from(characters, (character) => [character, width] as const)),
)
const widest = 1000
/** How much wider than plain text bold text is. */
export const bold = 1.1

/** Part of a column's width that text may fill: the rest is lost to the rounding of screens. */
const usable = 0.97
/** Characters that the cell keeps free at its sides: its margins and one indent. */
const padding = 2

/** A text cut into lines for a space `width` characters wide; a word that is wider stays whole. */
export function linesOf(text: string, width: number): readonly string[] {
  const room = roomIn(width)
  return text.split('\n').flatMap((paragraph) => wrapped(paragraph, room))
}

/** How many lines a text takes in a column `width` characters wide; `scale` is above 1 for bold or larger type. */
export function lineCount(text: string, width: number, scale = 1): number {
  const room = roomIn(width) / scale
  if (!text.includes('\n') && extent(text) <= room) return 1
  return text
    .split('\n')
    .flatMap((paragraph) => wrapped(paragraph, room))
    .reduce((total, line) => total + Math.max(1, Math.ceil(extent(line) / room)), 0)
}

/** Width in characters of a column in which a text keeps to one line. */
export function widthFor(text: string, scale = 1): number {
  return (extent(text) * scale) / (digit * usable) + padding
}

function roomIn(width: number): number {
  return Math.max(width - padding, 1) * usable * digit
}

function wrapped(paragraph: string, room: number): readonly string[] {
  const lines: string[] = []
  let [line, used] = ['', 0]
  for (const word of paragraph.split(/(?<= )/)) {
    if (used > 0 && used + extent(word.trimEnd()) > room) {
      lines.push(line.trimEnd())
      ;[line, used] = ['', 0]
    }
    line += word
    used += extent(word)
  }
  return [...lines, line.trimEnd()]
}

function extent(text: string): number {
  let total = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0
    if (code < advances.length) {
      total += known(code)
    } else {
      total += advanceOf(code)
      at += 1
    }
  }
  return total
}

/** Widths of characters as they were asked for, by their code; below nought when they were not yet. */
const advances = new Int16Array(0x1_00_00).fill(-1)

function known(code: number): number {
  const width = advances[code] ?? -1
  if (width >= 0) return width
  return (advances[code] = advanceOf(code))
}

/** The width of a letter and of its accents, which add nothing. */
function advanceOf(code: number): number {
  let total = 0
  for (const character of String.fromCodePoint(code).normalize('NFD')) total += advance(character)
  return total
}

function advance(character: string): number {
  const width = widthByCharacter.get(character)
  if (width !== undefined) return width
  if (/\p{M}/u.test(character)) return 0
  return /[\p{Ll}\p{N}]/u.test(character) ? digit : widest
}
