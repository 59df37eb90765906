import { visible } from '../../lang/visible.ts'

/** What a terminal draws as one character. */
export interface Cell {
  /** What is shown for it: control characters by their pictures. */
  readonly shown: string
  /** Columns of the terminal: 0 for what has no width of its own, 2 for wide characters. */
  readonly width: number
  /** Where it starts in the text, in UTF-16 code units. */
  readonly start: number
}

let segmenter: Intl.Segmenter | undefined

/** East Asian scripts and forms that terminals draw in two columns (UAX #11, Wide and Fullwidth). */
const wide =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
const emoji = /^\p{Emoji_Presentation}|^\p{Extended_Pictographic}\uFE0F/u
const widthless = /^[\p{Mn}\p{Me}\p{Cf}]+$/u

/** Letters and signs of Western languages, of which each code unit is a character in one column: nearly every line. */
const western = /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u202F-\u203A\u20AC\u2190-\u2199\u2500-\u257F]*$/

/** The characters of one line as a terminal draws them. */
export function cellsOf(line: string): readonly Cell[] {
  if (western.test(line)) return Array.from(line, (shown, start) => ({ shown, width: 1, start }))
  // Made when a line needs it: that takes as long as a sixth of a start of Node.
  segmenter ??= new Intl.Segmenter('fr', { granularity: 'grapheme' })
  return [...segmenter.segment(line)].map(({ segment, index }) => {
    const shown = visible(segment)
    return { shown, width: widthOfCell(shown), start: index }
  })
}

/** The columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  return western.test(text) ? text.length : columnsOf(cellsOf(text))
}

/** The columns that some cells take together. */
export function columnsOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0)
}

/** A text, or as much of it as fits in some columns, with `…` for the rest. */
export function cutTo(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  const cells = cellsOf(text.slice(0, 2 * Math.max(0, columns)))
  const kept = cells.filter((_, index) => columnsOf(cells.slice(0, index + 1)) < columns)
  return `${kept.map(({ shown }) => shown).join('')}…`
}

function widthOfCell(segment: string): number {
  if (wide.test(segment) || emoji.test(segment)) return 2
  return widthless.test(segment) ? 0 : 1
}
