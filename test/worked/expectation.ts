import type {
  Alternative,
  EvidenceExpectation,
  EvidenceKind,
  Expectation,
  IndicatorExpectation,
  SurveyExpectation,
  Unit,
} from '../../src/model/files.ts'
import { defined } from './tables.ts'

/**
 * Reads what a requirement expects: «no promise, 2 minutes within P12M, indicator on target in percent,
 * survey of tenants within P3Y, either procedure + record or plan», or «nothing» when it expects no proof.
 */
export function expectationOf(text: string): Expectation {
  const parts = text.split(', ').map((part) => part.trim())
  const anyOf = parts.find((part) => part.startsWith('either '))
  const plain = parts.filter((part) => !['no promise', 'nothing', anyOf].includes(part))
  return {
    commitment: !parts.includes('no promise'),
    ...alternativeOf(plain),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.slice('either '.length).split(' or ').map(alternative) }),
  }
}

function alternative(text: string): Alternative {
  return alternativeOf(text.split(' + '))
}

function alternativeOf(parts: readonly string[]): Alternative {
  const evidence = parts.flatMap((part) => evidenceOf(part) ?? [])
  const indicators = parts.flatMap((part) => indicatorOf(part) ?? [])
  const [survey] = parts.flatMap((part) => surveyOf(part) ?? [])
  const read = evidence.length + indicators.length + (survey === undefined ? 0 : 1)
  if (read !== parts.length) throw new Error(`Not all understood, or two surveys: ${parts.join(', ')}`)
  return defined({
    evidence: evidence.length === 0 ? undefined : evidence,
    indicators: indicators.length === 0 ? undefined : indicators,
    survey,
  })
}

const evidencePattern =
  /^(?:(\d+) )?(procedure|plan|record|minutes|contract|training|communication|photo|report|certificate|interview|dashboard)(?: within (\w+))?$/
const indicatorPattern = /^(?:(\d+) )?indicator( on target)?(?: in (\w+))?(?: within (\w+))?$/
const surveyPattern = /^survey(?: of (tenants|buyers))? within (\w+)$/

function evidenceOf(text: string): EvidenceExpectation | undefined {
  const found = evidencePattern.exec(text)
  if (found === null) return undefined
  const [, count, kind, within] = found
  return defined({
    kind: kind as EvidenceKind,
    count: count === undefined ? undefined : Number(count),
    within,
  })
}

function indicatorOf(text: string): IndicatorExpectation | undefined {
  const found = indicatorPattern.exec(text)
  if (found === null) return undefined
  const [, count, onTarget, unit, within] = found
  return defined({
    count: count === undefined ? undefined : Number(count),
    onTarget: onTarget === undefined ? undefined : true,
    unit: unit as Unit | undefined,
    within,
  })
}

function surveyOf(text: string): SurveyExpectation | undefined {
  const found = surveyPattern.exec(text)
  if (found === null) return undefined
  const [, audience, within] = found
  return defined({ audience, within }) as unknown as SurveyExpectation
}
