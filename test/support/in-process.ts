import { tmpdir } from 'node:os'
import { PassThrough } from 'node:stream'
import { main } from '../../src/cli/main.ts'
import type { World } from '../../src/cli/world.ts'
import type { Ran } from './run.ts'

interface Circumstances {
  /** Folder in which the command is started. */
  readonly cwd: string
  /** What somebody types at the terminal; nothing where there is no terminal. */
  readonly keys?: string
  readonly env?: World['env']
}

/** Runs a command line in this process, from the sources. */
export async function inProcess(
  args: readonly string[],
  { cwd, keys, env = { TERM: 'dumb' } }: Circumstances,
): Promise<Ran> {
  const said = { stdout: '', stderr: '' }
  const stdin = Object.assign(new PassThrough(), { isTTY: keys !== undefined })
  if (keys !== undefined) stdin.write(keys)
  const stream = (name: 'stdout' | 'stderr'): World['stdout'] => ({
    isTTY: keys !== undefined,
    write: (text) => {
      said[name] += text
    },
  })
  const world: World = {
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    stdin,
    env,
    cwd: () => cwd,
    once: () => undefined,
    off: () => undefined,
  }
  const code = await main(args, world)
  return { code, ...said }
}

/** Runs a command line in this process, away from the project’s folder: what it says and its exit code are the same. */
export function coopqualHere(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return inProcess(args, { cwd: tmpdir(), env })
}
