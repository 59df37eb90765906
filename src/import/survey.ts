import type { Indicator, Measure } from '../model/files.ts'
import { marginOfError } from '../model/margin.ts'
import { responseRate, resultOf, tenDecimals } from '../model/measure.ts'
import type { Entry } from '../model/place.ts'
import type { Repository } from '../model/repository.ts'
import { placeIn } from '../model/series.ts'
import type { SurveyEntry, SurveyKey } from '../model/survey-import.ts'
import type { SurveyResultFound } from '../model/survey.ts'
import type { YamlEdit } from '../model/yaml-edit.ts'
import { byFile } from './edits.ts'
import { pathOf, type FileEdit } from './form.ts'

interface Wanted {
  /** The piece that the results come from. */
  readonly evidence?: string | undefined
  /** Whether results of the same period give way. */
  readonly isReplacing: boolean
}

interface SurveyPlan {
  readonly entries: readonly SurveyEntry[]
  readonly edits: ReadonlyMap<string, readonly YamlEdit[]>
}

/** Compares the results of a survey with the series of the indicators, and plans how they come into them. */
export function planSurvey(
  results: readonly SurveyResultFound[],
  { indicators, organisation }: Pick<Repository, 'indicators' | 'organisation'>,
  wanted: Wanted,
): SurveyPlan {
  const holidays = organisation.publicHolidays ?? 'national'
  const planned = results.flatMap((found) => {
    const entry = indicators.find(({ value }) => value.id === found.indicator)
    if (entry === undefined) return []
    const own = entryOf(found, entry, wanted)
    const value = resultOf(own.measure, entry.value, holidays) ?? 0
    const figures = figuresOf(value, entry.value, own.measure)
    return [{ entry: { ...own, value, ...figures }, edits: editsOf(own, entry) }]
  })
  const isClear = planned.every(({ entry }) => entry.state !== 'conflict')
  return {
    entries: planned.map(({ entry }) => entry),
    edits: isClear ? byFile(planned.flatMap(({ edits }) => edits)) : new Map(),
  }
}

function figuresOf(
  value: number,
  indicator: Indicator,
  measure: Measure,
): Pick<SurveyEntry, 'marginOfError' | 'responseRate'> {
  const [margin, rate] = [marginOfError(value, indicator, measure), responseRate(measure)]
  return {
    ...(rate === undefined ? {} : { responseRate: rate }),
    ...(margin === undefined ? {} : { marginOfError: tenDecimals(margin) }),
  }
}

type Compared = Omit<SurveyEntry, 'value' | 'responseRate' | 'marginOfError'>

function entryOf(
  { measure: found, ...result }: SurveyResultFound,
  { value: { series = [], title, unit }, file }: Entry<Indicator>,
  { evidence, isReplacing }: Wanted,
): Compared {
  const before = series.find(({ period }) => String(period) === String(found.period))
  const measure = evidence === undefined ? found : { ...found, evidence }
  const shared = { ...result, title, unit, file }
  if (before === undefined) return { ...shared, measure, differing: [], state: 'added' }
  const merged = mergedWith(before, measure)
  const differing = keys.filter((key) => !isSame(partOf(before, key), partOf(merged, key)))
  const isClash = differing.some((key) => partOf(before, key) !== undefined)
  const changed = isClash ? (isReplacing ? 'replaced' : 'conflict') : 'completed'
  return {
    ...shared,
    measure: merged,
    before,
    differing,
    state: differing.length === 0 ? 'unchanged' : changed,
  }
}

/**
 * A result with what the survey knows in place of what was written of it; everything else stays. Of another number of
 * answers, another survey is meant: nothing that was written of its sample stays.
 */
function mergedWith(before: Measure, found: Measure): Measure {
  const { value: _, numerator: _n, denominator: _d, delays: _s, distribution: _a, ...kept } = before
  const { sample, ...rest } = found
  return {
    ...kept,
    ...rest,
    period: before.period,
    ...(sample === undefined
      ? {}
      : { sample: before.sample?.size === sample.size ? { ...before.sample, ...sample } : sample }),
  }
}

const keys: readonly SurveyKey[] = [
  'result',
  'size',
  'contacted',
  'population',
  'mode',
  'distribution',
  'evidence',
]

/** One of the things that a survey says; nothing where it is not written. */
function partOf(measure: Measure, key: SurveyKey): unknown {
  const { value, numerator, denominator, delays, distribution, evidence, sample } = measure
  if (key === 'distribution')
    return distribution?.map(({ answer, as, count }) => `${answer}\n${count}\n${as}`).toSorted()
  if (key === 'evidence') return evidence
  if (key !== 'result') return sample?.[key]
  const written = [value, numerator, denominator, delays]
  return written.every((part) => part === undefined) ? undefined : written
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function editsOf(
  { before, differing, measure }: Compared,
  { value, file, pointer }: Entry<Indicator>,
): readonly FileEdit[] {
  const { series = [] } = value
  if (before === undefined) {
    const periods = series.map(({ period }) => String(period))
    const path = pathOf(pointer, 'series', placeIn(periods, String(measure.period)))
    return [{ file, path, value: plainOf(measure), isBefore: true }]
  }
  const place = pathOf(pointer, 'series', series.indexOf(before))
  return differing
    .flatMap((key) => partEdits(key, before, measure))
    .map(({ path, value: next }) => ({
      file,
      path: [...place, ...path],
      value: next,
    }))
}

/** How a result comes to hold one of the things that a survey says of it. */
function partEdits(key: SurveyKey, before: Measure, { sample, ...measure }: Measure): readonly YamlEdit[] {
  if (key === 'result') {
    return (['value', 'numerator', 'denominator', 'delays'] as const)
      .filter((field) => before[field] !== undefined || measure[field] !== undefined)
      .map((field) => ({ path: [field], value: field === 'delays' ? undefined : measure[field] }))
  }
  if (key === 'evidence') return [{ path: [key], value: measure.evidence }]
  if (key === 'distribution')
    return [{ path: [key], value: measure.distribution?.map((answer) => ({ ...answer })) }]
  return [{ path: ['sample', key], value: sample?.[key] }]
}

function plainOf({
  period,
  value,
  numerator,
  denominator,
  sample,
  distribution,
  evidence,
}: Measure): YamlEdit['value'] {
  return {
    period,
    value,
    numerator,
    denominator,
    sample: sample === undefined ? undefined : { ...sample },
    distribution: distribution?.map((answer) => ({ ...answer })),
    evidence,
  }
}
