import { execFileSync } from 'node:child_process'
import type { GitState } from '../model/source.ts'

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

/** Asks git without letting it write, not even its index, and without telling it the password of a key. */
export function git(root: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync(
      'git',
      ['-C', root, '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args],
      {
        encoding: 'utf8',
        env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', COOPQUAL_SIGN_PASSWORD: undefined },
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 256 * 1024 * 1024,
      },
    )
  } catch {
    return undefined
  }
}
