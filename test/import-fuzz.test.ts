import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { checkedWith } from '../src/check.ts'
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
import { findingValue, spotOf, stepsOf, type Spot } from './support/import-oracle.ts'
import { linesKept, repositoryWith, withValues, type Wanted } from './support/import-outcome.ts'
import { judged } from './support/judges.ts'
import { checkedModel, modelWorkbook } from './support/model-workbook.ts'
import { emptyFolder } from './support/run.ts'
import * as typed from './support/typed-cells.ts'
import { editWithOpenpyxl } from './support/workbook-edits.ts'
import { at, read, type Plain } from './support/yaml-edits.ts'

/** Whatever is typed into the workbook comes back as it was meant, and nothing else changes, or is refused by its cell. */
const runs = Number(process.env['RUNS'] ?? 120)

const checked = checkedModel()
const { repository } = checked
const texts = new Map(checked.sources.files.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]))
const bytes = await modelWorkbook(checked)
const workbook = readModel(bytes)
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

const text = (content: string): ReadCell => ({ kind: 'text', text: content })

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
  readonly [fc.toStringMethod]?: () => string
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

/** The entry columns, with the rows of things that the files have: other rows wait to be filled in. */
const columns = tables.flatMap((table) =>
  table.form.columns
    .filter(({ isEntry }) => isEntry)
    .map((column) => ({
      table,
      column,
      rows: table.rows.filter(
        ({ key }) => spotOf(repository, table.form.name, key, column.field) !== undefined,
      ),
    })),
)

const told = (typing: Typing): Typing => ({
  ...typing,
  [fc.toStringMethod]: () => {
    const { table, key, column, typed: cell } = typing
    return [table.form.name, ...key, column.field, JSON.stringify(cell)].join(' ')
  },
})

const typings: fc.Arbitrary<Typing> = fc
  .constantFrom(...columns)
  .chain(({ table, column, rows }) =>
    fc
      .constantFrom(...rows)
      .chain(({ row, key }) =>
        cellsFor(table, key, column).map((cell) => told({ table, row, key, column, typed: cell })),
      ),
  )

const emptied = { cell: undefined, means: { value: undefined } }

/** Cells that hold something and are made empty. */
const clearings: readonly Typing[] = columns.flatMap(({ table, column, rows }) =>
  rows
    .filter(({ key }) => spotOf(repository, table.form.name, key, column.field)?.now !== undefined)
    .map(({ row, key }) => told({ table, row, key, column, typed: emptied })),
)

/** All that a row says of some fields, made empty. */
function cleared(form: string, fields: RegExp, has: string): readonly Typing[] {
  const own = clearings.filter(({ table, column }) => table.form.name === form && fields.test(column.field))
  const row = own.find(({ column }) => column.field === has)?.row
  return own.filter((typing) => typing.row === row)
}

const wholes = [
  cleared('measures', /^(?:sample|population|mode)$/, 'mode'),
  cleared('ratings', /^level/, 'levels.results'),
  cleared('ratings', /./, 'levels.results'),
  cleared('ratings', /./, 'level'),
]

const many = fc.uniqueArray(fc.oneof({ weight: 5, arbitrary: typings }, fc.constantFrom(...clearings)), {
  minLength: 1,
  maxLength: 9,
  selector: ({ table, row, column }) => `${table.form.name} ${row} ${column.field}`,
})

const few = fc.uniqueArray(typings, { minLength: 1, maxLength: 2, selector: ({ row }) => row })

/** What nothing can be said against. */
const reviewed: Typing = {
  ...columns.find(({ column }) => column.field === 'reviewed')!,
  ...tables.flatMap(({ rows }) => rows).find(({ key }) => key[0] === 'contrat-chauffage')!,
  typed: { cell: text('12/06/2026'), means: { value: '2026-06-12' } },
}

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
      const result = editYaml(new TextEncoder().encode(texts.get(file)), edits)
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

function isNow({ now, isHidden }: Spot, means: string | number | undefined, value: unknown): boolean {
  return (
    (isHidden === true && means === undefined) ||
    same(now, means) ||
    (value !== undefined && same(now, value))
  )
}

const addressesOf = ({ problems }: ImportPlan): readonly string[] =>
  problems.map(({ sheet, address }) => `${sheet}!${address}`)

