import type { Applicability, NumberRange, Organisation } from './files.ts'

/** What the size of an organisation is told by. */
export const sizeKeys = ['rentalDwellings', 'homesSoldPerYear'] as const

/** Whether nothing that is known of an organisation rules a condition out: what its file does not say exempts from nothing. */
export function mayApply(organisation: Organisation, condition: Applicability | undefined): boolean {
  if (condition === undefined) return true
  return (
    (condition.kind?.includes(organisation.kind) ?? true) &&
    sizeKeys.every((key) => mayBeIn(condition[key], organisation[key]))
  )
}

function mayBeIn({ min = 0, max = Infinity }: NumberRange = {}, count?: number): boolean {
  return count === undefined || (count >= min && count <= max)
}
