import type { Indicator, Measure } from '../../model/files.ts'
import type { ImportValue } from '../../model/import.ts'
import { isMasked, resultOf } from '../../model/measure.ts'
import type { Entry } from '../../model/place.ts'
import { thresholdsOf } from '../../model/thresholds.ts'
import type { YamlValue } from '../../model/yaml-edit.ts'
import { yearAsNumber } from '../../model/year.ts'
import type { FilledCell } from '../filled.ts'
import { folded } from '../fold.ts'
import { pathOf, type ImportForm, type KnownThing, type NewThing, type Surroundings } from '../form.ts'
import { periodIn } from '../period.ts'

/** Where a field of the sheet stands in a result. */
const places: Readonly<Record<string, readonly string[]>> = {
  value: ['value'],
  numerator: ['numerator'],
  denominator: ['denominator'],
  sample: ['sample', 'size'],
  population: ['sample', 'population'],
  mode: ['sample', 'mode'],
  evidence: ['evidence'],
  note: ['note'],
}

/** The fields of the sheet that stand in the sample of a result. */
const sampleFields = ['sample', 'population', 'mode']

/** The results of indicators; a row with a period that has none yet adds one. */
export default {
  name: 'measures',
  keyIn: ({ field, text }, cells, { indicators }) =>
    field === 'indicator' ? indicatorIn(text, cells.get('title'), indicators) : text,
  subject(key, cells, surroundings) {
    const id = key.get('indicator') ?? ''
    const entry = surroundings.indicators.get(id)
    if (entry === undefined) return { code: 'unknownIndicator', args: { found: id }, field: 'indicator' }
    const { frequency, series = [], title, unit } = entry.value
    const other = otherTitle(entry, cells.get('title'), surroundings)
    if (other !== undefined) return { code: 'mixedRow', args: { found: other, id }, field: 'indicator' }
    const period = periodIn(cells.get('period')?.cell, frequency)
    if (period === undefined) {
      return { code: 'badPeriod', args: { found: key.get('period') ?? '' }, field: 'period' }
    }
    const index = series.findIndex((measure) => String(measure.period) === period)
    const measure = series[index]
    return {
      key: [id, period],
      words: `${title} – ${period}`,
      isPercent: (field) => field === 'value' && unit === 'percent',
      thing:
        measure === undefined
          ? newMeasure(entry, period, surroundings)
          : knownMeasure({ entry, measure, index }, surroundings),
    }
  },
  meaning: (field, value, _key, { pieceId }) => {
    if (field !== 'evidence' || typeof value !== 'string') return value
    return pieceId(value) ?? { code: 'unknownPiece', args: { found: value }, field }
  },
} satisfies ImportForm

/** The title of another indicator than the row is about: part of the table was sorted, and the rest stayed where it was. */
function otherTitle(
  { value }: Entry<Indicator>,
  title: FilledCell | undefined,
  { indicators }: Surroundings,
): string | undefined {
  if (title?.cell?.kind !== 'text' || folded(title.cell.text) === folded(value.title)) return undefined
  const wanted = folded(title.cell.text)
  return [...indicators.values()].find((other) => folded(other.value.title) === wanted)?.value.title
}

/** The id of an indicator, from its id or, where there is none, from its title when no other bears it. */
function indicatorIn(
  text: string,
  title: FilledCell | undefined,
  indicators: Surroundings['indicators'],
): string {
  if (indicators.has(text)) return text
  const shown = title?.cell?.kind === 'text' ? title.cell.text : ''
  const wanted = folded(text === '' ? shown : text)
  const titled = [...indicators].filter(([, { value }]) => folded(value.title) === wanted)
  return titled.length === 1 ? (titled[0]?.[0] ?? text) : text
}

interface Known {
  readonly entry: Entry<Indicator>
  readonly measure: Measure
  readonly index: number
}

function knownMeasure({ entry, measure, index }: Known, { repository }: Surroundings): KnownThing {
  const { file, pointer } = entry
  const { settings, organisation } = repository
  const isHidden = isMasked(measure, thresholdsOf(settings.value).minimumSample)
  const now = (field: string): ImportValue => {
    const { sample } = measure
    if (field === 'sample') return sample?.size
    if (field === 'population') return sample?.population
    if (field === 'mode') return sample?.mode
    if (field === 'evidence') return measure.evidence
    if (field === 'note') return measure.note
    if (field === 'value') return resultOf(measure, entry.value, organisation.publicHolidays ?? 'national')
    return field === 'numerator' ? measure.numerator : measure.denominator
  }
  return {
    file,
    now,
    set: (field, next) => {
      const isResult = field === 'value' || field === 'numerator' || field === 'denominator'
      if (isResult && isHidden) return { code: 'masked', field }
      if (field === 'value' && measure.value === undefined && isComputed(measure))
        return { code: 'computedValue', field }
      const steps = places[field] ?? [field]
      return [{ file, path: pathOf(pointer, 'series', index, ...steps), value: next }]
    },
    emptied: (will) => {
      const isLeft = measure.sample === undefined || measure.sample.contacted !== undefined
      if (isLeft || sampleFields.some((field) => will(field) !== undefined)) return []
      return [{ file, path: pathOf(pointer, 'series', index, 'sample'), value: undefined }]
    },
  }
}

function isComputed({ numerator, delays }: Measure): boolean {
  return numerator !== undefined || delays !== undefined
}

function newMeasure(
  { value, file, pointer }: Entry<Indicator>,
  period: string,
  { placeInSeries }: Surroundings,
): NewThing {
  return {
    file,
    add: (values) => {
      const { series = [] } = value
      const hasResult = ['value', 'numerator'].some((field) => values.get(field) !== undefined)
      if (!hasResult) return { code: 'missingField', field: 'value' }
      const path = pathOf(pointer, 'series')
      const place = placeInSeries(
        file,
        path,
        series.map((measure) => String(measure.period)),
        period,
      )
      return [{ file, path: [...path, place], value: measureOf(period, values), isBefore: true }]
    },
  }
}

function measureOf(period: string, values: ReadonlyMap<string, ImportValue>): YamlValue {
  const sample = {
    size: values.get('sample'),
    population: values.get('population'),
    mode: values.get('mode'),
  }
  const hasSample = Object.values(sample).some((part) => part !== undefined)
  return {
    period: yearAsNumber(period),
    value: values.get('value'),
    numerator: values.get('numerator'),
    denominator: values.get('denominator'),
    ...(hasSample && { sample }),
    evidence: values.get('evidence'),
    note: values.get('note'),
  }
}
