import { tmpdir } from 'node:os'
import { PassThrough } from 'node:stream'
import { main } from '../../src/cli/main.ts'
import type { Ran } from './run.ts'

/** Runs a command line in this process, away from the project’s folder: what it says and its exit code are the same. */
export async function coopqualHere(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const said = { stdout: '', stderr: '' }
  const stream = (name: keyof typeof said) => ({ write: (text: string) => (said[name] += text) })
  const code = await main(args, {
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    stdin: new PassThrough(),
    env,
    cwd: tmpdir,
    once: () => undefined,
    off: () => undefined,
  })
  return { code, ...said }
}
