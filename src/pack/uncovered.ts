import type { Inline } from '../model/document.ts'
import type { Audit, IndicatorResult, MeasureResult, RequirementResult } from '../model/files.ts'
import type { PackContext } from './context.ts'
import { gapWords } from './gap-words.ts'

/** Why nothing can be said of a requirement: what was found for each check that is not measured. */
export function unmeasuredReasons(context: PackContext, { gaps }: RequirementResult): readonly Inline[] {
  return gaps
    .flatMap((id) => context.find.gaps.get(id) ?? [])
    .filter(({ check }) => check.status === 'notMeasured')
    .flatMap((gap) => gapWords(context, gap).found)
    .flatMap((runs, index) => (index === 0 ? runs : [context.words.punctuation.semicolon, ...runs]))
}

/** Results on samples too small to be shown. */
export function maskedMeasures(
  audit: Audit,
): readonly { readonly indicator: IndicatorResult; readonly measure: MeasureResult }[] {
  return audit.indicators.flatMap((indicator) =>
    indicator.series.filter(({ masked }) => masked === true).map((measure) => ({ indicator, measure })),
  )
}
