import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect } from 'vitest'
import { addressOf } from '../src/model/cell-address.ts'
import type { ReadCell } from '../src/model/read-workbook.ts'
import { readWorkbook } from '../src/read/xlsx/read-workbook.ts'
import xlsx from '../src/render/formats/xlsx.ts'
import { judged } from './support/judges.ts'
import { sampleWorkbook } from './support/sample-workbook.ts'

/** A workbook of ours, opened and saved by a program that is not, says the same as before. */
let folder: string
let file: string
let ours: Readonly<Record<string, ReadCell>>

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'coopqual-way-back-'))
  file = path.join(folder, 'audit.xlsx')
  writeFileSync(file, await xlsx.render(sampleWorkbook))
  ours = cellsIn(file)
  expect(Object.keys(ours).length).toBeGreaterThan(1000)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

judged('libreOffice', 'saves our workbook, and every cell reads the same', ([command, ...args]) => {
  const profile = pathToFileURL(path.join(folder, 'profile')).href
  const out = path.join(folder, 'saved')
  spawnSync(command, [
    ...args,
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'xlsx',
    '--outdir',
    out,
    file,
  ])
  expect(cellsIn(path.join(out, 'audit.xlsx'))).toEqual(ours)
})

/**
 * openpyxl drops the results of formulas, and up to 3.1 writes `_x000D_` without the escape that it was read with,
 * which makes a line break of it.
 */
judged('openpyxl', 'saves our workbook, and every cell that it keeps reads the same', ([command]) => {
  const saved = path.join(folder, 'openpyxl.xlsx')
  const program = 'import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])'
  const { stderr } = spawnSync(command, ['-c', program, file, saved], { encoding: 'utf8' })
  expect(stderr).toBe('')
  const kept = Object.entries(ours).map(([address, cell]) => {
    if (cell.isFormula === true) return [address, { kind: 'uncomputed', isFormula: true }]
    const isBroken = cell.kind === 'text' && cell.text === 'avant_x000D_après'
    return [address, isBroken ? expect.objectContaining({ kind: 'text' }) : cell]
  })
  expect(cellsIn(saved)).toEqual(Object.fromEntries(kept))
})

const typed = `
import sys, datetime, openpyxl
book = openpyxl.Workbook()
sheet = book.active
sheet.title = 'Saisie'
sheet.append(['Délai\\nde réponse', 12.5, 0.95, True, datetime.date(2026, 3, 12), datetime.datetime(2026, 3, 12, 8, 30), datetime.time(8, 30), '=1+1', '  bords  ', '#N/A'])
sheet['C1'].number_format = '0.0%'
book.create_sheet('Cachée').sheet_state = 'veryHidden'
book['Cachée']['B2'] = 'là'
sheet.merge_cells('A3:C4')
book.save(sys.argv[1])
`

judged('openpyxl', 'types every kind of value, and each is read', ([command]) => {
  const saved = path.join(folder, 'typed.xlsx')
  const { stderr } = spawnSync(command, ['-c', typed, saved], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(cellsIn(saved)).toEqual({
    'Saisie!A1': { kind: 'text', text: 'Délai\nde réponse' },
    'Saisie!B1': { kind: 'number', value: 12.5, isPercent: false },
    'Saisie!C1': { kind: 'number', value: 0.95, isPercent: true },
    'Saisie!D1': { kind: 'boolean', value: true },
    'Saisie!E1': { kind: 'date', date: '2026-03-12', hasTime: false },
    'Saisie!F1': { kind: 'date', date: '2026-03-12', hasTime: true },
    'Saisie!G1': { kind: 'number', value: 0.354166666666667, isPercent: false },
    'Saisie!H1': { kind: 'uncomputed', isFormula: true },
    'Saisie!I1': { kind: 'text', text: '  bords  ' },
    'Saisie!J1': { kind: 'error', code: '#N/A' },
    'Cachée!B2': { kind: 'text', text: 'là' },
  })
})

function cellsIn(name: string): Readonly<Record<string, ReadCell>> {
  const result = readWorkbook(readFileSync(name))
  if ('refused' in result) throw new Error(`refused: ${JSON.stringify(result.refused)}`)
  return Object.fromEntries(
    result.workbook.sheets.flatMap((sheet) =>
      [...sheet.rows].flatMap(([row, cells]) =>
        [...cells].map(([column, cell]) => [`${sheet.name}!${addressOf(row, column)}`, cell] as const),
      ),
    ),
  )
}
