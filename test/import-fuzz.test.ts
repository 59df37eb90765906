import * as fc from 'fast-check'
import { parseDocument } from 'yaml'
import { describe, expect, test } from 'vitest'
import { editYaml } from '../src/edit/edit.ts'
import { bookOf, type BookColumn, type BookForm } from '../src/import/book.ts'
import { planImport } from '../src/import/plan.ts'
import { importRead } from '../src/import-file.ts'
import { addressOf } from '../src/model/cell-address.ts'
import type { ImportPlan } from '../src/model/import.ts'
import { memorySheet } from '../src/model/memory.ts'
import type { ReadCell, ReadSheet, ReadWorkbook } from '../src/model/read-workbook.ts'
import type { Repository } from '../src/model/repository.ts'
import { readWorkbook } from '../src/read/xlsx/read-workbook.ts'
import { disordered, disorders } from './support/disorder.ts'
import { spotOf, type Spot } from './support/import-oracle.ts'
import { linesKept, repositoryWith, withValues, type Wanted } from './support/import-outcome.ts'
import { checkedModel, modelWorkbook } from './support/model-workbook.ts'
import * as typed from './support/typed-cells.ts'
import { read } from './support/yaml-edits.ts'

/** Whatever is typed into the workbook comes back as it was meant, and nothing else changes, or is refused by its cell. */
const checked = checkedModel()
const { repository } = checked
const texts = new Map(checked.sources.files.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]))
const workbook = readModel(await modelWorkbook(checked))
const book = bookIn(workbook)

function readModel(bytes: Uint8Array): ReadWorkbook {
  const result = readWorkbook(bytes)
  if ('refused' in result) throw new Error(result.refused.code)
  return result.workbook
}

function bookIn(from: ReadWorkbook): Exclude<ReturnType<typeof bookOf>, string> {
  const found = bookOf(from)
  if (typeof found === 'string') throw new Error(found)
  return found
}

/** A table of the workbook as it stands there. */
interface Table {
  readonly form: BookForm
  readonly sheet: ReadSheet
  /** The row of the titles. */
  readonly header: number
  readonly places: ReadonlyMap<string, number>
  readonly rows: readonly { readonly row: number; readonly key: readonly string[] }[]
}

const shown = (cell: ReadCell | undefined): string =>
  cell?.kind === 'text' ? cell.text : cell?.kind === 'number' ? String(cell.value) : ''

const tables = book.forms.map((form): Table => {
  const sheet = workbook.sheets.find(({ name }) => name === form.sheet)!
  const titles = form.columns.map(({ title }) => title)
  const [header, cells] = [...sheet.rows].find(([, row]) =>
    titles.every((title) => [...row.values()].some((cell) => shown(cell) === title)),
  )!
  const places = new Map(
    form.columns.map(({ field, title }) => [field, [...cells].find(([, cell]) => shown(cell) === title)![0]]),
  )
  const rows = [...sheet.rows].flatMap(([row, own]) => {
    const key = form.keys.map((field) => shown(own.get(places.get(field)!)))
    return row > header && key.every((text) => text !== '') ? [{ row, key }] : []
  })
  return { form, sheet, header, places, rows }
})

/** What somebody types in one cell. */
interface Typing {
  readonly table: Table
  readonly row: number
  readonly key: readonly string[]
  readonly column: BookColumn
  readonly typed: typed.Typed
}

const pieces = repository.pieces.map(({ value }, at) => ({ code: value.id, text: numberOf(value.id, at) }))

function numberOf(id: string, at: number): string {
  const rows = book.forms.find(({ name }) => name === 'evidence')?.rows ?? []
  return (at % 2 === 0 ? rows.find((row) => row.get('id') === id)?.get('number') : undefined) ?? id
}

/** A piece by its id or its number; several for a finding. */
function pieceCells(isList: boolean): fc.Arbitrary<typed.Typed> {
  const one = fc.constantFrom(...pieces)
  const good = fc.tuple(
    fc.array(one, { minLength: 1, maxLength: isList ? 3 : 1 }),
    fc.constantFrom(', ', ';', '\n'),
  )
  return fc.oneof(
    {
      weight: 9,
      arbitrary: good.map(([all, sign]) => ({
        cell: { kind: 'text' as const, text: all.map(({ text }) => text).join(sign) },
        means: { value: [...new Set(all.map(({ code }) => code))].join(', ') },
      })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        { cell: { kind: 'text' as const, text: 'P9999' } },
        { cell: undefined, means: { value: undefined } },
      ),
    },
  )
}

function cellsFor({ form }: Table, key: readonly string[], column: BookColumn): fc.Arbitrary<typed.Typed> {
  if (column.field === 'evidence') return pieceCells(form.name === 'findings')
  if (column.choices.length > 0) return typed.choices(column.choices)
  if (column.kind === 'date') return typed.dates
  if (column.kind === 'integer') return typed.integers
  if (column.kind !== 'decimal') return typed.texts
  const unit = repository.indicators.find(({ value }) => value.id === key[0])?.value.unit
  return column.field === 'value' && unit === 'percent' ? typed.percentages : typed.decimals
}

/** Cells of things that the files have: other rows wait to be filled in. */
const typings: fc.Arbitrary<Typing> = fc
  .constantFrom(
    ...tables.flatMap((table) =>
      table.form.columns.filter(({ isEntry }) => isEntry).map((column) => ({ table, column })),
    ),
  )
  .chain(({ table, column }) =>
    fc
      .constantFrom(
        ...table.rows.filter(
          ({ key }) => spotOf(repository, table.form.name, key, column.field) !== undefined,
        ),
      )
      .chain(({ row, key }) =>
        cellsFor(table, key, column).map((cell) => ({
          table,
          row,
          key,
          column,
          typed: cell,
          [fc.toStringMethod]: () => [table.form.name, ...key, column.field, JSON.stringify(cell)].join(' '),
        })),
      ),
  )

