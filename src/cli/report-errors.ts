import type { Checked } from '../check.ts'
import type { Run } from './command.ts'
import { reportInputOf } from './report-input.ts'
import pretty from './reports/pretty.ts'

/** Says on stderr which errors the files hold, before a result that they weaken or forbid. */
export function reportErrors(checked: Checked, run: Run): void {
  const errors = checked.diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return
  const files = checked.sources.files.map(({ file }) => file)
  const input = reportInputOf(checked, run, { diagnostics: errors, files })
  run.complain(pretty({ ...input, paint: run.paintAside }))
}
