import { PassThrough } from 'node:stream'
import { main } from '../../src/cli/main.ts'
import type { World } from '../../src/cli/world.ts'
import type { Ran } from './run.ts'

interface Circumstances {
  /** Folder in which the command is started. */
  readonly cwd: string
  /** What somebody types at the terminal; nothing where there is no terminal. */
  readonly keys?: string
}

/** Runs a command line in this process, from the sources. */
export async function inProcess(args: readonly string[], { cwd, keys }: Circumstances): Promise<Ran> {
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
    env: { TERM: 'dumb' },
    cwd: () => cwd,
    once: () => undefined,
    off: () => undefined,
  }
  const code = await main(args, world)
  return { code, ...said }
}
