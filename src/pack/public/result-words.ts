import { fill } from '../../lang/catalogue.ts'
import type { Inline } from '../../model/document.ts'
import { marginText, resultText, targetText } from '../measure-words.ts'
import type { PublicContext } from './context.ts'
import type { PublicMeasure, PublicResult } from './public-audit.ts'
import { statusTones } from './standings.ts'

/** The most results that are told of one promise. */
const mostResults = 3

/** Those that a promise has worst first: the others are in the whole pack. */
export function mainResults(results: readonly PublicResult[]): readonly PublicResult[] {
  return worstFirst
    .flatMap((status) => results.filter((result) => result.status === status))
    .slice(0, mostResults)
}

const worstFirst: readonly PublicResult['status'][] = [
  'offTarget',
  'inAlert',
  'onTarget',
  'noTarget',
  'stale',
  'hidden',
  'neverMeasured',
]

/** A result with its period, its target and how it stands, as running text. */
export function resultRuns(context: PublicContext, result: PublicResult): readonly Inline[] {
  const { results: words } = context.summary
  const { latest, perimeter, status } = result
  const target = targetText(context, result)
  const place = perimeter === undefined ? '' : fill(words.perimeter, { perimeter })
  const verdict = words.status[status]
  return [
    latest === undefined ? result.title : measureText(context, result, latest),
    place,
    words.dash,
    {
      text: target === undefined || status === 'hidden' ? verdict : fill(words.target, { verdict, target }),
      tone: statusTones[status],
    },
  ]
}

function measureText(context: PublicContext, result: PublicResult, measure: PublicMeasure): string {
  const { format, summary } = context
  const { results: words } = summary
  const { period, sampleSize } = measure
  const value = resultText(context, result, measure)
  const shown = { title: result.title, value, period: format.period(period) }
  if (sampleSize === undefined) return fill(words.text, shown)
  const margin = marginText(context, result, measure)
  const answers = format.counted(sampleSize, words.answers)
  return fill(words.survey, {
    ...shown,
    answers: margin === undefined ? answers : answers + fill(words.margin, { margin }),
  })
}
