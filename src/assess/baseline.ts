import type { Grade } from '../model/assessment.ts'
import type { Audit, BaselineResult } from '../model/files.ts'
import { gravest } from './grade.ts'

/** The gaps that were accepted, each with its grade at that time. */
export type Baseline = ReadonlyMap<string, Grade>

/**
 * Sets the gaps beside those that were accepted. An accepted gap may remain or close, but neither grow graver nor be
 * joined by others. What the audit does not look at (another referential, another domain) is neither closed nor open.
 */
export function compareWithBaseline({ gaps, referentials }: Audit, accepted: Baseline): BaselineResult {
  const looked = new Set(
    referentials.flatMap(({ domains }) =>
      domains.flatMap(({ requirements }) => requirements.map(({ ref }) => ref)),
    ),
  )
  const now = new Set(gaps.map(({ id }) => id))
  const known = gaps.filter(({ id }) => accepted.has(id))
  const worsened = known.filter(({ id, grade }) => isGraver(grade, accepted.get(id)))
  return {
    accepted: known.filter((gap) => !worsened.includes(gap)).map(({ id }) => id),
    worsened: worsened.map(({ id }) => id),
    added: gaps.filter(({ id }) => !accepted.has(id)).map(({ id }) => id),
    closed: [...accepted.keys()].filter((id) => !now.has(id) && looked.has(id.split('#')[0] ?? '')),
  }
}

function isGraver(grade: Grade, before: Grade | undefined): boolean {
  return before !== undefined && gravest.indexOf(grade) < gravest.indexOf(before)
}
