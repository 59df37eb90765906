import { parentPort } from 'node:worker_threads'
import { atOnce, newBuffer } from '../threads/pour.ts'
import { copySteps, type Copy } from './copy.ts'
import { WriteError, type WriteReason } from './failure.ts'

/** How a copy ended that was made in a thread: nothing to say of it when it was made. */
export type Copied =
  | { readonly reason: WriteReason; readonly path: string; readonly code?: string }
  | undefined

const buffer = newBuffer()

parentPort?.on('message', (copy: Copy) => parentPort?.postMessage(copied(copy), []))

function copied(copy: Copy): Copied {
  try {
    atOnce(copySteps(copy, buffer))
    return undefined
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    const { reason, path, code } = error
    return { reason, path, ...(code !== undefined && { code }) }
  }
}
