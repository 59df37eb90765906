import type { SurveyWishes } from '../model/survey.ts'
import { foldedAnswer } from './fold.ts'
import { markIn, type Mark } from './marks.ts'
import { isNoAnswer, levelOf, type Level } from './scales.ts'
import type { Tally } from './tally.ts'

/** What a content of a column is, by itself. */
export type Reading = Tally & {
  /** What is shown of it: the content, or the answer that it was said to mean. */
  readonly answer: string
} & (
    | { readonly kind: 'level'; readonly level: Level }
    | { readonly kind: 'mark'; readonly mark: Mark }
    | { readonly kind: 'noAnswer' | 'unknown' }
  )

/** What codes mean, by the code as it is compared. */
export type Meanings = ReadonlyMap<string, string>

export function meaningsOf({ scale = [] }: SurveyWishes): Meanings {
  return new Map(scale.map(({ found, answer }) => [foldedAnswer(found), answer]))
}

export function readingOf(tally: Tally, meanings: Meanings): Reading {
  const answer = meanings.get(foldedAnswer(tally.text)) ?? tally.text
  if (isNoAnswer(answer)) return { ...tally, answer, kind: 'noAnswer' }
  const mark = markIn(answer)
  if (mark !== undefined) return { ...tally, answer, kind: 'mark', mark }
  const level = levelOf(answer)
  return level === undefined
    ? { ...tally, answer, kind: 'unknown' }
    : { ...tally, answer, kind: 'level', level }
}
