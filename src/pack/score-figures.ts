import { fill } from '../lang/catalogue.ts'
import type { Bars, Figure, MatrixCell } from '../model/document.ts'
import type { Audit, DomainResult, ReferentialResult } from '../model/files.ts'
import { byLatestCampaign } from '../model/order.ts'
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

/** The rate of each domain as a bar; the mark is the rate over what is measured, the outline the campaign before. */
export function domainBars(context: PackContext, { id, domains }: ReferentialResult): Figure {
  const { words } = context
  const earlier = earlierCampaign(context.audit, id)
  const bars = domains.map((domain) => barOf(context, id, domain, earlier))
  const { barLegend, markLegend, behindLegend } = words.synthesis
  const described = bars.map(({ label, text }) => label + words.punctuation.colon + text).join(' – ')
  const alternative = fill(words.synthesis.barsAlternative, { domains: described })
  const hasBehind = earlier !== undefined && bars.some(({ behind }) => behind !== undefined)
  return {
    kind: 'figure',
    caption: words.synthesis.barsCaption,
    alternative: hasBehind ? `${alternative} ${earlierText(context, domains, earlier)}` : alternative,
    drawing: {
      kind: 'bars',
      bars,
      legend: {
        bar: barLegend,
        ...(bars.some(({ mark }) => mark !== undefined) && { mark: markLegend }),
        ...(hasBehind && { behind: fill(behindLegend, { campaign: earlier.campaign }) }),
      },
    },
  }
}

/** The self-assessment before the latest one: what a campaign is compared to. */
interface EarlierCampaign {
  readonly campaign: string
  /** By domain, out of 100. */
  readonly marks: ReadonlyMap<string, number>
}

function earlierCampaign(audit: Audit, referential: string): EarlierCampaign | undefined {
  const marks = audit.marks.filter((mark) => mark.referential === referential)
  const [, campaign] = [...new Set(marks.map((mark) => mark.campaign))].toSorted(byLatestCampaign)
  if (campaign === undefined) return undefined
  const own = marks.flatMap((mark): readonly (readonly [string, number])[] =>
    mark.campaign === campaign && mark.domain !== undefined ? [[mark.domain, mark.mark]] : [],
  )
  return { campaign, marks: new Map(own) }
}

function earlierText(
  { format, words }: PackContext,
  domains: readonly DomainResult[],
  { campaign, marks }: EarlierCampaign,
): string {
  const shown = domains.flatMap(({ id }) => {
    const mark = marks.get(id)
    return mark === undefined ? [] : `${id}${words.punctuation.colon}${format.number(mark, 1)}`
  })
  return fill(words.synthesis.behindAlternative, { campaign, domains: shown.join(' – ') })
}

function barOf(
  { format, words }: PackContext,
  referential: string,
  domain: DomainResult,
  earlier: EarlierCampaign | undefined,
): Bars['bars'][number] {
  const { kept, applicable, notMeasured, rate, rateMeasured } = domain.score
  const mark = earlier?.marks.get(domain.id)
  const base = {
    label: fill(words.gaps.domain, { id: domain.id, title: domain.title }),
    link: { to: anchors.domain(referential, domain.id) },
    ...(mark !== undefined && { behind: mark / 100 }),
  }
  if (rate === undefined) return { ...base, text: words.synthesis.barNothing }
  const shown = { kept, applicable, rate: format.percent(rate) }
  if (notMeasured === 0 || rateMeasured === undefined) {
    return { ...base, value: rate, text: fill(words.synthesis.barText, shown) }
  }
  const text = fill(words.synthesis.barTextMeasured, {
    ...shown,
    measured: measuredCount(domain.score),
    rateMeasured: format.percent(rateMeasured),
  })
  return { ...base, value: rate, mark: rateMeasured, text }
}
