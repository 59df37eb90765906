import { readdirSync, type Dirent } from 'node:fs'
import path from 'node:path'
import glob from 'fast-glob'

const clutter = new Set(['Thumbs.db', 'desktop.ini'])

/**
 * Every file below a folder of the repository, as sorted paths from its root; links are listed, not followed, and
 * hidden files are left out. An absent folder holds nothing.
 * @throws {NodeJS.ErrnoException} when the folder or one below it cannot be read.
 */
export function filesUnder(root: string, folder: string): readonly string[] {
  const start = path.join(root, folder)
  if (!isReadableFolder(start)) return []
  return glob
    .sync('**/*', { cwd: start, objectMode: true, onlyFiles: false, followSymbolicLinks: false })
    .filter(({ dirent, name }) => !isFolder(dirent) && !clutter.has(name) && !name.startsWith('~$'))
    .map((entry) => path.posix.join(folder, entry.path))
    .toSorted()
}

/** Whether a file is YAML for us to read, rather than a piece of evidence. */
export function isRegister(file: string): boolean {
  return /\.ya?ml$/i.test(file)
}

function isFolder(entry: Pick<Dirent, 'isDirectory'>): boolean {
  return entry.isDirectory()
}

function isReadableFolder(folder: string): boolean {
  try {
    readdirSync(folder)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

/** Whether an error of the file system says that a path leads nowhere. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
