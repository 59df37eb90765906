import type { GitState } from '../model/source.ts'
import { git } from './ask-git.ts'

/** The commit that the repository stands at, and whether a file that was read differs from it; nothing without git. */
export function readGit(root: string, files: readonly string[]): GitState | undefined {
  const commit = git(root, ['rev-parse', '--verify', 'HEAD'])?.trim()
  const tracked = git(root, ['ls-files', '-z'])
  const changed = git(root, ['diff', '--name-only', '-z', '--relative', 'HEAD', '--', '.'])
  if (commit === undefined || tracked === undefined || changed === undefined) return undefined
  const known = new Set(tracked.split('\0'))
  for (const file of changed.split('\0')) known.delete(file)
  return { commit, dirty: files.some((file) => !known.has(file)) }
}
