import { realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { isRecord } from '../model/record.ts'
import type { FileFact, SourceFile } from '../model/source.ts'
import { isMissing } from './files.ts'

/** Every path that the files give under a key `file`, once each, sorted. */
export function filePathsIn(files: readonly SourceFile[]): readonly string[] {
  const found = new Set<string>()
  for (const { value } of files) collect(value, found)
  return [...found].toSorted()
}

function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, found)
  if (!isRecord(value)) return
  for (const [key, item] of Object.entries(value)) {
    if (key === 'file' && typeof item === 'string') found.add(item)
    else if (typeof item === 'object') collect(item, found)
  }
}

/** What the disk says of a path written in a file. Links are followed, and must stay in the repository. */
export function factOf(root: string, file: string): FileFact {
  if (leavesTheRoot(file)) return nothing('outside')
  try {
    const real = realpathSync.native(path.join(root, file))
    const inside = path.relative(realpathSync.native(root), real)
    if (leavesTheRoot(inside.split(path.sep).join('/'))) return nothing('outside')
    const stats = statSync(real)
    if (stats.isDirectory()) return nothing('folder')
    return stats.isFile() ? { kind: 'file', size: stats.size } : nothing('unreadable')
  } catch (error) {
    return nothing(isMissing(error) ? 'missing' : 'unreadable')
  }
}

function nothing(kind: FileFact['kind']): FileFact {
  return { kind, size: 0 }
}

function leavesTheRoot(file: string): boolean {
  if (/^(?:[/\\]|[A-Za-z]:)/.test(file) || file.includes('\\') || file.includes('\0')) return true
  const normal = path.posix.normalize(file)
  return normal === '..' || normal.startsWith('../')
}
