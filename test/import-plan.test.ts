import { expect, test } from 'vitest'
import { bookOf } from '../src/import/book.ts'
import { planImport } from '../src/import/plan.ts'
import type { ImportPlan } from '../src/model/import.ts'
import { memorySheet } from '../src/model/memory.ts'
import type { ReadCell, ReadSheet } from '../src/model/read-workbook.ts'
import type { Repository } from '../src/model/repository.ts'

/** What a workbook asks of the files, from cells written here: no program and no disk. */
type Rows = readonly (readonly (string | number | undefined)[])[]

function sheetOf(name: string, rows: Rows): ReadSheet {
  const cellOf = (value: string | number): ReadCell =>
    typeof value === 'number' ? { kind: 'number', value, isPercent: false } : { kind: 'text', text: value }
  const cells = rows.map((row, index) => {
    const filled = row.flatMap((value, column) =>
      value === undefined ? [] : [[column + 1, cellOf(value)] as const],
    )
    return [index + 1, new Map(filled)] as const
  })
  return { name, rows: new Map(cells), merges: [] }
}

const requirement = { id: 'D1-01', title: 'Accueil', criticality: 'major' }
const indicator = {
  id: 'satisfaction',
  title: 'Satisfaction',
  unit: 'percent',
  frequency: 'yearly',
  series: [{ period: 2025, numerator: 3, denominator: 4, distribution: [{ answer: 'Oui', count: 4 }] }],
}
const repository = {
  settings: {
    value: { organisation: { name: 'Coop' }, referentials: ['r'] },
    file: 'coopqual.yaml',
    pointer: '',
  },
  organisation: { name: 'Coop' },
  commitments: [],
  indicators: [
    { value: indicator, file: 'indicators/s.yaml', pointer: '' },
    { value: { ...indicator, id: 'proprete', title: 'Propreté' }, file: 'indicators/p.yaml', pointer: '' },
  ],
  pieces: [],
  actions: [],
  assessments: [],
  referentials: [
    {
      value: { id: 'r', domains: [{ id: 'D1', title: 'D', requirements: [requirement] }] },
      file: 'r.yaml',
      pointer: '',
    },
  ],
} as unknown as Repository

function planned(memory: Rows, name: string, rows: Rows): ImportPlan {
  const sheets = [sheetOf(memorySheet, [['book', '1', 'fr', '2026-06-30'], ...memory]), sheetOf(name, rows)]
  const book = bookOf({ sheets })
  if (typeof book === 'string') throw new Error(book)
  return planImport(book, { sheets }, repository, { assessments: 'assessments', taken: new Set() })
}

const findings: Rows = [
  ['form', 'findings', 'Constats', 'id'],
  ...['id', 'requirement', 'grade', 'statement', 'campaign'].map((field) => [
    'column',
    'findings',
    field,
    field,
    'text',
    field === 'id' ? 'fixed' : 'entry',
  ]),
  ['choice', 'findings', 'requirement', 'r/D1-01', 'D1-01'],
  ['choice', 'findings', 'grade', 'minor', 'NC mineure'],
  ['row', 'findings', 'C001'],
  ['row', 'findings', 'C002'],
]

test('two new campaigns whose names differ by accents and case alone go to two files', () => {
  const { edits, problems } = planned(findings, 'Constats', [
    ['id', 'requirement', 'grade', 'statement', 'campaign'],
    ['C001', 'D1-01', 'NC mineure', 'Un constat.', 'Été 2027'],
    ['C002', 'D1-01', 'NC mineure', 'Un autre.', 'ete 2027'],
  ])
  expect(problems).toEqual([])
  expect([...edits].map(([file, own]) => [file, own[0]?.value])).toEqual([
    ['assessments/ete-2027.yaml', 'Été 2027'],
    ['assessments/ete-2027-2.yaml', 'ete 2027'],
  ])
})

