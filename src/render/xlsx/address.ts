import { letterOf } from '../../model/cell-address.ts'

/** A cell by its place on its sheet; rows and columns count from 1. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** Absolute reference to cells of a sheet, those that follow each other as one range; `name` has no apostrophe. */
export function referenceTo(name: string, cells: readonly CellPlace[]): string {
  const ranges: (readonly [first: CellPlace, last: CellPlace])[] = []
  for (const cell of cells) {
    const open = ranges.at(-1)
    if (open !== undefined && continues(open, cell)) ranges.splice(-1, 1, [open[0], cell])
    else ranges.push([cell, cell])
  }
  const written = ranges.map(([first, last]) =>
    first === last ? `'${name}'!${absolute(first)}` : `'${name}'!${absolute(first)}:${absolute(last)}`,
  )
  return written.length > 1 ? `(${written.join(',')})` : written.join('')
}

/** A range grows along one row or one column. */
function continues([first, last]: readonly [CellPlace, CellPlace], { row, column }: CellPlace): boolean {
  const isBelow = column === last.column && row === last.row + 1
  const isBeside = row === last.row && column === last.column + 1
  return (isBelow && first.column === column) || (isBeside && first.row === row)
}

function absolute({ row, column }: CellPlace): string {
  return `$${letterOf(column)}$${row}`
}
