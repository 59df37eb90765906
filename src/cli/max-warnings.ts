import { catalogueOf, fill } from '../lang/catalogue.ts'
import { formatterOf } from '../lang/format.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Language } from '../model/files.ts'
import { textOf, type Run } from './command.ts'
import { UsageError } from './usage-error.ts'

/**
 * How many warnings `--max-warnings` allows; any number when it was not given.
 * @throws {UsageError} when it is no whole number.
 */
export function mostWarnings(run: Run): number {
  const found = textOf(run.options['maxWarnings'])
  if (found === undefined) return Number.POSITIVE_INFINITY
  if (/^\d{1,9}$/.test(found)) return Number(found)
  throw new UsageError(fill(catalogueOf(run.language ?? 'fr').cli.usageErrors.maxWarnings, { found }))
}

/** Says so when there are more warnings than allowed; returns whether there are. */
export function hasTooManyWarnings(
  diagnostics: readonly Diagnostic[],
  most: number,
  { run, language }: { readonly run: Run; readonly language: Language },
): boolean {
  const count = diagnostics.filter(({ severity }) => severity === 'warning').length
  if (count <= most) return false
  const words = formatterOf(language).counted(count, catalogueOf(language).cli.validate.tooManyWarnings)
  run.complain(fill(words, { most }))
  return true
}
