import { catalogueOf, fill } from '../lang/catalogue.ts'
import type { Audit } from '../model/files.ts'
import { namedLike } from './requirement-name.ts'
import { UsageError } from './usage-error.ts'

/** The full references of the requirements that a text may mean. */
export function requirementsMeant({ referentials }: Audit, asked: string): readonly string[] {
  const requirements = referentials.flatMap(({ domains }) => domains.flatMap((domain) => domain.requirements))
  return namedLike(asked, requirements, ({ ref, id }) => [ref, id]).map(({ ref }) => ref)
}

/**
 * The one requirement that a reference means.
 * @throws {UsageError} when there is none, or several.
 */
export function requirementIn(audit: Audit, asked: string): string {
  const words = catalogueOf(audit.language).cli.gaps
  const [first, ...others] = requirementsMeant(audit, asked)
  if (first === undefined)
    throw new UsageError(
      fill(words.unknownRequirement, { found: asked, referential: audit.referentials[0]?.id ?? '' }),
    )
  if (others.length === 0) return first
  throw new UsageError(
    fill(words.ambiguousRequirement, { found: asked, known: [first, ...others].join(', ') }),
  )
}
