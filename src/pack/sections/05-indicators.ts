import { fill } from '../../lang/catalogue.ts'
import type { Block, Inline } from '../../model/document.ts'
import type { IndicatorResult } from '../../model/files.ts'
import { anchors } from '../anchors.ts'
import { chapter, facts, heading, paragraph } from '../blocks.ts'
import type { PackContext } from '../context.ts'
import { commitmentLink, listed, placeRun, requirementLink } from '../links.ts'
import { alertText, latestText, legalText, targetText, trendText } from '../measure-words.ts'
import { resultTable } from '../result-table.ts'
import { capital } from '../sentence.ts'
import type { MakeSection } from '../section.ts'
import { seriesFigure } from '../series-figure.ts'
import { indicatorVerdict } from '../verdict.ts'

const indicators: MakeSection = (context) => {
  const { audit, words } = context
  const sheets = audit.indicators.flatMap((indicator) => sheetOf(context, indicator))
  return chapter('indicators', words.indicators.title, [
    paragraph(sheets.length === 0 ? words.indicators.empty : words.indicators.lead, 'lead'),
    ...sheets,
  ])
}

export default indicators

function sheetOf(context: PackContext, indicator: IndicatorResult): readonly Block[] {
  const { audit, words } = context
  const figure = seriesFigure(context, indicator)
  const isMasked = indicator.series.some(({ masked }) => masked === true)
  const note = fill(words.indicators.maskedNote, { minimum: audit.thresholds.minimumSample })
  return [
    heading(2, indicator.title, anchors.indicator(indicator.id)),
    paragraph(indicator.definition),
    factsOf(context, indicator),
    ...(figure === undefined ? [] : [figure]),
    indicator.series.length === 0
      ? paragraph(words.indicators.neverMeasured)
      : resultTable(context, indicator),
    ...(isMasked ? [paragraph(note, 'note')] : []),
  ]
}

function factsOf(context: PackContext, indicator: IndicatorResult): Block {
  const { terms, words } = context
  const { labels } = words
  const {
    commitments,
    direction,
    formula,
    frequency,
    id,
    owner,
    perimeter,
    place,
    requirements,
    source,
    unit,
  } = indicator
  const follow = fill(words.indicators.followText, {
    unit: terms.unit[unit],
    direction: terms.direction[direction],
    frequency: terms.frequency[frequency],
  })
  return facts([
    [words.indicators.standing, standingRuns(context, indicator)],
    [labels.latest, latestText(context, indicator)],
    [labels.target, capital(targetAndAlert(context, indicator))],
    [labels.legal, legalText(context, indicator)],
    [labels.formula, formula],
    [words.indicators.follow, capital(follow)],
    [labels.perimeter, perimeter],
    [words.indicators.responsible, owner],
    [labels.source, source],
    [labels.commitments, listed(commitments.map((commitment) => commitmentLink(context, commitment)))],
    [labels.requirements, listed(requirements.map((ref) => requirementLink(context, ref)))],
    [labels.id, [{ text: id, style: 'code' }, ' – ', placeRun(context, place)]],
  ])
}

function targetAndAlert(context: PackContext, indicator: IndicatorResult): string {
  const { words } = context
  const target = targetText(context, indicator) ?? words.indicators.noTarget
  const alert = alertText(context, indicator)
  return alert === undefined ? target : fill(words.indicators.withAlert, { target, alert })
}

function standingRuns(context: PackContext, indicator: IndicatorResult): readonly Inline[] {
  const trend = trendText(context, indicator)
  const verdict = indicatorVerdict(context, indicator)
  return trend === undefined ? [verdict] : [verdict, `\u{202F}; ${trend}`]
}
