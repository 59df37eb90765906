/** Of a SHA-256 in hexadecimal. */
const length = 64

/** A shorter part of a hash may be anything. */
const leastPart = 8

/**
 * Which of some hashes a text shows, whole or in two parts: a page may end in the midst of it, and letters of a word beside
 * it may look like digits. Every part of the text is looked at once, however many hashes there are.
 */
export function hashesShown(text: string, hashes: Iterable<string>): ReadonlySet<string> {
  const wanted = new Set(hashes)
  const shown = new Set<string>()
  const parts: string[] = []
  for (const [run] of text.matchAll(/[\da-f]{8,}/g)) {
    if (run.length < length) parts.push(run)
    for (let at = 0; at + length <= run.length; at += 1) {
      const hash = run.slice(at, at + length)
      if (wanted.has(hash)) shown.add(hash)
    }
  }
  const rest = [...wanted].filter((hash) => !shown.has(hash))
  for (const hash of inTwo(rest, parts)) shown.add(hash)
  return shown
}

/** The hashes of which one part of the text holds the beginning, and one the rest. */
function inTwo(hashes: readonly string[], parts: readonly string[]): readonly string[] {
  const beginnings = longestBeginnings(hashes, parts)
  const ends = longestBeginnings(hashes.map(backwards), parts.map(backwards))
  return hashes.filter((hash) => {
    const [first, last] = [beginnings.get(hash) ?? 0, ends.get(backwards(hash)) ?? 0]
    return first >= leastPart && last >= leastPart && first + last >= length
  })
}

function backwards(text: string): string {
  return Array.from(text).toReversed().join('')
}

/**
 * How much of the beginning of each hash some part holds. In the order of the alphabet, the hash that agrees longest with
 * a part stands beside it, and every other one agrees with the part no longer than with the hashes in between.
 */
function longestBeginnings(hashes: readonly string[], parts: readonly string[]): ReadonlyMap<string, number> {
  const sorted = hashes.toSorted()
  const found = sorted.map(() => 0)
  const firsts = new Set(sorted.map((hash) => hash.slice(0, leastPart)))
  const agree = (index: number, part: string): void => {
    found[index] = Math.max(found[index] ?? 0, sharedBeginning(sorted[index] ?? '', part))
  }
  for (const part of parts) {
    for (let at = 0; at + leastPart <= part.length; at += 1) {
      if (!firsts.has(part.slice(at, at + leastPart))) continue
      const rest = part.slice(at)
      const place = placeOf(sorted, rest)
      if (place > 0) agree(place - 1, rest)
      if (place < sorted.length) agree(place, rest)
    }
  }
  const pass = (index: number, from: number): void => {
    const between = sharedBeginning(sorted[index] ?? '', sorted[from] ?? '')
    found[index] = Math.max(found[index] ?? 0, Math.min(found[from] ?? 0, between))
  }
  for (let index = 1; index < sorted.length; index += 1) pass(index, index - 1)
  for (let index = sorted.length - 2; index >= 0; index -= 1) pass(index, index + 1)
  return new Map(sorted.map((hash, index) => [hash, found[index] ?? 0]))
}

function sharedBeginning(one: string, other: string): number {
  let at = 0
  while (at < one.length && at < other.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1
  return at
}

/** Where a text would stand in a sorted list. */
function placeOf(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}
