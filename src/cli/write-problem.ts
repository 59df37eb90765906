import type { Catalogue } from '../lang/catalogue.ts'
import { fill } from '../lang/fill.ts'
import type { WriteError } from '../write/failure.ts'
import { exit, type Exit } from './exit.ts'

/** The sentence for a pack that could not be written, and the exit code that goes with it. */
export function writeProblem(
  { reason, path, code }: WriteError,
  words: Catalogue['cli'],
): readonly [string, Exit] {
  if (reason === 'aborted') return [words.interrupted, exit.interrupted]
  if (reason !== 'disk') return [fill(words.writeErrors[reason], { path }), exit.io]
  const known: Readonly<Record<string, string>> = words.ioErrors
  return [fill(known[code ?? ''] ?? words.ioErrors.other, { path, code: code ?? '' }), exit.io]
}
