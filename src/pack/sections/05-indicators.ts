import { fill } from '../../lang/catalogue.ts'
import type { Block, Inline } from '../../model/document.ts'
import type { IndicatorResult } from '../../model/files.ts'
import { byNumbers } from '../../model/order.ts'
import { anchors } from '../anchors.ts'
import { chapter, column, compactFacts, heading, paragraph, row, table } from '../blocks.ts'
import { identityRuns } from '../change-words.ts'
import type { PackContext } from '../context.ts'
import { answeredRuns, commitmentLink, indicatorLink, listed, pieceLink } from '../links.ts'
import {
  alertText,
  legalText,
  sinceFirstText,
  sourcedLatest,
  targetText,
  trendText,
  trendWord,
} from '../measure-words.ts'
import { resultBlocks } from '../result-blocks.ts'
import { capital } from '../sentence.ts'
import type { MakeSection } from '../section.ts'
import { indicatorVerdict } from '../verdict.ts'

/** The standings that call for attention first. */
const worstFirst: readonly IndicatorResult['status'][] = [
  'offTarget',
  'inAlert',
  'stale',
  'neverMeasured',
  'masked',
  'noTarget',
  'onTarget',
]

const indicators: MakeSection = (context) => {
  const { audit, words } = context
  if (audit.indicators.length === 0) {
    return chapter('indicators', words.indicators.title, [paragraph(words.indicators.empty)])
  }
  return chapter('indicators', words.indicators.title, [
    paragraph(words.indicators.lead, 'lead'),
    heading(2, words.indicators.dashboard, anchors.chapter('indicators/dashboard')),
    dashboard(context),
    heading(2, words.indicators.sheets, anchors.chapter('indicators/sheets')),
    ...audit.indicators.flatMap((indicator) => sheetOf(context, indicator)),
  ])
}

export default indicators

function dashboard(context: PackContext): Block {
  const { audit, format, words } = context
  const { counts, labels } = words
  const columns = [
    column(labels.indicator, 32),
    column(labels.latest, 20),
    column(labels.target, 16),
    column(words.indicators.standing, 16),
    column(labels.trend, 16),
  ]
  const rows = worstFirst
    .flatMap((status) => audit.indicators.filter((indicator) => indicator.status === status))
    .map((indicator) =>
      row(
        undefined,
        indicatorLink(context, indicator.id),
        indicator.latest === undefined ? '–' : sourcedLatest(context, indicator),
        capital(targetText(context, indicator) ?? words.indicators.noTarget),
        indicatorVerdict(context, indicator),
        capital(trendWord(context, indicator) ?? '–'),
      ),
    )
  return table(format.counted(rows.length, counts.indicator), columns, rows, words.indicators.empty)
}

/** What is known of an indicator beside its curve; where the table is too wide to stand there, its links are. */
function sheetOf(context: PackContext, indicator: IndicatorResult): readonly Block[] {
  const { beside, below } = resultBlocks(context, indicator)
  const own = ownFacts(context, indicator)
  const links = linkFacts(context, indicator)
  const opening = [
    heading(3, indicator.title, anchors.indicator(indicator.id)),
    paragraph(indicator.definition),
    paragraph(identityRuns(context, indicator), 'note'),
  ]
  if (beside.length === 0) return [...opening, compactFacts([...own, ...links]), ...below]
  const hasTable = beside.length > 1
  const left = compactFacts(hasTable ? [...own, ...links] : own)
  const right = hasTable ? beside : [...beside, compactFacts(links)]
  return [...opening, { kind: 'columns', columns: [[left], right] }, ...below]
}

type LabelledValue = Parameters<typeof compactFacts>[0][number]

function ownFacts(context: PackContext, indicator: IndicatorResult): readonly LabelledValue[] {
  const { indicators: words, labels } = context.words
  const { formula, owner, source } = indicator
  const people = source === undefined ? owner : fill(words.people, { owner, source })
  return [
    [words.standing, standingRuns(context, indicator)],
    [labels.trend, sinceFirstText(context, indicator)],
    [labels.target, capital(targetAndAlert(context, indicator))],
    [labels.legal, legalText(context, indicator)],
    [labels.formula, formula],
    [words.follow, followText(context, indicator)],
    [words.responsible, people],
  ]
}

function numberOf({ find }: PackContext, id: string): string {
  return find.pieces.get(id)?.number ?? id
}

/** What an indicator serves, and the pieces that its results come from. */
function linkFacts(context: PackContext, indicator: IndicatorResult): readonly LabelledValue[] {
  const { labels } = context.words
  const { commitments, series } = indicator
  const pieces = [...new Set(series.flatMap(({ evidence }) => evidence ?? []))].toSorted((a, b) =>
    byNumbers(numberOf(context, a), numberOf(context, b)),
  )
  return [
    [labels.commitments, listed(commitments.map((commitment) => commitmentLink(context, commitment)))],
    [labels.requirements, answeredRuns(context, indicator)],
    [labels.pieces, listed(pieces.map((piece) => pieceLink(context, piece)))],
  ]
}

function followText({ terms, words }: PackContext, indicator: IndicatorResult): string {
  const { direction, frequency, perimeter, unit } = indicator
  const text = fill(words.indicators.followText, {
    unit: terms.unit[unit],
    direction: terms.direction[direction],
    frequency: terms.frequency[frequency],
  })
  return capital(perimeter === undefined ? text : text + words.punctuation.semicolon + perimeter)
}

function targetAndAlert(context: PackContext, indicator: IndicatorResult): string {
  const { words } = context
  const target = targetText(context, indicator) ?? words.indicators.noTarget
  const alert = alertText(context, indicator)
  return alert === undefined ? target : fill(words.indicators.withAlert, { target, alert })
}

/** The verdict with the figures behind it: the latest result, and how it differs from the one before. */
function standingRuns(context: PackContext, indicator: IndicatorResult): readonly Inline[] {
  const verdict = indicatorVerdict(context, indicator)
  const latest = sourcedLatest(context, indicator)
  const trend = trendText(context, indicator)
  if (latest.length === 0) return [verdict]
  const ending = trend === undefined ? [] : [context.words.punctuation.semicolon, trend]
  return [verdict, '\u{A0}– ', ...latest, ...ending]
}
