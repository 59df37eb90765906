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
export function newDeflater(module = new URL(import.meta.url.replace(/\.js$/, '-worker.js'))): Deflater {
  return module.pathname.endsWith('.ts') || availableParallelism() < 2 ? plainDeflater : threaded(module)
}

/** The memory of some contents, which changes hands with them. */
export function buffersOf(contents: readonly Uint8Array[]): readonly ArrayBuffer[] {
  return contents.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? buffer : []))
}

function threaded(module: URL): Deflater {
  const worker = new Worker(module, { resourceLimits: { maxYoungGenerationSizeMb: 2 } })
  const waiting: Waiting[] = []
  let size = 0
  let batch: Uint8Array[] = []
  let batchSize = 0
  let wake: (() => void) | undefined
  let failure: Error | undefined
  const send = (): void => {
    if (batch.length === 0) return
    worker.postMessage(batch, buffersOf(batch))
    batch = []
    batchSize = 0
  }
  /** A thread that is gone answers nothing any more: whoever waits, and whoever comes, is told. */
  const fail = (error: Error): void => {
    failure ??= error
    for (const { failed } of waiting.splice(0)) failed(failure)
    wake?.()
  }
  worker.on('message', (packed: readonly Uint8Array[]) => {
    for (const one of packed) {
      const first = waiting.shift()
      size -= first?.size ?? 0
      first?.done(one)
    }
    if (size <= mostWaiting) wake?.()
  })
  worker.on('error', fail)
  worker.on('messageerror', fail)
  worker.on('exit', (code) => fail(new Error(`the thread that compresses ended with code ${code}`)))
  return {
    deflate: (content) => {
      if (failure !== undefined) return Promise.reject(failure)
      // Once sent, a content is empty here.
      const own = content.length
      const packed = new Promise<Uint8Array>((done, failed) => {
        waiting.push({ size: own, done, failed })
      })
      // Whoever writes the file will hear of a failure; until then nobody listens.
      packed.catch(() => undefined)
      if (batch.length === 0) setImmediate(send)
      batch.push(own === content.buffer.byteLength ? content : new Uint8Array(content))
      batchSize += own
      size += own
      if (batchSize >= load) send()
      return packed
    },
    drained: async () => {
      if (size > mostWaiting && failure === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        wake = undefined
      }
      if (failure !== undefined) throw failure
    },
    close: async () => void (await worker.terminate()),
  }
}
