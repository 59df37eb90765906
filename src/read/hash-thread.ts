import { parentPort } from 'node:worker_threads'
import { atOnce, newBuffer } from '../threads/pour.ts'
import { hashSteps, type Hashed, type HashJob } from './hash-steps.ts'

const buffer = newBuffer()

parentPort?.on('message', (job: HashJob) => parentPort?.postMessage(hashed(job), []))

/** Nothing for a file that cannot be read: whoever needs it will hear why. */
function hashed(job: HashJob): Hashed | undefined {
  try {
    return atOnce(hashSteps(job, buffer))
  } catch {
    return undefined
  }
}
