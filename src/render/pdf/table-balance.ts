/** A table whose columns may be moved: widths in points, padding included. */
export interface Balance {
  readonly widths: readonly number[]
  /** What its words need of each column. */
  readonly least: readonly number[]
  /** For each row, the length of each cell's text on one line. */
  readonly lengths: readonly (readonly number[])[]
  readonly padding: number
}

const mostMoves = 40
const step = 8
/** A column keeps this share of the width that its author wished. */
const keptShare = 0.5
/** A change must spare this share of the height, or the author's weights are better. */
const worthwhile = 0.01

/** Widths that make a table lower: room moves, step by step, from columns that have too much of it to those that wrap. */
export function shortened(balance: Balance): readonly number[] {
  const floor = balance.widths.map((width, index) => Math.max(balance.least[index] ?? 0, width * keptShare))
  let best = balance.widths
  let height = heightOf(balance, best)
  for (let move = 0; move < mostMoves; move += 1) {
    const next = bestMove(balance, best, floor)
    if (next === undefined || next.height > height * (1 - worthwhile)) return best
    best = next.widths
    height = next.height
  }
  return best
}

interface Move {
  readonly widths: readonly number[]
  readonly height: number
}

/** The best of all moves of one step from one column to another. */
function bestMove(balance: Balance, widths: readonly number[], floor: readonly number[]): Move | undefined {
  const trial = [...widths]
  let best: { readonly from: number; readonly to: number; readonly height: number } | undefined
  for (const [from, wide] of widths.entries()) {
    if (wide - step < (floor[from] ?? 0)) continue
    for (const [to, narrow] of widths.entries()) {
      if (to === from) continue
      trial[from] = wide - step
      trial[to] = narrow + step
      const height = heightOf(balance, trial)
      if (best === undefined || height < best.height) best = { from, to, height }
      trial[to] = narrow
    }
    trial[from] = wide
  }
  if (best === undefined) return undefined
  const { from, to, height } = best
  const moved = widths.map((width, index) => width + (index === to ? step : index === from ? -step : 0))
  return { widths: moved, height }
}

/** Height of the rows in lines; a text that wraps leaves half a line empty on average. */
function heightOf({ lengths, padding }: Balance, widths: readonly number[]): number {
  let height = 0
  for (const row of lengths) {
    let lines = 1
    for (let index = 0; index < row.length; index += 1) {
      const own = linesIn(row[index] ?? 0, (widths[index] ?? 0) - padding)
      if (own > lines) lines = own
    }
    height += lines
  }
  return height
}

function linesIn(length: number, width: number): number {
  return length <= width ? 1 : length / width + 0.5
}
