import { startOf } from '../../model/calendar.ts'
import type { IndicatorResult, MeasureResult } from '../../model/files.ts'
import { isDifference, isSum } from './is-sum.ts'
import { countsOf, isSmall, type Counts } from './small-counts.ts'

/** An indicator with the things that tie it to others: its promises, its requirements, the group that it is read in. */
export interface Tied {
  readonly indicator: IndicatorResult
  readonly ties: ReadonlySet<string>
}

/** A result among all, as far as it tells of others. */
interface Cell extends Tied, Counts {
  readonly measure: MeasureResult
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
  const hidden = new Set(cells.filter(({ indicator, measure }) => isSmall(measure, indicator, threshold)))
  const series = gathered(cells, ({ indicator }) => [indicator.id])
  const periods = gathered(cells, (cell) => [momentOf(cell)])
  const families = gathered(cells, familiesOf)
  for (const lost of hidden) {
    const others = (cell: Cell) => cell.indicator !== lost.indicator
    const longer = (series.get(lost.indicator.id) ?? []).filter((cell) => covers(cell.measure, lost.measure))
    const beside = (periods.get(momentOf(lost)) ?? []).filter(others)
    const tied = familiesOf(lost).map((family) => (families.get(family) ?? []).filter(others))
    const telling = [longer, singly(lost, beside), ...tied.map((family) => together(lost, family))]
    for (const cell of telling.flat()) hidden.add(cell)
  }
  return new Set([...hidden].map(({ measure }) => measure))
}

/** Results are compared within one unit and one period. */
function momentOf({ indicator, measure }: Cell): string {
  return `${indicator.unit} ${measure.period}`
}

function familiesOf(cell: Cell): readonly string[] {
  return [...cell.ties].map((tie) => `${momentOf(cell)} ${tie}`)
}

function gathered(
  cells: readonly Cell[],
  keysOf: (cell: Cell) => readonly string[],
): ReadonlyMap<string, readonly Cell[]> {
  const groups = new Map<string, Cell[]>()
  for (const cell of cells) {
    for (const key of keysOf(cell)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [cell])
      else group.push(cell)
    }
  }
  return groups
}

function covers(whole: MeasureResult, part: MeasureResult): boolean {
  const [from, to] = [startOf(whole.period), startOf(part.period)]
  return whole !== part && from <= to && whole.end >= part.end && (from < to || whole.end > part.end)
}

/**
 * Results that tell a hidden one with a single other, whatever they are tied to: the rest of all answers, or the total of
 * two places. Without a tie, both the cases and what they count must agree, or many would by chance.
 */
function singly(lost: Cell, beside: readonly Cell[]): readonly Cell[] {
  const { base, part } = lost
  if (base === undefined || part === undefined) return []
  const byBase = gathered(beside, (cell) => [String(cell.base)])
  const answers = (byBase.get(String(base)) ?? []).filter((cell) => isRest(lost, [cell]))
  const totals = beside.filter((total) =>
    (byBase.get(String((total.base ?? 0) - base)) ?? []).some(
      (place) =>
        areOtherPlaces(total, [lost, place]) &&
        place.part !== undefined &&
        isDifference(total, lost, [place]),
    ),
  )
  return [...answers, ...totals]
}

function areOtherPlaces({ indicator }: Cell, cells: readonly Cell[]): boolean {
  return cells.every((cell) => cell.indicator.perimeter !== indicator.perimeter)
}

/** Results that tell a hidden one together with others of the same promise, requirement or group. */
function together(lost: Cell, family: readonly Cell[]): readonly Cell[] {
  const kinds = family.filter(({ base }) => base === lost.base)
  const totals = family.filter((total) => {
    const others = family.filter((cell) => cell !== total)
    const isOfPlaces =
      lost.base !== undefined &&
      (addsUp(total, lost, others) ||
        addsUp(
          total,
          lost,
          others.filter((place) => areOtherPlaces(total, [place])),
        ))
    const alike = kinds.filter((cell) => cell !== total).map(countOnly)
    return isOfPlaces || (total.base === lost.base && addsUp(countOnly(total), countOnly(lost), alike))
  })
  return [...totals, ...(isRest(lost, kinds) ? kinds : [])]
}

/** More results than this are not tried in every combination, but as a whole: among many, some add up by chance. */
const fewEnough = 8

function addsUp(total: Counts, part: Counts, others: readonly Counts[]): boolean {
  return others.length <= fewEnough ? isSum(total, part, others) : isDifference(total, part, others)
}

/** Whether answers make up all of them with a hidden one, alone or with others among them. */
function isRest(lost: Cell, answers: readonly Cell[]): boolean {
  const { base, indicator } = lost
  if (base === undefined || indicator.unit !== 'percent') return false
  return addsUp({ part: base, tolerance: 0 }, countOnly(lost), answers.map(countOnly))
}

function countOnly({ part, tolerance }: Counts): Counts {
  return part === undefined ? { tolerance } : { part, tolerance }
}
