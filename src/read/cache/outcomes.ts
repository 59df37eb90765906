import fs from 'node:fs'
import { isRecord } from '../../model/record.ts'
import type { Outcome } from '../../model/outcome.ts'
import { answerTo, isSteady, type Question, type Trace } from '../disk.ts'
import { fingerprintOf } from '../fingerprint.ts'
import { temporaryName } from './folder.ts'

/** An outcome, and all that must be as it was for it to hold. */
interface Kept {
  readonly stamp: string
  /** The repository and the options that it was found for. */
  readonly subject: string
  /** The day on which it was found, when it depends on that. */
  readonly today: string | null
  /** Questions and answers, in turns. */
  readonly trace: readonly string[]
  readonly outcome: Outcome
}

interface Circumstances {
  /** Which program found it: another version may find something else. */
  readonly stamp: string
  readonly subject: string
  /** Asked only when the outcome depends on it: the clock takes its time. */
  readonly today: () => string
}

/** The outcome that a file keeps, when it holds for the files as they are now. */
export function recallOutcome(file: string, { stamp, subject, today }: Circumstances): Outcome | undefined {
  const kept = readKept(file)
  if (kept === undefined || kept.stamp !== stamp || kept.subject !== subject) return undefined
  const now = Date.now()
  for (let index = 0; index < kept.trace.length; index += 2) {
    if (answerTo(kept.trace[index] ?? '') !== kept.trace[index + 1]) return undefined
  }
  if (kept.today !== null && kept.today !== today()) return undefined
  settle(file, kept, now)
  return kept.outcome
}

/** Keeps an outcome; a reading during which the files changed is not worth keeping. */
export function keepOutcome(file: string, found: Omit<Kept, 'trace'>, trace: Trace): void {
  if (trace.isUnsteady) return
  write(file, { ...found, trace: inTurns(trace.answers) })
}

/** Files that had changed a moment before were read again to be sure; from now on their identity says enough. */
function settle(file: string, kept: Kept, now: number): void {
  const answers = new Map(pairsOf(kept.trace))
  const isSettled = (question: Question): boolean =>
    (question.startsWith('c') || question.startsWith('h')) &&
    isSteady(answers.get(`l${question.slice(1)}`) ?? '', now)
  const rest = [...answers].filter(([question]) => !isSettled(question))
  if (rest.length === answers.size) return
  try {
    write(file, { ...kept, trace: rest.flat() })
  } catch {
    // It can be done another time.
  }
}

function inTurns(answers: ReadonlyMap<Question, string>): readonly string[] {
  const turns: string[] = []
  for (const [question, answer] of answers) turns.push(question, answer)
  return turns
}

function* pairsOf(trace: readonly string[]): Iterable<readonly [Question, string]> {
  for (let index = 0; index < trace.length; index += 2) yield [trace[index] ?? '', trace[index + 1] ?? '']
}

function write(file: string, kept: Kept): void {
  const text = JSON.stringify(kept)
  const temporary = temporaryName(file)
  // One after the other: together they would be another copy of what may be megabytes.
  fs.writeFileSync(temporary, `${fingerprintOf(text)}\n`, { mode: 0o600 })
  fs.appendFileSync(temporary, text)
  fs.renameSync(temporary, file)
}

function readKept(file: string): Kept | undefined {
  try {
    const whole = fs.readFileSync(file, 'utf8')
    const end = whole.indexOf('\n')
    const text = whole.slice(end + 1)
    if (fingerprintOf(text) !== whole.slice(0, end)) return undefined
    const kept: unknown = JSON.parse(text)
    return isKept(kept) ? kept : undefined
  } catch {
    return undefined
  }
}

/** The fingerprint tells that we wrote it: a look at its outline is enough. */
function isKept(value: unknown): value is Kept {
  return isRecord(value) && Array.isArray(value['trace']) && isRecord(value['outcome'])
}
