import { git } from './ask-git.ts'

/** What has git fetch what it needs to know of a reference. */
export interface FetchCommand {
  /** In a clone that has only part of the history. */
  readonly deep: string
  /** In a clone that has all of it, but not this branch. */
  readonly plain: string
}

/** Git takes names that a shell would run: whoever copies a command runs nothing but git. */
const plain = /^[\p{L}\d_][\p{L}\d_./+-]*$/u

/**
 * The command with which a clone gets to know a branch, a tag or a commit, whole. A clone of one branch is not given the
 * others by `git fetch` alone, nor is the clone of a CI job: where the branch is to be put must be said.
 * @param isKnown whether the clone has the reference, but not all that came before it
 */
export function fetchCommandFor(root: string, reference: string, isKnown: boolean): FetchCommand {
  const remotes =
    git(root, ['remote'])
      ?.split('\n')
      .filter((name) => name !== '') ?? []
  const [found = ''] = /^[^~^:@]+/.exec(reference) ?? []
  const name = plain.test(found) ? found : ''
  const remote = remotes.find((one) => name.startsWith(`${one}/`))
  const usual = remotes.includes('origin') ? 'origin' : (remotes[0] ?? 'origin')
  const what =
    remote === undefined ? `${usual}${branch(name, isKnown)}` : `${remote} ${trackedAs(name, remote)}`
  return { deep: `git fetch --unshallow ${what}`, plain: `git fetch ${what}` }
}

/** A branch of a remote, and the name that the clone knows it by. */
function trackedAs(name: string, remote: string): string {
  return `${name.slice(remote.length + 1)}:refs/remotes/${name}`
}

/** A commit by its number, or HEAD, has no name to be fetched by. */
function branch(name: string, isKnown: boolean): string {
  if (/^(?:[0-9a-f]{7,64}|HEAD)?$/.test(name)) return ''
  return isKnown ? ` ${name}` : ` ${name}:${name}`
}
