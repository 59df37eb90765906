import type {
  SheetColumn,
  SheetForm,
  SheetLink,
  SheetTable,
  SheetValue,
  TonedText,
} from '../model/workbook.ts'
import { capital } from './sentence.ts'

/** A column of a sheet together with what it holds of each item: titles and values cannot drift apart. */
export interface SheetField<T> {
  readonly column: SheetColumn
  readonly value: (item: T) => SheetValue
}

export function field<T>(
  title: string,
  kind: SheetColumn['kind'],
  width: number,
  value: (item: T) => SheetValue,
): SheetField<T> {
  return { column: { title, kind, width }, value }
}

/** A column that comes back with its rows, under this name, though nobody fills it in. */
export function namedField<T>(name: string, { column, value }: SheetField<T>): SheetField<T> {
  return { column: { ...column, field: name }, value }
}

/** A column that the reader fills in, and that comes back under this name. */
export function entryField<T>(
  name: string,
  { column, value }: SheetField<T>,
  prompt: string,
  choices?: readonly Choice[],
): SheetField<T> {
  const lists =
    choices === undefined
      ? {}
      : { choices: choices.map(({ text }) => text), codes: choices.map(({ code }) => code) }
  return { column: { ...column, field: name, entry: { prompt, ...lists } }, value }
}

/** A column that the reader fills in with one of some texts, or with another. */
export function offering<T>({ column, value }: SheetField<T>, texts: readonly string[]): SheetField<T> {
  const offered = [...new Set(texts)]
  if (column.entry === undefined || offered.length === 0) return { column, value }
  return { column: { ...column, entry: { ...column.entry, offered } }, value }
}

/** One of the texts that a cell may hold, and what it means in the files. */
interface Choice {
  readonly code: string
  readonly text: string
}

/** The choices among terms, in their order. */
export function choicesOf(terms: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(terms).map(([code, text]) => ({ code, text: capital(text) }))
}

/** A column whose texts have a look that follows them when somebody changes them. */
export function toned<T>({ column, value }: SheetField<T>, tones: readonly TonedText[]): SheetField<T> {
  return { column: { ...column, tones }, value }
}

interface TableWords {
  readonly name: string
  readonly title?: string
  readonly empty: string
  readonly form?: SheetForm
}

/** A table with one row per item. */
export function tableOf<T>(
  words: TableWords,
  items: readonly T[],
  fields: readonly SheetField<T>[],
): SheetTable {
  return {
    ...words,
    columns: fields.map(({ column }) => column),
    rows: items.map((item) => fields.map(({ value }) => value(item))),
  }
}

/** A day, or an empty cell. */
export function day(date: string | undefined): SheetValue {
  return date === undefined ? undefined : { date }
}

/** A text that leads somewhere. */
export function linked(text: string, link: SheetLink): SheetValue {
  return { text, link }
}

/** Names of the tables: the same in every language, since formulas and programs use them. */
export const tables = {
  matrix: 'T_Matrix',
  referentials: 'T_Referentials',
  domains: 'T_Domains',
  gaps: 'T_Gaps',
  priorities: 'T_Priorities',
  requirements: 'T_Requirements',
  commitments: 'T_Commitments',
  indicators: 'T_Indicators',
  measures: 'T_Measures',
  seriesMonthly: 'T_SeriesMonthly',
  seriesQuarterly: 'T_SeriesQuarterly',
  seriesYearly: 'T_SeriesYearly',
  seriesTriennial: 'T_SeriesTriennial',
  evidence: 'T_Evidence',
  actions: 'T_Actions',
  traceability: 'T_Traceability',
  deadlines: 'T_Deadlines',
  surveys: 'T_Surveys',
  findings: 'T_Findings',
  ratings: 'T_Ratings',
  marks: 'T_Marks',
  uncovered: 'T_Uncovered',
  method: 'T_Method',
  dates: 'T_Dates',
  names: 'T_Names',
  lists: 'T_Lists',
  diagnostics: 'T_Diagnostics',
}

/** Several values in one cell; nothing when there are none. */
export function several(texts: readonly string[], separator = ', '): string | undefined {
  return texts.length === 0 ? undefined : texts.join(separator)
}
