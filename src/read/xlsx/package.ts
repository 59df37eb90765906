import type { Entries } from '../../zip/directory.ts'
import { limits } from './limits.ts'
import { packageRelations, relationKind } from './namespaces.ts'
import { refuse, type Refused } from '../../zip/refuse.ts'
import { unfold } from '../../zip/unfold.ts'
import { attributeOf, xmlStream, type Attributes, type Budget, type Reading } from '../../zip/xml.ts'

/** A workbook's file whose directory was read and found harmless. */
export interface Package {
  readonly file: Uint8Array
  readonly entries: Entries
  readonly budget: Budget
}

interface Relation {
  readonly kind: string
  readonly type: string
  /** The path of the part in the package; absent when it leads out of it, where nothing is ever read. */
  readonly target?: string
}

/** The relations of a part, by their ids. */
export type Relations = ReadonlyMap<string, Relation>

/** Unfolds a part and reads it; a part that is not there is damage, and so is one that is not what was declared. */
export function readPart(
  { file, entries, budget }: Package,
  part: string,
  reading: Reading,
): Refused | undefined {
  const entry = entries.get(part.normalize('NFC').toLowerCase())
  if (entry === undefined) return refuse('damagedPart', { part })
  const stream = xmlStream(entry.name, budget, reading)
  const unfolded = unfold(file, entry, stream.push)
  return unfolded === 'damaged' ? refuse('damagedPart', { part: entry.name }) : stream.end()
}

/** The relations of a part, or those of the package for an empty path. */
export function readRelations(workbook: Package, part: string): Relations | Refused {
  const relations = new Map<string, Relation>()
  const [folder, name] = [part.slice(0, part.lastIndexOf('/') + 1), part.slice(part.lastIndexOf('/') + 1)]
  const path = `${folder}_rels/${name}.rels`
  const open = (element: string, attributes: Attributes): Refused | undefined => {
    if (element !== 'Relationship') return undefined
    const id = attributeOf(attributes, 'Id')
    if (id === undefined || relations.has(id)) return refuse('damagedPart', { part: path })
    relations.set(id, relationOf(attributes, folder))
    return relations.size > limits.definitions
      ? refuse('tooManyElements', { most: limits.definitions })
      : undefined
  }
  if (!workbook.entries.has(path.toLowerCase())) return relations
  return readPart(workbook, path, { namespaces: packageRelations, visitor: { open } }) ?? relations
}

/** The path of the first part that stands in a relation of that kind. */
export function targetOf(relations: Relations, kind: string): string | undefined {
  return [...relations.values()].find((relation) => relation.kind === kind)?.target
}

function relationOf(attributes: Attributes, folder: string): Relation {
  const type = attributeOf(attributes, 'Type') ?? ''
  const target =
    attributeOf(attributes, 'TargetMode') === 'External'
      ? undefined
      : pathFrom(folder, attributeOf(attributes, 'Target') ?? '')
  return { kind: relationKind(type), type, ...(target !== undefined && { target }) }
}

/** The path that a target means for a part of a folder; none when it climbs out of the package. */
function pathFrom(folder: string, target: string): string | undefined {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..' && steps.length === 0) return undefined
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
