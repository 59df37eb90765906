import { newBuffer, stepByStep } from '../threads/pour.ts'
import { isWorthThreads, programBeside, shareOut } from '../threads/share-out.ts'
import type { Copied } from './copy-thread.ts'
import { copySteps, type Copy } from './copy.ts'
import { WriteError } from './failure.ts'

/** A copy into a pack. */
interface PackCopy extends Copy {
  /** From the pack's root. */
  readonly path: string
  /** In bytes. */
  readonly size: number
}

export interface Copying {
  readonly copies: readonly PackCopy[]
  readonly onCopy: (copy: PackCopy) => void
  readonly checkAborted: () => void
  readonly signal?: AbortSignal | undefined
}

/**
 * Copies files while hashing what is copied, in threads where that is worth it.
 * @param program the program of the threads; nothing to do without
 * @throws {WriteError} about the first file that could not be copied, or is not the one expected.
 */
export async function copyAll(
  copying: Copying,
  program = programBeside(import.meta.url, 'copy-thread.js'),
): Promise<void> {
  const { copies, onCopy, checkAborted, signal } = copying
  checkAborted()
  const bytes = copies.reduce((sum, { size }) => sum + size, 0)
  if (program === undefined || !isWorthThreads(copies.length, bytes)) return copyHere(copying)
  const onAnswer = (answer: Copied, copy: PackCopy): void => {
    if (answer !== undefined) throw failureOf(answer)
    onCopy(copy)
  }
  try {
    await shareOut(program, { jobs: copies, onAnswer, signal })
  } catch (error) {
    checkAborted()
    throw error
  }
}

async function copyHere({ copies, onCopy, checkAborted }: Copying): Promise<void> {
  const buffer = newBuffer()
  for (const copy of copies) {
    // One at a time: the disk does not get faster.
    // oxlint-disable-next-line no-await-in-loop
    await stepByStep(copySteps(copy, buffer), checkAborted)
    onCopy(copy)
  }
}

function failureOf({ reason, path, code }: NonNullable<Copied>): WriteError {
  return new WriteError(
    reason,
    path,
    code === undefined ? undefined : Object.assign(new Error(code), { code }),
  )
}
