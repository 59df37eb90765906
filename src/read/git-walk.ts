import { followGit } from './ask-git.ts'
import { decodeWindows1252 } from '../model/windows-1252.ts'
import type { GitPath } from './git-tree.ts'

/** A commit, as far as a reader needs it. */
export interface Commit {
  readonly commit: string
  /** YYYY-MM-DD, where its author was; absent when it is no day. */
  readonly date?: string
  /** Without address; absent when nobody is named. */
  readonly author?: string
}

export interface Walk {
  /** The commit that each path owes its content to. */
  readonly found: ReadonlyMap<GitPath, Commit>
  /** Whether the history could be read as far as it was needed. */
  readonly isWhole: boolean
}

/**
 * Reads the history of a commit once, newest first, until each of some paths has met the commit that gave it its content, which is
 * told by the oid that it has at the end: what a merge left aside never counts.
 * @param wanted oids by path from the top of the repository
 * @param prefix the folder below which all of them are, with a slash at its end; empty at the top
 */
export async function walkBack(
  root: string,
  wanted: ReadonlyMap<GitPath, string>,
  { commit, prefix }: { readonly commit: string; readonly prefix: GitPath },
): Promise<Walk> {
  const found = new Map<GitPath, Commit>()
  if (wanted.size === 0) return { found, isWhole: true }
  let header = ''
  let oid: string | undefined
  const isWhole = await followGit(
    root,
    [...question, '--format=%H %ad %an', commit, ...(prefix === '' ? [] : ['--', '.'])],
    inParts((part) => {
      if (oid !== undefined) {
        if (wanted.get(part) === oid && !found.has(part)) found.set(part, commitOf(header))
        oid = undefined
      } else if (/^\n?:/.test(part)) {
        oid = oidAfter(part)
      } else if (part !== '') {
        header = part
      }
      return found.size === wanted.size
    }),
  )
  return { found, isWhole }
}

/** Merges are shown as far as they differ from all that they bring together; a renaming is a removal and an addition. */
const question: readonly string[] = (
  '-c log.showRoot=true -c log.follow=false log -z --raw -c --no-renames --no-abbrev --ignore-submodules=none ' +
  '--no-show-signature --no-notes --no-color --encoding=UTF-8 --date=short'
).split(' ')

/** Cuts what comes at its zero bytes. */
function inParts(onPart: (part: string) => boolean): (bytes: Buffer) => boolean {
  let rest = ''
  return (bytes) => {
    const parts = (rest + bytes.toString('latin1')).split('\0')
    rest = parts.pop() ?? ''
    return parts.some(onPart)
  }
}

/** The last oid of `:modes oids status`, what the commit made of the file. */
function oidAfter(line: string): string {
  return line.slice(0, line.lastIndexOf(' ')).split(' ').at(-1) ?? ''
}

function commitOf(header: string): Commit {
  const [commit = '', date = ''] = header.split(' ', 2)
  const author = authorIn(header.slice(commit.length + date.length + 2))
  return {
    commit,
    ...(/^\d{4}-\d{2}-\d{2}$/.test(date) ? { date } : {}),
    ...(author === '' ? {} : { author }),
  }
}

/** What would break a line or turn its direction. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\s]+/gu

/** A name out of its bytes; of an address that stands in the place of one, what comes before the @ alone. */
function authorIn(bytes: string): string {
  const name = decoded(Buffer.from(bytes, 'latin1')).replaceAll(unprintable, ' ')
  return name.replaceAll(/<?([^\s@<>]+)@[^\s@<>]+>?/g, '$1').trim()
}

const strict = new TextDecoder('utf-8', { fatal: true })

/** Old tools wrote names in the encoding of their machine without saying so. */
function decoded(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes)
  } catch {
    return decodeWindows1252(bytes)
  }
}
