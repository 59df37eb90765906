import { cliWordsOf } from '../lang/cli-words.ts'
import { fill } from '../lang/fill.ts'
import { formatterOf } from '../lang/format.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Language } from '../model/files.ts'
import { textOf, type Run } from './command.ts'
import { countOf } from './reports/lines.ts'
import { UsageError } from './usage-error.ts'

/**
 * How many warnings `--max-warnings` allows; any number when it was not given.
 * @throws {UsageError} when it is no whole number.
 */
export function mostWarnings(run: Run): number {
  const found = textOf(run.options['maxWarnings'])
  if (found === undefined) return Number.POSITIVE_INFINITY
  if (/^\d{1,9}$/.test(found)) return Number(found)
  throw new UsageError(fill(cliWordsOf(run.language ?? 'fr').usageErrors.maxWarnings, { found }))
}

/** Says so when there are more warnings than allowed. */
export function tellTooManyWarnings(
  diagnostics: readonly Diagnostic[],
  most: number,
  { run, language }: { readonly run: Run; readonly language: Language },
): void {
  const count = countOf(diagnostics, 'warning')
  if (count <= most) return
  const words = formatterOf(language).counted(count, cliWordsOf(language).validate.tooManyWarnings)
  run.complain(fill(words, { most }))
}
