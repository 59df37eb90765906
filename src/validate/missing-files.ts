import { groupBy } from '../model/group.ts'
import type { PieceEntry, Repository } from '../model/repository.ts'
import type { Sources } from '../model/source.ts'
import { finderOf, fold } from './closest.ts'
import { keptOut } from './kept-out.ts'
import { asItLooks, unquoted } from './suggest-text.ts'

export interface MissingFile {
  readonly piece: PieceEntry
  readonly file: string
  /** Whether the path leads nowhere, or out of the repository. */
  readonly kind: 'missing' | 'outside'
  /** The evidence file that the path most likely means. */
  readonly nearest: string | undefined
}

/** The pieces whose file is not there. */
export function missingFiles(repository: Repository, sources: Sources): readonly MissingFile[] {
  const meant = fileMeantAmong(sources.evidenceFiles)
  const isTold = keptOut(sources.files)
  return repository.pieces.flatMap((piece) => {
    const { file } = piece.value
    const kind = file === undefined ? undefined : sources.facts.get(file)?.kind
    if (file === undefined || (kind !== 'missing' && kind !== 'outside') || isTold(file)) return []
    return [{ piece, file, kind, nearest: isWebAddress(file) ? undefined : meant(file, kind) }]
  })
}

export function isWebAddress(file: string): boolean {
  return /^(?:https?:|www\.)/i.test(file)
}

/** Finds the file that has the name or, where no name resembles it, the only one that has the name without its ending. */
function fileMeantAmong(
  files: readonly string[],
): (file: string, kind: MissingFile['kind']) => string | undefined {
  const nearestTo = finderOf(files)
  const byName = new Map(files.toReversed().map((file) => [nameOf(file), file]))
  const byStem = groupBy(files, (file) => stemOf(nameOf(file)))
  return (file, kind) => {
    const name = nameOf(pathAsItLooks(file))
    const named = byName.get(name)
    if (named !== undefined || kind === 'outside') return named
    const [alike, ...others] = byStem.get(name) ?? []
    return nearestTo(file, 1)[0] ?? (others.length === 0 ? alike : undefined)
  }
}

/** A path with slashes, and without the spaces and quotation marks around it and its parts. */
export function pathAsItLooks(file: string): string {
  return (unquoted(file) ?? file).split(/[/\\]/).map(asItLooks).join('/')
}

/** The name alone, as people write it when they forget its folder. */
function nameOf(file: string): string {
  return fold(file.slice(file.lastIndexOf('/') + 1))
}

function stemOf(name: string): string {
  return name.replace(/\.\w+$/, '')
}
