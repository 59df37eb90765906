import type { Counts } from './small-counts.ts'

/** Whether a total is one part and at least one of a few others, in cases and in what they count, as far as both are known. */
export function isSum(total: Counts, part: Counts, others: readonly Counts[]): boolean {
  const missing = less(total, part)
  return missing !== undefined && canFill(missing, others)
}

/** Whether a total is one part and all of the others. */
export function isDifference(total: Counts, part: Counts, others: readonly Counts[]): boolean {
  let left = others.length === 0 ? undefined : less(total, part)
  for (const other of others) left = left === undefined ? undefined : less(left, other)
  return left !== undefined && isNothing(left)
}

/** Whether one or more of the others make up what is missing. */
function canFill(missing: Counts, others: readonly Counts[]): boolean {
  return others.some((other, index) => {
    const left = less(missing, other)
    return left !== undefined && (isNothing(left) || canFill(left, others.slice(index + 1)))
  })
}

/** Sums of decimal numbers are not exact. */
const slack = 1e-6

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
