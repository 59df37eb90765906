import type { ImportProblem, ImportProblemCode } from '../model/import.ts'
import type { BookForm, BookRow } from './book.ts'
import { readCell, readMemory, type Reading } from './cell-value.ts'
import type { FilledCell, FilledRow } from './filled.ts'
import { isProblem, type ImportForm, type RowSubject, type Surroundings } from './form.ts'

/** A row whose subject is known. */
export interface IdentifiedRow {
  readonly id: string
  readonly address: string
  readonly subject: RowSubject
  readonly cells: ReadonlyMap<string, FilledCell>
  /** What it held when the workbook was made; nothing for a row that was added. */
  readonly base: BookRow | undefined
}

export type Refuse = (address: string, code: ImportProblemCode, args?: ImportProblem['args']) => void

interface Identifying {
  readonly form: BookForm
  readonly reader: ImportForm
  readonly rows: readonly FilledRow[]
  readonly surroundings: Surroundings
  readonly refuse: Refuse
}

interface Identified {
  readonly rows: readonly IdentifiedRow[]
  /** How many rows of the workbook as it was made are no longer there. */
  readonly lost: number
}

/** Finds out what each row is about. Rows without a key that say nothing are none of our business. */
export function identify({ form, reader, rows, surroundings, refuse }: Identifying): Identified {
  const bases = new Map(
    form.rows.map((row) => [idOf(form.keys.map((key) => row.get(key) ?? '')), row] as const),
  )
  const met = new Set<string>()
  const found = rows.flatMap((row): readonly IdentifiedRow[] => {
    const texts = new Map(
      form.keys.map((field) => {
        const text = keyText(row.cells.get(field))
        return [field, reader.keyIn?.({ field, text }, row.cells, surroundings) ?? text] as const
      }),
    )
    const entries = [...row.cells.values()].filter(({ column }) => column.isEntry)
    const isBlank = entries.every(({ cell }) => cell === undefined)
    const written = idOf([...texts.values()])
    met.add(written)
    const missing = form.keys.find((key) => texts.get(key) === '')
    if (missing !== undefined) {
      const { address = row.address, column } = row.cells.get(missing) ?? {}
      if (!isBlank) refuse(address, 'noKey', { column: column?.title ?? missing })
      return []
    }
    const known = bases.get(written)
    if (known === undefined && isBlank) return []
    const subject = reader.subject(texts, row.cells, surroundings)
    if (isProblem(subject)) {
      const isSilent = known !== undefined && isUntouched(known, entries)
      if (!isSilent) refuse(blamedIn(row, subject.field), subject.code, subject.args)
      return []
    }
    // A program may have written the key in its own way.
    const id = idOf(subject.key)
    met.add(id)
    const base = known ?? bases.get(id)
    return [{ id, address: row.address, subject, cells: row.cells, base }]
  })
  const lost = [...bases].filter(([id, row]) => !met.has(id) && isFilled(row, form, reader)).length
  return { rows: found, lost }
}

/** Whether the entry cells of two rows say the same. */
export function sayTheSame(one: IdentifiedRow, other: IdentifiedRow): boolean {
  return saidBy(one) === saidBy(other)
}

function saidBy({ cells }: IdentifiedRow): string {
  const entries = [...cells.values()].filter(({ column }) => column.isEntry)
  return JSON.stringify(entries.map(({ cell, column }) => readCell(cell, column, { isPercent: false })))
}

/** The cell of a row that is to blame. */
export function blamedIn(row: Pick<FilledRow, 'address' | 'cells'>, field: string | undefined): string {
  return (field === undefined ? undefined : row.cells.get(field)?.address) ?? row.address
}

function idOf(key: readonly string[]): string {
  return key.join('\n')
}

/** The text of a key cell; a number or a day that a program made of it is written as files have it. */
function keyText(filled: FilledCell | undefined): string {
  if (filled?.cell === undefined) return ''
  const read: Reading = readCell(
    filled.cell,
    { ...filled.column, kind: 'text', choices: [] },
    { isPercent: false },
  )
  return 'code' in read ? '' : String(read.value ?? '')
}

/** Whether a row whose subject is gone says nothing new. */
function isUntouched(base: BookRow, entries: readonly FilledCell[]): boolean {
  return entries.every(({ column, cell }) => {
    const read = readCell(cell, column, { isPercent: false })
    return 'value' in read && read.value === readMemory(base.get(column.field) ?? '', column)
  })
}

/** Whether a row held anything that somebody wrote. */
function isFilled(row: BookRow, { columns }: BookForm, { given = [] }: ImportForm): boolean {
  return columns.some(
    ({ field, isEntry }) => isEntry && !given.includes(field) && (row.get(field) ?? '') !== '',
  )
}