test('new results go where their periods belong, once the others are changed', () => {
  const memory: Rows = [
    ['form', 'measures', 'Mesures', 'indicator', 'period'],
    ['column', 'measures', 'indicator', 'id', 'text', 'fixed'],
    ['column', 'measures', 'period', 'période', 'text', 'fixed'],
    ['column', 'measures', 'value', 'résultat', 'decimal', 'entry'],
    ['column', 'measures', 'note', 'note', 'text', 'entry'],
    ['row', 'measures', 'satisfaction', '2025'],
  ]
  const { edits, problems } = planned(memory, 'Mesures', [
    ['id', 'période', 'résultat', 'note'],
    ['satisfaction', '2026', 80],
    ['satisfaction', '2024', 70],
    ['satisfaction', '2025', undefined, 'Relu'],
    ['satisfaction', '2023', 60],
  ])
  expect(problems).toEqual([])
  expect(edits.get('indicators/s.yaml')?.map(({ path, isBefore }) => [path.join('/'), isBefore])).toEqual([
    ['series/0/note', undefined],
    ['series/0', true],
    ['series/1', true],
    ['series/3', true],
  ])
})

const results: Rows = [
  ['form', 'measures', 'Mesures', 'indicator', 'period'],
  ['column', 'measures', 'title', 'indicateur', 'text', 'fixed'],
  ['column', 'measures', 'indicator', 'id', 'text', 'fixed'],
  ['column', 'measures', 'period', 'période', 'text', 'fixed'],
  ['column', 'measures', 'value', 'résultat', 'decimal', 'entry'],
  ['row', 'measures', 'Satisfaction', 'satisfaction', '2025', '75'],
]
const titles = ['indicateur', 'id', 'période', 'résultat']
const known = ['Satisfaction', 'satisfaction', '2025', 75]

test('a new row is known by the title of its indicator where its id is left out, or holds it', () => {
  const { changes, problems } = planned(results, 'Mesures', [
    titles,
    known,
    ['satisfaction', undefined, '2026', 80],
    [undefined, 'SATISFACTION ', 'T2 2027', 81],
    ['Insatisfaction', undefined, '2028', 82],
  ])
  expect(changes.map(({ subject }) => subject)).toEqual(['Satisfaction – 2026', 'Satisfaction – 2027-Q2'])
  expect(problems).toMatchObject([{ code: 'noKey', address: 'B5' }])
})

test('a row whose title is that of another indicator than its id is refused: half of the table was sorted', () => {
  const { changes, notices, problems } = planned(results, 'Mesures', [
    titles,
    ['Propreté', 'satisfaction', '2025', 60],
  ])
  expect({ changes, notices }).toEqual({ changes: [], notices: [] })
  expect(problems).toMatchObject([
    { code: 'mixedRow', address: 'B2', args: { found: 'Propreté', id: 'satisfaction' } },
  ])
})

test('a sheet of another name is known by its columns, unless several have them', () => {
  const rows: Rows = [titles, ['Satisfaction', 'satisfaction', '2026', 80]]
  const renamed = planned(results, 'Mesures juillet', rows)
  expect(renamed.changes).toMatchObject([{ sheet: 'Mesures juillet', address: 'D2' }])
  expect(renamed.notices).toMatchObject([
    { code: 'renamedSheet', args: { sheet: 'Mesures', found: 'Mesures juillet' } },
    { code: 'missingRows' },
  ])
  const lacking = planned(results, 'Mesures juillet', [titles.slice(0, 3)])
  expect(lacking.notices).toEqual([{ code: 'missingSheet', args: { sheet: 'Mesures' } }])
})

test('a choice may be said in other words of every day, when they mean one alone', () => {
  const columns = ['id', 'requirement', 'grade', 'statement', 'campaign']
  const said = (grade: string) =>
    planned(findings, 'Constats', [columns, ['C001', 'D1-01', grade, 'Un constat.', '2027']])
  expect(said('NC min.').changes.find(({ field }) => field === 'grade')?.to).toBe('minor')
  expect(said('mineure').problems).toEqual([])
  expect(said('12').problems).toMatchObject([{ code: 'badChoice' }])
})

test('a result that the answers alone show to be of too few people is masked, as in the workbook', () => {
  const memory: Rows = [
    ['form', 'measures', 'Mesures', 'indicator', 'period'],
    ['column', 'measures', 'indicator', 'id', 'text', 'fixed'],
    ['column', 'measures', 'period', 'période', 'text', 'fixed'],
    ['column', 'measures', 'numerator', 'numérateur', 'decimal', 'entry'],
    ['row', 'measures', 'satisfaction', '2025'],
  ]
  const { changes, problems } = planned(memory, 'Mesures', [
    ['id', 'période', 'numérateur'],
    ['satisfaction', '2025', 2],
  ])
  expect(changes).toEqual([])
  expect(problems).toMatchObject([{ code: 'masked', address: 'C2' }])
})
