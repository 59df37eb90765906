/** What the thread that watches is told when it starts. */
export interface WatchOrders {
  /** Resident memory that the process may hold, in bytes. */
  readonly memory: number
  /** Seconds on one piece after which nobody can be waiting any more. */
  readonly seconds: number
  /** One whole number that goes up when work begins and when it ends: odd while there is work. */
  readonly steps: Int32Array<SharedArrayBuffer>
}

/** How often it looks, in milliseconds. */
const interval = 25

/**
 * Ends this process, from a thread of its own, as soon as it holds too much memory, works without end or has lost whom
 * it works for: in just those cases the other thread is too busy to do it.
 */
export function watch({ memory, seconds, steps }: WatchOrders): void {
  const parent = process.ppid
  let seen = 0
  let since = performance.now()
  setInterval(() => {
    const step = Atomics.load(steps, 0)
    if (step !== seen) since = performance.now()
    seen = step
    const isEndless = step % 2 === 1 && performance.now() - since > seconds * 1000
    const isOrphan = process.ppid !== parent
    if (isEndless || isOrphan || process.memoryUsage.rss() > memory) process.kill(process.pid, 'SIGKILL')
  }, interval)
}
