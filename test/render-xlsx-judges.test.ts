import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect } from 'vitest'
import xlsx from '../src/render/formats/xlsx.ts'
import { judged } from './support/judges.ts'
import { recalculating } from './support/office-settings.ts'
import { sampleWorkbook } from './support/sample-workbook.ts'

/** Programs that are not ours read the workbook. Those that this machine lacks are skipped, and said to be. */
let folder: string
let file: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'coopqual-xlsx-'))
  file = path.join(folder, 'audit.xlsx')
  writeFileSync(file, await xlsx.render(sampleWorkbook))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const readWithPython = `
import json, sys, openpyxl, datetime
book = openpyxl.load_workbook(sys.argv[1])
show = lambda v: v.isoformat() if isinstance(v, datetime.datetime) else v
print(json.dumps({
  'sheets': book.sheetnames,
  'tables': sorted(name for sheet in book for name in sheet.tables),
  'gaps': [show(cell.value) for cell in book['Écarts'][5]],
  'evidence': [cell.hyperlink.target or cell.hyperlink.location for row in book['Preuves'] for cell in row if cell.hyperlink][:2],
  'formulas': sum(cell.data_type == 'f' for sheet in book for row in sheet for cell in row),
  'rules': len(book['Écarts'].data_validations.dataValidation),
  'title': book.properties.title,
  'charts': {sheet.title: [type(chart).__name__ for chart in sheet._charts] for sheet in book if sheet._charts},
  'looks': sorted(str(each.sqref) for each in book['Écarts'].conditional_formatting),
  'names': sorted(each.name for each in book.defined_names.definedName),
}))`

judged('openpyxl', 'reads what was written', ([command]) => {
  const { stdout, stderr } = spawnSync(command, ['-c', readWithPython, file], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual({
    sheets: sampleWorkbook.sheets.map((sheet) => sheet.name),
    tables: [
      'T_Dates',
      'T_Ecarts',
      'T_Hostiles',
      'T_Indicateurs',
      'T_Listes',
      'T_Matrice',
      'T_Preuves',
      'T_Series',
      'T_Synthese',
      'T_Totaux',
      'T_Verdicts',
    ],
    gaps: [
      'D1-01',
      'D1',
      expect.stringMatching(/^Le délai de réponse/),
      'Tenu',
      'P001',
      'Conforme',
      null,
      '2026-12-31T00:00:00',
      null,
    ],
    evidence: [
      'data/evidence/P001-enqu%C3%AAte%20%26%20d%C3%A9lais%20100%20%25%20%231.pdf',
      'https://example.org/charte?langue=fr&v=2#engagement',
    ],
    formulas: 16,
    rules: 4,
    title: 'Dossier d’audit : Coop’Hlm du Bord de l’Ill',
    charts: { Synthèse: ['BarChart', 'RadarChart', 'BarChart'], Séries: ['LineChart'] },
    looks: ['A5:A334', 'D5:D334', 'F5:F334', 'H5:H334'],
    names: ['AuditDate', 'L_Ecarts_7'],
  })
})

/** Commas, quotes, UTF-8, from row 1, cells as they are shown, and every sheet in a file of its own. */
const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1'

judged('libreOffice', 'shows texts, signs and results as they are meant', ([command]) => {
  const profile = path.join(folder, 'profile')
  mkdirSync(path.join(profile, 'user'), { recursive: true })
  writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), recalculating)
  const out = path.join(folder, 'csv')
  const home = `-env:UserInstallation=${pathToFileURL(profile).href}`
  spawnSync(command, [home, '--headless', '--convert-to', csv, '--outdir', out, file], { timeout: 170_000 })
  const sheets = new Map(
    readdirSync(out).map((name) => [name.normalize(), readFileSync(path.join(out, name), 'utf8')]),
  )
  expect(sheets.size).toBe(sampleWorkbook.sheets.length)
  const everything = [...sheets.values()].join('\n')
  expect(everything).not.toMatch(/#(?:REF|NAME|VALUE|DIV\/0|N\/A)|Err:\d/)
  const summary = sheets.get('audit-Synthèse.csv') ?? ''
  expect(summary).toMatch(/Accueil et écoute du locataire,6,1,"16,7\u{A0}%",Tenu,30\/06\/2026/u)
  expect(summary).toMatch(/Ni dit ni fait,5,/)
  const hostile = sheets.get('audit-Textes hostiles.csv') ?? ''
  expect(hostile).toContain('formule,=1+1,▲\u{A0}=1+1,=1+1,=1+1')
  expect(hostile).toContain('échappement,avant_x000D_après')
  expect(hostile).toContain('nombre,007,')
})

judged('libreOffice', 'makes pages of it', ([command]) => {
  const home = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`
  spawnSync(command, [home, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    timeout: 170_000,
  })
  expect(existsSync(path.join(folder, 'audit.pdf'))).toBe(true)
})

judged(
  'pdftotext',
  'finds on the pages of LibreOffice the charts, and the signs that rules give',
  ([command]) => {
    const pdf = path.join(folder, 'audit.pdf')
    // Without LibreOffice there is no page, which its own test says.
    if (!existsSync(pdf)) return
    const text = spawnSync(command, ['-layout', pdf, '-'], { encoding: 'utf8' }).stdout
    expect(text).toMatch(/✓\s*Tenu/)
    expect(text).toMatch(/✗\s*Ni dit ni fait/)
    // The due date of the first gap is after the audit's: its rule is false, and its reference has no sign.
    expect(text).toMatch(/^\s*D1-01 /m)
    for (const title of ['Tenues & autres, par domaine <1>', 'Part tenue', 'Chaque mois, en %'])
      expect(text).toContain(title)
  },
)
