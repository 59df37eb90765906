import { cacheFolder } from '../read/cache/folder.ts'
import { stamp } from '../version.ts'
import type { Run } from './command.ts'

/**
 * Where a run keeps what it finds out for the next one; nothing with `--no-cache`. Sources that run as they are keep
 * nothing: they may change at any moment.
 */
export function cacheOf(run: Run): { readonly folder: string; readonly stamp: string } | undefined {
  const folder = run.options['cache'] === false ? undefined : cacheFolder(run.environment)
  if (folder === undefined || stamp === undefined) return undefined
  return { folder, stamp: `${stamp} ${process.versions.node.split('.', 1)[0]}` }
}
