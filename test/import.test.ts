import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { filesOf } from './support/folder.ts'
import { coopqualHere } from './support/in-process.ts'
import { judged, judges } from './support/judges.ts'
import { checkedModel, model, modelWorkbook } from './support/model-workbook.ts'
import { coopqual, emptyFolder } from './support/run.ts'
import {
  editWithOpenpyxl,
  saveWithLibreOffice,
  type CellEdit,
  type EditedCopy,
} from './support/workbook-edits.ts'

/** The way back from the workbook into the files, as a quality officer takes it. */
let scratch: string
let workbook: string

/** What other programs make of the workbook while the first tests run. */
let filledIn: Promise<string>
let savedAgain: Promise<string>

beforeAll(async () => {
  scratch = emptyFolder('coopqual reprise été ')
  workbook = path.join(scratch, 'audit.xlsx')
  writeFileSync(workbook, await modelWorkbook(checkedModel()))
  filledIn = editedCopies()
  savedAgain = filledIn.then((file) => savedByOffice(file))
  // A test that needs them tells what went wrong.
  savedAgain.catch(() => undefined)
})

async function editedCopies(): Promise<string> {
  const [python] = judges.openpyxl ?? []
  const target = path.join(scratch, 'rempli.xlsx')
  if (python !== undefined) {
    const copies = [{ target, edits }, ...wrongCopies(), unsound(), elsewhere()]
    await editWithOpenpyxl(python, workbook, copies)
  }
  return target
}

async function savedByOffice(file: string): Promise<string> {
  const [soffice] = judges.libreOffice ?? []
  const folder = path.join(scratch, 'bureau')
  mkdirSync(folder)
  return soffice === undefined ? '' : saveWithLibreOffice(soffice, file, folder)
}

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

function copyOf(name: string): string {
  const root = path.join(scratch, name)
  cpSync(model, root, { recursive: true })
  return root
}

const edits: readonly CellEdit[] = [
  { sheet: 'Plan d’actions', row: { Identifiant: 'A-2026-10' }, column: 'Avancement', value: 'realisee' },
  {
    sheet: 'Plan d’actions',
    row: { Identifiant: 'A-2026-10' },
    column: 'Réalisée le',
    value: '2026-06-25',
    isDate: true,
  },
  {
    sheet: 'Mesures',
    row: { Identifiant: 'accidents-du-travail', Période: '2025' },
    column: 'Résultat',
    value: '1,5',
  },
  {
    sheet: 'Mesures',
    row: { Identifiant: 'accidents-du-travail', Période: '2019' },
    column: 'Résultat',
    value: 7,
  },
  { sheet: 'Preuves', row: { Identifiant: 'contrat-chauffage' }, column: 'Relue le', value: '12/06/2026' },
  {
    sheet: 'Auto-évaluation',
    row: { Référence: 'ENV-2', Campagne: 'RSE 2026' },
    column: 'Leadership',
    value: 'Robuste',
  },
  { sheet: 'Constats', row: { 'N°': 'AB-2026-01' }, column: 'État', value: 'Levé' },
  { sheet: 'Constats', row: { 'N°': 'C001' }, column: 'Référence', value: 'D5-02' },
  { sheet: 'Constats', row: { 'N°': 'C001' }, column: 'Constat de l’auditeur', value: 'Point sensible' },
  {
    sheet: 'Constats',
    row: { 'N°': 'C001' },
    column: 'Ce qui a été constaté',
    value: 'Sans date : à revoir.',
  },
  { sheet: 'Constats', row: { 'N°': 'C001' }, column: 'Pièces', value: 'P036' },
]

