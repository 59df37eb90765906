import type { Worker } from 'node:worker_threads'
import { answer } from './answer.ts'
import { ready, type Request } from './messages.ts'
import type { WatchOrders } from './watch.ts'

/** Seconds beyond those that a piece may take: by then, whoever asked has given up or is gone. */
const patience = 30

/** Answers one request after the other, until whoever asks closes the channel. Limits are the arguments of the program. */
export function serve(startWatch: (orders: WatchOrders) => Worker): void {
  const [memory = 0, seconds = 0] = process.argv.slice(2).map(Number)
  // Ctrl-C reaches the whole group: the one who started this process ends it, when it is ready to.
  process.on('SIGINT', () => undefined)
  const steps = new Int32Array(new SharedArrayBuffer(4))
  const watcher = startWatch({ memory, seconds: seconds + patience, steps })
  watcher.unref()
  watcher.once('online', () => process.send?.(ready))
  process.on('message', (request: Request) => {
    Atomics.add(steps, 0, 1)
    void answer(request).then((reply) => {
      Atomics.add(steps, 0, 1)
      return process.send?.(reply)
    })
  })
}
