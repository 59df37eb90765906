import type { WordsOf } from '../../words.ts'

export const indicator: WordsOf<'indicator'> = {
  'indicator/unknown-evidence': {
    message: 'The piece `{id}` does not exist.',
    why: 'The result looks sourced, but it is not.',
    hints: {
      default: 'Add the piece to a commitment or to a register, or remove `evidence`.',
      nearest: 'Pieces close to it: `{nearest}`.',
    },
  },
  'indicator/no-value': {
    message: 'The period `{period}` has no result.',
    why: 'What was not measured is neither zero nor a success.',
    hints: {
      default:
        'Write `value`, or `numerator` and `denominator`, or `delays`; if nothing was measured, remove the period.',
    },
  },
  'indicator/half-ratio': {
    message: 'The period `{period}` gives `{given}` without `{missing}`.',
    why: 'It takes both to compute the result and to check it.',
    hints: { default: 'Add `{missing}`, or write only `value`.' },
  },
  'indicator/duplicate-period': {
    message: 'The period `{period}` already has a result.',
    why: 'Nobody knows which of the two counts.',
    hints: { default: 'Keep a single result per period.' },
  },
  'indicator/target-direction': {
    message: '`{key}` does not have the form that `direction: {direction}` asks for.',
    why: 'The result cannot be compared.',
    hints: {
      default: 'Write a single number, or `direction: range` if the indicator must stay between two bounds.',
      bounds: 'Write two bounds, `{key}: { min: 10, max: 20 }`, or `direction: up` or `down`.',
    },
  },
  'indicator/bounds-reversed': {
    message: 'Under `{key}`, the minimum `{min}` is above the maximum `{max}`.',
    why: 'No result could ever fit.',
    hints: { default: 'Swap `min` and `max`.' },
  },
  'indicator/alert-inside-target': {
    message: 'The alert threshold `{alert}` is on the good side of the target `{target}`.',
    why: 'The alert would ring although the target is reached.',
    hints: {
      default: 'Put the alert past the target, on the bad side.',
      up: 'Higher is better: the alert stands below the target.',
      down: 'Lower is better: the alert stands above the target.',
      range: 'The bounds of the alert enclose those of the target.',
    },
  },
  'indicator/mixed-units': {
    message: '`{found}` is above 10, but the indicator is a mark out of ten.',
    why: 'A mark and a percentage cannot be compared, nor mixed in one series.',
    hints: {
      default:
        'Bring the number down to a scale of 10; if the whole series is in percent, write `unit: percent`.',
    },
  },
  'indicator/percent-as-fraction': {
    message: '`{found}` looks like a fraction, but the indicator is a percentage.',
    why: 'Compared like this, the target and the results are apart by a factor of a hundred.',
    hints: { default: '`{found}`: write `{write}`.' },
  },
  'indicator/outside-unit': {
    message: '`{found}` is not possible for the unit `{unit}`.',
    why: 'An impossible number distorts the comparison with the target.',
    hints: {
      default: 'Write a positive number, or correct `unit`.',
      huge: 'Check the number: beyond fifteen digits, it can no longer be computed with.',
      percent:
        'Write a number from 0 to 100; a result that is truly above 100 is written with its `numerator` and `denominator`.',
    },
  },
  'indicator/orphan': {
    message: 'No commitment cites the indicator `{id}`.',
    why: 'Measured but attached to nothing, it counts for no requirement.',
    hints: {
      default:
        'Cite it under `indicators` in a commitment, or name under `supports` the requirements that it measures.',
    },
  },
  'indicator/no-result': {
    message: 'The indicator `{id}` has a target, but no result.',
    why: 'A target that was never measured is a promise that is not proven.',
    hints: { default: 'Add a result under `series`.' },
  },
  'indicator/no-target': {
    message: 'The indicator `{id}` has no target.',
    why: 'A result without a target does not say whether the promise is kept.',
    hints: { default: 'Add `target`, in the unit of the indicator.' },
  },
  'indicator/stale': {
    message:
      'The last result, `{period}`, is too old for the frequency `{frequency}` on the audit date, `{date}`.',
    why: 'On the audit date, the indicator counts as not measured.',
    hints: {
      default: 'Add the more recent results.',
      monthly: 'A monthly indicator has a result less than three months old: add the months since.',
      quarterly: 'A quarterly indicator has a result less than six months old: add the quarters since.',
      yearly: 'A yearly indicator has a result less than eighteen months old: add the year since.',
      triennial: 'A three-yearly indicator has a result less than forty-two months old: add the last survey.',
    },
  },
  'indicator/small-sample': {
    message: 'The result of `{period}` rests on a sample of `{size}`, below the threshold of `{limit}`.',
    why: 'It is not shown: too few answers, and people who could be recognised.',
    hints: {
      default:
        'Ask more people or group periods together; the threshold is `minimumSample`, under `thresholds` in coopqual.yaml.',
    },
  },
  'indicator/ratio-differs': {
    message: 'The result `{value}` does not agree with `{numerator}` / `{denominator}`.',
    why: 'The auditor will do the sum again.',
    hints: {
      default: 'The sum gives `{write}`: correct `value`, `numerator` or `denominator`, or remove `value`.',
    },
  },
  'indicator/future-period': {
    message: 'The period `{period}` starts after the date of the audit, `{date}`.',
    why: 'A result to come is a forecast, not a measure.',
    hints: { default: 'Correct the period; a forecast belongs under `target`.' },
  },
  'indicator/period-frequency': {
    message: 'The period `{period}` is too long for the frequency `{frequency}`.',
    why: 'The announced follow-up is closer than the real one.',
    hints: {
      default: 'Give one result per announced period, or correct `frequency`.',
      monthly: 'Give one result per month, `2026-09`, or correct `frequency`.',
      quarterly: 'Give one result per quarter, `2026-Q3`, or correct `frequency`.',
    },
  },
  'indicator/infinite-ratio': {
    message:
      'For the period `{period}`, `{numerator}` / `{denominator}` gives a number too large to compute with.',
    why: 'A result beyond measure compares with no target.',
    hints: {
      default: 'Correct `numerator` or `denominator`.',
    },
  },
  'indicator/delay-reversed': {
    message: 'The delay ends on `{to}`, before it starts, on `{from}`.',
    why: 'A negative delay would lower the mean.',
    hints: {
      default: 'Swap `from` and `to`, or correct one of the two.',
    },
  },
  'indicator/delay-unit': {
    message: 'Delays give no result in the unit `{unit}`.',
    why: 'Their mean is counted in days or in working days.',
    hints: {
      default: 'Write `unit: days` (calendar days) or `unit: workingDays`, or replace `delays` with `value`.',
    },
  },
  'indicator/delays-differ': {
    message: 'For the period `{period}`, `{written}` does not agree with the delays.',
    why: 'The auditor will do the sum again.',
    hints: {
      default: 'The mean of the delays is `{write}`: correct `value` or the delays, or remove `value`.',
      ratio:
        'A result is either a mean of delays or a ratio: keep `delays`, or `numerator` and `denominator`.',
    },
  },
  'indicator/distribution-sum': {
    message:
      'For the period `{period}`, the distribution holds `{sum}` answers, those who gave none left out.',
    why: 'The auditor will add them up.',
    hints: {
      default: 'Correct `distribution` or `sample`.',
      size: '`size` says `{size}`: correct `size` or `distribution`; a missing answer bears `as: noAnswer`.',
      noSample: 'Add `sample: { size: {sum} }`.',
    },
  },
  'indicator/distribution-differs': {
    message: 'For the period `{period}`, `{written}` is not what the answers give.',
    why: 'The auditor will do the sum again.',
    hints: {
      default:
        'The answers give `{write}`: correct the result or `distribution`; if the result is weighted, remove `distribution`.',
    },
  },
  'indicator/contacted-below-size': {
    message: 'For the period `{period}`, `{size}` answers from `{contacted}` people asked.',
    why: 'Nobody answers without being asked: the response rate would pass 100%.',
    hints: { default: 'Correct `contacted` or `size`.' },
  },
  'indicator/population-below-sample': {
    message: 'For the period `{period}`, the population `{population}` is smaller than `{key}: {count}`.',
    why: 'The precision that the survey claims would be wrong.',
    hints: { default: 'Correct `population` or `{key}`.' },
  },
  'indicator/answer-not-a-mark': {
    message: '`{found}` is no mark from 0 to 10, while the indicator is a mark out of 10.',
    why: 'The mean and its precision are computed from marks.',
    hints: { default: 'Write `answer` as a number, without quotes; a missing answer bears `as: noAnswer`.' },
  },
}
