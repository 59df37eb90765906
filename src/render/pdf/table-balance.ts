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

function bestMove(balance: Balance, widths: readonly number[], floor: readonly number[]): Move | undefined {
  const moves = widths.flatMap((width, from) => {
    if (width - step < (floor[from] ?? 0)) return []
    return widths.flatMap((_, to) => (to === from ? [] : [moved(widths, from, to)]))
  })
  return moves
    .map((made) => ({ widths: made, height: heightOf(balance, made) }))
    .reduce<Move | undefined>(
      (best, move) => (best === undefined || move.height < best.height ? move : best),
      undefined,
    )
}

function moved(widths: readonly number[], from: number, to: number): readonly number[] {
  return widths.map((width, index) => width + (index === to ? step : index === from ? -step : 0))
}

/** Height of the rows in lines; a text that wraps leaves half a line empty on average. */
function heightOf({ lengths, padding }: Balance, widths: readonly number[]): number {
  return lengths.reduce((sum, row) => {
    const lines = row.map((length, index) => linesIn(length, (widths[index] ?? 0) - padding))
    return sum + Math.max(1, ...lines)
  }, 0)
}

function linesIn(length: number, width: number): number {
  return length <= width ? 1 : length / width + 0.5
}
