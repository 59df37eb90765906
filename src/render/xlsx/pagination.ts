/** What one page shows before its letters become smaller than about 7 points, in characters. */
const widestPage = 221
/** Spreadsheets add this to a width in characters for the margins of the cell. */
export const cellMargin = 0.71

/** The first and the last column of a page; columns count from 1. */
export interface PageColumns {
  readonly first: number
  readonly last: number
}

/**
 * The columns of each of the pages that a sheet takes side by side. Programs shrink a sheet no more than its number of
 * pages needs, so the pages are filled as evenly as whole columns allow; each repeats the first column.
 */
export function pagesAcross(widths: readonly number[]): readonly PageColumns[] {
  const columns = widths.map((width) => width + cellMargin)
  const pages = filled(columns, widestPage).length
  const capacities = columns
    .flatMap((_, from) => sumsFrom(columns, from))
    .toSorted((left, right) => left - right)
  const least = capacities.find((capacity) => filled(columns, capacity).length <= pages)
  return filled(columns, least ?? widestPage)
}

/** How wide each run of columns is beside the first one, the run beginning at a column. */
function sumsFrom(columns: readonly number[], from: number): readonly number[] {
  const [first = 0] = columns
  let sum = from === 0 ? 0 : first
  return columns.slice(from).map((width) => (sum += width))
}

/** Pages as programs fill them: column by column after the first one. */
function filled([first = 0, ...others]: readonly number[], capacity: number): readonly PageColumns[] {
  const pages: PageColumns[] = []
  let [start, used] = [1, first]
  for (const [index, width] of others.entries()) {
    const column = index + 2
    if (used > first && used + width > capacity + 1e-9) {
      pages.push({ first: start, last: column - 1 })
      ;[start, used] = [column, first]
    }
    used += width
  }
  return [...pages, { first: start, last: others.length + 1 }]
}
