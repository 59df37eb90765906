import { parentPort } from 'node:worker_threads'

/** What the thread that watches is told when it starts. */
export interface WatchOrders {
  /** Resident memory that the process may hold, in bytes. */
  readonly memory: number
  /** Seconds on one piece after which nobody can be waiting any more: whoever asked is gone. */
  readonly seconds: number
}

/** How often it looks, in milliseconds. */
const interval = 25

/**
 * Ends this process, from a thread of its own, as soon as it holds too much memory or works without end: in just those
 * cases the other thread is too busy to do it. It is told `true` when work begins and `false` when it ends.
 */
export function watch({ memory, seconds }: WatchOrders): void {
  let since: number | undefined
  parentPort?.on('message', (isBusy) => (since = isBusy === true ? performance.now() : undefined))
  setInterval(() => {
    const isEndless = since !== undefined && performance.now() - since > seconds * 1000
    if (isEndless || process.memoryUsage.rss() > memory) process.kill(process.pid, 'SIGKILL')
  }, interval)
}
