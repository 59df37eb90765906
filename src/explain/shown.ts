import { visible } from '../lang/visible.ts'

/** An example as it is read: its lines, and which stretch of which line earns the diagnostic. */
export interface ShownExample {
  readonly lines: readonly string[]
  readonly mark?: {
    /** Counted from 0, as are the columns; the end is excluded. */
    readonly line: number
    readonly start: number
    readonly end: number
  }
}

/** How much is shown of a text that is only there to be long. */
const longest = 40

/** Reads an example: what could not be seen in it shows, and what is too long is cut. */
export function shownExample(text: string): ShownExample {
  const marked = text
    .trim()
    .replaceAll(/\{([^{}\n]+)×(\d+)\}/g, (_, part: string, count: string) => cut(part, Number(count)))
    .split('\n')
    .map(seen)
  const lines = marked.map((line) => line.replaceAll(/[‹›]/g, ''))
  const line = marked.findIndex((one) => one.includes('‹'))
  if (line < 0) return { lines }
  const [start, end] = [marked[line]?.indexOf('‹') ?? 0, (marked[line]?.indexOf('›') ?? 1) - 1]
  return { lines, mark: { line, start, end } }
}

function cut(part: string, count: number): string {
  const whole = part.repeat(Math.min(count, longest))
  return whole.length > longest ? `${whole.slice(0, longest)}…` : whole
}

/** A tab and a no-break space, which look like spaces, as signs of one character. */
function seen(line: string): string {
  return visible(line).replaceAll('\u00A0', '␣')
}

/** The lines, with carets below the stretch that is marked. */
export function underlined({ lines, mark }: ShownExample): readonly string[] {
  if (mark === undefined) return lines
  const carets = ' '.repeat(mark.start) + '^'.repeat(Math.max(1, mark.end - mark.start))
  return [...lines.slice(0, mark.line + 1), carets, ...lines.slice(mark.line + 1)]
}
