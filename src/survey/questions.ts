import type { Indicator } from '../model/files.ts'
import { groupBy } from '../model/group.ts'
import type { SurveyInput, SurveyProblem } from '../model/survey.ts'
import { foldedWords } from '../model/words.ts'
import { shortened } from './fold.ts'
import { columnsNamed, type Column } from './table.ts'

/** A column and the indicator that it answers for. */
export interface Pair {
  readonly column: Column
  readonly indicator: Indicator
}

export interface Pairing {
  readonly pairs: readonly Pair[]
  readonly problems: readonly SurveyProblem[]
}

type Naming = Pick<SurveyInput, 'indicators' | 'wishes'>

/** Which column answers for which indicator: those that are wished for, then those whose titles say it. */
export function pairsIn(columns: readonly Column[], input: Naming): Pairing {
  const wished = (input.wishes.questions ?? []).map((wish) => wishedPair(wish, columns, input.indicators))
  const chosen = wished.flatMap((found) => ('code' in found ? [] : [found]))
  const free = columns.filter(({ index }) => chosen.every(({ column }) => column.index !== index))
  const titled = free.map((column) => titledPair(column, input.indicators))
  const found = [...wished, ...titled].flatMap((pair) => pair ?? [])
  const pairs = found
    .flatMap((pair) => ('code' in pair ? [] : [pair]))
    .toSorted((a, b) => a.column.index - b.column.index)
  const problems = [...found.flatMap((pair) => ('code' in pair ? [pair] : [])), ...twins(pairs)]
  if (pairs.length > 0 || problems.length > 0) return { pairs, problems }
  const args = { columns: shown(columns.map(nameOf)), known: namesOf(input.indicators) }
  return { pairs, problems: columns.length === 0 ? [] : [{ code: 'survey/no-question', args }] }
}

/** The one column that a name means; or why there is no such column, or several. */
export function columnNamed(name: string, columns: readonly Column[]): Column | SurveyProblem {
  const named = columnsNamed(name, columns)
  const [only] = named
  if (only === undefined) {
    return { code: 'survey/unknown-column', args: { name, columns: shown(columns.map(nameOf)) } }
  }
  if (named.length === 1) return only
  return { code: 'survey/ambiguous-column', args: { name, columns: shown(named.map(nameOf)) } }
}

function wishedPair(
  wish: { readonly column: string; readonly indicator: string },
  columns: readonly Column[],
  indicators: readonly Indicator[],
): Pair | SurveyProblem {
  const column = columnNamed(wish.column, columns)
  if ('code' in column) return column
  const indicator = indicatorNamed(wish.indicator, indicators)
  if (indicator === undefined) {
    return {
      code: 'survey/unknown-indicator',
      args: { indicator: wish.indicator, known: namesOf(indicators) },
    }
  }
  return misfitOf(indicator) ?? { column, indicator }
}

/** The indicator of an id, or the only one of a title. */
function indicatorNamed(name: string, indicators: readonly Indicator[]): Indicator | undefined {
  const titled = indicators.filter(({ title }) => foldedWords(title) === foldedWords(name))
  return indicators.find(({ id }) => id === name) ?? (titled.length === 1 ? titled[0] : undefined)
}

/** Satisfied people and good marks are counted: an indicator of another unit, or that ought to fall, asks for others. */
function misfitOf({ id, direction, unit }: Indicator): SurveyProblem | undefined {
  if (unit !== 'percent' && unit !== 'mark10')
    return { code: 'survey/wrong-unit', args: { indicator: id, unit } }
  return unit === 'percent' && direction !== 'up'
    ? { code: 'survey/indicator-not-up', args: { indicator: id, direction } }
    : undefined
}

function isMeasurable(indicator: Indicator): boolean {
  return misfitOf(indicator) === undefined
}

/** The indicator that a column bears the id or the title of; an indicator of another kind is not meant. */
function titledPair(column: Column, indicators: readonly Indicator[]): Pair | SurveyProblem | undefined {
  const wanted = foldedWords(column.title)
  const named = indicators.filter(
    (indicator) =>
      isMeasurable(indicator) && [indicator.id, indicator.title].some((name) => foldedWords(name) === wanted),
  )
  const [indicator] = named
  if (wanted === '' || indicator === undefined) return undefined
  if (named.length === 1) return { column, indicator }
  const args = {
    column: column.letter,
    title: shortened(column.title),
    indicators: shown(named.map(({ id }) => id)),
  }
  return { code: 'survey/ambiguous-indicator', args }
}

/** Indicators that several columns answer for. */
function twins(pairs: readonly Pair[]): readonly SurveyProblem[] {
  return [...groupBy(pairs, ({ indicator }) => indicator.id)]
    .filter(([, same]) => same.length > 1)
    .map(([indicator, same]) => ({
      code: 'survey/indicator-taken',
      args: { indicator, columns: shown(same.map(({ column }) => nameOf(column))) },
    }))
}

/** The indicators that a survey can give, first those that one has given before. */
function namesOf(indicators: readonly Indicator[]): string {
  const possible = indicators.filter(isMeasurable)
  const given = possible.filter(({ series = [] }) => series.some(({ sample }) => sample !== undefined))
  return shown([...new Set([...given, ...possible])].map(({ id }) => id))
}

const mostNames = 12

function nameOf({ letter, title }: Column): string {
  return title === '' ? letter : `${letter} (${shortened(title)})`
}

/** Names as one text; where there are too many, the first ones. */
function shown(names: readonly string[]): string {
  return names.length > mostNames ? `${names.slice(0, mostNames).join(', ')}…` : names.join(', ')
}
