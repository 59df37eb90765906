import { execFileSync } from 'node:child_process'
import type { GitState } from '../model/source.ts'

/** The commit that the repository stands at, and whether a file that was read differs from it; nothing without git. */
export function readGit(root: string, files: readonly string[]): GitState | undefined {
  const commit = git(root, ['rev-parse', '--verify', 'HEAD'])?.trim()
  if (commit === undefined) return undefined
  const status = git(root, ['status', '--porcelain', '-z', '--untracked-files=all', '--', '.'])
  return status === undefined
    ? undefined
    : { commit, dirty: touches(status, git(root, ['rev-parse', '--show-prefix']), files) }
}

function touches(status: string, prefix: string | undefined, files: readonly string[]): boolean {
  const read = new Set(files.map((file) => `${prefix?.trim() ?? ''}${file}`))
  return status.split('\0').some((entry) => read.has(entry.slice(3)) || read.has(entry))
}

function git(root: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync(
      'git',
      ['-C', root, '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 256 * 1024 * 1024,
      },
    )
  } catch {
    return undefined
  }
}
