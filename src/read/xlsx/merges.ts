import type { CellArea, ReadCell, ReadSheet } from '../../model/read-workbook.ts'

/**
 * The rows without what merged areas cover: programs show the first cell of an area alone, and what a file still holds
 * under it was never seen by who filled it in. Nothing when areas overlap, which no program allows. Areas come sorted
 * by top, then left.
 */
export function uncover(rows: ReadSheet['rows'], merges: readonly CellArea[]): ReadSheet['rows'] | undefined {
  if (merges.length === 0) return rows
  /** The areas that the sweep is in, from left to right. */
  const active: CellArea[] = []
  const kept = new Map<number, ReadonlyMap<number, ReadCell>>()
  let next = 0
  let reached = 0
  const reach = (row: number): void => {
    if (row > reached) dropBefore(active, row)
    reached = row
  }
  const enterUntil = (row: number): boolean => {
    for (let area = merges[next]; area !== undefined && area.top <= row; area = merges[next]) {
      next += 1
      reach(area.top)
      if (!enter(active, area)) return false
    }
    reach(row)
    return true
  }
  for (const [row, cells] of rows) {
    if (!enterUntil(row)) return undefined
    const left = active.length === 0 ? cells : seen(cells, row, active)
    if (left.size > 0) kept.set(row, left)
  }
  return enterUntil(Number.POSITIVE_INFINITY) ? kept : undefined
}

function dropBefore(active: CellArea[], row: number): void {
  if (!active.some(({ bottom }) => bottom < row)) return
  const left = active.filter(({ bottom }) => bottom >= row)
  active.splice(0, active.length, ...left)
}

/** Puts an area among the others; false when it has cells in common with one of them. */
function enter(active: CellArea[], area: CellArea): boolean {
  const at = firstFrom(active, area.left)
  const [before, after] = [active[at - 1], active[at]]
  if (
    (before !== undefined && before.right >= area.left) ||
    (after !== undefined && after.left <= area.right)
  )
    return false
  active.splice(at, 0, area)
  return true
}

function seen(
  cells: ReadonlyMap<number, ReadCell>,
  row: number,
  active: readonly CellArea[],
): ReadonlyMap<number, ReadCell> {
  const isSeen = (column: number): boolean => {
    const area = active[firstFrom(active, column + 1) - 1]
    return area === undefined || area.right < column || (area.top === row && area.left === column)
  }
  return new Map([...cells].filter(([column]) => isSeen(column)))
}

/** The place of the first area that begins at a column or to its right. */
function firstFrom(active: readonly CellArea[], column: number): number {
  let [low, high] = [0, active.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((active[middle]?.left ?? 0) < column) low = middle + 1
    else high = middle
  }
  return low
}
