import type { Furniture, Signature } from '../../model/pack.ts'
import type { Faces } from './fonts.ts'
import type { Node } from './tags.ts'
import type { Sheet } from './sheet.ts'

/** Where something was painted: a page and a height on it, from the top. */
export interface Place {
  readonly sheet: Sheet
  readonly y: number
}

export interface PaintedHeading extends Place {
  readonly level: 1 | 2 | 3
  readonly text: string
  /** Its place among all headings in reading order: of columns over several pages, the second begins before the first ends. */
  readonly order: number
}

/** What every block needs to be set, and what painting finds out. */
export interface Setting {
  readonly faces: Faces
  readonly language: string
  readonly continued: Furniture['continued']
  /** What the cover says of the signature that the file awaits. */
  readonly signature: Signature | undefined
  /** Every id that a link may lead to. */
  readonly targets: ReadonlySet<string>
  /** The paths of the files that are attached. */
  readonly attached: Pick<ReadonlySet<string>, 'has'>
  readonly places: Map<string, Place>
  readonly headings: PaintedHeading[]
  /** The levels of the headings that the next one may stand under, from the highest on. */
  readonly openLevels: number[]
  /** How many headings were set. */
  headingCount: number
}

/** Where blocks are set: how wide, and under which node of the structure. */
export interface Slot {
  readonly setting: Setting
  readonly width: number
  readonly parent: Node
}

/** Remembers where an id was painted; the first one wins. */
export function remember(setting: Setting, id: string, place: Place): void {
  if (!setting.places.has(id)) setting.places.set(id, place)
}
