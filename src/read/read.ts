import { plainPath } from '../model/plain-path.ts'
import { isRecord } from '../model/record.ts'
import type { Folders, Role, SourceFile, Sources, UnreadFile } from '../model/source.ts'
import { filePathsIn, leavesTheRoot } from './facts.ts'
import { diskStore } from './disk-store.ts'
import { withHashes } from './doubles.ts'
import { byFile, isRegister, type Found } from './files.ts'
import { overlaps, readFolders } from './folders.ts'
import type { KnownPieces } from './known-pieces.ts'
import { readShipped } from './shipped.ts'
import { refused } from './source-file.ts'
import type { Store } from './store.ts'
import { readSurroundings } from './surroundings.ts'

/** The one file that every repository has. */
const settingsFile = 'coopqual.yaml'

const roles: readonly (readonly [keyof Folders, Role])[] = [
  ['commitments', 'commitment'],
  ['indicators', 'indicator'],
  ['evidence', 'evidence'],
  ['assessments', 'assessment'],
  ['referentials', 'referential'],
]

/**
 * Reads every YAML file of a repository and looks into every piece that they name.
 * What is wrong inside a file, or keeps us from reading it, is data, in its `problems`.
 * @param known what was found out about the pieces before
 * @param onSource told each file as soon as it was read, coopqual.yaml before the others
 */
export function readRepository(
  root: string,
  known?: KnownPieces,
  onSource?: (source: SourceFile) => void,
): Sources {
  const store = diskStore(root, known)
  const read: Store['read'] = (file, role) => {
    const source = store.read(file, role)
    if (source !== undefined) onSource?.(source)
    return source
  }
  const sources = readFrom({ ...store, read })
  return { ...sources, facts: withHashes(root, sources.facts, sources.files, known) }
}

/** The same, wherever the files are kept. */
export function readFrom(store: Store): Sources {
  const settings = store.read(settingsFile, 'settings')
  const folders = readFolders(settings?.value)
  const overlapping = overlaps(folders, settings?.value)
  const read = roles.map(([name, role]) => {
    const overlap = overlapping.get(name)
    return overlap === undefined
      ? readFolder(store, folders[name], role)
      : { files: [refused(folders[name], role, overlap)], others: [] }
  })
  const found = [settings, ...read.flatMap((folder) => folder.files)].filter((file) => file !== undefined)
  const files = [...found, ...readChosen(store, settings?.value, found)].toSorted(byFile)
  const names = new Set(files.map(({ file }) => file))
  const others = read.flatMap((folder) => folder.others)
  return {
    files,
    ...readShipped(
      settings?.value,
      files.filter(({ role }) => role === 'referential'),
    ),
    facts: new Map(filePathsIn(files).map((file) => [file, store.fact(file, names)])),
    evidenceFiles: others.filter(({ role }) => role === 'evidence').map(({ file }) => file),
    folders,
    ...readSurroundings(store, { folders, others, files: names, hasSettings: settings !== undefined }),
  }
}

interface ReadFolder {
  readonly files: readonly SourceFile[]
  /** What is not YAML. */
  readonly others: readonly UnreadFile[]
}

function readFolder(store: Store, folder: string, role: Role): ReadFolder {
  const found = store.under(folder)
  return {
    files: found.filter((one) => !isOther(one)).flatMap((one) => readFound(store, one, role) ?? []),
    others: found.filter(isOther).map(({ file }) => ({ ...store.glance(file), role })),
  }
}

function isOther({ file, kind }: Found): boolean {
  return kind === 'file' && !isRegister(file)
}

function readFound(store: Store, { file, kind }: Found, role: Role): SourceFile | undefined {
  if (kind === 'file') return store.read(file, role)
  const at = { file, pointer: '' }
  if (kind === 'link') return refused(file, role, { code: 'file/link', at, args: {}, hint: 'folder' })
  const hint = kind === 'closed' ? {} : { hint: 'name' }
  return refused(file, role, { code: 'file/unreadable', at, args: {}, ...hint })
}

/** The referentials that coopqual.yaml names by a path outside their usual folder. */
function readChosen(store: Store, settings: unknown, read: readonly SourceFile[]): readonly SourceFile[] {
  const choices =
    isRecord(settings) && Array.isArray(settings['referentials']) ? settings['referentials'] : []
  const files = choices
    .filter((choice): choice is string => typeof choice === 'string' && isRegister(choice))
    .filter((choice) => !leavesTheRoot(choice))
    .map(plainPath)
    .filter((file) => read.every((known) => known.file !== file))
    .filter((file) => ['file', 'unreadable'].includes(store.fact(file, new Set()).kind))
  return [...new Set(files)].flatMap((file) => store.read(file, 'referential') ?? [])
}
