import * as fc from 'fast-check'
import type { ReadCell, ReadSheet } from '../../src/model/read-workbook.ts'

/** What people do to a sheet without changing what it says. */
export interface Disorder {
  /** Rows and columns change places. */
  readonly rows: number
  readonly columns: number
  /** Empty rows above the titles. */
  readonly above: number
  /** An empty row after so many. */
  readonly gap: number
  /** Every so many rows stand twice. */
  readonly twins: number
}

export const disorders: fc.Arbitrary<Disorder> = fc.record({
  rows: fc.nat(),
  columns: fc.nat(),
  above: fc.nat(3),
  gap: fc.integer({ min: 1, max: 9 }),
  twins: fc.integer({ min: 1, max: 9 }),
})

type Row = ReadonlyMap<number, ReadCell>

/** A sheet after all of this; its titles stand in the row `header`. */
export function disordered(sheet: ReadSheet, header: number, disorder: Disorder): ReadSheet {
  const rows = [...sheet.rows]
  const below = rows.flatMap(([row, cells]) => (row > header ? [cells] : []))
  const twice = below.flatMap((cells, at) => (at % disorder.twins === 0 ? [cells, cells] : [cells]))
  const spaced = shuffled(twice, disorder.rows).flatMap((cells, at): readonly Row[] =>
    at % disorder.gap === 0 ? [new Map(), cells] : [cells],
  )
  const titles = sheet.rows.get(header) ?? new Map<number, ReadCell>()
  const last = Math.max(...rows.map(([, cells]) => Math.max(0, ...cells.keys())))
  const places = shuffled(
    Array.from({ length: last }, (_, at) => at + 1),
    disorder.columns,
  )
  const moved = (cells: Row): Row =>
    new Map(
      [...cells]
        .map(([column, cell]) => [places[column - 1] ?? column, cell] as const)
        .toSorted(([left], [right]) => left - right),
    )
  const top = header + disorder.above
  const placed = [titles, ...spaced].map((cells, at) => [top + at, moved(cells)] as const)
  return { ...sheet, rows: new Map(placed.filter(([, cells]) => cells.size > 0)) }
}

/** The same things in another order, always the same for a seed. */
function shuffled<T>(all: readonly T[], seed: number): readonly T[] {
  let state = seed >>> 0
  const ranked = all.map((one) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return { one, rank: state }
  })
  return ranked.toSorted((left, right) => left.rank - right.rank).map(({ one }) => one)
}
