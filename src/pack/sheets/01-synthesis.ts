import { fill } from '../../lang/catalogue.ts'
import type { Score } from '../../model/files.ts'
import type { SheetName, SheetTable, SheetValue } from '../../model/workbook.ts'
import type { PackContext } from '../context.ts'
import { domainCharts } from '../domain-charts.ts'
import { cellInRow, countFormula, rateFormulas, type Criterion } from '../count-formula.ts'
import { shortTitle } from '../referential-words.ts'
import { shownRequirement } from '../links.ts'
import { partlyMeasured } from '../uncovered.ts'
import { capital } from '../sentence.ts'
import { tones } from '../tones.ts'
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
      matrixTable(context),
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

/** The said / done matrix of each referential: what is said or not in rows, what is done or not in columns. */
function matrixTable(context: PackContext): SheetTable {
  const { audit, terms, words } = context
  const { empty, synthesis: text } = words.sheets
  const { done, isSaid, said, title, undone, unsaid } = text.matrix
  const rows = audit.referentials.flatMap((referential) => [
    { referential, text: said, done: 'kept', undone: 'unproven' } as const,
    { referential, text: unsaid, done: 'undeclared', undone: 'absent' } as const,
  ])
  type MatrixRow = (typeof rows)[number]
  const count = (axis: 'done' | 'undone') => (row: MatrixRow) => ({
    formula: countFormula([
      [words.labels.referential, row.referential.id],
      [words.labels.verdict, capital(terms.quadrant[row[axis]])],
    ]),
    result: row.referential.matrix[row[axis]],
  })
  const isRow = (row: string): string => `${cellInRow(isSaid)}="${row}"`
  return {
    ...tableOf({ name: tables.matrix, title, empty }, rows, [
      field(words.labels.referential, 'text', 18, ({ referential }) => referential.id),
      field(isSaid, 'text', 40, (row) => row.text),
      field(done, 'integer', 9, count('done')),
      field(undone, 'integer', 12, count('undone')),
    ]),
    highlights: [
      { columns: [done], tone: tones.quadrant.kept, when: isRow(said) },
      { columns: [undone], tone: tones.quadrant.unproven, when: isRow(said) },
      { columns: [done], tone: tones.quadrant.undeclared, when: isRow(unsaid) },
      { columns: [undone], tone: tones.quadrant.absent, when: isRow(unsaid) },
    ],
  }
}

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
    field(labels.referential, 'text', 18, ({ id }) => id),
    field(labels.title, 'text', 40, shortTitle),
    field(labels.version, 'text', 9, ({ version }) => version),
    field(labels.official, 'text', 12, ({ official }) =>
      capital(official ? terms.official : terms.unofficial),
    ),
    ...scoreFields<ReferentialRow>(context, ({ id, score, domains }) => ({
      where: [labels.referential, id],
      score,
      withUnmeasured: partlyMeasured(domains.flatMap(({ requirements }) => requirements)),
    })),
    field(labels.weightedRate, 'share', 12, ({ weighted }) => weighted?.rate),
    field(labels.weightedMeasured, 'share', 12, ({ weighted }) => weighted?.rateMeasured),
  ]
}

function domainFields(context: PackContext): readonly SheetField<DomainRow>[] {
  const { labels } = context.words
  return [
    field(labels.domain, 'text', 18, ({ key, requirements }) => domainValue(context, key, requirements)),
    field(labels.title, 'text', 40, ({ title }) => title),
    field(labels.weight, 'decimal', 9, ({ weight }) => weight),
    field(context.words.sheets.synthesis.all, 'integer', 10, ({ requirements }) => requirements.length),
    ...(context.audit.thresholds.minorsPerMajor === undefined
      ? []
      : [field<DomainRow>(labels.cumulatedMajors, 'integer', 12, ({ cumulatedMajors }) => cumulatedMajors)]),
    ...quadrantFields(context),
    ...scoreFields<DomainRow>(context, ({ key, score, requirements }) => ({
      where: [labels.domain, key],
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

/** How many requirements of a domain stand in each cell of the matrix. */
function quadrantFields({ terms, words: { labels } }: PackContext): readonly SheetField<DomainRow>[] {
  return (['kept', 'unproven', 'undeclared', 'absent'] as const).map((quadrant) =>
    field(labels[quadrant], 'integer', 10, ({ key, matrix }) => ({
      formula: countFormula([
        [labels.domain, key],
        [labels.verdict, capital(terms.quadrant[quadrant])],
      ]),
      result: matrix[quadrant],
    })),
  )
}

interface Counted {
  readonly where: Criterion
  readonly score: Score
  readonly withUnmeasured: number
}

/** What is not counted in the matrix and the three rates, all computed by the workbook itself from the sheet of requirements. */
function scoreFields<T>(context: PackContext, counted: (item: T) => Counted): readonly SheetField<T>[] {
  const { terms } = context
  const { labels } = context.words
  const count = (
    item: T,
    result: (counted: Counted) => number,
    ...more: readonly Criterion[]
  ): SheetValue => {
    const found = counted(item)
    return { formula: countFormula([found.where, ...more]), result: result(found) }
  }
  return [
    field(labels.notMeasured, 'integer', 10, (item) =>
      count(item, ({ score }) => score.notMeasured, [labels.done, capital(terms.answer.notMeasured)]),
    ),
    field(labels.withUnmeasured, 'integer', 12, (item) =>
      count(item, ({ withUnmeasured }) => withUnmeasured, [labels.unmeasuredChecks, '>0']),
    ),
    field(labels.notApplicable, 'integer', 10, (item) =>
      count(item, ({ score }) => score.notApplicable, [labels.verdict, capital(terms.answer.notApplicable)]),
    ),
    field(labels.rate, 'share', 10, (item) => {
      const { where, score } = counted(item)
      const { rate } = rateFormulas(context, where)
      return score.rate === undefined ? undefined : { formula: rate, result: score.kept / score.applicable }
    }),
    field(labels.rateMeasured, 'share', 11, (item) => {
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
