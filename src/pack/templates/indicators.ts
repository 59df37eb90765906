import { fill } from '../../lang/catalogue.ts'
import { granularityOf } from '../../model/calendar.ts'
import type { Audit, IndicatorResult } from '../../model/files.ts'
import { awaitedPeriods, kindOf } from '../../model/next-periods.ts'
import type { Pack } from '../../model/pack.ts'
import type { SheetColumn } from '../../model/workbook.ts'
import { contextOf, type PackContext } from '../context.ts'
import { targetText } from '../measure-words.ts'
import { faceOf } from '../pack.ts'
import { printedFirst } from '../printed.ts'
import { capital } from '../sentence.ts'
import { settleSheets } from '../settle.ts'
import { choicesOf, entryField, field, namedField, tableOf, tables, type SheetField } from '../sheet-field.ts'

/** A result that is waited for. */
interface Awaited {
  readonly indicator: IndicatorResult
  readonly period: string
}

/**
 * A workbook for a campaign of measures: one sheet, a row for each result that is waited for by the audit’s date, or for
 * each indicator that is measured over such periods as are asked for.
 */
export function indicatorTemplate(audit: Audit, periods: readonly string[] = []): Pack {
  const context = contextOf(audit)
  const { name, notes, empty, ...words } = context.words.sheets.template
  const title = fill(words.title, { organisation: audit.organisation.name })
  const rows = context.audit.indicators.flatMap((indicator) =>
    periodsOf(indicator, periods, audit.date).map((period) => ({ indicator, period })),
  )
  const shown = [...subjectFields(context), ...resultFields(context)]
  return {
    ...faceOf(context),
    title,
    sections: [],
    sheets: settleSheets([
      printedFirst(context, shown.length, {
        name,
        title,
        notes,
        tables: [
          tableOf(
            { name: tables.measures, empty, form: { name: 'measures', keys: ['indicator', 'period'] } },
            rows,
            [...shown, ...otherFields(context)],
          ),
        ],
      }),
    ]),
  }
}

function periodsOf(indicator: IndicatorResult, asked: readonly string[], date: string): readonly string[] {
  if (asked.length === 0) return awaitedPeriods(indicator, date)
  const told = new Set(indicator.series.map(({ period }) => period))
  return asked.filter((period) => granularityOf(period) === kindOf(indicator.frequency) && !told.has(period))
}

function subjectFields(context: PackContext): readonly SheetField<Awaited>[] {
  const { format, terms, words } = context
  const { labels } = words
  return [
    namedField(
      'title',
      field(labels.indicator, 'text', 36, ({ indicator }) => indicator.title),
    ),
    field(words.indicators.responsible, 'text', 22, ({ indicator }) => indicator.owner),
    namedField(
      'period',
      field(labels.period, 'text', 12, ({ period }) => period),
    ),
    field(labels.unit, 'text', 14, ({ indicator }) => capital(terms.unit[indicator.unit])),
    field(labels.target, 'text', 18, ({ indicator }) => capital(targetText(context, indicator) ?? '')),
    field(words.sheets.template.previous, 'text', 22, ({ indicator: { latest, unit } }) =>
      latest?.value === undefined
        ? undefined
        : fill(words.sheets.template.previousText, {
            value: format.quantity(latest.value, unit),
            period: latest.period,
          }),
    ),
  ]
}

/** The columns to fill in that are printed: a result, or what it is computed from. */
function resultFields({ words }: PackContext): readonly SheetField<Awaited>[] {
  const { labels } = words
  const { prompts } = words.sheets.measures
  return [
    blank('value', { title: labels.result, kind: 'decimal', width: 12 }, prompts.value),
    blank('numerator', { title: labels.numerator, kind: 'decimal', width: 13 }, prompts.numerator),
    blank('denominator', { title: labels.denominator, kind: 'decimal', width: 14 }, prompts.denominator),
    blank('sample', { title: labels.sampleSize, kind: 'integer', width: 11 }, prompts.sample),
    blank('population', { title: labels.population, kind: 'integer', width: 12 }, prompts.population),
  ]
}

/** The other columns to fill in, and what the row is known by. */
function otherFields({ terms, words }: PackContext): readonly SheetField<Awaited>[] {
  const { labels } = words
  const { prompts } = words.sheets.measures
  return [
    blank('mode', { title: labels.mode, kind: 'text', width: 16 }, prompts.mode, choicesOf(terms.surveyMode)),
    blank('evidence', { title: labels.pieceId, kind: 'text', width: 26 }, prompts.evidence),
    blank('note', { title: labels.note, kind: 'text', width: 36 }, prompts.note),
    namedField(
      'indicator',
      field(labels.id, 'text', 26, ({ indicator }) => indicator.id),
    ),
  ]
}

/** A column that waits for every value. */
function blank(
  name: string,
  { title, kind, width }: Pick<SheetColumn, 'title' | 'kind' | 'width'>,
  prompt: string,
  choices?: ReturnType<typeof choicesOf>,
): SheetField<Awaited> {
  return entryField(
    name,
    field(title, kind, width, () => undefined),
    prompt,
    choices,
  )
}
