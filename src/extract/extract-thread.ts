/** The program of the thread that reads pieces, started by `thread.ts`; it may be ended at any moment. */
import { parentPort } from 'node:worker_threads'
import { readPiece } from './read-piece.ts'
import type { ReadingTask } from './thread.ts'

// What the libraries print goes nowhere; on its way through the other thread it would keep that one from ending.
for (const stream of [process.stdout, process.stderr]) Reflect.set(stream, 'write', () => true)

const port = parentPort
let last: Promise<void> = Promise.resolve()

/** One after the other: each has the time and the memory for itself, and the answers come in the order of the questions. */
port?.on('message', ({ bytes, type, limits }: ReadingTask) => {
  last = last.then(async () => port.postMessage(await readPiece(bytes, type, limits)))
})
