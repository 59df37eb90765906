import { cliWordsOf } from '../lang/cli-words.ts'
import { fill } from '../lang/fill.ts'
import type { Language } from '../model/files.ts'
import type { Repository } from '../model/repository.ts'
import { UsageError } from './usage-error.ts'

/**
 * Keeps only some of the referentials in force; all of them when none is named.
 * @throws {UsageError} when one is not in force.
 */
export function limitedTo(repository: Repository, ids: readonly string[], language: Language): Repository {
  if (ids.length === 0) return repository
  const known = repository.referentials.map(({ value }) => value.id)
  const unknown = ids.find((id) => !known.includes(id))
  if (unknown !== undefined) {
    const { unknownReferential } = cliWordsOf(language).usageErrors
    throw new UsageError(fill(unknownReferential, { found: unknown, known: known.join(', ') }))
  }
  return {
    ...repository,
    referentials: repository.referentials.filter(({ value }) => ids.includes(value.id)),
  }
}
