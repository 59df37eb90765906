/** A stretch of a text that gives way to another; without length, what is written between two characters. */
export interface Splice {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** What is written at a place where nothing goes away. */
export function insertion(at: number, text: string): Splice {
  return { from: at, to: at, text }
}

/** Takes a stretch away. */
export function deletion(from: number, to: number): Splice {
  return { from, to, text: '' }
}

/** Changes a text at all places at once. What is written at one place keeps its order; what goes twice goes once. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = splices.toSorted((left, right) => left.from - right.from)
  const parts: string[] = []
  let position = 0
  for (const { from, to, text: written } of ordered) {
    parts.push(text.slice(position, from), written)
    position = Math.max(position, to)
  }
  return `${parts.join('')}${text.slice(position)}`
}
