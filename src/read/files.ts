import { constants, type Dirent, type Stats } from 'node:fs'
import path from 'node:path'
import { replacement } from './decode.ts'
import { accessSync, lstatSync, readdirSync, statSync } from './disk.ts'

/** Something below a folder: a file, or what keeps us from the files below it. */
export interface Found {
  /** Path from the root of the repository, with slashes. */
  readonly file: string
  /**
   * `link` is a link to a folder, which is not followed; `closed` a folder that may not be read; `misencoded` a name
   * that is no UTF-8, by which nothing can be opened.
   */
  readonly kind: 'file' | 'link' | 'closed' | 'misencoded'
}

const clutter = new Set(['Thumbs.db', 'desktop.ini'])

/** Everything below a folder of the repository, sorted; hidden names are left out. An absent folder holds nothing. */
export function filesUnder(root: string, folder: string): readonly Found[] {
  const link = linkOn(root, folder)
  if (link !== undefined) return [{ file: link, kind: 'link' }]
  return walk(root, folder).toSorted(byFile)
}

/** The first part of a path that is a symbolic link. */
function linkOn(root: string, folder: string): string | undefined {
  const parts = folder.split('/')
  return parts
    .map((_, index) => parts.slice(0, index + 1).join('/'))
    .find((part) => presentStats(path.join(root, part))?.isSymbolicLink())
}

function walk(root: string, folder: string): readonly Found[] {
  if (isClosed(path.join(root, folder))) return [{ file: folder, kind: 'closed' }]
  return entriesIn(path.join(root, folder))
    .filter(({ name }) => isMeant(name))
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name)
      const kind = kindOf(path.join(root, file), entry)
      return kind === 'folder' ? walk(root, file) : [{ file, kind }]
    })
}

function entriesIn(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** What stands at a path, links not followed; nothing when nothing does. */
export function presentStats(target: string): Stats | undefined {
  try {
    return lstatSync(target)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** Whether a folder is there and may not be read. */
function isClosed(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK)
    return false
  } catch (error) {
    return !isMissing(error)
  }
}

function kindOf(target: string, entry: Dirent): Found['kind'] | 'folder' {
  if (entry.name.includes(replacement) && presentStats(target) === undefined) return 'misencoded'
  if (entry.isDirectory()) return 'folder'
  return entry.isSymbolicLink() && leadsToFolder(target) ? 'link' : 'file'
}

function leadsToFolder(link: string): boolean {
  try {
    return statSync(link).isDirectory()
  } catch {
    return false
  }
}

/** Whether a name is one that people give: no hidden file, and nothing that systems leave behind. */
export function isMeant(name: string): boolean {
  return !name.startsWith('.') && !clutter.has(name) && !name.startsWith('~$')
}

/** Whether a file is YAML for us to read, rather than a piece of evidence. */
export function isRegister(file: string): boolean {
  return /\.ya?ml$/i.test(file)
}

/** Sorts by path, in code units. */
export function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return a.file < b.file ? -1 : 1
}

/** Whether an error of the file system says that a path leads nowhere. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
