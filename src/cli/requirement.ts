import { catalogueOf, fill } from '../lang/catalogue.ts'
import type { Audit } from '../model/files.ts'
import { UsageError } from './usage-error.ts'

/** The full references of the requirements that a text may mean, in any case of letters. */
export function requirementsMeant({ referentials }: Audit, asked: string): readonly string[] {
  const wanted = asked.toLowerCase()
  return referentials.flatMap(({ domains }) =>
    domains.flatMap(({ requirements }) =>
      requirements
        .filter(({ ref, id }) => [ref.toLowerCase(), id.toLowerCase()].includes(wanted))
        .map(({ ref }) => ref),
    ),
  )
}

/**
 * The one requirement that a reference means.
 * @throws {UsageError} when there is none, or several.
 */
export function requirementIn(audit: Audit, asked: string): string {
  const words = catalogueOf(audit.language).cli.gaps
  const [first, ...others] = requirementsMeant(audit, asked)
  if (first === undefined) throw new UsageError(fill(words.unknownRequirement, { found: asked }))
  if (others.length === 0) return first
  throw new UsageError(
    fill(words.ambiguousRequirement, { found: asked, known: [first, ...others].join(', ') }),
  )
}