/** What those edits make of the lines of the files: those that go away, those that come. */
const expected = {
  'assessments/2026-auto-evaluation-rse.yaml': [
    ['    levels: { leadership: limited, deployment: limited, results: limited }'],
    ['    levels: { leadership: robust, deployment: limited, results: limited }'],
  ],
  'assessments/2026-pre-audit.yaml': [
    ['    status: open'],
    [
      '    status: closed',
      '  - id: C001',
      '    requirement: D5-02',
      '    grade: weakness',
      '    statement: "Sans date : à revoir."',
      '    evidence: [contrat-chauffage]',
    ],
  ],
  'commitments/charges/restitution-enquete.yaml': [
    ['    status: inProgress'],
    ['    status: done', '    doneOn: 2026-06-25'],
  ],
  'commitments/equipements/chauffage.yaml': [[], ['    reviewed: 2026-06-12']],
  'indicators/rse/accidents-du-travail.yaml': [
    ['  - { period: 2025, value: 2, evidence: plan-prevention }'],
    ['  - { period: 2019, value: 7 }', '  - { period: 2025, value: 1.5, evidence: plan-prevention }'],
  ],
}

/** The lines that differ between two folders, by file: as they were, as they are. */
function changedLines(
  before: string,
  after: string,
): Readonly<Record<string, readonly (readonly string[])[]>> {
  const [old, now] = [filesOf(before), filesOf(after)]
  expect(Object.keys(now)).toEqual(Object.keys(old))
  const changed = Object.entries(now).filter(([file, text]) => text !== old[file])
  return Object.fromEntries(
    changed.map(([file, text]) => [file, [without(old[file] ?? '', text), without(text, old[file] ?? '')]]),
  )
}

/** The lines of a text that another lacks, each as often as it lacks it. */
function without(text: string, other: string): readonly string[] {
  const left = other.split('\n')
  return text.split('\n').filter((line) => {
    const place = left.indexOf(line)
    if (place >= 0) left.splice(place, 1)
    return place < 0
  })
}

test('a workbook that nobody edited changes nothing', async () => {
  const root = copyOf('intact')
  const { code, stdout, stderr } = await coopqualHere(['import', workbook, '--cwd', root])
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr).toContain('Rien à reprendre')
  expect(filesOf(root)).toEqual(filesOf(model))
})

judged('openpyxl', 'what is typed comes back as the edited lines alone, and once', async () => {
  const root = copyOf('openpyxl')
  const edited = await filledIn
  const dry = await coopqualHere(['import', edited, '--cwd', root, '--dry-run'])
  expect(dry.code).toBe(0)
  expect(dry.stdout).toContain('+    reviewed: 2026-06-12')
  expect(filesOf(root)).toEqual(filesOf(model))
  expect(coopqual(['import', edited, '--cwd', root])).toMatchObject({ code: 0 })
  expect(changedLines(model, root)).toEqual(expected)
  const once = filesOf(root)
  const again = await coopqualHere(['import', edited, '--cwd', root])
  expect(again).toMatchObject({ code: 0, stdout: '' })
  expect(filesOf(root)).toEqual(once)
})

