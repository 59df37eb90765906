import type { Checked } from '../check.ts'
import type { Run } from './command.ts'
import pretty from './reports/pretty.ts'

/** Says on stderr which errors the files hold, before a result that they weaken or forbid. */
export function reportErrors(
  { diagnostics, sources, language }: Checked,
  { paintAside, complain }: Run,
): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return
  const files = sources.files.map(({ file }) => file)
  complain(pretty({ diagnostics: errors, silenced: [], files, language, paint: paintAside }))
}
