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

/** Every kind of workbook that the tool writes stands before each judge; where a judge takes many files, in one call. */
let folder: string
let packs: Readonly<Record<string, Pack>>
let files: readonly string[]

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'coopqual-books-'))
  packs = suiteWorkbooks()
  files = await Promise.all(
    Object.entries(packs).map(async ([name, pack]) => {
      const file = path.join(folder, `${name}.xlsx`)
      writeFileSync(file, await xlsx.render(pack))
      return file
    }),
  )
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

judged('ooxmlValidator', 'every kind of workbook is valid', async (judge) => {
  const verdicts = await Promise.all(files.map((file) => outputOf([...judge, file])))
  for (const verdict of verdicts) expect(JSON.parse(verdict)).toMatchObject({ ok: true, errors: [] })
})

/** What one program reads of every file: its tables, its formulas with their results, its entry rules. */
const readWithPython = `
import json, sys, openpyxl
def read(file):
    kept, shown = openpyxl.load_workbook(file), openpyxl.load_workbook(file, data_only=True)
    results = {}
    for sheet in kept:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == 'f':
                    value = shown[sheet.title][cell.coordinate].value
                    results[sheet.title + '!' + cell.coordinate] = '' if value is None else value
    return {
        'tables': sorted(name for sheet in kept for name in sheet.tables),
        'results': results,
        'rules': {sheet.title: len(sheet.data_validations.dataValidation) for sheet in kept},
    }
print(json.dumps({file: read(file) for file in sys.argv[1:]}))`

interface Read {
  readonly tables: readonly string[]
  readonly results: Readonly<Record<string, string | number>>
  readonly rules: Readonly<Record<string, number>>
}

function readByPython(command: string, books: readonly string[]): ReadonlyMap<string, Read> {
  const { stdout, stderr } = spawnSync(command, ['-c', readWithPython, ...books], {
    encoding: 'utf8',
    maxBuffer: 64e6,
  })
  expect(stderr).toBe('')
  const read = JSON.parse(stdout) as Readonly<Record<string, Read>>
  return new Map(Object.entries(read).map(([file, each]) => [path.basename(file, '.xlsx'), each]))
}

judged('openpyxl', 'reads every table, formula and entry rule of every kind of workbook', ([command]) => {
  const read = readByPython(command, files)
  for (const [name, { sheets }] of Object.entries(packs)) {
    const found = read.get(name)
    const tables = sheets.flatMap((sheet) => sheet.tables).filter(({ rows }) => rows.length > 0)
    expect(found?.tables).toEqual(tables.map((table) => table.name).toSorted())
    for (const { name: tab, tables: own } of sheets) {
      const entries = own.filter(({ rows }) => rows.length > 0).flatMap(({ columns }) => columns)
      const wanted = entries.filter(({ entry }) => entry !== undefined).length
      expect([name, tab, found?.rules[tab]]).toEqual([name, tab, wanted])
    }
  }
  expect(Object.keys(read.get('model-fr')?.results ?? {}).length).toBeGreaterThan(300)
})

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
    spawnSync(command, [home, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...files], {
      timeout: 200_000,
    })
    const before = readByPython(python, files)
    const after = readByPython(
      python,
      files.map((file) => path.join(out, path.basename(file))),
    )
    for (const [name, { results }] of before) {
      const computed = after.get(name)?.results ?? {}
      expect([name, Object.keys(computed).toSorted()]).toEqual([name, Object.keys(results).toSorted()])
      const different = Object.entries(results).filter(([cell, cached]) => !isSame(cached, computed[cell]))
      expect(different.map(([cell, cached]) => [name, cell, cached, computed[cell]])).toEqual([])
    }
  },
)

/** Fifteen digits are all that a spreadsheet keeps of a number. */
function isSame(cached: string | number, computed: string | number | undefined): boolean {
  return typeof cached === 'number' && typeof computed === 'number'
    ? Math.abs(cached - computed) <= 1e-12 * Math.max(1, Math.abs(cached))
    : cached === computed
}

async function outputOf([command = '', ...args]: readonly string[]): Promise<string> {
  const child = spawn(command, args)
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  await new Promise((resolve) => child.on('close', resolve))
  return text
}
