import { decodeText } from './decode-text.ts'
import { addText, isFull, type Harvest } from './harvest.ts'

/** The lines of a text. */
export function readPlain(bytes: Uint8Array, harvest: Harvest): void {
  addLines(harvest, decodeText(bytes))
}

/** Keeps each line of a text by its number; lines that a program has broken are told as the one that they were. */
export function addLines(harvest: Harvest, text: string): void {
  let [open, first, line] = ['', 1, 1]
  for (let start = 0; start <= text.length && !isFull(harvest); line += 1) {
    const end = endOfLine(text, start)
    const words = text.slice(start, end)
    start = end + (text.startsWith('\r\n', end) ? 2 : 1)
    open += words
    if (isBroken(words) && text.length >= start && open.length < longest) open += ' '
    else {
      addText(harvest, open, { in: 'line', line: first })
      open = ''
      first = line + 1
    }
  }
  addText(harvest, open, { in: 'line', line: first })
}

/** So long are the lines of mails that programs break; a paragraph is never longer, in characters. */
const [shortest, widest, longest] = [58, 100, 20_000]

/** Whether a line ends because it was full, and not because its sentence did. */
function isBroken(line: string): boolean {
  return line.length >= shortest && line.length <= widest && !/[.!?:;…»|]\s*$/.test(line)
}

function endOfLine(text: string, start: number): number {
  breaks.lastIndex = start
  return breaks.exec(text)?.index ?? text.length
}

const breaks = /[\r\n]/g