judged('openpyxl', 'a cell and a file that both changed are a conflict, and nothing is written', async () => {
  const root = copyOf('conflit')
  const file = path.join(root, 'indicators/rse/accidents-du-travail.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('period: 2025, value: 2', 'period: 2025, value: 3'))
  const before = filesOf(root)
  const { code, stdout, stderr } = await coopqualHere(['import', await filledIn, '--cwd', root])
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain('le classeur dit 1,5, indicators/rse/accidents-du-travail.yaml dit 3')
  expect(filesOf(root)).toEqual(before)
})

const wrong: readonly (readonly [CellEdit, string])[] = [
  [
    { sheet: 'Plan d’actions', row: { Identifiant: 'A-2026-10' }, column: 'Avancement', value: 'Bientôt' },
    'choisir parmi',
  ],
  [
    {
      sheet: 'Plan d’actions',
      row: { Identifiant: 'A-2026-10' },
      column: 'Réalisée le',
      value: '31/02/2026',
    },
    'pas une date',
  ],
  [
    {
      sheet: 'Mesures',
      row: { Identifiant: 'accidents-du-travail', Période: '2025' },
      column: 'Résultat',
      value: '1.234',
    },
    'deux façons',
  ],
  [
    {
      sheet: 'Mesures',
      row: { Identifiant: 'accidents-du-travail', Période: '2025' },
      column: 'Résultat',
      value: '=1+1',
    },
    'formule sans résultat',
  ],
  [
    { sheet: 'Mesures', row: { Identifiant: 'inconnu', Période: '2025' }, column: 'Résultat', value: 3 },
    'aucun indicateur',
  ],
  [
    {
      sheet: 'Mesures',
      row: { Identifiant: 'accidents-du-travail', Période: 'mai' },
      column: 'Résultat',
      value: 3,
    },
    'pas une période',
  ],
  [
    {
      sheet: 'Mesures',
      row: { Identifiant: 'accidents-du-travail', Période: '2025' },
      column: 'Résultat',
      value: '12 %',
    },
    'pourcentage',
  ],
  [
    { sheet: 'Constats', row: { 'N°': 'C001' }, column: 'Ce qui a été constaté', value: 'Seul.' },
    'il manque « Référence »',
  ],
  [{ sheet: 'Constats', row: { 'N°': 'AB-2026-01' }, column: 'Pièces', value: 'P999' }, 'aucune pièce'],
  [
    { sheet: 'Constats', row: { 'N°': 'AB-2026-01' }, column: 'Campagne', value: 'Autre' },
    'ne change pas de campagne',
  ],
]

/** The same in as few workbooks as have no two of them in one row. */
function wrongTogether(): readonly (readonly (typeof wrong)[number][])[] {
  const books: (typeof wrong)[number][][] = []
  const placeOf = ({ sheet, row }: CellEdit): string => JSON.stringify([sheet, row])
  for (const one of wrong) {
    const isFree = (book: typeof wrong): boolean => book.every(([edit]) => placeOf(edit) !== placeOf(one[0]))
    const book = books.find(isFree)
    if (book === undefined) books.push([one])
    else book.push(one)
  }
  return books
}

interface WrongCopy extends EditedCopy {
  readonly told: readonly string[]
}

function wrongCopies(): readonly WrongCopy[] {
  return wrongTogether().map((book, index) => ({
    target: path.join(scratch, `refus-${index}.xlsx`),
    edits: book.map(([edit]) => edit),
    told: book.map(([, told]) => told),
  }))
}

judged('openpyxl', 'what cannot be read is refused by its cell, all at once', async () => {
  const root = copyOf('refus')
  await filledIn
  for (const { target, told } of wrongCopies()) {
    const { code, stderr } = await coopqualHere(['import', target, '--cwd', root])
    expect(code, told.join(', ')).toBe(1)
    const lines = stderr
      .replaceAll(/[\u{A0}\u{202F}]/gu, ' ')
      .split('\n')
      .filter((line) => line.includes('!'))
    expect(lines).toHaveLength(told.length)
    for (const words of told) expect(lines.filter((line) => line.includes(words))).toHaveLength(1)
  }
  expect(filesOf(root)).toEqual(filesOf(model))
})

/** A done action without its day, and a result that is not what its count says. */
function unsound(): EditedCopy {
  const action = { sheet: 'Plan d’actions', row: { Identifiant: 'A-2026-10' } }
  const result = { sheet: 'Mesures', row: { Identifiant: 'appels-decroches', Période: '2026-07' } }
  return {
    target: path.join(scratch, 'bancal.xlsx'),
    edits: [
      { ...action, column: 'Avancement', value: 'terminée' },
      { ...result, column: 'Résultat', value: 83.5 },
      { ...result, column: 'Numérateur', value: '1 450' },
      { ...result, column: 'Dénominateur', value: 1800 },
    ],
  }
}

judged(
  'openpyxl',
  'errors that files would have are told by cells, in the words of the workbook',
  async () => {
    const root = copyOf('bancal')
    await filledIn
    const { code, stderr } = await coopqualHere(['import', unsound().target, '--cwd', root])
    const told = stderr.replaceAll(/[\u{A0}\u{202F}]/gu, ' ')
    expect(code).toBe(1)
    expect(told).toMatch(/Plan d’actions!I\d+ {2}A-2026-10 – /)
    expect(told).toContain('→ Ajouter le jour où elle a été réalisée : « Réalisée le ».')
    expect(told).toMatch(/Mesures!C\d+, M\d+, N\d+ {2}Appels décrochés – 2026-07\n {4}Le résultat 83,5 /)
    expect(told).not.toMatch(/doneOn|numerator|\.yaml/)
    expect(filesOf(root)).toEqual(filesOf(model))
  },
)

/** Changes where nothing is to be filled in. */
function elsewhere(): EditedCopy {
  const action = { sheet: 'Plan d’actions', row: { Identifiant: 'A-2026-10' } }
  return {
    target: path.join(scratch, 'ailleurs.xlsx'),
    edits: [
      { ...action, column: 'Échéance', value: '2026-12-31', isDate: true },
      { ...action, column: 'Pilote', value: 'Le gardien' },
    ],
  }
}

judged('openpyxl', 'what is typed where nothing is filled in is not lost without a word', async () => {
  const root = copyOf('ailleurs')
  await filledIn
  const { code, stdout, stderr } = await coopqualHere(['import', elsewhere().target, '--cwd', root])
  const told = stderr.replaceAll(/[\s\u{A0}\u{202F}]+/gu, ' ')
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  for (const [column, title] of [
    ['D', 'Pilote'],
    ['F', 'Échéance'],
  ]) {
    expect(told).toMatch(new RegExp(`Plan d’actions!${column}\\d+ : cette cellule de « ${title} » a changé`))
  }
  expect(told.match(/a changé/g)).toHaveLength(2)
  expect(told).toContain('À changer dans commitments/charges/restitution-enquete.yaml.')
  expect(told).not.toContain('disent la même chose')
})

test('a workbook of others, or no workbook, is refused in a sentence', async () => {
  const root = copyOf('autre')
  const { code, stderr } = await coopqualHere(['import', path.join(model, 'coopqual.yaml'), '--cwd', root])
  expect(code).toBe(1)
  expect(stderr).toContain('n’est pas un classeur .xlsx')
  const mark = path.join(root, '~$audit.xlsx')
  writeFileSync(mark, '\u0005Nadège')
  const open = await coopqualHere(['import', mark, '--cwd', root])
  expect(open.code).toBe(1)
  expect(open.stderr).toContain('fermer le classeur')
})

judged(
  'openpyxl',
  'a template that is filled in adds its results, and is never written over',
  async ([python]) => {
    const root = copyOf('modele')
    const blank = path.join(scratch, 'a-saisir.xlsx')
    const template = ['import', '--template', 'indicators', '--out', blank, '--cwd', root]
    const made = await coopqualHere([...template, '--period', '2026'])
    expect(made).toMatchObject({ code: 0, stdout: `${blank}\n` })
    expect((await coopqualHere(template)).code).toBe(2)
    expect(
      (await coopqualHere(['import', '--template', 'Indicateurs', ...template.slice(3)])).stderr,
    ).toContain('existe déjà')
    expect((await coopqualHere(['import', blank, '--cwd', root])).stderr).toContain('Rien à reprendre')
    const filled = path.join(scratch, 'saisi.xlsx')
    const edit = {
      sheet: 'Indicateurs à saisir',
      row: { Identifiant: 'accidents-du-travail', Période: '2026' },
      column: 'Résultat',
      value: 1,
    }
    await editWithOpenpyxl(python, blank, [{ target: filled, edits: [edit] }])
    expect((await coopqualHere(['import', filled, '--cwd', root])).code).toBe(0)
    expect(changedLines(model, root)).toEqual({
      'indicators/rse/accidents-du-travail.yaml': [[], ['  - { period: 2026, value: 1 }']],
    })
  },
)

judged('libreOffice', 'the same edits, saved by LibreOffice, come back alike', async () => {
  const root = copyOf('libreoffice')
  expect(await coopqualHere(['import', await savedAgain, '--cwd', root])).toMatchObject({ code: 0 })
  expect(changedLines(model, root)).toEqual(expected)
})
