import path from 'node:path'
import type { Folders, Sources, UnreadFile } from '../model/source.ts'
import { lstatSync, readdirSync, readFileSync } from './disk.ts'
import { byFile, isMeant, isMissing, isRegister } from './files.ts'
import { textsOf } from './lost.ts'
import type { FolderEntry, Store } from './store.ts'
import { yamlTextOf } from './yaml-text.ts'

/** Folders that tools fill, and nobody writes in. */
const machinery = new Set(['node_modules', 'dist', 'build', 'vendor', 'venv', 'target'])

/** Entries that are looked at outside the folders that are read: beyond, the repository holds something else as well. */
const mostEntries = 2000

/** Larger texts are not glanced at. In bytes. */
const largest = 200_000

interface Known {
  readonly folders: Folders
  /** What stands in the folders that are read, without being YAML. */
  readonly others: readonly UnreadFile[]
  /** Every file that is read. */
  readonly files: ReadonlySet<string>
  readonly hasSettings: boolean
}

/** What stands beside the files that are read, and may have been meant to be read. */
export function readSurroundings(
  store: Store,
  { folders, others, files, hasSettings }: Known,
): Pick<Sources, 'unread' | 'unreadFolders' | 'misnamedSettings'> {
  const used = new Set(Object.values(folders).map((folder) => folder.split('/')[0]))
  const entries = store.entries('')
  const unreadFolders = entries
    .filter(
      ({ file, isFolder }) => isFolder && !used.has(file) && !machinery.has(file) && !isBag(store, file),
    )
    .map(({ file }) => file)
    .toSorted()
  const besides = entries.filter((entry) => !entry.isFolder && isRegister(entry.file)).map(({ file }) => file)
  const stray = [...besides, ...yamlBelow(store, unreadFolders)]
    .filter((file) => !files.has(file))
    .map((file) => store.glance(file))
  const settings = hasSettings ? undefined : entries.find(({ file }) => isLikeSettings(file))?.file
  return {
    unread: [...others.filter(isMisplaced), ...stray].toSorted(byFile),
    unreadFolders,
    ...(settings === undefined ? {} : { misnamedSettings: settings }),
  }
}

/** Anything may be a piece of evidence, except what was meant as a register. */
function isMisplaced({ file, role }: UnreadFile): boolean {
  return role !== 'evidence' || isMisnamedYaml(file)
}

/** Whether a name goes on after the ending that would make it YAML: `accueil.yaml.txt`. */
function isMisnamedYaml(file: string): boolean {
  return /\.ya?ml\.\w+$/i.test(file)
}

/** What a look at a file’s lines tells, when its name says that it is YAML, whatever follows. */
export function glanceAt(root: string, file: string): UnreadFile {
  const nothing = { file, keys: [], texts: [] }
  if (!isLikeYaml(file)) return nothing
  try {
    const target = path.join(root, file)
    const facts = lstatSync(target)
    if (!facts.isFile() || facts.size > largest) return nothing
    return glanceIn(file, readFileSync(target))
  } catch {
    return nothing
  }
}

/** Whether a name says that a file is YAML, whatever follows. */
export function isLikeYaml(file: string): boolean {
  return /\.ya?ml/i.test(file)
}

/** What a look at the bytes of a file tells; nothing of a large one. */
export function glanceIn(file: string, bytes: Uint8Array): UnreadFile {
  if (bytes.length > largest) return { file, keys: [], texts: [] }
  const { text } = yamlTextOf(bytes)
  return { file, keys: keysIn(text), texts: text.split(/\r?\n/).flatMap(textsOf) }
}

/** The keys at the margin, or those of the items of a list that stands there. */
function keysIn(text: string): readonly string[] {
  const dash = /^- +/m.exec(text)?.[0]
  const margin = dash === undefined ? '' : `(?:${dash}|${' '.repeat(dash.length)})`
  const keys = text.matchAll(new RegExp(String.raw`^${margin}([\p{L}\d_-]+)[  ]*:(?:\s|$)`, 'gmu'))
  return [...new Set([...keys].map(([, key = '']) => key))]
}

function isLikeSettings(file: string): boolean {
  return /^coop-?qual(?:\.ya?ml)*(?:\.(?:ya?ml|txt))+$/i.test(file)
}

/** What a folder of the disk holds itself, hidden names left out. */
export function visibleEntries(root: string, folder: string): readonly FolderEntry[] {
  try {
    return readdirSync(path.join(root, folder))
      .filter(({ name }) => isMeant(name))
      .map((entry) => ({ file: path.posix.join(folder, entry.name), isFolder: entry.isDirectory() }))
  } catch (error) {
    if (isMissing(error) || folder !== '') return []
    throw error
  }
}

/** Whether a folder is a pack that was made here before, or any other bag: what it holds are copies. */
function isBag(store: Store, folder: string): boolean {
  return store.holds(`${folder}/bagit.txt`)
}

/** The YAML files below some folders, as long as those do not hold too much. */
function yamlBelow(store: Store, folders: readonly string[]): readonly string[] {
  const waiting = [...folders]
  const found: string[] = []
  let seen = 0
  for (let folder = waiting.shift(); folder !== undefined && seen < mostEntries; folder = waiting.shift()) {
    const entries = store.entries(folder)
    seen += entries.length
    for (const { file, isFolder } of entries) {
      if (isFolder && !isBag(store, file)) waiting.push(file)
      else if (!isFolder && isRegister(file)) found.push(file)
    }
  }
  return found
}
