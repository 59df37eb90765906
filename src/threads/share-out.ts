import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Starting threads costs as much as working on so many bytes, or on so many files. */
const worthwhile = { bytes: 128 * 1024 * 1024, files: 2000 }

/** Beyond, the disk is what everything waits for. */
const mostThreads = 4

/** So many jobs wait at a thread, so that it never waits for us. */
const ahead = 2

/** Whether work on so many files of so many bytes in all ends sooner in threads. */
export function isWorthThreads(files: number, bytes: number): boolean {
  return availableParallelism() > 1 && files > 1 && (bytes >= worthwhile.bytes || files >= worthwhile.files)
}

/** The program of a thread, which stands beside a module; nothing where the sources run as they are. */
export function programBeside(module: string, name: string): URL | undefined {
  return module.endsWith('.ts') ? undefined : new URL(`./${name}`, module)
}

export interface Sharing<Job, Answer> {
  readonly jobs: readonly Job[]
  /** Told each answer, in the order in which they come; what it throws ends the work. */
  readonly onAnswer: (answer: Answer, job: Job) => void
  /** Stops the work at once, in the middle of a job. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Shares jobs out among threads, whose program answers each message with one. No thread is left when it returns.
 * @throws {Error} when a thread dies, the work is aborted, or an answer is refused.
 */
export async function shareOut<Job, Answer>(program: URL, sharing: Sharing<Job, Answer>): Promise<void> {
  const { jobs, signal } = sharing
  signal?.throwIfAborted()
  const count = Math.min(mostThreads, availableParallelism(), jobs.length)
  const workers = Array.from(
    { length: count },
    () => new Worker(program, { resourceLimits: { maxYoungGenerationSizeMb: 2 } }),
  )
  const waiting = jobs.values()
  try {
    await Promise.all(workers.map((worker) => drive(worker, waiting, sharing)))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

/** Keeps a thread at work until no job waits any more. */
function drive<Job, Answer>(
  worker: Worker,
  waiting: Iterator<Job>,
  { onAnswer, signal }: Sharing<Job, Answer>,
): Promise<void> {
  const sent: Job[] = []
  const send = (): void => {
    const { done, value } = waiting.next()
    if (done === true) return
    sent.push(value)
    worker.postMessage(value, [])
  }
  return new Promise((resolve, reject) => {
    const receive = (answer: Answer): void => {
      try {
        for (const job of sent.splice(0, 1)) onAnswer(answer, job)
        send()
        if (sent.length === 0) resolve()
      } catch (error) {
        reject(error)
      }
    }
    worker.on('message', receive)
    worker.on('error', reject)
    worker.on('messageerror', reject)
    worker.on('exit', (code) => reject(new Error(`a thread ended with code ${code}`)))
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
    for (let count = 0; count < ahead; count += 1) send()
    if (sent.length === 0) resolve()
  })
}
