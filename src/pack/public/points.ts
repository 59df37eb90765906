import { fill } from '../../lang/catalogue.ts'
import type { Bars, Figure, MatrixCell } from '../../model/document.ts'
import type { Score } from '../../model/files.ts'
import { tones } from '../tones.ts'
import type { PublicContext } from './context.ts'
import type { PublicDomain, PublicReferential } from './public-audit.ts'

/** The said / done matrix of a referential, in words for everyone. */
export function pointMatrix(context: PublicContext, { title, matrix, score }: PublicReferential): Figure {
  const { format, summary, words: shared } = context
  const { points: words } = summary
  const cell = (quadrant: keyof typeof words.cells): MatrixCell => ({
    title: words.cells[quadrant],
    count: format.number(matrix[quadrant]),
    note: fill(words.cellNote, {
      rate: format.percent(score.applicable === 0 ? 0 : matrix[quadrant] / score.applicable),
    }),
    tone: tones.quadrant[quadrant],
  })
  return {
    kind: 'figure',
    caption: title + shared.punctuation.colon + scoreText(context, score),
    alternative: fill(words.matrixAlternative, { ...matrix, applicable: score.applicable }),
    drawing: {
      kind: 'matrix',
      columns: [words.done, words.notDone],
      rows: [words.said, words.notSaid],
      cells: [
        [cell('kept'), cell('unproven')],
        [cell('undeclared'), cell('absent')],
      ],
    },
  }
}

/** How many points are kept, with and without what is not measured. */
export function scoreText({ format, summary, words: shared }: PublicContext, score: Score): string {
  const { points: words } = summary
  const { kept, applicable, notMeasured, rateMeasured } = score
  if (applicable === 0) return words.nothingApplicable
  const all = fill(words.score, {
    kept: format.counted(kept, words.kept),
    points: format.counted(applicable, words.points),
    rate: format.percent(score.rate ?? 0),
  })
  if (notMeasured === 0) return all
  const measured =
    rateMeasured === undefined
      ? words.nothingMeasured
      : fill(words.measured, {
          kept,
          measured: applicable - notMeasured,
          rate: format.percent(rateMeasured),
        })
  return all + shared.punctuation.semicolon + measured
}

/** The share of kept points of each domain, with and without what is not measured. */
export function domainBars(context: PublicContext, { title, domains }: PublicReferential): Figure {
  const { summary, words } = context
  const { points: own } = summary
  const bars = domains.map((domain) => barOf(context, domain))
  const hasMark = bars.some(({ mark }) => mark !== undefined)
  const described = bars.map(({ label, text }) => label + words.punctuation.colon + text).join(' – ')
  return {
    kind: 'figure',
    caption: fill(own.barsCaption, { title }),
    alternative: fill(own.barsAlternative, { domains: described }),
    drawing: { kind: 'bars', bars, legend: hasMark ? [own.barLegend, own.markLegend] : [own.barLegend] },
  }
}

function barOf(
  { format, summary }: PublicContext,
  { title, group, score }: PublicDomain,
): Bars['bars'][number] {
  const { points: words } = summary
  const { notMeasured, rate, rateMeasured } = score
  const link = group === undefined ? {} : { link: { to: group } }
  if (rate === undefined) return { label: title, text: words.barNothing, ...link }
  const shown = shownScore(format, score)
  if (notMeasured === 0 || rateMeasured === undefined) {
    return { label: title, value: rate, text: fill(words.barText, shown), ...link }
  }
  const text = fill(words.barTextMeasured, {
    ...shown,
    measured: score.applicable - notMeasured,
    rateMeasured: format.percent(rateMeasured),
  })
  return { label: title, value: rate, mark: rateMeasured, text, ...link }
}

function shownScore(
  format: PublicContext['format'],
  { kept, applicable, rate = 0 }: Score,
): { readonly kept: number; readonly applicable: number; readonly rate: string } {
  return { kept, applicable, rate: format.percent(rate) }
}
