import path from 'node:path'
import type { Outcome } from '../../model/outcome.ts'
import { traced } from '../disk.ts'
import { fingerprintOf } from '../fingerprint.ts'
import { prepare } from './folder.ts'
import { keepOutcome, recallOutcome } from './outcomes.ts'

export interface CacheQuestion {
  /** Where things are kept: see `cacheFolder`. */
  readonly folder: string
  /** Which program asks: what another version kept is of no use. */
  readonly stamp: string
  /** The repository, as an absolute path. */
  readonly root: string
  /** Whatever else the outcome depends on: the options. */
  readonly options: readonly string[]
  /** Today’s date, YYYY-MM-DD. */
  readonly today: () => string
}

/** What was found before, when everything that it depends on is as it was. Whatever is wrong with the cache, nothing. */
export function recall({ folder, stamp, root, options, today }: CacheQuestion): Outcome | undefined {
  const subject = JSON.stringify([root, ...options])
  return recallOutcome(outcomeFile(folder, subject), { stamp, subject, today })
}

/**
 * Does a check, parses only what was not parsed before, and keeps what it finds for the next time. A folder that cannot be
 * written to makes no difference.
 * @param work is told how to ask for today’s date: what it finds is then kept for that day alone
 */
export async function remembering<T>(
  { folder, stamp, root, options, today }: CacheQuestion,
  work: (today: () => string) => Promise<T>,
  outcomeOf: (result: T) => Outcome,
): Promise<T> {
  // Loaded here: whoever recalls an outcome does without.
  const { openValues } = await import('./values.ts')
  attempt(() => prepare(folder))
  const values = openValues(valuesFile(folder, root), `${stamp} ${root}`)
  let day: string | undefined
  try {
    const { result, trace } = await traced(() => work(() => (day ??= today())), values)
    attempt(() => {
      values.save()
      const subject = JSON.stringify([root, ...options])
      const found = { stamp, subject, today: day ?? null, outcome: outcomeOf(result) }
      keepOutcome(outcomeFile(folder, subject), found, trace)
    })
    return result
  } finally {
    attempt(values.discard)
  }
}

function attempt(work: () => void): void {
  try {
    work()
  } catch {
    // The cache is there to save time; what it cannot do is done without it.
  }
}

function outcomeFile(folder: string, subject: string): string {
  return path.join(folder, `${fingerprintOf(subject)}.outcome`)
}

function valuesFile(folder: string, root: string): string {
  return path.join(folder, `${fingerprintOf(root)}.values`)
}
