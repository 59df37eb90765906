import type { Setting } from './setting.ts'
import type { Sheet } from './sheet.ts'
import type { Node } from './tags.ts'

/** A drawing of known height; whatever it paints belongs to the figure's node. */
export interface Laid {
  readonly height: number
  readonly paint: (sheet: Sheet, x: number, y: number) => void
}

/** Where a drawing is made. */
export interface Canvas {
  readonly setting: Setting
  readonly width: number
  readonly node: Node
}
