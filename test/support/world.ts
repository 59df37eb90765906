import { Readable } from 'node:stream'
import type { World } from '../../src/cli/world.ts'

/** A world for the command line that shows nothing to anybody, in a folder of its own. */
export function worldIn(folder: string, env: World['env'] = {}): World {
  const silent = { write: () => true }
  return {
    stdout: silent,
    stderr: silent,
    stdin: Readable.from([]),
    env,
    cwd: () => folder,
    once: () => undefined,
    off: () => undefined,
  }
}
