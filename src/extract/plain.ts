import { decodeText } from './decode-text.ts'
import { addText, isFull, type Harvest } from './harvest.ts'

/** The lines of a text. */
export function readPlain(bytes: Uint8Array, harvest: Harvest): void {
  addLines(harvest, decodeText(bytes))
}

/** Keeps each line of a text by its number. */
export function addLines(harvest: Harvest, text: string): void {
  let line = 1
  for (let start = 0; start <= text.length && !isFull(harvest); line += 1) {
    const end = endOfLine(text, start)
    addText(harvest, text.slice(start, end), { in: 'line', line })
    start = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
}

function endOfLine(text: string, start: number): number {
  breaks.lastIndex = start
  return breaks.exec(text)?.index ?? text.length
}

const breaks = /[\r\n]/g