const rowsOf = (addresses: readonly string[]): ReadonlySet<string> =>
  new Set(addresses.map((address) => address.replace(/!\D+/, '!')))

/** A row that adds a thing: what somebody typed in it. */
interface Addition {
  readonly table: Table
  readonly key: readonly ReadCell[]
  /** The key as the files have it. */
  readonly id: readonly string[]
  readonly cells: ReadonlyMap<string, typed.Typed>
}

const tableOf = (name: string): Table => tables.find(({ form }) => form.name === name)!

function additionsTo(
  table: Table,
  key: readonly ReadCell[],
  id: readonly string[],
  always: readonly string[],
): fc.Arbitrary<Addition> {
  const columns = table.form.columns.filter(({ field, isEntry }) => isEntry && field !== 'campaign')
  return fc
    .subarray(columns.filter(({ field }) => !always.includes(field)))
    .chain((some) => {
      const chosen = columns.filter((column) => always.includes(column.field) || some.includes(column))
      return fc.tuple(
        ...chosen.map((column) => cellsFor(table, id, column).map((cell) => [column.field, cell] as const)),
      )
    })
    .map((cells) => ({
      table,
      key,
      id,
      cells: new Map(cells),
      [fc.toStringMethod]: () => `${id.join(' ')} ${JSON.stringify(cells)}`,
    }))
}

const newPeriods: readonly (readonly [string, ReadCell])[] = [
  ['2031', { kind: 'number', value: 2031, isPercent: false }],
  ['2032-Q2', text('T2 2032')],
  ['2033-04', text('04/2033\u{A0}')],
  ['2034-09-30', { kind: 'date', date: '2034-09-30', hasTime: false }],
  ['2035-Q1', text('2035-Q1')],
]

const additions: fc.Arbitrary<readonly Addition[]> = fc.uniqueArray(
  fc.oneof(
    fc
      .tuple(fc.constantFrom(...repository.indicators), fc.constantFrom(...newPeriods))
      .chain(([{ value }, [period, cell]]) =>
        additionsTo(tableOf('measures'), [text(value.id), cell], [value.id, period], ['value']),
      ),
    fc
      .integer({ min: 1, max: 9 })
      .chain((number) =>
        additionsTo(
          tableOf('findings'),
          [text(`C00${number}`)],
          [`C00${number}`],
          ['requirement', 'grade', 'statement'],
        ),
      ),
  ),
  { minLength: 1, maxLength: 5, selector: ({ id }) => id.join(' ') },
)

/** Where each addition stands: in the row that waits for it, or below all others. */
function rowOf({ table, id }: Addition, at: number): number {
  return (
    table.rows.find(({ key }) => key.join(' ') === id.join(' '))?.row ??
    Math.max(...table.sheet.rows.keys()) + 1 + at
  )
}

function withAdditions({ sheets }: ReadWorkbook, added: readonly Addition[]): ReadWorkbook {
  return {
    sheets: sheets.map((sheet) => {
      const rows = new Map(sheet.rows)
      for (const [at, addition] of added.entries()) {
        const { table, key, cells } = addition
        if (table.form.sheet !== sheet.name) continue
        const row = rowOf(addition, at)
        const filled = new Map(table.sheet.rows.get(row) ?? [])
        for (const [index, cell] of key.entries())
          filled.set(table.places.get(table.form.keys[index]!)!, cell)
        for (const [field, { cell }] of cells)
          if (cell !== undefined) filled.set(table.places.get(field)!, cell)
        rows.set(row, new Map([...filled].toSorted(([left], [right]) => left - right)))
      }
      return { ...sheet, rows: new Map([...rows].toSorted(([left], [right]) => left - right)) }
    }),
  }
}

