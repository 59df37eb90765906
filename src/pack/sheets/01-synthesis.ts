import { fill } from '../../lang/catalogue.ts'
import type { Score } from '../../model/files.ts'
import type { SheetName, SheetValue } from '../../model/workbook.ts'
import type { PackContext } from '../context.ts'
import { domainCharts } from '../domain-charts.ts'
import { countFormula, rateFormulas, type Criterion } from '../count-formula.ts'
import { shortTitle } from '../referential-words.ts'
import { shownRequirement } from '../links.ts'
import { partlyMeasured } from '../uncovered.ts'
import { capital } from '../sentence.ts'
import type { MakeSheet } from '../sheet.ts'
import { field, linked, tableOf, tables, type SheetField } from '../sheet-field.ts'

const synthesis: MakeSheet = (context) => {
  const { audit, format, words } = context
  const { sheets } = words
  const domains = audit.referentials.flatMap((referential) =>
    referential.domains.map((domain) => ({ ...domain, key: `${referential.id}/${domain.id}` })),
  )
  return {
    name: sheets.synthesis.name,
    title: fill(sheets.synthesis.title, {
      organisation: audit.organisation.name,
      date: format.date(audit.date),
    }),
    notes: sheets.synthesis.notes,
    tone: 'info',
    tables: [
      {
        ...tableOf(
          { name: tables.referentials, title: sheets.synthesis.referentials, empty: sheets.empty },
          audit.referentials,
          referentialFields(context),
        ),
        names: rateNames(context),
      },
      tableOf(
        { name: tables.domains, title: sheets.synthesis.domains, empty: sheets.empty },
        domains,
        domainFields(context),
      ),
    ],
    charts: domainCharts(context),
  }
}

export default synthesis

/** The rates of each referential, for the reader's own formulas. */
function rateNames({ audit, words }: PackContext): readonly SheetName[] {
  const { labels } = words
  const names = audit.referentials.flatMap(({ id, score }, row) => {
    if (score.rate === undefined) return []
    const suffix = id.replaceAll(/[^A-Za-z0-9]/g, '_')
    return [
      { name: `Rate_${suffix}`, column: labels.rate, row, count: 1 },
      { name: `RateMeasured_${suffix}`, column: labels.rateMeasured, row, count: 1 },
    ]
  })
  // Two identifiers may differ by a hyphen alone: the first keeps the name.
  return [...new Map(names.toReversed().map((each) => [each.name.toLowerCase(), each])).values()].toReversed()
}

type ReferentialRow = PackContext['audit']['referentials'][number]
type DomainRow = ReferentialRow['domains'][number] & { readonly key: string }

function referentialFields(context: PackContext): readonly SheetField<ReferentialRow>[] {
  const { terms } = context
  const { labels } = context.words
  return [
    field(labels.referential, 'text', 20, ({ id }) => id),
    field(labels.title, 'text', 36, shortTitle),
    field(labels.version, 'text', 10, ({ version }) => version),
    field(labels.official, 'text', 16, ({ official }) =>
      capital(official ? terms.official : terms.unofficial),
    ),
    ...countFields<ReferentialRow>(context, ({ id, matrix, score, domains }) => ({
      where: [labels.referential, id],
      matrix,
      score,
      withUnmeasured: partlyMeasured(domains.flatMap(({ requirements }) => requirements)),
    })),
    field(labels.weightedRate, 'share', 12, ({ weighted }) => weighted?.rate),
    field(labels.weightedMeasured, 'share', 14, ({ weighted }) => weighted?.rateMeasured),
  ]
}

function domainFields(context: PackContext): readonly SheetField<DomainRow>[] {
  const { labels } = context.words
  return [
    field(labels.domain, 'text', 20, ({ key, requirements }) => domainValue(context, key, requirements)),
    field(labels.title, 'text', 36, ({ title }) => title),
    field(labels.weight, 'decimal', 10, ({ weight }) => weight),
    field(labels.requirements, 'integer', 10, ({ requirements }) => requirements.length),
    ...(context.audit.thresholds.minorsPerMajor === undefined
      ? []
      : [field<DomainRow>(labels.cumulatedMajors, 'integer', 12, ({ cumulatedMajors }) => cumulatedMajors)]),
    ...countFields<DomainRow>(context, ({ key, matrix, score, requirements }) => ({
      where: [labels.domain, key],
      matrix,
      score,
      withUnmeasured: partlyMeasured(requirements),
    })),
  ]
}

/** A domain, leading to its first requirement. */
function domainValue(context: PackContext, key: string, [first]: DomainRow['requirements']): SheetValue {
  if (first === undefined) return key
  return linked(key, { table: tables.requirements, key: shownRequirement(context, first.ref) })
}

interface Counted {
  readonly where: Criterion
  readonly matrix: ReferentialRow['matrix']
  readonly score: Score
  readonly withUnmeasured: number
}

/** The counts and the two rates, all computed by the workbook itself from the sheet of requirements. */
function countFields<T>(context: PackContext, counted: (item: T) => Counted): readonly SheetField<T>[] {
  const { terms } = context
  const { labels } = context.words
  const quadrants = ['kept', 'unproven', 'undeclared', 'absent'] as const
  const count = (
    item: T,
    result: (counted: Counted) => number,
    ...more: readonly Criterion[]
  ): SheetValue => {
    const found = counted(item)
    return { formula: countFormula([found.where, ...more]), result: result(found) }
  }
  return [
    ...quadrants.map((quadrant) =>
      field<T>(labels[quadrant], 'integer', 11, (item) =>
        count(item, ({ matrix }) => matrix[quadrant], [labels.verdict, capital(terms.quadrant[quadrant])]),
      ),
    ),
    field(labels.notMeasured, 'integer', 11, (item) =>
      count(item, ({ score }) => score.notMeasured, [labels.done, capital(terms.answer.notMeasured)]),
    ),
    field(labels.withUnmeasured, 'integer', 13, (item) =>
      count(item, ({ withUnmeasured }) => withUnmeasured, [labels.unmeasuredChecks, '>0']),
    ),
    field(labels.notApplicable, 'integer', 11, (item) =>
      count(item, ({ score }) => score.notApplicable, [labels.verdict, capital(terms.answer.notApplicable)]),
    ),
    field(labels.rate, 'share', 11, (item) => {
      const { where, score } = counted(item)
      const { rate } = rateFormulas(context, where)
      return score.rate === undefined ? undefined : { formula: rate, result: score.kept / score.applicable }
    }),
    field(labels.rateMeasured, 'share', 13, (item) => {
      const { where, score } = counted(item)
      const { rateMeasured } = rateFormulas(context, where)
      if (score.rateMeasured === undefined) return undefined
      return { formula: rateMeasured, result: score.kept / (score.applicable - score.notMeasured) }
    }),
    field(labels.rateHighest, 'share', 12, (item) => {
      const { where, score } = counted(item)
      const { rateHighest } = rateFormulas(context, where)
      if (score.rateHighest === undefined) return undefined
      return { formula: rateHighest, result: (score.kept + score.notMeasured) / score.applicable }
    }),
  ]
}
