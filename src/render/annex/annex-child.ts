/**
 * The program of the process that reads foreign files, started by `reader.ts`. It knows nothing of the audit, gets one
 * piece at a time, and may be killed at any moment; a second thread watches the first.
 */
import { fileURLToPath } from 'node:url'
import { isMainThread, Worker, workerData } from 'node:worker_threads'

const start = isMainThread
  ? async () => {
      const { serve } = await import('./serve.ts')
      serve((orders) => new Worker(fileURLToPath(import.meta.url), { workerData: orders }))
    }
  : async () => {
      const { watch } = await import('./watch.ts')
      watch(workerData)
    }
void start()
