import type { Tone } from '../model/document.ts'
import type {
  ActionResult,
  Check,
  DiagnosticRecord,
  IndicatorResult,
  PieceResult,
  RatingResult,
  RequirementResult,
  SurveyResult,
} from '../model/files.ts'

type Grade = NonNullable<RequirementResult['grade']>
type Quadrant = NonNullable<RequirementResult['quadrant']>

/** What each verdict means, from good to bad: one place, so that the document and the workbook agree. */
export const tones = {
  answer: { yes: 'good', partial: 'fair', no: 'bad', notMeasured: 'muted', notApplicable: 'muted' },
  quadrant: { kept: 'good', unproven: 'poor', undeclared: 'fair', absent: 'bad' },
  grade: {
    strength: 'good',
    conforming: 'good',
    improvement: 'info',
    weakness: 'fair',
    minor: 'poor',
    major: 'bad',
  },
  checkStatus: { met: 'good', partial: 'fair', unmet: 'bad', notMeasured: 'muted' },
  indicatorStatus: {
    onTarget: 'good',
    inAlert: 'fair',
    offTarget: 'bad',
    stale: 'poor',
    neverMeasured: 'muted',
    masked: 'muted',
    noTarget: 'info',
  },
  pieceState: {
    valid: 'good',
    expiresSoon: 'fair',
    expired: 'bad',
    future: 'poor',
    missing: 'bad',
    unreadable: 'bad',
    suspect: 'poor',
  },
  actionState: { onTime: 'info', dueSoon: 'fair', overdue: 'bad', done: 'good', cancelled: 'muted' },
  surveyState: { upToDate: 'good', dueSoon: 'fair', overdue: 'bad', never: 'bad' },
  comparison: { agrees: 'good', overrated: 'bad', underrated: 'info' },
  severity: { error: 'bad', warning: 'fair', info: 'info' },
} satisfies {
  readonly answer: Readonly<Record<RequirementResult['done'], Tone>>
  readonly quadrant: Readonly<Record<Quadrant, Tone>>
  readonly grade: Readonly<Record<Grade, Tone>>
  readonly checkStatus: Readonly<Record<Check['status'], Tone>>
  readonly indicatorStatus: Readonly<Record<IndicatorResult['status'], Tone>>
  readonly pieceState: Readonly<Record<PieceResult['state'], Tone>>
  readonly actionState: Readonly<Record<ActionResult['state'], Tone>>
  readonly surveyState: Readonly<Record<SurveyResult['state'], Tone>>
  readonly comparison: Readonly<Record<NonNullable<RatingResult['comparison']>, Tone>>
  readonly severity: Readonly<Record<DiagnosticRecord['severity'], Tone>>
}
