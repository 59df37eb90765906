import { spawn, spawnSync } from 'node:child_process'

export interface GitAnswer {
  /** Absent when git did not do what was asked. */
  readonly output: Buffer | undefined
  readonly hasGit: boolean
  readonly complaint: string
}

/** A hook names its repository by these; ours is the one around the folder. */
const elsewhere = [
  'GIT_DIR',
  'GIT_COMMON_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_SHALLOW_FILE',
  'GIT_GRAFT_FILE',
]

/**
 * Asks git without letting it write, not even its index, run a hook, or fetch: what a partial clone lacks stays missing.
 * The password of a key is not told to it.
 */
export function askGit(root: string, args: readonly string[], input = ''): GitAnswer {
  const { status, stdout, stderr, error } = spawnSync('git', command(root, args), {
    input,
    env: surroundings(),
    maxBuffer: 1024 * 1024 * 1024,
  })
  const hasGit = error === undefined || !('code' in error && error.code === 'ENOENT')
  return { output: status === 0 ? stdout : undefined, hasGit, complaint: String(stderr) }
}

/** The text of what git answers; nothing when it did not do what was asked. */
export function git(root: string, args: readonly string[], input = ''): string | undefined {
  const { output } = askGit(root, args, input)
  return output === undefined ? undefined : new TextDecoder().decode(output)
}

/**
 * The same question, whose answer is told part by part as it comes, until `onPart` has heard enough and returns true.
 * @returns whether git told all, or all that was wanted
 */
export function followGit(
  root: string,
  args: readonly string[],
  onPart: (part: Buffer) => boolean,
): Promise<boolean> {
  const child = spawn('git', command(root, args), {
    env: surroundings(),
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return new Promise((resolve, reject) => {
    let isEnough = false
    child.stdout.on('data', (part: Buffer) => {
      if (isEnough) return
      try {
        isEnough = onPart(part)
      } catch (error) {
        isEnough = true
        reject(error)
      }
      if (!isEnough) return
      child.kill()
      child.stdout.destroy()
    })
    child.on('error', () => resolve(false))
    child.on('close', (status) => resolve(isEnough || status === 0))
  })
}

function command(root: string, args: readonly string[]): readonly string[] {
  return ['-C', root, '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ...args]
}

function surroundings(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...Object.fromEntries(elsewhere.map((name) => [name, undefined])),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_REPLACE_OBJECTS: '1',
    COOPQUAL_SIGN_PASSWORD: undefined,
  }
}
