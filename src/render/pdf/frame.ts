import type { Box, Sheet } from './sheet.ts'
import { heightOf, paintStack, splitStack } from './strip.ts'
import type { Strip } from './strip.ts'

interface FrameCell {
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
    split: (room, loose) =>
      splitFrame(frame, room) ?? (loose === true ? splitLoosely(frame, room) : undefined),
  }
}

/** A cell cut in two: what stays on the page, and what goes overleaf. */
interface Halves {
  readonly x: number
  readonly parts: readonly [readonly Strip[], readonly Strip[]]
}

function splitFrame(frame: Frame, room: number): readonly [Strip, Strip] | undefined {
  const halves = frame.cells.map(({ x, strips }) => ({
    x,
    parts: splitStack(strips, innerRoom(frame, room)),
  }))
  const stuck = halves.some(({ parts }, index) => parts[0].length === 0 && hasStrips(frame, index))
  return stuck ? undefined : framesOf(frame, halves)
}

/** For a frame that no page holds: cells that cannot be parted wait for the next page. */
function splitLoosely(frame: Frame, room: number): readonly [Strip, Strip] | undefined {
  const halves = frame.cells.map(({ x, strips }) => ({
    x,
    parts: splitStack(strips, innerRoom(frame, room), true),
  }))
  return halves.every(({ parts }) => parts[0].length === 0) ? undefined : framesOf(frame, halves)
}

function innerRoom({ padding }: Frame, room: number): number {
  return room - padding.top - padding.bottom
}

function framesOf(frame: Frame, halves: readonly Halves[]): readonly [Strip, Strip] | undefined {
  if (halves.every(({ parts }) => parts[1].length === 0)) return undefined
  const { begin: _begun, ...rest } = frame
  const first = halves.map(({ x, parts }) => ({ x, strips: parts[0] }))
  const second = halves.map(({ x, parts }, index) => ({ x, strips: secondHalf(frame, index, parts[1]) }))
  return [frameStrip({ ...frame, cells: first }), frameStrip({ ...rest, cells: second })]
}

function secondHalf({ carry }: Frame, index: number, strips: readonly Strip[]): readonly Strip[] {
  return index === 0 && strips.length === 0 ? (carry?.() ?? []) : strips
}

function hasStrips({ cells }: Frame, index: number): boolean {
  return (cells[index]?.strips.length ?? 0) > 0
}
