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

/** What a domain and its requirement ask for together. */
export function jointCondition(
  domain: Applicability | undefined,
  requirement: Applicability | undefined,
): Applicability | undefined {
  if (domain === undefined || requirement === undefined) return domain ?? requirement
  const kinds = domain.kind?.filter((one) => requirement.kind?.includes(one) ?? true) ?? requirement.kind
  return {
    ...(kinds === undefined ? {} : { kind: kinds }),
    ...narrowed('rentalDwellings', domain.rentalDwellings, requirement.rentalDwellings),
    ...narrowed('homesSoldPerYear', domain.homesSoldPerYear, requirement.homesSoldPerYear),
  }
}

function narrowed(
  key: (typeof sizeKeys)[number],
  a: NumberRange | undefined,
  b: NumberRange | undefined,
): Applicability {
  if (a === undefined || b === undefined) {
    const range = a ?? b
    return range === undefined ? {} : { [key]: range }
  }
  const min = Math.max(a.min ?? 0, b.min ?? 0)
  const max = Math.min(a.max ?? Infinity, b.max ?? Infinity)
  return { [key]: { ...(min > 0 ? { min } : {}), ...(max < Infinity ? { max } : {}) } }
}

function mayBeIn({ min = 0, max = Infinity }: NumberRange = {}, count?: number): boolean {
  return count === undefined || (count >= min && count <= max)
}
