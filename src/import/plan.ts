import type { ImportPlan } from '../model/import.ts'
import type { Entry } from '../model/place.ts'
import type { ReadSheet, ReadWorkbook } from '../model/read-workbook.ts'
import type { Repository } from '../model/repository.ts'
import { placeIn } from '../model/series.ts'
import { indexRequirements } from '../model/requirements.ts'
import type { Book, BookForm } from './book.ts'
import { fileNameOf } from './campaign.ts'
import { filledRows } from './filled.ts'
import { byFile } from './edits.ts'
import type { ImportForm, Surroundings } from './form.ts'
import { forms } from './forms/index.ts'
import { identify, sayTheSame, type IdentifiedRow, type Refuse } from './identify.ts'
import { shownNotices } from './shown.ts'
import type { Outcome } from './outcome.ts'
import { mergeRow } from './row.ts'

/**
 * Compares what a workbook was made from, what it says now and what the files say now: a cell that was changed is
 * taken over when its file was not, and is a conflict when that was changed in another way.
 */
export function planImport(
  book: Book,
  workbook: ReadWorkbook,
  repository: Repository,
  names: FileNames,
): ImportPlan {
  const surroundings = surroundingsOf(book, repository, names)
  const outcome: Outcome = { changes: [], conflicts: [], problems: [], notices: [], edits: [], already: 0 }
  for (const form of book.forms) {
    const reader = forms.find(({ name }) => name === form.name)
    if (reader === undefined) continue
    const sheet = sheetOf(form, book, workbook)
    if (sheet === undefined) {
      outcome.notices.push({ code: 'missingSheet', args: { sheet: form.sheet } })
      continue
    }
    if (sheet.name !== form.sheet) {
      outcome.notices.push({ code: 'renamedSheet', args: { sheet: form.sheet, found: sheet.name } })
    }
    takeSheet({ form: { ...form, sheet: sheet.name }, reader, sheet, surroundings }, outcome)
  }
  return { ...outcome, columns: book.forms.flatMap(columnsOf), edits: byFile(outcome.edits) }
}

function columnsOf({ columns, name }: BookForm): ImportPlan['columns'] {
  return columns.map(({ choices, field, title }) => ({
    form: name,
    field,
    title,
    texts: Object.fromEntries(choices.map(({ code, text }) => [code, text])),
  }))
}

/** The sheet of a form: by its name, else the only one of another name that has all of its columns. */
function sheetOf(form: BookForm, book: Book, { sheets }: ReadWorkbook): ReadSheet | undefined {
  const named = sheets.find(({ name }) => name === form.sheet)
  if (named !== undefined) return named
  const others = sheets.filter(
    (sheet) =>
      book.forms.every((other) => other.sheet !== sheet.name) && filledRows(form, sheet)?.lost.length === 0,
  )
  return others.length === 1 ? others[0] : undefined
}

/** What the names of new files depend on. */
interface FileNames {
  /** The folder that the files of new campaigns go to. */
  readonly assessments: string
  /** The files that are there. */
  readonly taken: ReadonlySet<string>
}

interface Taking {
  readonly form: BookForm
  readonly reader: ImportForm
  readonly sheet: ReadSheet
  readonly surroundings: Surroundings
}