/** The same, worked out apart from the import. */
function meantByAdditions(added: readonly Addition[]): {
  readonly refused: readonly string[]
  readonly data: ReadonlyMap<string, unknown>
} {
  const refused: string[] = []
  const data = new Map<string, Plain>()
  const ordered = [...added.entries()].toSorted(([, left], [, right]) =>
    left.id.join('\n') < right.id.join('\n') ? -1 : 1,
  )
  for (const [at, addition] of ordered) {
    const { table, id, cells } = addition
    const isFinding = table.form.name === 'findings'
    const addressIn = (field: string): string => addressOf(rowOf(addition, at), table.places.get(field)!)
    const unread = [...cells].flatMap(([field, { means }]) => (means === undefined ? [addressIn(field)] : []))
    const said = new Map(
      [...cells].flatMap(([field, { means }]) =>
        means?.value === undefined ? [] : [[field, means.value] as const],
      ),
    )
    const missing = isFinding
      ? ['requirement', 'grade', 'statement'].find((field) => !said.has(field))
      : said.has('value') || said.has('numerator')
        ? undefined
        : 'value'
    if (unread.length > 0) refused.push(...unread)
    else if (said.size > 0 && missing !== undefined) refused.push(addressIn(missing))
    else if (said.size > 0) addTo(data, id, said)
  }
  return { refused: refused.toSorted(), data }
}

/** The empty lists of a file that things are added to: these lines change. */
function emptyLists(added: readonly Addition[], file: string): readonly Wanted[] {
  return added.flatMap(({ id: [id] }) => {
    const home = repository.indicators.find(({ value }) => value.id === id)
    if (home?.file !== file || (home.value.series ?? []).length > 0) return []
    return [{ file, path: [...stepsOf(home.pointer), 'series'], value: [] }]
  })
}

function addTo(
  data: Map<string, Plain>,
  [id = '', period]: readonly string[],
  said: ReadonlyMap<string, string | number>,
): void {
  const home =
    period === undefined
      ? repository.assessments.find(
          ({ value }) => value.campaign === 'Audit blanc 2026' && value.findings !== undefined,
        )!
      : repository.indicators.find(({ value }) => value.id === id)!
  const whole = data.get(home.file) ?? read(texts.get(home.file)!)
  data.set(home.file, whole)
  const holder = at(whole, stepsOf(home.pointer)) as Record<string, Plain[]>
  if (period === undefined) {
    const { referential } = home.value as { referential?: string }
    const fields = [...said].map(
      ([field, value]) => [field, findingValue(repository, field, referential)(value)] as const,
    )
    const list = (holder['findings'] ??= [])
    list.push({ id, ...Object.fromEntries(fields) })
    return
  }
  const { sample, population, mode, ...plain } = Object.fromEntries(said)
  const parts = Object.entries({ size: sample, population, mode }).filter(([, value]) => value !== undefined)
  ;(holder['series'] ??= []).push({
    period: /^\d{4}$/.test(period) ? Number(period) : period,
    ...plain,
    ...(parts.length > 0 && { sample: Object.fromEntries(parts) as Plain }),
  })
}

