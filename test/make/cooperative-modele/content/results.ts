import { levels, monthsFrom, quartersFrom, shares, type Result } from '../series.ts'
import { meanAnswerDelay } from './disturbances.ts'

/** Three years up to the last period that was closed before the audit. */
const [months, quarters] = [monthsFrom('2023-06', 36), quartersFrom('2023-Q2', 12)]

/**
 * The measured results, written once: the indicators, the extracts that prove them and the documents that comment them
 * all take their figures from here.
 */
export const results = {
  notification: levels({
    name: 'notification',
    periods: months,
    from: 4.6,
    to: 2.7,
    noise: 0.9,
    decimals: 1,
  }),
  calls: shares({ name: 'appels', periods: months, from: 84, to: 79.6, noise: 5, base: 2350 }),
  interviews: shares({ name: 'entretiens', periods: quarters, from: 71, to: 93, noise: 5, base: 62 }),
  conforming: shares({ name: 'conformes', periods: months, from: 91, to: 96.4, noise: 4, base: 26 }),
  booklets: shares({ name: 'livrets', periods: quarters, from: 88, to: 95.8, noise: 4, base: 74 }),
  /** The series stops in the spring of 2025: the person who kept it changed jobs. */
  visits: shares({
    name: 'visites',
    periods: quartersFrom('2022-Q2', 12),
    from: 48,
    to: 61,
    noise: 8,
    base: 72,
  }),
  cleanliness: levels({ name: 'proprete', periods: quarters, from: 6.9, to: 7.4, noise: 0.5, decimals: 1 }),
  bulkyWaste: levels({ name: 'encombrants', periods: months, from: 6.2, to: 3.1, noise: 1.6, decimals: 1 }),
  heating: levels({ name: 'chauffage', periods: months, from: 31, to: 21.5, noise: 9, decimals: 1 }),
  /** Breakdowns over 27 lifts. */
  liftBreakdowns: levels({
    name: 'ascenseurs',
    periods: quarters,
    from: 52,
    to: 38,
    noise: 12,
    decimals: 0,
  }).map(({ period, value }) => ({ period, numerator: value, denominator: 27 })),
  acknowledged: shares({ name: 'enregistrees', periods: months, from: 87, to: 95.2, noise: 4, base: 640 }),
  inTime: shares({ name: 'dans-le-delai', periods: months, from: 74, to: 81.3, noise: 6, base: 590 }),
  /** Answers to the questionnaire that follows each intervention. */
  interventions: [212, 198, 224, 231, 205, 187, 219, 240, 226, 203, 236, 228].map((size, index) => ({
    period: quarters[index] ?? '',
    numerator: Math.round(size * (0.79 + index * 0.006)),
    denominator: size,
  })),
  emergencies: levels({ name: 'urgences', periods: months, from: 4.4, to: 3.2, noise: 1.2, decimals: 1 }),
  complaints: levels({ name: 'reclamations', periods: quarters, from: 13.5, to: 9.4, noise: 2, decimals: 1 }),
  arrears: levels({ name: 'impayes', periods: months, from: 2.31, to: 1.86, noise: 0.18, decimals: 2 }),
  adaptations: levels({ name: 'adaptations', periods: quarters, from: 47, to: 28, noise: 8, decimals: 1 }),
  departureVisits: shares({
    name: 'visites-conseil',
    periods: quarters,
    from: 54,
    to: 73,
    noise: 7,
    base: 66,
  }),
  deposits: levels({ name: 'depots', periods: months, from: 41, to: 27.5, noise: 8, decimals: 1 }),
  /** The last result is worked out from the register, which is among the pieces. */
  disturbances: levels({
    name: 'troubles',
    periods: quarters,
    from: 17,
    to: meanAnswerDelay('2026-01-01', '2026-03-31'),
    noise: 3,
    decimals: 1,
  }),
  tilleulsRequests: levels({ name: 'tilleuls', periods: months, from: 41, to: 23.8, noise: 6, decimals: 1 }),
  actionsOnTime: shares({ name: 'actions', periods: quarters, from: 52, to: 69, noise: 14, base: 13 }),
  snagsCleared: shares({ name: 'reserves', periods: quarters, from: 68, to: 82.6, noise: 9, base: 92 }),
} satisfies Readonly<Record<string, readonly Result[]>>

/** The survey of November 2025: weighted shares, in percent, with the answers and the people concerned. */
export const survey2025 = {
  overall: { value: 78.6, size: 604, contacted: 1473, population: 2587 },
  cleanliness: { value: 68.9, size: 597, contacted: 1473, population: 2587 },
  requests: { value: 66.2, size: 347, population: 1421 },
} as const

/** The result of one period; a document that comments a period that was not measured is a mistake. */
export function resultOf(series: readonly Result[], period: string): Result {
  const found = series.find((result) => result.period === period)
  if (found === undefined) throw new Error(`No result for ${period}`)
  return found
}
