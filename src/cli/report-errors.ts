import type { Checked } from '../pipeline.ts'
import type { Run } from './command.ts'
import pretty from './reports/pretty.ts'

/** Says on stderr which errors the files hold, before a result that they weaken or forbid. */
export function reportErrors({ diagnostics, sources, language }: Checked, { paint, say }: Run): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return
  say(pretty({ diagnostics: errors, files: sources.files.map(({ file }) => file), language, paint }))
}
