import path from 'node:path'
import type { FileFact } from '../model/source.ts'
import { newBuffer, stepByStep } from '../threads/pour.ts'
import { isWorthThreads, programBeside, shareOut } from '../threads/share-out.ts'
import { hashSteps, type Hashed, type HashJob } from './hash-steps.ts'

export interface Hashing {
  /** Told after each file. */
  readonly onFile: () => void
  readonly signal?: AbortSignal | undefined
  /** Whether SHA-512 is asked for as well; a file that lacks it is read, though its SHA-256 be known. */
  readonly isStrong?: boolean
}

interface Job extends HashJob {
  readonly file: string
}

/**
 * Adds its hashes to every file among the facts that lacks one, in threads where that is worth it, while the caller’s
 * process goes on. A file that cannot be read stays as it was, as do those that were not reached when `signal` stops
 * the work: `digest` says why.
 * @param program the program of the threads; nothing to do without
 */
export async function hashAll(
  root: string,
  facts: ReadonlyMap<string, FileFact>,
  { onFile, signal, isStrong = false }: Hashing,
  program = programBeside(import.meta.url, 'hash-thread.js'),
): Promise<ReadonlyMap<string, FileFact>> {
  const found = new Map(facts)
  const jobs = [...facts].flatMap(([file, fact]): readonly Job[] =>
    fact.kind === 'file' && (isStrong ? fact.sha512 : fact.sha256) === undefined
      ? [{ file, target: path.join(root, file), isStrong }]
      : [],
  )
  const bytes = jobs.reduce((sum, { file }) => sum + sizeOf(facts.get(file)), 0)
  const onAnswer = (hashed: Hashed | undefined, { file }: Job): void => {
    const fact = facts.get(file)
    if (hashed !== undefined && fact?.kind === 'file') found.set(file, { ...fact, ...hashed })
    onFile()
  }
  try {
    if (program !== undefined && isWorthThreads(jobs.length, bytes))
      await shareOut(program, { jobs, onAnswer, signal })
    else await hashHere(jobs, onAnswer, signal)
  } catch (error) {
    if (signal?.aborted !== true) throw error
  }
  return found
}

async function hashHere(
  jobs: readonly Job[],
  onAnswer: (hashed: Hashed | undefined, job: Job) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const buffer = newBuffer()
  for (const job of jobs) {
    // One at a time: one processor does the work.
    // oxlint-disable-next-line no-await-in-loop
    onAnswer(await hashedOne(job, buffer, signal), job)
  }
}

async function hashedOne(
  job: Job,
  buffer: Buffer,
  signal: AbortSignal | undefined,
): Promise<Hashed | undefined> {
  try {
    return await stepByStep(hashSteps(job, buffer), () => signal?.throwIfAborted())
  } catch (error) {
    if (signal?.aborted === true) throw error
    return undefined
  }
}

function sizeOf(fact: FileFact | undefined): number {
  return fact?.kind === 'file' ? fact.size : 0
}
