import { existsSync } from 'node:fs'
import path from 'node:path'
import { watch } from 'chokidar'

/** Writing a file is several events to the system, and saving all of an editor's files many: in milliseconds. */
const settled = 120

/**
 * Calls `onChange` at once, then once at each save below a folder, however many files it touches, until `signal` says to
 * stop; never while the last call is under way. Hidden names, packs and what tools fill are not looked at.
 * @throws {NodeJS.ErrnoException} when the system cannot watch the folder
 */
export async function whileWatching(
  root: string,
  onChange: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (target, facts) => isIgnored(root, target, facts?.isDirectory() ?? false),
  })
  let timer: NodeJS.Timeout | undefined
  const calls = oneByOne(onChange)
  try {
    await new Promise<void>((resolve, reject) => {
      const react = (): void => {
        calls.ask().catch((error: unknown) => reject(asError(error)))
      }
      watcher.on('all', () => {
        clearTimeout(timer)
        timer = setTimeout(react, settled)
      })
      // What was saved before that would be missed by a first look.
      watcher.on('ready', react)
      watcher.on('error', (error) => reject(asError(error)))
      if (signal.aborted) resolve()
      signal.addEventListener('abort', () => resolve())
    })
  } finally {
    clearTimeout(timer)
    await watcher.close()
    await calls.idle()
  }
}

/** Does some work when asked, and once more when it was asked for meanwhile. */
function oneByOne(work: () => Promise<void>): {
  readonly ask: () => Promise<void>
  readonly idle: () => Promise<unknown>
} {
  let isAsked = false
  let current: Promise<void> | undefined
  const run = async (): Promise<void> => {
    try {
      while (isAsked) {
        isAsked = false
        await work()
      }
    } finally {
      current = undefined
    }
  }
  return {
    ask() {
      isAsked = true
      current ??= run()
      return current
    },
    idle: () => Promise.allSettled([current]),
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}

function isIgnored(root: string, target: string, isFolder: boolean): boolean {
  const inside = path.relative(root, target)
  if (inside === '') return false
  const name = path.basename(target)
  if (name.startsWith('.') || name.startsWith('~$') || name === 'node_modules') return true
  return isFolder && existsSync(path.join(target, 'bagit.txt'))
}
