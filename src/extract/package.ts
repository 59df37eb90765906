import { readDirectory, type Entries } from '../zip/directory.ts'
import { isRefused, refuse, type Refused } from '../zip/refuse.ts'
import { unfold } from '../zip/unfold.ts'
import { xmlStream, type Attributes, type Budget, type Visitor } from '../zip/xml.ts'
import { isFull, type Harvest } from './harvest.ts'

/** A document that is a zip, while it is read. */
export interface Package {
  readonly file: Uint8Array
  readonly entries: Entries
  readonly harvest: Harvest
  readonly budget: Budget
  unfolded: number
}

const limits = { depth: 256, elements: 8_000_000, silence: 16_000_000, textLength: 16_000_000 }

/** What a package may be allowed as a whole, since its pictures and films stay folded. */
const anySize = { partBytes: Infinity, totalBytes: Infinity, ratio: Infinity, anyRatioBytes: Infinity }

/** Opens a document that is a zip; nothing when it cannot be opened, and the harvest says why. */
export function openPackage(file: Uint8Array, harvest: Harvest): Package | undefined {
  const entries = readDirectory(file, { ...anySize, parts: harvest.limits.entries })
  if (!isRefused(entries)) return { file, entries, harvest, budget: { elements: 0, limits }, unfolded: 0 }
  const { code } = entries.refused
  if (code === 'damaged') harvest.trouble = 'broken'
  else if (code === 'encryptedPart') harvest.trouble = 'encrypted'
  else harvest.isPartial = true
  return undefined
}

/** Whether the package has such a part. */
export function hasPart({ entries }: Package, name: string): boolean {
  return entries.has(keyOf(name))
}

/** The names of the parts that a pattern fits, in the order of the numbers in them. */
export function partsLike({ entries }: Package, pattern: RegExp): readonly string[] {
  return [...entries.values()]
    .map(({ name }) => name)
    .filter((name) => pattern.test(name))
    .toSorted((one, other) => numberIn(one) - numberIn(other))
}

/** Shows a part to a visitor as far as it can be read; the harvest says when that is not its end. */
export function visitPart(
  pack: Package,
  name: string,
  namespaces: ReadonlySet<string>,
  visitor: Visitor,
): void {
  const entry = pack.entries.get(keyOf(name))
  if (entry === undefined) return
  const stream = xmlStream(entry.name, pack.budget, {
    namespaces,
    visitor: { ...visitor, open: (...element) => refuseExcess(pack) ?? visitor.open(...element) },
  })
  const unfolded = unfold(pack.file, entry, (piece) => hasRoom(pack, piece) && stream.push(piece))
  // An end that is not reached is no fault of the part's.
  if (unfolded !== 'whole' || stream.end() !== undefined) pack.harvest.isPartial = true
}

/** The bytes of a part; nothing when they cannot be had within the limits, and the harvest says so. */
export function bytesOfPart(pack: Package, name: string): Uint8Array | undefined {
  const entry = pack.entries.get(keyOf(name))
  if (entry === undefined) return undefined
  const pieces: Uint8Array[] = []
  const isWhole =
    unfold(pack.file, entry, (piece) => {
      pieces.push(piece)
      return hasRoom(pack, piece)
    }) === 'whole'
  if (isWhole) return Buffer.concat(pieces)
  pack.harvest.isPartial = true
  return undefined
}

/** The value of an attribute, whatever its prefix. */
export function attribute(attributes: Attributes, local: string): string | undefined {
  return attributes[local]?.value ?? Object.values(attributes).find((one) => one.local === local)?.value
}

function refuseExcess({ harvest }: Package): Refused | undefined {
  return isFull(harvest) ? refuse('tooManyElements') : undefined
}

function hasRoom(pack: Package, piece: Uint8Array): boolean {
  pack.unfolded += piece.length
  return pack.unfolded <= pack.harvest.limits.unfoldedBytes && !isFull(pack.harvest)
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

function numberIn(name: string): number {
  return Number(/(\d+)\.\w+$/.exec(name)?.[1] ?? 0)
}
