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
  const watcher = startWatch({ memory, seconds: seconds + patience })
  watcher.unref()
  watcher.once('online', () => process.send?.(ready))
  process.on('message', (request: Request) => {
    watcher.postMessage(true)
    void answer(request).then((reply) => {
      watcher.postMessage(false)
      return process.send?.(reply)
    })
  })
}
