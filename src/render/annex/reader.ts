import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { AnnexError } from './annex-error.ts'
import type { Limits } from './limits.ts'
import { ready, replyOf, type Reply, type Request } from './messages.ts'

/** Reads foreign files in a process of its own, and in a new one whenever that one had to be ended. */
export interface Reader {
  /** @throws {AnnexError} `aborted`, at once. */
  readonly ask: (request: Request) => Promise<Reply>
  /** Ends the process; nothing is written any more when this returns. */
  readonly stop: () => Promise<void>
}

export interface ReaderOptions {
  readonly limits: Limits
  readonly signal?: AbortSignal
  /** The program to run and what Node is told about it: ours, unless a test brings another. */
  readonly program?: { readonly file: string; readonly execArgv: readonly string[] }
}

/** It stands beside this file, also when both are bundled. */
const ownProgram = { file: fileURLToPath(new URL('./annex-child.js', import.meta.url)), execArgv: [] }

export function startReader(options: ReaderOptions): Reader {
  const { limits, signal } = options
  let process: ChildProcess | undefined
  const stop = async (): Promise<void> => {
    const ending = process
    process = undefined
    if (ending !== undefined) await ended(ending)
  }
  return {
    stop,
    ask: async (request) => {
      process ??= await startProcess(options)
      process.send(request)
      const outcome = await firstOf(process, { milliseconds: limits.seconds * 1000, signal })
      if (outcome.kind !== 'message' || request.size > large) await stop()
      if (outcome.kind === 'message') return replyOf(outcome.message)
      if (outcome.kind === 'aborted') throw new AnnexError('aborted', request.file)
      return { kind: 'unreadable', reason: outcome.kind === 'late' ? 'tooSlow' : 'tooHeavy' }
    },
  }
}

/** After a piece of so many bytes, a new process costs less than what the old one still holds. */
const large = 32_000_000

/** It may take long on a machine that does other things. In milliseconds. */
const startTime = 60_000

/** @throws {Error} when our own program does not start: no piece is to blame. */
async function startProcess({ limits, signal, program = ownProgram }: ReaderOptions): Promise<ChildProcess> {
  const started = fork(program.file, [String(limits.memory), String(limits.seconds)], {
    execArgv: [...program.execArgv, `--max-old-space-size=${limits.heap}`],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const outcome = await firstOf(started, { milliseconds: startTime, signal })
  if (outcome.kind === 'message' && outcome.message === ready) return started
  await ended(started)
  if (outcome.kind === 'aborted') throw new AnnexError('aborted', program.file)
  throw outcome.kind === 'failed' ? outcome.error : new Error(`${program.file} did not start`)
}

type Outcome =
  | { readonly kind: 'message'; readonly message: unknown }
  | { readonly kind: 'failed'; readonly error: Error }
  | { readonly kind: 'gone' | 'late' | 'aborted' }

/** The first thing that happens: a message, the end of the process, of the time, or of the whole run. */
function firstOf(
  process: ChildProcess,
  { milliseconds, signal }: { readonly milliseconds: number; readonly signal: AbortSignal | undefined },
): Promise<Outcome> {
  return new Promise((resolve) => {
    const happen = (outcome: Outcome): void => {
      clearTimeout(timer)
      process.off('message', onMessage).off('exit', onExit).off('error', onError)
      signal?.removeEventListener('abort', onAbort)
      resolve(outcome)
    }
    const onMessage = (message: unknown): void => happen({ kind: 'message', message })
    const onExit = (): void => happen({ kind: 'gone' })
    const onError = (error: Error): void => happen({ kind: 'failed', error })
    const onAbort = (): void => happen({ kind: 'aborted' })
    const timer = setTimeout(() => happen({ kind: 'late' }), milliseconds)
    process.on('message', onMessage).on('exit', onExit).on('error', onError)
    signal?.addEventListener('abort', onAbort)
    if (signal?.aborted === true) onAbort()
    else if (isOver(process)) onExit()
  })
}

function isOver({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}

/** Kills a process, and waits until the system says that it is gone. */
async function ended(process: ChildProcess): Promise<void> {
  if (isOver(process) || process.pid === undefined) return
  await new Promise<void>((resolve) => {
    process.once('exit', () => resolve())
    process.kill('SIGKILL')
  })
}
