import type { Box, Sheet } from './sheet.ts'
import { heightOf, paintStack, splitStack } from './strip.ts'
import type { Strip } from './strip.ts'

export interface FrameCell {
  /** From the left edge of the frame. */
  readonly x: number
  readonly strips: readonly Strip[]
}

export interface Frame {
  readonly cells: readonly FrameCell[]
  readonly width: number
  readonly padding: { readonly top: number; readonly bottom: number }
  /** Painted before the cells: grounds, rules. */
  readonly decorate?: (sheet: Sheet, box: Box) => void
  /** What stands in the first cell of a second half, when the first half has used up that cell. */
  readonly carry?: () => readonly Strip[]
  /** Told once, where the frame begins. */
  readonly begin?: (sheet: Sheet, y: number) => void
}

/** Stacks side by side in one strip: a row of a table, a callout, columns. It splits where all its stacks can. */
export function frameStrip(frame: Frame): Strip {
  const { cells, width, padding, decorate, begin } = frame
  const height = Math.max(0, ...cells.map(({ strips }) => heightOf(strips))) + padding.top + padding.bottom
  return {
    height,
    paint: (sheet, x, y) => {
      begin?.(sheet, y)
      decorate?.(sheet, { x, y, width, height })
      for (const cell of cells) paintStack(cell.strips, sheet, x + cell.x, y + padding.top)
    },
    split: (room) => splitFrame(frame, room),
  }
}

function splitFrame(frame: Frame, room: number): readonly [Strip, Strip] | undefined {
  const inner = room - frame.padding.top - frame.padding.bottom
  const halves = frame.cells.map(({ x, strips }) => ({ x, parts: splitStack(strips, inner) }))
  const nothingFits = halves.some(({ parts }, index) => parts[0].length === 0 && hasStrips(frame, index))
  const everythingFits = halves.every(({ parts }) => parts[1].length === 0)
  if (nothingFits || everythingFits) return undefined
  const { begin: _begun, ...rest } = frame
  return [
    frameStrip({ ...frame, cells: halves.map(({ x, parts }) => ({ x, strips: parts[0] })) }),
    frameStrip({
      ...rest,
      cells: halves.map(({ x, parts }, index) => ({ x, strips: secondHalf(frame, index, parts[1]) })),
    }),
  ]
}

function secondHalf({ carry }: Frame, index: number, strips: readonly Strip[]): readonly Strip[] {
  return index === 0 && strips.length === 0 ? (carry?.() ?? []) : strips
}

function hasStrips({ cells }: Frame, index: number): boolean {
  return (cells[index]?.strips.length ?? 0) > 0
}
