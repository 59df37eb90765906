import { seedOf, seeded } from './makers/random.ts'

/** One result of an indicator, as it goes into the YAML and into the extract that proves it. */
export interface Result {
  readonly period: string
  readonly value?: number
  readonly numerator?: number
  readonly denominator?: number
}

/** A result that is a plain number. */
export interface Level {
  readonly period: string
  readonly value: number
}

/** Months that follow one another: 2023-06, 2023-07… */
export function monthsFrom(first: string, count: number): readonly string[] {
  const [year = 0, month = 1] = first.split('-').map(Number)
  return Array.from({ length: count }, (_, index) => {
    const at = year * 12 + month - 1 + index
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}

/** Quarters that follow one another: 2023-Q3, 2023-Q4… */
export function quartersFrom(first: string, count: number): readonly string[] {
  const [year = 0, quarter = 1] = first.split('-Q').map(Number)
  return Array.from({ length: count }, (_, index) => {
    const at = year * 4 + quarter - 1 + index
    return `${Math.floor(at / 4)}-Q${(at % 4) + 1}`
  })
}

interface Drift {
  /** The name of the indicator, which is also the seed of its hazards. */
  readonly name: string
  readonly periods: readonly string[]
  /** The level at the first and at the last period. */
  readonly from: number
  readonly to: number
  /** The whole width of the hazards around the level. */
  readonly noise: number
}

/** A level that drifts with hazards, rounded to a number of decimals; the last period falls exactly on `to`. */
export function levels({ decimals, ...drift }: Drift & { readonly decimals: number }): readonly Level[] {
  return drifting(drift).map(({ period, level }) => ({ period, value: Number(level.toFixed(decimals)) }))
}

/** Percentages as a numerator over a denominator that varies around `base`. */
export function shares({ base, ...drift }: Drift & { readonly base: number }): readonly Result[] {
  const random = seeded(seedOf(`${drift.name}/base`))
  return drifting(drift).map(({ period, level }) => {
    const denominator = Math.round(base * (0.86 + random() * 0.28))
    return { period, numerator: Math.min(denominator, Math.round((denominator * level) / 100)), denominator }
  })
}

function drifting({ name, periods, from, to, noise }: Drift): readonly { period: string; level: number }[] {
  const random = seeded(seedOf(name))
  const last = periods.length - 1
  return periods.map((period, index) => {
    const hazard = index === last ? 0 : (random() - 0.5) * noise
    return { period, level: from + ((to - from) * index) / Math.max(1, last) + hazard }
  })
}

/** The piece that each result comes from, by its period. */
export type Proofs = Readonly<Record<string, string>>

/** The results of a series that a piece shows: all of them, or those since a period. */
export function provenBy(piece: string, results: readonly Result[], since = ''): Proofs {
  return Object.fromEntries(
    results.filter(({ period }) => period >= since).map(({ period }) => [period, piece]),
  )
}

/** The results as the lines of a YAML series. */
export function seriesLines(results: readonly Result[], proofs: Proofs = {}): string {
  return results
    .map(({ period, value, numerator, denominator }) => {
      const figures =
        value === undefined ? `numerator: ${numerator}, denominator: ${denominator}` : `value: ${value}`
      const proof = proofs[period]
      return `  - { period: ${period}, ${figures}${proof === undefined ? '' : `, evidence: ${proof}`} }`
    })
    .join('\n')
}

/** The share of a whole year, in percent with one decimal. */
export function yearlyShare(results: readonly Result[], year: string): number {
  const ofYear = results.filter(({ period }) => period.startsWith(year))
  return percentOf({
    period: year,
    numerator: ofYear.reduce((sum, { numerator = 0 }) => sum + numerator, 0),
    denominator: ofYear.reduce((sum, { denominator = 0 }) => sum + denominator, 0),
  })
}

/** The widest margin of error of a survey, in points at 95 %: that of a share of one half. */
export function widestMargin(size: number, population: number): string {
  const margin = 98 * Math.sqrt((population - size) / (population - 1) / size)
  return margin.toFixed(1).replace('.', ',')
}

/** A percentage with one decimal, as the extracts print it. */
export function percentOf({ value, numerator = 0, denominator = 1 }: Result): number {
  return value ?? Number(((numerator / denominator) * 100).toFixed(1))
}
