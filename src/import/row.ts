import type { ImportChange, ImportValue } from '../model/import.ts'
import type { BookForm } from './book.ts'
import { readCell, readMemory, type Reading } from './cell-value.ts'
import type { FilledCell } from './filled.ts'
import { isProblem, type ImportForm, type KnownThing, type NewThing, type Surroundings } from './form.ts'
import { blamedIn, type IdentifiedRow, type Refuse } from './identify.ts'
import type { Outcome } from './outcome.ts'

interface Merging {
  readonly form: BookForm
  readonly reader: ImportForm
  readonly surroundings: Surroundings
  readonly refuse: Refuse
}

/** One cell that somebody may have changed. */
interface Entry {
  readonly field: string
  readonly filled: FilledCell
  /** What it held when the workbook was made. */
  readonly base: ImportValue
  readonly value: ImportValue
}

/** Takes over one row: cell by cell into a thing that is there, or whole as a new thing. */
export function mergeRow(row: IdentifiedRow, merging: Merging, outcome: Outcome): void {
  const { entries, isSound } = entriesOf(row, merging)
  if (!isSound) return
  const { thing } = row.subject
  if ('add' in thing) addThing(row, thing, { entries, merging }, outcome)
  else changeThing(entries, { row, thing, merging }, outcome)
}

/** The entry cells of a row with what they meant and mean; what cannot be read is refused. */
function entriesOf(
  row: IdentifiedRow,
  { reader, surroundings, refuse }: Merging,
): { readonly entries: readonly Entry[]; readonly isSound: boolean } {
  let isSound = true
  const fail: Refuse = (...problem) => {
    isSound = false
    refuse(...problem)
  }
  const entries = [...row.cells].flatMap(([field, filled]): readonly Entry[] => {
    const { column, cell, address, isMerged } = filled
    if (!column.isEntry) return []
    const unit = { isPercent: row.subject.isPercent?.(field) ?? false }
    const read: Reading = isMerged ? { code: 'merged', args: {} } : readCell(cell, column, unit)
    if ('code' in read) {
      fail(address, read.code, read.args)
      return []
    }
    const mean = (value: ImportValue) =>
      reader.meaning?.(field, value, row.subject.key, surroundings) ?? value
    const remembered = readMemory(row.base?.get(field) ?? '', column)
    const base = mean(remembered)
    const value = mean(read.value)
    if (isProblem(value)) {
      // A word that is no longer known stands where it stood.
      if (!same(read.value, remembered)) fail(address, value.code, value.args)
      return []
    }
    return [{ field, filled, base: isProblem(base) ? remembered : base, value }]
  })
  return { entries, isSound }
}

interface Adding {
  readonly entries: readonly Entry[]
  readonly merging: Merging
}

function addThing(row: IdentifiedRow, thing: NewThing, { entries, merging }: Adding, outcome: Outcome): void {
  const { form, reader, refuse } = merging
  const filled = entries.filter(({ value }) => value !== undefined)
  if (filled.every(({ field, value, base }) => same(value, base) || reader.given?.includes(field) === true))
    return
  const edits = thing.add(new Map(entries.map(({ field, value }) => [field, value])))
  if (isProblem(edits)) {
    const column = form.columns.find(({ field }) => field === edits.field)?.title ?? ''
    refuse(blamedIn(row, edits.field), edits.code, { column, subject: row.subject.words, ...edits.args })
    return
  }
  outcome.edits.push(...edits)
  const file = edits[0]?.file ?? thing.file
  const path = edits.at(-1)?.path ?? []
  for (const entry of filled)
    outcome.changes.push(changeOf(entry, { row, form, file, path, from: undefined }))
}

interface Into {
  readonly row: IdentifiedRow
  readonly thing: KnownThing
  readonly merging: Merging
}

function changeThing(entries: readonly Entry[], into: Into, outcome: Outcome): void {
  const { thing } = into
  const changed = entries.filter((entry) => mergeEntry(entry, into, outcome))
  if (changed.length === 0 || thing.emptied === undefined) return
  const said = new Map(changed.map(({ field, value }) => [field, value] as const))
  outcome.edits.push(...thing.emptied((field) => (said.has(field) ? said.get(field) : thing.now(field))))
}

/** Takes over one cell; says whether the file changes. */
function mergeEntry(entry: Entry, { row, thing, merging }: Into, outcome: Outcome): boolean {
  const { field, filled, base } = entry
  const value = entry.value ?? thing.usual?.[field]
  if (row.base !== undefined && same(value, base)) return false
  // A row that was added may leave out what the file already holds.
  if (row.base === undefined && entry.value === undefined) return false
  const now = thing.now(field)
  if (same(value, now)) {
    outcome.already += 1
    return false
  }
  const edits = isNeeded(entry, value, merging.reader)
    ? { code: 'missingField' as const }
    : thing.set(field, value)
  if (isProblem(edits)) {
    const { title: column } = filled.column
    merging.refuse(filled.address, edits.code, { subject: row.subject.words, column, ...edits.args })
    return false
  }
  const { form } = merging
  const path = edits[0]?.path ?? []
  const change = changeOf({ ...entry, value }, { row, form, file: thing.file, path, from: now })
  if (!same(now, base)) {
    outcome.conflicts.push({ ...change, base })
    return false
  }
  outcome.changes.push(change)
  outcome.edits.push(...edits)
  return true
}

function isNeeded({ field }: Entry, value: ImportValue, { needed = [] }: ImportForm): boolean {
  return value === undefined && needed.includes(field)
}

interface Change {
  readonly row: IdentifiedRow
  readonly form: BookForm
  readonly file: string
  readonly path: ImportChange['path']
  readonly from: ImportValue
}

function changeOf(
  { field, filled, base, value }: Entry,
  { row, form, file, path, from }: Change,
): ImportChange {
  const { column, address } = filled
  const { title, kind, choices } = column
  const texts = Object.fromEntries(
    choices.filter(({ code }) => [from, base, value].includes(code)).map(({ code, text }) => [code, text]),
  )
  return {
    form: form.name,
    subject: row.subject.words,
    field,
    title,
    kind,
    file,
    path,
    from,
    to: value,
    texts,
    sheet: form.sheet,
    address,
  }
}

function same(one: ImportValue, other: ImportValue): boolean {
  return one === other || (typeof one === 'number' && typeof other === 'number' && close(one, other))
}

/** Spreadsheets keep fifteen digits. */
function close(one: number, other: number): boolean {
  return one.toPrecision(15) === other.toPrecision(15)
}