function takeSheet({ form, reader, sheet, surroundings }: Taking, outcome: Outcome): void {
  const filled = filledRows(form, sheet)
  if (filled === undefined) {
    outcome.notices.push({ code: 'missingSheet', args: { sheet: form.sheet } })
    return
  }
  for (const { title, isEntry } of filled.lost) {
    if (isEntry) outcome.notices.push({ code: 'missingColumn', args: { sheet: form.sheet, column: title } })
  }
  const refuse: Refuse = (address, code, args = {}) => {
    outcome.problems.push({ sheet: form.sheet, address, code, args })
  }
  for (const { address, title } of filled.twins) refuse(address, 'duplicateColumn', { column: title })
  if (filled.twins.length > 0) return
  const { rows, lost } = identify({ form, reader, rows: filled.rows, surroundings, refuse })
  outcome.notices.push(...shownNotices(form, rows))
  // Keys that were mixed up only seem to be gone.
  const isMixed = outcome.problems.some(
    (problem) => problem.code === 'mixedRow' && problem.sheet === form.sheet,
  )
  if (lost > 0 && !isMixed)
    outcome.notices.push({ code: 'missingRows', args: { sheet: form.sheet, n: lost } })
  const single = withoutTwins(rows, refuse)
  for (const row of inOrder(single, form)) mergeRow(row, { form, reader, surroundings, refuse }, outcome)
}

/** Rows with one key: the first alone when they all say the same, none when they do not. */
function withoutTwins(rows: readonly IdentifiedRow[], refuse: Refuse): readonly IdentifiedRow[] {
  const seen = new Map<string, IdentifiedRow>()
  const clashing = new Set<string>()
  for (const row of rows) {
    const first = seen.get(row.id)
    if (first === undefined) seen.set(row.id, row)
    else if (!sayTheSame(first, row)) {
      clashing.add(row.id)
      refuse(row.address, 'duplicateRow', { subject: row.subject.words, first: first.address })
    }
  }
  return [...seen.values()].filter(({ id }) => !clashing.has(id))
}

/** The rows as the workbook had them when it was made, then those that were added by their key: sorting changes nothing. */
function inOrder(rows: readonly IdentifiedRow[], form: BookForm): readonly IdentifiedRow[] {
  const places = new Map(form.rows.map((row, place) => [row, place] as const))
  const placeOf = ({ base }: IdentifiedRow): number =>
    (base === undefined ? undefined : places.get(base)) ?? form.rows.length
  return rows.toSorted(
    (one, other) => placeOf(one) - placeOf(other) || (one.id < other.id ? -1 : Number(one.id > other.id)),
  )
}

function surroundingsOf(book: Book, repository: Repository, { assessments, taken }: FileNames): Surroundings {
  const pieces = byId(repository.pieces)
  const numbers = new Map(
    book.forms
      .filter(({ name }) => name === 'evidence')
      .flatMap(({ rows }) =>
        rows.map((row) => [(row.get('number') ?? '').toUpperCase(), row.get('id') ?? ''] as const),
      ),
  )
  const places = new Map<string, number>()
  const series = new Map<string, readonly string[]>()
  const campaigns = new Map<string, string>()
  return {
    repository,
    indicators: byId(repository.indicators),
    pieces,
    actions: byId(repository.actions),
    requirements: indexRequirements(repository.referentials),
    pieceId: (text) => {
      if (pieces.has(text)) return text
      const id = numbers.get(text.toUpperCase())
      return id !== undefined && pieces.has(id) ? id : undefined
    },
    nextPlace: (file, path, length) => {
      const key = JSON.stringify([file, path])
      const place = places.get(key) ?? length
      places.set(key, place + 1)
      return place
    },
    placeInSeries: (file, path, periods, period) => {
      const key = JSON.stringify([file, path])
      const known = series.get(key) ?? periods
      const place = placeIn(known, period)
      series.set(key, known.toSpliced(place, 0, period))
      return place
    },
    newCampaignFile: (campaign) => {
      const others = new Set([...taken, ...campaigns.values()])
      const known = campaigns.get(campaign) ?? freeName(`${assessments}/${fileNameOf(campaign)}`, others)
      campaigns.set(campaign, known)
      return known
    },
  }
}

/** Entries by the id of their value, the first of those that share one. */
function byId<T extends Entry<{ readonly id: string }>>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.toReversed().map((entry) => [entry.value.id, entry]))
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let [name, count] = [`${wanted}.yaml`, 1]
  while (taken.has(name)) name = `${wanted}-${(count += 1)}.yaml`
  return name
}
