import { fill } from '../lang/catalogue.ts'
import type { Bars, Figure, MatrixCell } from '../model/document.ts'
import type { DomainResult, ReferentialResult } from '../model/files.ts'
import { anchors } from './anchors.ts'
import type { PackContext } from './context.ts'
import { measuredCount, referentialScore } from './score-words.ts'
import { capital } from './sentence.ts'
import { tones } from './tones.ts'

/** The said / done matrix: each cell with its count and its share of what applies. */
export function matrixFigure(context: PackContext, { matrix, score }: ReferentialResult): Figure {
  const { format, words, terms } = context
  const cell = (quadrant: keyof typeof tones.quadrant): MatrixCell => ({
    title: capital(terms.quadrant[quadrant]),
    count: format.number(matrix[quadrant]),
    note: fill(words.synthesis.cellNote, {
      rate: format.percent(score.applicable === 0 ? 0 : matrix[quadrant] / score.applicable),
      applicable: format.number(score.applicable),
    }),
    tone: tones.quadrant[quadrant],
  })
  return {
    kind: 'figure',
    caption: referentialScore(context, score),
    alternative: fill(words.synthesis.matrixAlternative, { ...matrix, applicable: score.applicable }),
    drawing: {
      kind: 'matrix',
      columns: [words.synthesis.done, words.synthesis.notDone],
      rows: [words.synthesis.said, words.synthesis.notSaid],
      cells: [
        [cell('kept'), cell('unproven')],
        [cell('undeclared'), cell('absent')],
      ],
    },
  }
}

/** The rate of each domain as a bar; the mark is the rate over what is measured. */
export function domainBars(context: PackContext, { id, domains }: ReferentialResult): Figure {
  const { words } = context
  const bars = domains.map((domain) => barOf(context, id, domain))
  const hasMark = bars.some(({ mark }) => mark !== undefined)
  const { barLegend, markLegend } = words.synthesis
  const described = bars.map(({ label, text }) => label + words.punctuation.colon + text).join(' – ')
  return {
    kind: 'figure',
    caption: words.synthesis.barsCaption,
    alternative: fill(words.synthesis.barsAlternative, { domains: described }),
    drawing: { kind: 'bars', bars, legend: hasMark ? [barLegend, markLegend] : [barLegend] },
  }
}

function barOf(
  { format, words }: PackContext,
  referential: string,
  domain: DomainResult,
): Bars['bars'][number] {
  const { kept, applicable, notMeasured, rate, rateMeasured } = domain.score
  const label = fill(words.gaps.domain, { id: domain.id, title: domain.title })
  const link = { to: anchors.domain(referential, domain.id) }
  if (rate === undefined) return { label, text: words.synthesis.barNothing, link }
  const shown = { kept, applicable, rate: format.percent(rate) }
  if (notMeasured === 0 || rateMeasured === undefined) {
    return { label, value: rate, text: fill(words.synthesis.barText, shown), link }
  }
  const text = fill(words.synthesis.barTextMeasured, {
    ...shown,
    measured: measuredCount(domain.score),
    rateMeasured: format.percent(rateMeasured),
  })
  return { label, value: rate, mark: rateMeasured, text, link }
}
