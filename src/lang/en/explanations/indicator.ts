import type { ExplanationsOf } from '../../words.ts'

export const indicator: ExplanationsOf<'indicator'> = {
  'indicator/alert-inside-target': {
    title: 'The alert threshold is on the good side of the target',
    what: 'The `alert` marks a result that is plainly not enough: below the target when higher is better (`direction: up`), above it when lower is better (`down`). Here it falls on the side where the target is met.',
  },
  'indicator/answer-not-a-mark': {
    title: 'An answer is not a mark from 0 to 10',
    what: 'In a survey marked out of 10 (`unit: mark10`), each answer of `distribution` is a number from 0 to 10, save those that bear `as: noAnswer`.',
  },
  'indicator/bounds-reversed': {
    title: 'The minimum of a target exceeds its maximum',
    what: 'An indicator to be kept within a range (`direction: range`) gives its bounds `min` and `max`; here they are the wrong way round.',
  },
  'indicator/contacted-below-size': {
    title: 'More answers than people asked',
    what: 'Under `sample`, `size` is the number of answers and `contacted` the number of people asked: the first cannot exceed the second.',
  },
  'indicator/delay-reversed': {
    title: 'A delay ends before it starts',
    what: 'Under `delays`, each delay goes from the day `from` to the day `to`. Here `to` is before `from`. Both may be the same day.',
  },
  'indicator/delay-unit': {
    title: 'Delays are given in a unit that has none',
    what: 'A `delays` list gives a mean number of days: the unit of the indicator must be `days` (calendar days) or `workingDays`.',
  },
  'indicator/delays-differ': {
    title: 'The result is not the mean of the delays',
    what: 'The result `value` is written by hand beside the list `delays`, and is not their mean, rounding aside.',
  },
  'indicator/distribution-differs': {
    title: 'The result does not match the answers',
    what: 'The result of the survey is not the one that the answers under `distribution` give: share of favourable answers, or mean of the marks, not counting those who did not answer.',
  },
  'indicator/distribution-sum': {
    title: 'The answers do not add up to the sample size',
    what: 'The sum of the answers under `distribution`, without those that bear `as: noAnswer`, differs from the number of answers that `size` announces.',
  },
  'indicator/duplicate-period': {
    title: 'A period has two results',
    what: 'Two entries of `series` bear the same period.',
  },
  'indicator/future-period': {
    title: 'A result is given for a period to come',
    what: 'The period starts after the audit date. A result is a measure; what is aimed at goes under `target`.',
  },
  'indicator/half-ratio': {
    title: 'Half of a ratio is missing',
    what: 'A result is given by `value`, or by `numerator` and `denominator` together. Here one of the two is missing.',
  },
  'indicator/infinite-ratio': {
    title: 'A ratio cannot be computed',
    what: 'Dividing `numerator` by `denominator` gives a number too large to be computed: the denominator is probably mistyped.',
  },
  'indicator/mixed-units': {
    title: 'A percentage stands among marks out of 10',
    what: 'The indicator is a mark out of 10 (`unit: mark10`), but a result, a target or a threshold exceeds 10: it is probably a percentage. The two are never mixed in one series.',
  },
  'indicator/no-result': {
    title: 'An indicator has a target but no result',
    what: 'The indicator gives `target`, and its `series` list is missing or empty. It will be shown as not measured, which is no failure but no proof either.',
  },
  'indicator/no-target': {
    title: 'An indicator has no target',
    what: 'The key `target` is missing: the results are shown, but nothing says whether they are good. A limit set by law goes under `legal` and does not replace the target.',
  },
  'indicator/no-value': {
    title: 'A period has no result',
    what: 'An entry of `series` gives a period, but no `value`, no `numerator` and `denominator` and no `delays`.',
  },
  'indicator/orphan': {
    title: 'An indicator measures nothing that is promised',
    what: 'No commitment names the indicator under `indicators`, and it names no requirement itself under `supports`: its results are used nowhere.',
  },
  'indicator/outside-unit': {
    title: 'A number is not possible in this unit',
    what: 'A percentage goes from 0 to 100; a mark, a count or a duration is not negative. A result that really exceeds 100% is given by `numerator` and `denominator`.',
  },
  'indicator/percent-as-fraction': {
    title: 'Percentages are written as fractions',
    what: 'The indicator is a percentage (`unit: percent`). Its results are at most 1 while its target is not, or the other way round: `0.88` probably means `88`. Excel shows 88% and stores 0.88.',
  },
  'indicator/period-frequency': {
    title: 'A period is longer than the frequency announced',
    what: 'The indicator announces a `frequency`, and a result covers a longer period: a year for a quarterly indicator, for instance. A shorter period is fine.',
  },
  'indicator/population-below-sample': {
    title: 'The population is smaller than the sample',
    what: 'Under `sample`, `population` is the number of all those whom the survey is about: it cannot be smaller than the number of people asked (`contacted`) or of answers (`size`).',
  },
  'indicator/ratio-differs': {
    title: 'The result is not the quotient written beside it',
    what: 'The result `value` is given with `numerator` and `denominator`, and the division does not give that number, rounding aside.',
  },
  'indicator/small-sample': {
    title: 'A result rests on too few answers',
    what: 'The latest result of the survey has fewer answers than the threshold: 10, or `minimumSample` under `thresholds` in coopqual.yaml. The pack masks it.',
  },
  'indicator/stale': {
    title: 'The latest result is too old',
    what: 'At the audit date, the end of the latest period measured is more than 3 months past for a monthly indicator, 6 months for a quarterly one, 18 months for a yearly one, 42 months for a triennial one.',
  },
  'indicator/target-direction': {
    title: 'The target does not have the form that the direction asks for',
    what: 'When higher or lower is better (`direction: up` or `down`), the target is one number; when the result must stay between two bounds (`range`), it is written `{ min: …, max: … }`.',
  },
  'indicator/unknown-evidence': {
    title: 'A result names a piece that does not exist',
    what: 'Under `evidence`, a result names the `id` of the piece that it comes from. No piece of a commitment or of a register bears this one.',
  },
}
