import type { Setting } from './setting.ts'
import type { Sheet } from './sheet.ts'
import type { Node } from './tags.ts'

/** A drawing of known height; what it paints belongs to the figure's node, what it writes to that node or its table. */
export interface Laid {
  readonly height: number
  readonly paint: (sheet: Sheet, x: number, y: number) => void
}

/** Where a drawing is made. */
export interface Canvas {
  readonly setting: Setting
  readonly width: number
  readonly node: Node
  /** Where the table of the figure's data takes its place, after the figure. */
  readonly parent: Node
}
