import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect } from 'vitest'
import type { Pack } from '../src/model/pack.ts'
import xlsx from '../src/render/formats/xlsx.ts'
import { judged, judges } from './support/judges.ts'
import { recalculating } from './support/office-settings.ts'
import { suiteWorkbooks } from './support/suite-workbooks.ts'
import { partsOf } from './support/workbook-parts.ts'

/** Every kind of workbook that the tool writes stands before each judge; where a judge takes many files, in one call. */
let folder: string
let books: readonly Book[]
let files: readonly string[]

interface Book {
  readonly name: string
  readonly pack: Pack
  /** What the file says that each formula gives, by `Sheet!A1`. */
  readonly results: ReadonlyMap<string, string>
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'coopqual-books-'))
  books = await Promise.all(
    Object.entries(suiteWorkbooks()).map(async ([name, pack]) => {
      const bytes = await xlsx.render(pack)
      writeFileSync(path.join(folder, `${name}.xlsx`), bytes)
      return { name, pack, results: resultsIn(bytes, pack) }
    }),
  )
  files = books.map(fileOf)
}, 60_000)

function fileOf({ name }: Book): string {
  return path.join(folder, `${name}.xlsx`)
}

function resultsIn(bytes: Uint8Array, { sheets }: Pack): ReadonlyMap<string, string> {
  const parts = partsOf(bytes)
  return new Map(
    sheets.flatMap(({ name }) =>
      [...parts.cells(name)].flatMap(([address, { formula, value }]) =>
        formula === undefined ? [] : [[`${name}!${address}`, value] as const],
      ),
    ),
  )
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

judged('ooxmlValidator', 'every kind of workbook is valid', async (judge) => {
  const verdicts = await Promise.all(files.map((file) => outputOf([...judge, file])))
  for (const verdict of verdicts) expect(JSON.parse(verdict)).toMatchObject({ ok: true, errors: [] })
})

/** What one program reads of every file: its tables, its entry rules and where its formulas stand. */
const readWithPython = `
import json, sys, openpyxl
def read(book):
    return {
        'tables': sorted(name for sheet in book for name in sheet.tables),
        'rules': {sheet.title: len(sheet.data_validations.dataValidation) for sheet in book},
        'formulas': [sheet.title + '!' + cell.coordinate
                     for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == 'f'],
    }
print(json.dumps([read(openpyxl.load_workbook(file)) for file in json.load(sys.stdin)]))`

interface Read {
  readonly tables: readonly string[]
  readonly rules: Readonly<Record<string, number>>
  readonly formulas: readonly string[]
}

judged('openpyxl', 'reads every table, formula and entry rule of every kind of workbook', ([command]) => {
  const read = askPython(command, readWithPython, files) as readonly Read[]
  for (const [index, { name, pack, results }] of books.entries()) {
    const { tables, rules, formulas } = read[index] ?? {}
    const drawn = pack.sheets.flatMap((sheet) => sheet.tables).filter(({ rows }) => rows.length > 0)
    expect(tables).toEqual(drawn.map((table) => table.name).toSorted())
    for (const { name: tab, tables: own } of pack.sheets) {
      const columns = own.filter(({ rows }) => rows.length > 0).flatMap((table) => table.columns)
      const wanted = columns.filter(({ entry }) => entry !== undefined).length
      expect([name, tab, rules?.[tab]]).toEqual([name, tab, wanted])
    }
    expect([name, formulas?.toSorted()]).toEqual([name, [...results.keys()].toSorted()])
  }
})

/** The values of some cells of every file; an empty text is none. */
const valuesWithPython = `
import json, sys, openpyxl
def values(file, cells):
    book = openpyxl.load_workbook(file, data_only=True)
    found = [book[sheet][cell].value for sheet, cell in (one.rsplit('!', 1) for one in cells)]
    return ['' if value is None else value for value in found]
print(json.dumps([values(file, cells) for file, cells in json.load(sys.stdin)]))`

judged(
  'libreOffice',
  'computes every formula of every kind of workbook to its cached result',
  ([command]) => {
    const python = judges.openpyxl?.[0]
    // Without openpyxl nothing reads what LibreOffice computed, which the test before says.
    if (python === undefined) return
    const profile = path.join(folder, 'profile')
    mkdirSync(path.join(profile, 'user'), { recursive: true })
    writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), recalculating)
    const out = path.join(folder, 'computed')
    const home = `-env:UserInstallation=${pathToFileURL(profile).href}`
    const live = books.filter(({ results }) => results.size > 0)
    expect(live.map(({ name }) => name)).toEqual(expect.arrayContaining(['model-fr', 'model-en', 'second']))
    spawnSync(command, [home, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...live.map(fileOf)], {
      timeout: 200_000,
    })
    const asked = live.map(({ name, results }) => [path.join(out, `${name}.xlsx`), [...results.keys()]])
    const computed = askPython(python, valuesWithPython, asked) as readonly (readonly unknown[])[]
    for (const [index, { name, results }] of live.entries()) {
      const different = [...results].flatMap(([cell, cached], place) => {
        const value = computed[index]?.[place]
        return isSame(cached, value) ? [] : [[name, cell, cached, value]]
      })
      expect(different).toEqual([])
    }
  },
)

function askPython(command: string, program: string, question: unknown): unknown {
  const { stdout, stderr } = spawnSync(command, ['-c', program], {
    input: JSON.stringify(question),
    encoding: 'utf8',
    maxBuffer: 64e6,
  })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

/** Fifteen digits are all that a spreadsheet keeps of a number. */
function isSame(cached: string, computed: unknown): boolean {
  if (typeof computed !== 'number') return cached === computed
  return Math.abs(Number(cached) - computed) <= 1e-12 * Math.max(1, Math.abs(computed))
}

/** The validator ends before what .NET would learn of its own work pays. */
const asItStarts = { ...process.env, DOTNET_TieredPGO: '0' }

async function outputOf([command = '', ...args]: readonly string[]): Promise<string> {
  const child = spawn(command, args, { env: asItStarts })
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  await new Promise((resolve) => child.on('close', resolve))
  return text
}
