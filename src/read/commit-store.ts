import path from 'node:path'
import type { FileFact, Role, SourceFile } from '../model/source.ts'
import { leavesTheRoot } from './facts.ts'
import { byFile, isMeant, type Found } from './files.ts'
import type { GitFile } from './git-base.ts'
import { isTooLarge, refused, sourceOf, tooLarge } from './source-file.ts'
import type { FolderEntry, Store } from './store.ts'
import { glanceIn, isLikeYaml } from './surroundings.ts'

/** What a commit holds. */
export interface CommitFiles {
  readonly files: ReadonlyMap<string, GitFile>
  /** By id; of the files that `isNeeded` names. */
  readonly bytes: ReadonlyMap<string, Uint8Array>
  /** Files that were read already, as they are in the commit. */
  readonly known: ReadonlyMap<string, SourceFile>
}

/** Links on the way to a file; more go in circles. */
const mostLinks = 10

/** Whether a file may be read, or followed if it is a link. */
export function isNeeded(file: string, { kind, size }: GitFile): boolean {
  if (kind === 'link') return true
  return isLikeYaml(file) && !isTooLarge(size) && file.split('/').every(isMeant)
}

/** The files of a repository as they are in a commit. */
export function commitStore(commit: CommitFiles): Store {
  const { files, bytes, known } = commit
  const folders = foldersOf(files.keys())
  const bytesOf = (file: string): Uint8Array => bytes.get(files.get(file)?.oid ?? '') ?? new Uint8Array()
  const target = (file: string): string => resolved(file, files, bytesOf)
  return {
    read: (file, role) => {
      const found = files.get(file)
      return found === undefined ? undefined : sourceIn({ file, role, found, bytesOf, known })
    },
    under: (folder) => under(folder, commit, (link) => folders.has(target(link))),
    fact: (file, sources) => {
      if (leavesTheRoot(file)) return nothing('outside')
      const fact = factIn(target(file), { files, folders, sources })
      const link = fact.kind === 'missing' ? linkOn(file, files) : undefined
      return link === undefined
        ? fact
        : { ...nothing('brokenLink'), leadsTo: new TextDecoder().decode(bytesOf(link)) }
    },
    glance: (file) =>
      isLikeYaml(file) && files.get(file)?.kind === 'file'
        ? glanceIn(file, bytesOf(file))
        : { file, keys: [], texts: [] },
    entries: (folder) => folders.get(folder) ?? [],
    holds: (file) => files.has(file),
  }
}

interface Wanted extends Pick<CommitFiles, 'known'> {
  readonly file: string
  readonly role: Role
  readonly found: GitFile
  readonly bytesOf: (file: string) => Uint8Array
}

function sourceIn({ file, role, found, bytesOf, known }: Wanted): SourceFile {
  const same = known.get(file)
  if (same?.role === role) return same
  if (found.kind === 'link') {
    return refused(file, role, { code: 'file/link', at: { file, pointer: '' }, args: {} })
  }
  return isTooLarge(found.size) ? tooLarge(file, role) : sourceOf(file, role, same?.bytes ?? bytesOf(file))
}

function under(
  folder: string,
  { files }: CommitFiles,
  leadsToFolder: (link: string) => boolean,
): readonly Found[] {
  const parts = folder.split('/').map((_, index, all) => all.slice(0, index + 1).join('/'))
  const link = parts.find((part) => files.get(part)?.kind === 'link')
  if (link !== undefined) return [{ file: link, kind: 'link' }]
  return [...files]
    .filter(([file]) => file.startsWith(`${folder}/`))
    .filter(([file]) =>
      file
        .slice(folder.length + 1)
        .split('/')
        .every(isMeant),
    )
    .map(([file, { kind }]): Found => ({
      file,
      kind: kind === 'link' && leadsToFolder(file) ? 'link' : 'file',
    }))
    .toSorted(byFile)
}

function factIn(
  file: string,
  {
    files,
    folders,
    sources,
  }: Pick<CommitFiles, 'files'> & {
    readonly folders: ReadonlyMap<string, unknown>
    readonly sources: ReadonlySet<string>
  },
): FileFact {
  if (leavesTheRoot(file)) return nothing('outside')
  if (file.startsWith('.') || file.includes('/.')) return nothing('hidden')
  if (sources.has(file)) return nothing('source')
  const found = files.get(file)
  if (found?.kind === 'file') return { kind: 'file', size: found.size }
  return nothing(folders.has(file) ? 'folder' : 'missing')
}

function nothing(kind: FileFact['kind']): FileFact {
  return { kind, size: 0 }
}

/** Where a path leads once its links are followed. */
function resolved(
  file: string,
  files: CommitFiles['files'],
  bytesOf: (file: string) => Uint8Array,
  left = mostLinks,
): string {
  const plain = path.posix.normalize(file).replace(/\/$/, '')
  const link = linkOn(plain, files)
  if (link === undefined || left === 0) return plain
  const aim = new TextDecoder().decode(bytesOf(link))
  if (path.posix.isAbsolute(aim)) return aim
  const next = path.posix.join(path.posix.dirname(link), aim, plain.slice(link.length + 1))
  return resolved(next, files, bytesOf, left - 1)
}

/** The first link on a path. */
function linkOn(file: string, files: CommitFiles['files']): string | undefined {
  const parts = path.posix.normalize(file).split('/')
  return parts
    .map((_, index) => parts.slice(0, index + 1).join('/'))
    .find((part) => files.get(part)?.kind === 'link')
}

/** What each folder holds itself, hidden names left out; the root is named by the empty text. */
function foldersOf(files: Iterable<string>): ReadonlyMap<string, readonly FolderEntry[]> {
  const folders = new Map<string, Map<string, FolderEntry>>([['', new Map()]])
  for (const file of files) {
    const parts = file.split('/')
    for (const [index, name] of parts.entries()) {
      const folder = parts.slice(0, index).join('/')
      const entry = { file: folder === '' ? name : `${folder}/${name}`, isFolder: index < parts.length - 1 }
      const entries = folders.get(folder) ?? new Map<string, FolderEntry>()
      folders.set(folder, entries)
      if (isMeant(name)) entries.set(name, entry)
    }
  }
  return new Map([...folders].map(([folder, entries]) => [folder, [...entries.values()]]))
}
