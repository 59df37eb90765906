import type { Block, Inline } from '../model/document.ts'
import type { IndicatorResult } from '../model/files.ts'
import { column, paragraph, row, table } from './blocks.ts'
import type { PackContext } from './context.ts'
import { indicatorLink } from './links.ts'
import { latestText, marginText, modeText } from './measure-words.ts'
import { capital } from './sentence.ts'

/** How far what is recorded speaks for what is not: pieces that someone chose, surveys of a few. */
export function samplingBlocks(context: PackContext): readonly Block[] {
  const { audit, format, words } = context
  const { labels, uncovered } = words
  const surveys = audit.indicators.filter(({ latest }) => latest?.sampleSize !== undefined)
  if (surveys.length === 0) return [paragraph(uncovered.samplingPieces)]
  const columns = [
    column(labels.indicator, 32),
    column(labels.latest, 19),
    column(labels.sample, 15, 'end'),
    column(labels.mode, 14),
    column(labels.margin, 20),
  ]
  const rows = surveys.map((indicator) =>
    row(
      undefined,
      indicatorLink(context, indicator.id),
      latestText(context, indicator) ?? '',
      sampleText(context, indicator),
      indicator.latest?.mode === undefined ? '–' : capital(modeText(context, indicator.latest.mode)),
      marginRuns(context, indicator),
    ),
  )
  return [
    paragraph(uncovered.samplingPieces),
    paragraph(uncovered.samplingSurveys),
    table(format.counted(rows.length, uncovered.surveys), columns, rows, uncovered.none),
  ]
}

function sampleText({ format }: PackContext, { latest }: IndicatorResult): string {
  const { sampleSize, population } = latest ?? {}
  if (sampleSize === undefined) return '–'
  const answers = format.number(sampleSize)
  return population === undefined ? answers : `${answers} / ${format.number(population)}`
}

/** The margin of error, and whether the target lies within it: then the survey alone cannot tell whether it is met. */
function marginRuns(context: PackContext, indicator: IndicatorResult): readonly Inline[] {
  const { latest, target } = indicator
  const text = latest === undefined ? undefined : marginText(context, indicator, latest)
  if (text === undefined || latest?.value === undefined || latest.marginOfError === undefined) return ['–']
  const isWithin = typeof target === 'number' && Math.abs(latest.value - target) <= latest.marginOfError
  if (!isWithin) return [text]
  return [`${text}\n`, { text: context.words.uncovered.targetWithin, tone: 'fair' }]
}
