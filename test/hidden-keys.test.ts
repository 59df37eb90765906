import { expect, test } from 'vitest'
import { good, judged } from './support/judged.ts'

const item = (id: string, lines: readonly string[]): string =>
  [
    `- id: ${id}`,
    ...lines.map((line) => `  ${line}`),
    '  statement: Nous répondons en dix jours.',
    '  satisfies: [maison/D1-01]',
    '  owner: Direction',
    '  status: draft\n',
  ].join('\n')

const placesIn = (text: string): readonly string[] =>
  judged({ ...good, 'commitments/liste.yaml': text })
    .diagnostics.filter(
      ({ file, code }) => file === 'commitments/liste.yaml' && code === 'schema/missing-key',
    )
    .map(({ line, column }) => `${line}:${column}`)

test('a key behind a # is told where it stands', () => {
  expect(placesIn(item('a', ['title: "L’un"']) + item('b', ['# title: L’autre']))).toEqual(['8:5'])
  expect(placesIn(item('a', ['title: "L’un"']) + item('b', ['evidence: []', '#title: L’autre']))).toEqual([
    '9:4',
  ])
})

test.each([
  ['of another item', item('a', ['title: L’un', '# title: Ancien']) + item('b', []), '8:3'],
  ['of an item further down', item('b', []) + item('a', ['title: L’un', '# title: Ancien']), '1:3'],
  [
    'of a piece',
    item('b', [
      'evidence:',
      '  - id: x',
      '    # title: Ancien',
      '    title: Relevé',
      '    location: Siège',
      '    kind: record',
      '    date: 2026-01-10',
    ]),
    '1:3',
  ],
])('a key behind a # %s is none that lacks here', (_name, text, place) => {
  expect(placesIn(text)).toEqual([place])
})

test('no two items are told of one comment', () => {
  expect(placesIn(item('a', ['# title: L’un']) + item('b', []) + item('c', []))).toEqual([
    '2:5',
    '7:3',
    '12:3',
  ])
})
