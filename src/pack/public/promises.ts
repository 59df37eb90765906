import type { CommitmentResult, RequirementResult } from '../../model/files.ts'
import type { Clean } from './clean.ts'
import type { DormantPromise, PublicAction, PublicPromise, PublicResult, Standing } from './public-audit.ts'

interface Supports {
  readonly clean: Clean
  readonly results: readonly PublicResult[]
  readonly actions: readonly PublicAction[]
}

/** A commitment in force, as everyone may read it. */
export function publicPromise(
  commitment: CommitmentResult,
  requirements: readonly RequirementResult[],
  { clean, results, actions }: Supports,
): PublicPromise {
  const { audience, title, statement, scopeKind, scopeName, until } = commitment
  const scope =
    scopeKind === 'stock'
      ? {}
      : {
          scope: { kind: scopeKind, ...(scopeName === undefined ? {} : { name: clean(scopeName) }) },
        }
  return {
    title: clean(title),
    statement: clean(statement),
    ...scope,
    ...(until === undefined ? {} : { until }),
    isInternal: audience.length > 0 && audience.every((name) => inside.has(name)),
    standing: standingOf(requirements, results),
    results,
    actions,
  }
}

/** Those to whom a promise is made that the public does not live by. */
const inside: ReadonlySet<string> = new Set(['employees', 'board', 'suppliers'])

/** What the requirements that a promise answers itself, and its published results, make of it. */
function standingOf(requirements: readonly RequirementResult[], results: readonly PublicResult[]): Standing {
  const judged = requirements.filter(({ quadrant }) => quadrant !== undefined)
  const open = judged.filter(({ quadrant }) => quadrant !== 'kept')
  const isBelow = results.some(({ status }) => status === 'inAlert' || status === 'offTarget')
  if (judged.length === 0) return 'unjudged'
  if (open.length === 0) return isBelow ? 'keptBelow' : 'kept'
  if (open.length < judged.length) return 'partial'
  if (isBelow) return 'notKept'
  return open.some(({ done }) => done === 'notMeasured') ? 'notMeasured' : 'unproven'
}

/** A commitment that the public knew or will know, and that does not bind at the date; a draft is no promise yet. */
export function dormantPromise(
  { inForce, since, status, title, until }: CommitmentResult,
  date: string,
  clean: Clean,
): readonly DormantPromise[] {
  if (inForce) return []
  if (status === 'suspended') return [{ title: clean(title), state: 'suspended' }]
  if (status !== 'inForce') return []
  if (until !== undefined && until < date) return [{ title: clean(title), state: 'over', on: until }]
  return since !== undefined && since > date ? [{ title: clean(title), state: 'toCome', on: since }] : []
}
