/** A run of letters as a page draws it; positions and sizes in points. */
export interface Run {
  readonly words: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Whether the library saw a line end behind it. */
  readonly endsLine: boolean
}

interface Line {
  words: string
  readonly y: number
  /** Where it ends, on the right. */
  end: number
}

/** A gap is a blank from this share of the letters’ height on; a jump back or down begins a line. */
const [blank, drop] = [0.15, 0.5]

/** How far behind its label a value stands at most, in heights of its letters. */
const reach = 25
const label = /(?::|naissance|(?<!\p{L})n[ée]e?(?:\(e\))?(?: le)?|porte|appartement|appt?\.?|logement)\s*$/iu

/**
 * The lines of some runs in the order in which they are drawn, which is that of reading in what people’s programs write;
 * but a value that is drawn after the form that it fills in is told behind its label.
 */
export function linesOf(runs: Iterable<Run>): string {
  const lines: Line[] = []
  const labels = new Map<number, Line>()
  let last: Run | undefined
  let line: Line | undefined
  for (const run of runs) {
    const gap = last === undefined ? '\n' : between(last, run)
    if (gap === '\n' || line === undefined) {
      if (line !== undefined && label.test(line.words.slice(-40))) labels.set(Math.round(line.y / 2), line)
      line = takeLabel(labels, run) ?? newLine(lines, run)
    } else line.words += gap
    line.words += run.words
    // Blanks that the library puts in have no place.
    if (run.words.trim() !== '') line.end = run.x + run.width
    last = run.words.trim() !== '' || run.endsLine || last === undefined ? run : { ...last, words: run.words }
  }
  return lines.map(({ words }) => words).join('\n')
}

function newLine(lines: Line[], { x, y }: Run): Line {
  const line = { words: '', y, end: x }
  lines.push(line)
  return line
}

/** The label beside which a run stands; each has one value. */
function takeLabel(labels: Map<number, Line>, { words, x, y, height }: Run): Line | undefined {
  if (words.trim() === '') return undefined
  const size = Math.max(height, 1)
  for (const key of [0, -1, 1].map((step) => Math.round(y / 2) + step)) {
    const found = labels.get(key)
    if (found === undefined || found.end > x + size || x - found.end > size * reach) continue
    labels.delete(key)
    found.words += ' '
    return found
  }
  return undefined
}

function between(last: Run, next: Run): string {
  if (last.endsLine) return '\n'
  if (next.words.trim() === '') return ''
  const size = Math.max(last.height, next.height, 1)
  if (Math.abs(next.y - last.y) > size * drop) return '\n'
  const gap = next.x - last.x - last.width
  if (gap < -size) return '\n'
  // The mark of a note is no digit of the number that it stands beside.
  const isMark = Math.abs(next.height - last.height) > size * blank && isNumber(last.words, next.words)
  return !last.words.endsWith(' ') && (gap > size * blank || isMark) ? ' ' : ''
}

function isNumber(left: string, right: string): boolean {
  return /\d/.test(left.at(-1) ?? '') && /^\d/.test(right)
}
