import { readFileSync } from 'node:fs'
import path from 'node:path'
import { catalogueOf, fill } from '../lang/catalogue.ts'
import { formatterOf } from '../lang/format.ts'
import type { Grade } from '../model/assessment.ts'
import type { Audit } from '../model/files.ts'
import { isRecord } from '../model/record.ts'
import { withBaseline, type Baseline } from '../pipeline.ts'
import { textOf, type Run } from './command.ts'
import { UsageError } from './usage-error.ts'

const grades: readonly Grade[] = ['strength', 'conforming', 'improvement', 'weakness', 'minor', 'major']

/**
 * The gaps that `--baseline` accepts; nothing when it was not given.
 * @throws {UsageError} when the file holds no gaps.
 * @throws {NodeJS.ErrnoException} when it cannot be read.
 */
export function baselineOf(run: Run): Baseline | undefined {
  const file = textOf(run.options['baseline'])
  if (file === undefined) return undefined
  const text = readFileSync(path.resolve(run.root, file), 'utf8')
  const accepted = acceptedIn(text)
  if (accepted !== undefined) return accepted
  const { unreadable } = catalogueOf(run.language ?? 'fr').cli.baseline
  throw new UsageError(fill(unreadable, { file }))
}

/** A baseline, the JSON of `gaps` and an `audit.json` all list gaps, each with its id and its grade. */
function acceptedIn(text: string): Baseline | undefined {
  const value = parsed(text)
  if (!isRecord(value) || !Array.isArray(value['gaps'])) return undefined
  const gaps = value['gaps'].map(gapIn)
  return gaps.every((gap) => gap !== undefined) ? new Map(gaps) : undefined
}

function gapIn(gap: unknown): readonly [id: string, grade: Grade] | undefined {
  if (!isRecord(gap) || typeof gap['id'] !== 'string') return undefined
  const grade = grades.find((known) => known === gap['grade'])
  return grade === undefined ? undefined : [gap['id'], grade]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** The audit beside its baseline, when there is one. */
export function besideBaseline(audit: Audit, accepted: Baseline | undefined): Audit {
  return accepted === undefined ? audit : withBaseline(audit, accepted)
}

/** Says how the gaps compare with those accepted; returns whether they have only shrunk. */
export function reportBaseline({ baseline, language }: Audit, run: Run): boolean {
  if (baseline === undefined) return true
  const { cli } = catalogueOf(language)
  const { counted } = formatterOf(language)
  const { accepted, added, worsened, closed } = baseline
  for (const [ids, words] of [
    [added, cli.baseline.added],
    [worsened, cli.baseline.worsened],
  ] as const) {
    if (ids.length === 0) continue
    run.complain([counted(ids.length, words), ...ids.map((id) => `  ${id}`)].join('\n'))
  }
  const hasShrunk = added.length + worsened.length === 0
  if (hasShrunk) run.say(counted(accepted.length, cli.baseline.held))
  if (closed.length > 0) run.say(counted(closed.length, cli.baseline.closed))
  return hasShrunk
}