describe('whatever is typed into the workbook', () => {
  test('comes back as it was meant and alone, or is refused by its cell; once is enough', () => {
    for (const whole of wholes) expect(whole.length).toBeGreaterThan(0)
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
        if (found.length > 0) {
          counts.refused += 1
          return
        }
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
      { numRuns: runs, examples: wholes.map((whole) => [whole, 7]) },
    )
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(3)
  })

  test('comes back alike however rows and columns were moved, doubled and spaced', () => {
    fc.assert(
      fc.property(many, additions, disorders, (all, added, disorder) => {
        const filled = withAdditions(filledIn(all, 7), added)
        const moved = {
          sheets: filled.sheets.map((sheet) => {
            const header = tables.find(({ form }) => form.sheet === sheet.name)?.header
            return header === undefined ? sheet : disordered(sheet, header, disorder)
          }),
        }
        const [straight, crooked] = [planned(filled), planned(moved)]
        const bare = (plan: ImportPlan): readonly unknown[] => [
          ...plan.problems.map(({ code, args }) => JSON.stringify([code, args])).toSorted(),
          ...plan.changes.map(({ address: _, ...change }) => change),
        ]
        expect(bare(crooked)).toEqual(bare(straight))
        expect(crooked.edits).toEqual(straight.edits)
      }),
      { numRuns: Math.ceil(runs / 3) },
    )
  })

  test('is added where it belongs, or refused by its cell', () => {
    let taken = 0
    fc.assert(
      fc.property(additions, (added) => {
        const filled = withAdditions(filledIn([], 50), added)
        const plan = planned(filled)
        const { refused, data } = meantByAdditions(added)
        expect(
          addressesOf(plan)
            .map((address) => address.replace(/.*!/, ''))
            .toSorted(),
        ).toEqual(refused)
        if (refused.length > 0) return
        taken += 1
        const after = edited(plan)
        expect([...after.keys()].toSorted()).toEqual([...data.keys()].toSorted())
        for (const [file, text] of after) {
          expect(read(text)).toEqual(data.get(file))
          expect(linesKept(texts.get(file)!, text, emptyLists(added, file))).toEqual([])
        }
        const again = planned(filled, repositoryWith(repository, after))
        expect([again.changes, again.problems, again.conflicts, [...again.edits]]).toEqual([[], [], [], []])
      }),
      { numRuns: Math.ceil(runs / 3) },
    )
    expect(taken).toBeGreaterThan(5)
  })

  test('leaves no file with an error that it did not have, and each as it was until all are right', () => {
    let taken = 0
    fc.assert(
      fc.property(few, (all) => {
        const outcome = importRead(filledIn(all, 7), checked, { today: '2026-06-30', language: 'fr' })
        if (!('plan' in outcome)) throw new Error('refused')
        const { plan, after, before, errors, stuck } = outcome
        expect(stuck).toEqual([])
        if (plan.problems.length + errors.length > 0) {
          expect(after.size).toBe(0)
          return
        }
        if (plan.changes.length > 0) taken += 1
        const written = [...after].map(([file, bytes]) => [file, new TextDecoder().decode(bytes)] as const)
        expect(new Map(written)).toEqual(edited(plan))
        expect([...before.keys()].toSorted()).toEqual([...after.keys()].toSorted())
        const left = checkedWith(checked, after, { today: '2026-06-30' }).diagnostics
        expect(left.filter(({ severity }) => severity === 'error')).toEqual([])
      }),
      { numRuns: Math.ceil(runs / 30), examples: [[[reviewed]]] },
    )
    expect(taken).toBeGreaterThan(0)
  })
})

judged(
  'openpyxl',
  'a workbook whose rows were sorted, doubled and moved apart says the same',
  async ([python]) => {
    const folder = emptyFolder()
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const [source, ...targets] = ['classeur.xlsx', 'trié.xlsx', 'saisi.xlsx', 'saisi et trié.xlsx'].map(
      (name) => path.join(folder, name),
    )
    writeFileSync(source!, bytes)
    const edits = [
      {
        sheet: 'Preuves',
        row: { Identifiant: 'contrat-chauffage' },
        column: 'Relue le',
        value: '12/06/2026',
      },
      {
        sheet: 'Mesures',
        row: { Identifiant: 'accidents-du-travail', Période: '2025' },
        column: 'Résultat',
        value: '1,5',
      },
      {
        sheet: 'Mesures',
        row: { Identifiant: 'accidents-du-travail', Période: '2031' },
        column: 'Résultat',
        value: 2,
      },
      {
        sheet: 'Mesures',
        row: { Identifiant: 'accidents-du-travail', Période: '2030' },
        column: 'Résultat',
        value: 3,
      },
      { sheet: 'Constats', row: { 'N°': 'AB-2026-01' }, column: 'État', value: 'Levé' },
    ]
    const sheets = ['Mesures', 'Preuves', 'Constats', 'Plan d’actions', 'Auto-évaluation']
    await editWithOpenpyxl(python, source!, [
      { target: targets[0]!, edits: [], disorder: sheets },
      { target: targets[1]!, edits },
      { target: targets[2]!, edits, disorder: sheets },
    ])
    const [sorted, filled, both] = targets.map((file) => planned(readModel(readFileSync(file))))
    expect(sorted).toMatchObject({ changes: [], conflicts: [], problems: [], notices: [] })
    expect(filled!.changes).toHaveLength(edits.length)
    expect(filled!.problems).toEqual([])
    expect(both!.edits).toEqual(filled!.edits)
    expect(edited(both!).get('indicators/rse/accidents-du-travail.yaml')).toContain(
      '- { period: 2030, value: 3 }\n  - { period: 2031, value: 2 }\n',
    )
  },
)
