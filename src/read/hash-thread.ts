import { parentPort } from 'node:worker_threads'
import { atOnce, newBuffer } from '../threads/pour.ts'
import { hashSteps, type Hashed } from './hash-steps.ts'

const buffer = newBuffer()

parentPort?.on('message', ({ target }: { readonly target: string }) =>
  parentPort?.postMessage(hashed(target), []),
)

/** Nothing for a file that cannot be read: whoever needs it will hear why. */
function hashed(target: string): Hashed | undefined {
  try {
    return atOnce(hashSteps(target, buffer))
  } catch {
    return undefined
  }
}
