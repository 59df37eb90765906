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
  indicators: [{ value: indicator, file: 'indicators/s.yaml', pointer: '' }],
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
    ['series/1', true],
    ['series/0', true],
    ['series/0', true],
  ])
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
