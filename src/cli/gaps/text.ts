import { widthOf } from '../reports/cells.ts'

/** Fills a text with spaces on the right, to a number of characters. */
export function padEnd(text: string, width: number): string {
  const cut = text.length > width ? `${text.slice(0, width - 1)}…` : text
  return cut.padEnd(width)
}

/** Fills a text with spaces on the left, to a number of characters. */
export function padStart(text: string, width: number): string {
  return text.padStart(width)
}

/** Breaks a text at ordinary spaces into lines of at most `width` columns; no-break spaces hold. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[][] = []
  let taken = Number.POSITIVE_INFINITY
  for (const word of text.split(' ')) {
    const columns = widthOf(word)
    taken += 1 + columns
    if (taken > Math.max(width, 20) || lines.length === 0) {
      lines.push([word])
      taken = columns
    } else lines.at(-1)?.push(word)
  }
  return lines.map((words) => words.join(' '))
}
