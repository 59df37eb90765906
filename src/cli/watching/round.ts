import type { Checked } from '../../check.ts'
import { sayingOf, type Diagnostic } from '../../model/diagnostic.ts'
import type { Audit, Gap } from '../../model/files.ts'

/** What is known of the repository after one save. */
export interface Round {
  readonly checked: Checked
  /** Absent when coopqual.yaml cannot be used. */
  readonly audit?: Audit
}

/** What a save changed. */
export interface Progress {
  readonly appeared: readonly Diagnostic[]
  readonly solved: readonly Diagnostic[]
  readonly opened: readonly Gap[]
  readonly closed: readonly Gap[]
}

/** What differs between two rounds; lines may move without anything being new. */
export function progressBetween(before: Round, now: Round): Progress {
  return {
    appeared: missingFrom(now.checked.diagnostics, before.checked.diagnostics, sayingOf),
    solved: missingFrom(before.checked.diagnostics, now.checked.diagnostics, sayingOf),
    opened: missingFrom(now.audit?.gaps ?? [], before.audit?.gaps ?? [], ({ id }) => id),
    closed: missingFrom(before.audit?.gaps ?? [], now.audit?.gaps ?? [], ({ id }) => id),
  }
}

function missingFrom<T>(items: readonly T[], others: readonly T[], key: (item: T) => string): readonly T[] {
  const known = new Set(others.map(key))
  return items.filter((item) => !known.has(key(item)))
}
