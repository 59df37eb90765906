import type { Indicator, Measure } from './files.ts'
import type { SurveyResultFound } from './survey.ts'

/** What a survey says of a result, apart from its period. */
export type SurveyKey = 'result' | 'size' | 'contacted' | 'population' | 'mode' | 'distribution' | 'evidence'

/** A result of a survey beside what the series of its indicator holds for the period. */
export interface SurveyEntry extends Omit<SurveyResultFound, 'measure'> {
  readonly title: string
  readonly unit: Indicator['unit']
  readonly file: string
  /** What the series is to hold; what the survey says nothing of stays as it was. */
  readonly measure: Measure
  /** What it holds now. */
  readonly before?: Measure
  /** In what they differ; nothing of it was written before where the result is only completed. */
  readonly differing: readonly SurveyKey[]
  /** A conflict stands where something else is written, and is not to be replaced. */
  readonly state: 'added' | 'completed' | 'replaced' | 'unchanged' | 'conflict'
  readonly value: number
  readonly responseRate?: number
  /** At 95 %, in the unit of the indicator. */
  readonly marginOfError?: number
}
