import type { Catalogue } from '../lang/catalogue.ts'
import { fill } from '../lang/fill.ts'

/** The sentence for an error of the file system; nothing for any other error. */
export function ioProblem(error: unknown, words: Catalogue['cli']): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined
  const code = String(error.code)
  const path = 'path' in error ? String(error.path) : words.standardOutput
  const known: Readonly<Record<string, string>> = words.ioErrors
  return fill(known[code] ?? words.ioErrors.other, { path, code })
}
