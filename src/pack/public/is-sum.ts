import type { Counts } from './small-counts.ts'

/** More steps than this are taken for a yes: what cannot be excluded is not published. */
const mostSteps = 20_000

/** Whether a total is one part and at least one of the others, in cases and in what they count, as far as both are known. */
export function isSum(total: Counts, part: Counts, others: readonly Counts[]): boolean {
  const missing = less(total, part)
  if (missing === undefined) return false
  const sizes = others
    .filter((other) => less(missing, other) !== undefined)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
  const search = { sizes, after: sumsAfter(sizes), steps: 0 }
  return canFill(missing, 0, search)
}

interface Search {
  readonly sizes: readonly Counts[]
  /** What all sizes from each place on add up to. */
  readonly after: readonly number[]
  steps: number
}

/** Whether one or more of the sizes from a place on make up what is missing. */
function canFill(missing: Counts, from: number, search: Search): boolean {
  for (let at = from; at < search.sizes.length; at += 1) {
    search.steps += 1
    if (search.steps > mostSteps) return true
    if ((search.after[at] ?? 0) < sizeOf(missing) - missing.tolerance - slack) return false
    const size = search.sizes[at]
    const left = size === undefined ? undefined : less(missing, size)
    if (left !== undefined && (isNothing(left) || canFill(left, at + 1, search))) return true
  }
  return false
}

/** Sums of decimal numbers are not exact. */
const slack = 1e-6

function sumsAfter(sizes: readonly Counts[]): readonly number[] {
  let sum = 0
  return sizes
    .toReversed()
    .map((size) => (sum += sizeOf(size) + size.tolerance))
    .toReversed()
}

function sizeOf({ base, part }: Counts): number {
  return base ?? part ?? 0
}

/** What remains of a count without one of its parts; nothing when the part is larger, or cannot be compared. */
function less(whole: Counts, part: Counts): Counts | undefined {
  if ((whole.base === undefined) !== (part.base === undefined)) return undefined
  const tolerance = whole.tolerance + part.tolerance
  const base = difference(whole.base, part.base)
  const counted = difference(whole.part, part.part)
  if (base === undefined && counted === undefined) return undefined
  if ((base ?? 0) < 0 || (counted ?? 0) < -tolerance - slack) return undefined
  return {
    ...(base === undefined ? {} : { base }),
    ...(counted === undefined ? {} : { part: counted }),
    tolerance,
  }
}

function difference(whole: number | undefined, part: number | undefined): number | undefined {
  return whole === undefined || part === undefined ? undefined : whole - part
}

function isNothing({ base, part, tolerance }: Counts): boolean {
  return (base ?? 0) === 0 && Math.abs(part ?? 0) <= tolerance + slack
}
