/**
 * The known names that a mistyped or shortened one most likely meant, nearest first; none when nothing is near enough.
 */
export function closest(found: string, known: Iterable<string>, most = 3): readonly string[] {
  const folded = fold(found)
  const limit = Math.max(1, Math.floor(folded.length / 3))
  const measured = (name: string): number => {
    const edits = distance(folded, name, limit)
    return edits > limit && folded.length > 3 && name.startsWith(folded) ? limit : edits
  }
  const candidates = [...new Set(known)].map((name) => ({ name, distance: measured(fold(name)) }))
  const farthest = candidates.some((candidate) => candidate.distance === 0) ? 0 : limit
  return candidates
    .filter((candidate) => candidate.distance <= farthest)
    .toSorted((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name)
}

/** Accents and case are what people get wrong first. */
function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** Edits (insertion, deletion, replacement, swap of neighbours) between two texts; more than `limit` is not counted out. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const next = nextRow({ a, b, row, last, before })
    before = last
    last = next
  }
  return last[b.length] ?? limit + 1
}

interface Step {
  readonly a: string
  readonly b: string
  readonly row: number
  readonly last: readonly number[]
  readonly before: readonly number[]
}

function nextRow({ a, b, row, last, before }: Step): readonly number[] {
  const next = [row]
  for (let column = 1; column <= b.length; column += 1) {
    const cost = a[row - 1] === b[column - 1] ? 0 : 1
    const edited = Math.min(
      (last[column] ?? 0) + 1,
      (next[column - 1] ?? 0) + 1,
      (last[column - 1] ?? 0) + cost,
    )
    const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
    next.push(isSwap ? Math.min(edited, (before[column - 2] ?? 0) + 1) : edited)
  }
  return next
}
