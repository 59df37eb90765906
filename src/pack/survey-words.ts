import { fill } from '../lang/catalogue.ts'
import type { SurveyResult } from '../model/files.ts'
import type { PackContext } from './context.ts'
import { capital } from './sentence.ts'

/** A survey that is expected, in one sentence: how it stands, when it was, when it is due, how many homes it concerns. */
export function surveyText({ format, terms, words }: PackContext, survey: SurveyResult): string {
  const { audience, last, due, state, homes } = survey
  const { synthesis } = words
  const who =
    audience === undefined
      ? synthesis.survey
      : fill(synthesis.surveyOf, { audience: terms.audience[audience] })
  const forms = audience === 'buyers' ? words.cover.homesSold : words.cover.dwellings
  return fill(synthesis.surveyState, {
    who: capital(who),
    state: terms.surveyState[state],
    last: last === undefined ? '' : fill(synthesis.surveyLast, { date: format.date(last) }),
    due: due === undefined ? '' : fill(synthesis.surveyDue, { date: format.date(due) }),
    homes: homes === undefined ? '' : fill(synthesis.surveyHomes, { homes: format.counted(homes, forms) }),
  })
}
