import { isPeriod } from '../model/calendar.ts'
import type { SurveyProblem, SurveyWishes } from '../model/survey.ts'
import { markIn } from './marks.ts'
import { isNoAnswer, levelOf } from './scales.ts'

/** What is wrong with the wishes by themselves, and with the counts of people beside those who answered. */
export function problemsOf(wishes: SurveyWishes, respondents: number): readonly SurveyProblem[] {
  const { period } = wishes
  const time: readonly SurveyProblem[] = isPeriod(period)
    ? []
    : [{ code: 'survey/not-a-period', args: { found: period } }]
  const counts = countProblems(wishes)
  return [
    ...time,
    ...counts,
    ...(counts.length > 0 ? [] : orderProblems(wishes, respondents)),
    ...scaleProblems(wishes),
  ]
}

function countProblems(wishes: SurveyWishes): readonly SurveyProblem[] {
  return (['population', 'contacted'] as const).flatMap((name) => {
    const found = wishes[name]
    const isCount = found === undefined || (Number.isInteger(found) && found >= 1)
    return isCount ? [] : [{ code: 'survey/not-a-count' as const, args: { name, found } }]
  })
}

/** Those who answered were asked, and those who were asked are of the population. */
function orderProblems(
  { contacted, population }: SurveyWishes,
  respondents: number,
): readonly SurveyProblem[] {
  const asked = contacted ?? respondents
  const few: readonly SurveyProblem[] =
    asked < respondents
      ? [{ code: 'survey/contacted-below-answers', args: { contacted: asked, respondents } }]
      : []
  if (population === undefined || population >= asked) return few
  return [
    ...few,
    {
      code: 'survey/population-below-contacted',
      args: { population, contacted: asked },
      ...(contacted === undefined ? { hint: 'answers' } : {}),
    },
  ]
}

/** What a code is said to mean is an answer that we know, a mark, or no answer. */
function scaleProblems({ scale = [] }: SurveyWishes): readonly SurveyProblem[] {
  return scale
    .filter(
      ({ answer }) => !isNoAnswer(answer) && levelOf(answer) === undefined && markIn(answer) === undefined,
    )
    .map(({ found, answer }) => ({ code: 'survey/scale-without-level', args: { found, answer } }))
}
