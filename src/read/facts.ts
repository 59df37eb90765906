import { constants } from 'node:fs'
import path from 'node:path'
import { isRecord } from '../model/record.ts'
import type { FileFact, SourceFile } from '../model/source.ts'
import { accessSync, realpathSync, statSync } from './disk.ts'
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

/**
 * What the disk says of a path written in a file. Links are followed, and must stay in the repository; what is hidden
 * there, and the sources themselves, are no pieces whatever path leads to them.
 */
export function factOf(root: string, file: string, sources: ReadonlySet<string> = new Set()): FileFact {
  if (leavesTheRoot(file)) return nothing('outside')
  try {
    const real = realpathSync(path.join(root, file))
    const inside = path.relative(realpathSync(root), real).split(path.sep).join('/')
    if (leavesTheRoot(inside)) return nothing('outside')
    if (inside.startsWith('.') || inside.includes('/.')) return nothing('hidden')
    if (sources.has(inside)) return nothing('source')
    const stats = statSync(real)
    if (stats.isDirectory()) return nothing('folder')
    if (!stats.isFile()) return nothing('unreadable')
    accessSync(real, constants.R_OK)
    return { kind: 'file', size: stats.size }
  } catch (error) {
    return nothing(isMissing(error) ? 'missing' : 'unreadable')
  }
}

function nothing(kind: FileFact['kind']): FileFact {
  return { kind, size: 0 }
}

/** Whether a path is absolute, written the Windows way, or climbs out of the folder that it starts from. */
export function leavesTheRoot(file: string): boolean {
  if (/^(?:[/\\]|[A-Za-z]:)/.test(file) || file.includes('\\') || file.includes('\0')) return true
  const normal = path.posix.normalize(file)
  return normal === '..' || normal.startsWith('../')
}
