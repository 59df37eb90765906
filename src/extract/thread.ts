import { Worker } from 'node:worker_threads'
import type { ContentType } from '../model/content.ts'
import type { Extracted } from './harvest.ts'
import type { ExtractLimits } from './limits.ts'

/** What the thread is told to read. */
export interface ReadingTask {
  readonly bytes: Uint8Array
  readonly type: ContentType
  readonly limits: ExtractLimits
}

/** Reads pieces one after the other, and lives for as long as the process does without keeping it alive. */
export interface ReadingThread {
  readonly read: (task: ReadingTask) => Promise<Extracted>
}

/** It stands beside this file, also when both are bundled; there is none where the sources run as they are. */
export function ownModule(): URL | undefined {
  return import.meta.url.endsWith('.ts') ? undefined : new URL('./extract-thread.js', import.meta.url)
}

/** What is known of a piece whose reading was ended. */
const unread: Extracted = { texts: [], metadata: [], isPartial: true, isCutShort: true }

/** Between two looks at the memory, in milliseconds. */
const interval = 50
/** Of the heap of the thread, in mebibytes; what lies outside of it is watched. */
const heap = 384

/** @param module the program of the thread */
export function newReadingThread(module: URL): ReadingThread {
  let worker: Worker | undefined
  let last: Promise<unknown> = Promise.resolve()
  const readNext = async (task: ReadingTask): Promise<Extracted> => {
    const own = (worker ??= start(module, (ended) => {
      if (worker === ended) worker = undefined
    }))
    const found = await readIn(own, task)
    if (found === undefined) await own.terminate()
    return found ?? unread
  }
  return {
    read: (task) => {
      const found = last.then(() => readNext(task))
      last = found.catch(() => undefined)
      return found
    },
  }
}

/**
 * The libraries load nothing that was compiled for this machine. A thread may also fail after it has answered: that harms
 * nobody, and the next piece gets another one.
 */
function start(module: URL, onEnd: (worker: Worker) => void): Worker {
  const worker = new Worker(module, {
    execArgv: ['--no-addons'],
    resourceLimits: { maxOldGenerationSizeMb: heap },
  })
  for (const end of ['error', 'exit']) worker.on(end, () => onEnd(worker))
  worker.unref()
  return worker
}

const ends = ['messageerror', 'error', 'exit'] as const

/** Nothing when the thread failed, took too long or too much. */
async function readIn(worker: Worker, { bytes, type, limits }: ReadingTask): Promise<Extracted | undefined> {
  const copy = bytes.slice()
  const before = process.memoryUsage.rss()
  const began = performance.now()
  worker.ref()
  return await new Promise((resolve) => {
    const failed = (): void => finish(undefined)
    const finish = (found: Extracted | undefined): void => {
      clearInterval(watch)
      worker.off('message', finish)
      for (const end of ends) worker.off(end, failed)
      worker.unref()
      resolve(found)
    }
    const watch = setInterval(() => {
      const isLate = performance.now() - began > limits.seconds * 1000
      if (isLate || process.memoryUsage.rss() - before > limits.memoryBytes) failed()
    }, interval)
    worker.on('message', finish)
    for (const end of ends) worker.on(end, failed)
    worker.postMessage({ bytes: copy, type, limits }, [copy.buffer])
  })
}
