/** A stretch of a text that gives way to another; without length, what is written between two characters. */
export interface Splice {
  readonly from: number
  readonly to: number
  readonly text: string
  /** Written before the text where no line begins. */
  readonly lineBreak?: string
  /** Whether it comes before all else that is written at its place. */
  readonly isAbove?: boolean
}

/** What is written at a place where nothing goes away. */
export function insertion(at: number, text: string): Splice {
  return { from: at, to: at, text }
}

/** What is written above a value that may be written anew itself. */
export function insertionAbove(at: number, text: string): Splice {
  return { from: at, to: at, text, isAbove: true }
}

/** Takes a stretch away. */
export function deletion(from: number, to: number): Splice {
  return { from, to, text: '' }
}

/** Changes a text at all places at once. What is written at one place keeps its order; what goes twice goes once. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = splices.toSorted((left, right) => left.from - right.from || rankOf(left) - rankOf(right))
  const parts: string[] = []
  let position = 0
  const write = (part: string) => part !== '' && parts.push(part)
  for (const { from, to, text: written, lineBreak } of ordered) {
    write(text.slice(position, from))
    if (lineBreak !== undefined && parts.at(-1)?.endsWith('\n') === false) write(lineBreak)
    write(written)
    position = Math.max(position, to)
  }
  return `${parts.join('')}${text.slice(position)}`
}

function rankOf({ isAbove }: Splice): number {
  return isAbove === true ? 0 : 1
}
