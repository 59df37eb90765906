import { startOf } from '../../model/calendar.ts'
import type { IndicatorResult, MeasureResult } from '../../model/files.ts'
import { isSum } from './is-sum.ts'
import { countsOf, isSmall, type Counts } from './small-counts.ts'

/** A result among all, as far as it tells of others. */
interface Cell extends Counts {
  readonly indicator: IndicatorResult
  readonly ties: ReadonlySet<string>
  readonly measure: MeasureResult
}

/** An indicator with the things that tie it to others: its promises, its requirements, the groups of both. */
export interface Tied {
  readonly indicator: IndicatorResult
  readonly ties: ReadonlySet<string>
}

/**
 * The results that may not be published: the small ones, and those from which a small one could be worked out with the
 * rest. A total goes with its part; of shares that make up a whole, all go. It ends when nothing more is lost.
 */
export function hiddenResults(all: readonly Tied[], threshold: number): ReadonlySet<MeasureResult> {
  const cells = all.flatMap(({ indicator, ties }) =>
    indicator.series.map((measure): Cell => ({
      indicator,
      ties,
      measure,
      ...countsOf(measure, indicator.unit),
    })),
  )
  const small = cells.filter(({ indicator, measure }) => isSmall(measure, indicator, threshold))
  const hidden = new Set(small)
  const own = gathered(cells, ({ indicator }) => indicator.id)
  const together = gathered(cells, ({ indicator, measure }) => `${indicator.unit} ${measure.period}`)
  const isShown = (cell: Cell) => !hidden.has(cell)
  for (const lost of hidden) {
    const { indicator, measure } = lost
    const longer = (own.get(indicator.id) ?? []).filter((cell) => covers(cell.measure, measure))
    const beside = (together.get(`${indicator.unit} ${measure.period}`) ?? []).filter(
      (cell) => cell.indicator !== indicator,
    )
    for (const telling of [...longer, ...tellingOf(lost, beside, isShown)]) hidden.add(telling)
  }
  return new Set([...hidden].map(({ measure }) => measure))
}

function gathered(
  cells: readonly Cell[],
  keyOf: (cell: Cell) => string,
): ReadonlyMap<string, readonly Cell[]> {
  const groups = new Map<string, Cell[]>()
  for (const cell of cells) {
    const group = groups.get(keyOf(cell))
    if (group === undefined) groups.set(keyOf(cell), [cell])
    else group.push(cell)
  }
  return groups
}

function covers(whole: MeasureResult, part: MeasureResult): boolean {
  const [from, to] = [startOf(whole.period), startOf(part.period)]
  return whole !== part && from <= to && whole.end >= part.end && (from < to || whole.end > part.end)
}

/**
 * Among the results of the same period, those that tell a hidden one, alone or with others. Others that are hidden count
 * as well: the sum of two small numbers can leave no doubt about either.
 */
function tellingOf(lost: Cell, beside: readonly Cell[], isShown: (cell: Cell) => boolean): readonly Cell[] {
  const totals = beside.filter(isShown).filter((total) => {
    const others = beside.filter((cell) => cell !== total)
    return isTotalOfPlaces(lost, total, others) || isTotalOfKinds(lost, total, others)
  })
  return [...totals, ...complements(lost, beside)]
}

/** Cases of which these and others are a part: in another place, or under the same promise. */
function isTotalOfPlaces(lost: Cell, total: Cell, others: readonly Cell[]): boolean {
  const isPart = (cell: Cell) =>
    cell.indicator.perimeter !== total.indicator.perimeter || areTied(cell, total)
  return lost.base !== undefined && isPart(lost) && isSum(total, lost, others.filter(isPart))
}

/** A count of which this and others are kinds: they are tied to each other, and add up on the same cases. */
function isTotalOfKinds(lost: Cell, total: Cell, others: readonly Cell[]): boolean {
  if (lost.part === undefined || total.base !== lost.base || !areTied(lost, total)) return false
  const kinds = others.filter((cell) => cell.base === lost.base && areTied(lost, cell))
  return isSum(countOnly(total), countOnly(lost), kinds.map(countOnly))
}

/** The answers that, with this one, make up all of them. Two that do so need no tie. */
function complements(lost: Cell, beside: readonly Cell[]): readonly Cell[] {
  const { base, part } = lost
  if (base === undefined || part === undefined || lost.indicator.unit !== 'percent') return []
  const answers = beside.filter((cell) => cell.base === base)
  const all = { part: base, tolerance: 0 }
  const lone = answers.filter((cell) => isSum(all, countOnly(lost), [countOnly(cell)]))
  const tied = answers.filter((cell) => areTied(lost, cell))
  return isSum(all, countOnly(lost), tied.map(countOnly)) ? [...lone, ...tied] : lone
}

function areTied(a: Cell, b: Cell): boolean {
  return [...a.ties].some((tie) => b.ties.has(tie))
}

function countOnly({ part, tolerance }: Counts): Counts {
  return part === undefined ? { tolerance } : { part, tolerance }
}
