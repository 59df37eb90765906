import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { zlibSync } from 'fflate'

/** Compresses streams while the caller goes on: the same bytes on every machine, by a deflate written in JavaScript. */
export interface Deflater {
  /** The content is handed over: its bytes must not be used again. */
  readonly deflate: (content: Uint8Array) => Uint8Array | Promise<Uint8Array>
  /** Resolves when little of what was handed over still waits, so that it cannot pile up. */
  readonly drained: () => Promise<void>
  /** To be called in the end: until then the thread keeps the process alive. */
  readonly close: () => Promise<void>
}

export const deflateOptions = { level: 5 } as const

/** Compresses at once, for documents that are not worth a thread. */
const plainDeflater: Deflater = {
  deflate: (content) => zlibSync(content, deflateOptions),
  drained: () => Promise.resolve(),
  close: () => Promise.resolve(),
}

/** More bytes than this in waiting would cost more memory than the thread saves time. */
const mostWaiting = 2 * 1024 * 1024

/** So many bytes travel to the thread together: each journey has its price. */
const load = 64 * 1024

interface Waiting {
  readonly size: number
  readonly done: (packed: Uint8Array) => void
  readonly failed: (error: Error) => void
}

/**
 * Compresses in a thread of its own; at once where there is but one processor, or where the sources run as they are.
 * @param module the program of the thread
 */
export function newDeflater(module = ownModule()): Deflater {
  return module === undefined || availableParallelism() < 2 ? plainDeflater : threaded(module)
}

/** It stands beside this file, also when both are bundled. */
function ownModule(): URL | undefined {
  return import.meta.url.endsWith('.ts') ? undefined : new URL('./deflate-worker.js', import.meta.url)
}

/** The memory of some contents, which changes hands with them. */
export function buffersOf(contents: readonly Uint8Array[]): readonly ArrayBuffer[] {
  return contents.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? buffer : []))
}

/** Contents on their way to the thread and back. */
interface Queue {
  readonly waiting: Waiting[]
  /** Bytes of all that waits. */
  size: number
  batch: Uint8Array[]
  batchSize: number
  /** Called when there is room again, or when nothing more will come back. */
  wake: (() => void) | undefined
  failure: Error | undefined
}

function threaded(module: URL): Deflater {
  const worker = new Worker(module, { resourceLimits: { maxYoungGenerationSizeMb: 2 } })
  const queue: Queue = {
    waiting: [],
    size: 0,
    batch: [],
    batchSize: 0,
    wake: undefined,
    failure: undefined,
  }
  const send = (): void => {
    if (queue.batch.length > 0) worker.postMessage(queue.batch, buffersOf(queue.batch))
    queue.batch = []
    queue.batchSize = 0
  }
  worker.on('message', (packed: readonly Uint8Array[]) => receive(queue, packed))
  worker.on('error', (error) => fail(queue, error))
  worker.on('messageerror', (error) => fail(queue, error))
  worker.on('exit', (code) => fail(queue, new Error(`the thread that compresses ended with code ${code}`)))
  return {
    deflate: (content) => enqueue(queue, content, send),
    drained: () => roomIn(queue),
    close: async () => void (await worker.terminate()),
  }
}

function enqueue(queue: Queue, content: Uint8Array, send: () => void): Promise<Uint8Array> {
  if (queue.failure !== undefined) return Promise.reject(queue.failure)
  // Once sent, a content is empty here.
  const size = content.length
  const packed = new Promise<Uint8Array>((done, failed) => {
    queue.waiting.push({ size, done, failed })
  })
  // Whoever writes the file will hear of a failure; until then nobody listens.
  packed.catch(() => undefined)
  if (queue.batch.length === 0) setImmediate(send)
  queue.batch.push(size === content.buffer.byteLength ? content : new Uint8Array(content))
  queue.batchSize += size
  queue.size += size
  if (queue.batchSize >= load) send()
  return packed
}

function receive(queue: Queue, packed: readonly Uint8Array[]): void {
  for (const one of packed) {
    const first = queue.waiting.shift()
    queue.size -= first?.size ?? 0
    first?.done(one)
  }
  if (queue.size <= mostWaiting) queue.wake?.()
}

/** A thread that is gone answers nothing any more: whoever waits, and whoever comes, is told. */
function fail(queue: Queue, error: Error): void {
  queue.failure ??= error
  for (const { failed } of queue.waiting.splice(0)) failed(queue.failure)
  queue.wake?.()
}

async function roomIn(queue: Queue): Promise<void> {
  if (queue.size > mostWaiting && queue.failure === undefined) {
    await new Promise<void>((resolve) => {
      queue.wake = resolve
    })
    queue.wake = undefined
  }
  if (queue.failure !== undefined) throw queue.failure
}
