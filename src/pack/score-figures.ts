import { fill } from '../lang/catalogue.ts'
import type { Bars, BesideBar, Figure, MatrixCell } from '../model/document.ts'
import type { CampaignMark, DomainResult, ReferentialResult } from '../model/files.ts'
import { anchors } from './anchors.ts'
import { comparedMarks } from './campaign-marks.ts'
import type { ComparedMarks } from './campaign-marks.ts'
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

/**
 * The rate of each domain as a bar, with the rate over what is measured as a mark; beside it, on a scale of their own,
 * the marks that the organisation gave itself, with those of its campaign before behind them.
 */
export function domainBars(context: PackContext, referential: ReferentialResult): Figure {
  const { labels, synthesis } = context.words
  const marks = comparedMarks(context, referential)
  const bars = referential.domains.map((domain) => ({
    ...barOf(context, referential.id, domain),
    ...(marks === undefined ? {} : { beside: besideOf(context, marks, domain.id) }),
  }))
  const hasMark = bars.some(({ mark }) => mark !== undefined)
  return {
    kind: 'figure',
    caption: marks === undefined ? synthesis.barsCaption : synthesis.barsCaptionMarks,
    alternative: barsAlternative(context, referential, marks),
    drawing: {
      kind: 'bars',
      heading: labels.domain,
      bars,
      legend: hasMark ? [synthesis.barLegend, synthesis.markLegend] : [synthesis.barLegend],
      ...(marks === undefined ? {} : { besideLegend: besideLegend(context, marks) }),
    },
  }
}

function barsAlternative(
  context: PackContext,
  { id, domains }: ReferentialResult,
  marks: ComparedMarks | undefined,
): string {
  const { punctuation, synthesis } = context.words
  const described = domains.map((domain) => {
    const { label, text } = barOf(context, id, domain)
    return label + punctuation.colon + text
  })
  const rates = fill(synthesis.barsAlternative, { domains: described.join(' – ') })
  if (marks === undefined) return rates
  const told = domains.map(({ id: domain }) => {
    const { latest, previous } = marks.of(domain)
    const texts = [
      latest === undefined ? [] : markOfCampaign(context, latest),
      previous === undefined ? [] : markOfCampaign(context, previous),
    ].flat()
    return domain + punctuation.colon + (texts.length === 0 ? synthesis.noMark : texts.join(', '))
  })
  return rates + fill(synthesis.marksAlternative, { domains: told.join(' – ') })
}

function markOfCampaign({ format, words }: PackContext, { mark, campaign }: CampaignMark): string {
  return fill(words.synthesis.markOfCampaign, { mark: format.number(mark, 1), campaign })
}

function besideLegend(
  { words }: PackContext,
  { latest, previous }: ComparedMarks,
): NonNullable<Bars['besideLegend']> {
  const own = fill(words.synthesis.besideLegend, { campaign: latest })
  return previous === undefined ? [own] : [own, fill(words.synthesis.behindLegend, { campaign: previous })]
}

function besideOf({ format, words }: PackContext, marks: ComparedMarks, domain: string): BesideBar {
  const { latest, previous } = marks.of(domain)
  const own = latest === undefined ? words.synthesis.noMark : format.number(latest.mark, 1)
  return {
    ...(latest === undefined ? {} : { value: latest.mark / 100 }),
    ...(previous === undefined ? {} : { behind: previous.mark / 100 }),
    text:
      previous === undefined
        ? own
        : fill(words.synthesis.markText, { mark: own, previous: format.number(previous.mark, 1) }),
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
