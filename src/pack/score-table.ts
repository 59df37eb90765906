import { fill } from '../lang/catalogue.ts'
import type { Row, Table } from '../model/document.ts'
import type { DomainResult, ReferentialResult } from '../model/files.ts'
import { anchors } from './anchors.ts'
import { column, row, table } from './blocks.ts'
import type { PackContext } from './context.ts'
import { capital } from './sentence.ts'

const quadrants = ['kept', 'unproven', 'undeclared', 'absent'] as const

/** The figures behind the matrix and the bars of a referential: its domains, then the whole. */
export function scoreTable(context: PackContext, referential: ReferentialResult): Table {
  const { terms, words } = context
  const { gaps, labels } = words
  const columns = [
    column(labels.domain, 31),
    ...quadrants.map((quadrant) => column(capital(terms.quadrant[quadrant]), 9, 'end')),
    column(capital(terms.answer.notApplicable), 8, 'end'),
    column(capital(terms.answer.notMeasured), 9, 'end'),
    column(gaps.rate, 9, 'end'),
    column(gaps.rateMeasured, 10, 'end'),
  ]
  const rows = referential.domains.map((domain) =>
    scoreRow(context, domain, {
      text: fill(gaps.domain, { id: domain.id, title: domain.title }),
      link: { to: anchors.domain(referential.id, domain.id) },
    }),
  )
  const whole = scoreRow(context, referential, { text: gaps.whole, style: 'strong' })
  return table(referential.title, columns, [...rows, whole], gaps.noRequirement)
}

function scoreRow(
  { format }: PackContext,
  { matrix, score }: Pick<DomainResult, 'matrix' | 'score'>,
  title: Row['cells'][number][number],
): Row {
  const percent = (rate: number | undefined): string => (rate === undefined ? '–' : format.percent(rate))
  return row(
    undefined,
    title,
    ...quadrants.map((quadrant) => format.number(matrix[quadrant])),
    format.number(matrix.notApplicable),
    format.number(score.notMeasured),
    percent(score.rate),
    percent(score.rateMeasured),
  )
}
