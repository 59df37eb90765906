import { constants, type Stats } from 'node:fs'
import path from 'node:path'
import { isRecord } from '../model/record.ts'
import type { FileFact, SourceFile } from '../model/source.ts'
import { accessSync, pieceStatsSync, readlinkSync, realpathSync } from './disk.ts'
import { isMissing, presentStats } from './files.ts'
import type { KnownPieces } from './known-pieces.ts'
import { lookInto } from './pieces/look.ts'

/** Every path that the files give under a key `file`, once each, sorted. */
export function filePathsIn(files: readonly SourceFile[]): readonly string[] {
  return [...piecesIn(files).keys()].toSorted()
}

/** What the files say beside each path that they give under a key `file`, whatever the shape of the rest. */
export function piecesIn(
  files: readonly SourceFile[],
): ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]> {
  const found = new Map<string, Readonly<Record<string, unknown>>[]>()
  for (const { value } of files) collect(value, found)
  return found
}

function collect(value: unknown, found: Map<string, Readonly<Record<string, unknown>>[]>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, found)
  if (!isRecord(value)) return
  for (const key of Object.keys(value)) {
    const item = value[key]
    if (key === 'file' && typeof item === 'string') {
      const others = found.get(item)
      if (others === undefined) found.set(item, [value])
      else others.push(value)
    } else if (typeof item === 'object') collect(item, found)
  }
}

/**
 * What the disk says of a path written in a file. Links are followed, and must stay in the repository; what is hidden
 * there, and the sources themselves, are no pieces whatever path leads to them.
 */
export function factOf(
  root: string,
  file: string,
  sources: ReadonlySet<string> = new Set(),
  known?: KnownPieces,
): FileFact {
  if (leavesTheRoot(file)) return nothing('outside')
  try {
    const real = realpathSync(path.join(root, file))
    const inside = path.relative(realpathSync(root), real).split(path.sep).join('/')
    if (leavesTheRoot(inside)) return nothing('outside')
    if (inside.startsWith('.') || inside.includes('/.')) return nothing('hidden')
    if (sources.has(inside)) return nothing('source')
    const stats = pieceStatsSync(real)
    if (stats.isDirectory()) return nothing('folder')
    if (!stats.isFile()) return nothing('unreadable')
    accessSync(real, constants.R_OK)
    return stats.size === 0 ? { kind: 'file', size: 0 } : lookedInto(file, real, stats, known)
  } catch (error) {
    const isGone = isMissing(error)
    const link = isGone || isLoop(error) ? brokenLinkOn(root, file) : undefined
    return link ?? nothing(isGone ? 'missing' : 'unreadable')
  }
}

function lookedInto(file: string, real: string, stats: Stats, known: KnownPieces | undefined): FileFact {
  const before = known?.recall(file, stats)
  const look = before?.look ?? lookInto(real)
  if (before === undefined) known?.keep(file, stats, look)
  const sha256 = before?.sha256
  return {
    kind: 'file',
    size: stats.size,
    content: { ...look, personal: [] },
    ...(sha256 === undefined ? {} : { sha256 }),
  }
}

/** The first link on a path, when what it leads to is not there, or is the link itself. */
function brokenLinkOn(root: string, file: string): FileFact | undefined {
  const parts = path.posix.normalize(file).split('/')
  for (const [index] of parts.entries()) {
    const target = path.join(root, ...parts.slice(0, index + 1))
    if (presentStats(target)?.isSymbolicLink() !== true || leadsSomewhere(target)) continue
    return { ...nothing('brokenLink'), leadsTo: readlinkSync(target) }
  }
  return undefined
}

function leadsSomewhere(link: string): boolean {
  try {
    realpathSync(link)
    return true
  } catch (error) {
    return !isMissing(error) && !isLoop(error)
  }
}

function isLoop(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ELOOP'
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