const many = fc.uniqueArray(typings, {
  minLength: 1,
  maxLength: 12,
  selector: ({ table, row, column }) => `${table.form.name} ${row} ${column.field}`,
})

/** Each row, and one in so many of the others: the rest is taken out of the workbook. */
function filledIn(all: readonly Typing[], keptRows: number): ReadWorkbook {
  const sheets = workbook.sheets.map((sheet): ReadSheet => {
    const own = all.filter(({ table }) => table.sheet === sheet)
    const table = tables.find((one) => one.sheet === sheet)
    if (sheet.name === memorySheet || table === undefined) return sheet
    const rows = [...sheet.rows].flatMap(([row, cells]) => {
      const mine = own.filter((typing) => typing.row === row)
      if (mine.length === 0 && row > table.header && row % keptRows > 0) return []
      const filled = new Map(cells)
      for (const {
        column,
        typed: { cell },
      } of mine) {
        const place = table.places.get(column.field)!
        if (cell === undefined) filled.delete(place)
        else filled.set(place, cell)
      }
      return [[row, new Map([...filled].toSorted(([left], [right]) => left - right))] as const]
    })
    return { ...sheet, rows: new Map(rows) }
  })
  return { sheets }
}

function planned(from: ReadWorkbook, into: Repository = repository): ImportPlan {
  return planImport(book, from, into, { assessments: 'assessments', taken: new Set(texts.keys()) })
}

/** The files that change, as they would be. */
function edited(plan: ImportPlan): ReadonlyMap<string, string> {
  return new Map(
    [...plan.edits].map(([file, edits]) => {
      const result = editYaml(new TextEncoder().encode(texts.get(file)!), edits)
      if ('problem' in result) throw new Error(`${file}: ${JSON.stringify(result.problem)}`)
      return [file, new TextDecoder().decode(result.bytes)]
    }),
  )
}

interface Meant {
  /** The cells that no one can read, and those whose row is refused for them. */
  readonly refused: readonly string[]
  readonly fixed: readonly string[]
  readonly wanted: readonly Wanted[]
}

const same = (one: unknown, other: unknown): boolean =>
  one === other ||
  (typeof one === 'number' && typeof other === 'number' && one.toPrecision(15) === other.toPrecision(15))

/** What the files cannot lack. */
const needed = new Set([
  'actions.status',
  'evidence.date',
  'findings.requirement',
  'findings.grade',
  'findings.statement',
])

/** What all that was typed means, worked out apart from the import. */
function meant(all: readonly Typing[]): Meant {
  const [refused, fixed, wanted]: [string[], string[], Wanted[]] = [[], [], []]
  for (const {
    table,
    row,
    key,
    column,
    typed: { means },
  } of all) {
    const address = `${table.form.sheet}!${addressOf(row, table.places.get(column.field)!)}`
    const spot = spotOf(repository, table.form.name, key, column.field)!
    const said = means?.value ?? spot.usual
    const value = said === undefined ? undefined : spot.written(said)
    const isRead = means !== undefined && (said === undefined || value !== undefined)
    if (!isRead) refused.push(address)
    else if (!isNow(spot, said, value)) {
      if (spot.isFixed === true || (value === undefined && needed.has(`${table.form.name}.${column.field}`)))
        fixed.push(address)
      else wanted.push({ file: spot.file, path: spot.path, value })
    }
  }
  return { refused, fixed, wanted }
}

function isNow({ now }: Spot, means: string | number | undefined, value: unknown): boolean {
  return same(now, means) || (value !== undefined && same(now, value))
}

const addressesOf = ({ problems }: ImportPlan): readonly string[] =>
  problems.map(({ sheet, address }) => `${sheet}!${address}`)

const rowsOf = (addresses: readonly string[]): ReadonlySet<string> =>
  new Set(addresses.map((address) => address.replace(/!\D+/, '!')))

describe('whatever is typed into the workbook', () => {
  test('comes back as it was meant and alone, or is refused by its cell; once is enough', () => {
    const counts = { refused: 0, taken: 0, cleared: 0 }
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: 40 }), (all, keptRows) => {
        const filled = filledIn(all, keptRows)
        const plan = planned(filled)
        const { refused, fixed, wanted } = meant(all)
        const found = addressesOf(plan)
        expect(plan.conflicts).toEqual([])
        expect(found).toEqual(expect.arrayContaining([...refused]))
        expect([...refused, ...fixed]).toEqual(expect.arrayContaining([...found]))
        const unread = rowsOf(refused)
        for (const address of fixed)
          expect(found.includes(address) || [...rowsOf([address])].every((row) => unread.has(row))).toBe(true)
        if (found.length > 0) return void (counts.refused += 1)
        const after = edited(plan)
        const data = withValues(texts, wanted)
        expect([...after.keys()].toSorted()).toEqual([...data.keys()].toSorted())
        for (const [file, text] of after) {
          expect(read(text)).toEqual(data.get(file))
          expect(
            linesKept(
              texts.get(file)!,
              text,
              wanted.filter((one) => one.file === file),
            ),
          ).toEqual([])
        }
        counts.taken += 1
        if (wanted.some(({ value }) => value === undefined)) counts.cleared += 1
        const again = planned(filled, repositoryWith(repository, after))
        expect([again.changes, again.problems, again.conflicts, [...again.edits]]).toEqual([[], [], [], []])
      }),
      { numRuns: Number(process.env['RUNS'] ?? 150) },
    )
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(5)
  })
})
