import { Worker } from 'node:worker_threads'
import type { ContentType, CutShort } from '../model/content.ts'
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
  /** The piece is handed over at once: it is read while the caller does other things. */
  readonly read: (task: ReadingTask) => Promise<Extracted>
}

/** It stands beside this file, also when both are bundled; there is none where the sources run as they are. */
export function ownModule(): URL | undefined {
  return import.meta.url.endsWith('.ts') ? undefined : new URL('./extract-thread.js', import.meta.url)
}

/** Between two looks at the clock and the memory, in milliseconds. */
const interval = 50
/** Of the heap of the thread, in mebibytes; what lies outside of it is watched. */
const heap = 384

/** A piece that was handed over. */
interface Job {
  readonly task: ReadingTask
  readonly resolve: (found: Extracted) => void
  /** Whether a thread failed over it, or just before it. */
  isSuspect: boolean
}

const unread = (cutShort: CutShort): Extracted => ({ texts: [], metadata: [], isPartial: true, cutShort })

/** @param module the program of the thread, which answers in the order in which it is asked */
export function newReadingThread(module: URL): ReadingThread {
  const jobs: Job[] = []
  let worker: Worker | undefined
  const watch = newWatch(jobs, () => worker)
  const send = ({ task: { bytes, type, limits } }: Job): void => {
    const copy = bytes.slice()
    worker ??= start(module, { onAnswer: answer, onEnd: ended })
    worker.postMessage({ bytes: copy, type, limits }, [copy.buffer])
  }
  const answer = (found: Extracted): void => {
    // It may come while the thread is being ended for it: the one that comes next did nothing then.
    watch.causeOfEnd()
    jobs.shift()?.resolve(found)
    watch.onAnswer()
    if (jobs.length === 0) worker?.unref()
  }
  // Where no thread can be started any more, nobody will answer.
  const sendAgain = (): void => {
    try {
      for (const job of jobs) send(job)
    } catch {
      for (const job of jobs.splice(0)) job.resolve(unread('failure'))
    }
  }
  // Its answers have all been told by now: the first of the jobs is the one that it was at.
  const ended = (): void => {
    worker = undefined
    const [first] = jobs
    const cause = watch.causeOfEnd()
    if (first !== undefined && cause === undefined && !first.isSuspect) first.isSuspect = true
    else jobs.shift()?.resolve(unread(cause ?? 'failure'))
    sendAgain()
    watch.onAnswer()
  }
  return {
    read: (task) =>
      new Promise((resolve) => {
        const job = { task, resolve, isSuspect: false }
        // A thread that cannot be started leaves no job behind, whose answer would be that of another.
        send(job)
        jobs.push(job)
        worker?.ref()
        watch.start()
      }),
  }
}

interface Watch {
  readonly start: () => void
  /** Another job is the first now, or none. */
  readonly onAnswer: () => void
  /** Why the thread was ended, told once; nothing when it ended by itself. */
  readonly causeOfEnd: () => CutShort | undefined
}

/** Ends the thread when the first job takes too long or too much. */
function newWatch(jobs: readonly Job[], watched: () => Worker | undefined): Watch {
  let [began, before, last] = [0, 0, 0]
  let cause: CutShort | undefined
  let timer: NodeJS.Timeout | undefined
  const begin = (): void => {
    began = last = performance.now()
    before = process.memoryUsage.rss()
  }
  const look = (): void => {
    const [first] = jobs
    const now = performance.now()
    // While we were busy ourselves nobody knows what the thread did: its answers may still be on their way.
    const wasBusy = now - last > interval * 4
    last = now
    if (first === undefined || cause !== undefined) return
    if (wasBusy) {
      begin()
      return
    }
    const { limits } = first.task
    if (now - began > limits.seconds * 1000) cause = 'time'
    else if (process.memoryUsage.rss() - before > limits.memoryBytes) cause = 'memory'
    if (cause !== undefined) void watched()?.terminate()
  }
  return {
    start: () => {
      if (timer !== undefined) return
      begin()
      timer = setInterval(look, interval)
    },
    onAnswer: () => {
      if (jobs.length > 0) begin()
      else {
        clearInterval(timer)
        timer = undefined
      }
    },
    causeOfEnd: () => {
      const told = cause
      cause = undefined
      return told
    },
  }
}

interface Ears {
  readonly onAnswer: (found: Extracted) => void
  readonly onEnd: () => void
}

/** The libraries load nothing that was compiled for this machine. */
function start(module: URL, { onAnswer, onEnd }: Ears): Worker {
  const worker = new Worker(module, {
    execArgv: ['--no-addons'],
    resourceLimits: { maxOldGenerationSizeMb: heap },
  })
  worker.on('message', onAnswer)
  // Its end follows.
  worker.on('error', () => undefined)
  worker.on('messageerror', () => void worker.terminate())
  worker.on('exit', onEnd)
  return worker
}
