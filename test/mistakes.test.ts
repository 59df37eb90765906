import path from 'node:path'
import { expect, test } from 'vitest'
import { diagnostics as words } from '../src/lang/fr/diagnostics.ts'
import { filesOf, type Files } from './support/folder.ts'
import { lockedZip } from './support/hand-pieces.ts'
import { good, judged } from './support/judged.ts'

/** A repository with a mistake of every kind; `#! 12 code` at the end of a line says what stands in column 12 of it. */
const mistakes = filesOf(path.resolve(import.meta.dirname, 'cases/mistakes'))

/** What cannot be marked at the end of a line, or would spoil a file that the others need. */
const unmarked: Files = {
  'commitments/profond.yaml': '['.repeat(30_000),
  'commitments/latin.yaml': Buffer.from('id: latin\ntitle: Délai\n', 'latin1'),
  'commitments/long.yaml': `id: long\ntitle: ${'x'.repeat(20_001)}\nstatement: Une promesse.\nsatisfies: [maison/D1-01]\nowner: Direction\nstatus: draft\n`,
  'commitments/vide.yaml': '',
  'commitments/brouillon.yaml.txt': 'id: brouillon\n',
  'delai.yaml': 'id: delai\ntitle: Délai\nstatement: Dix jours.\n',
  'preuves/courrier.txt': 'Une lettre.\n',
  'assessments/aux.yaml': 'campaign: 2024\n',
  'evidence/photos/apres.jpg': Buffer.from('FFD8FFDA0008', 'hex'),
  'evidence/photos/avant.txt': 'Le hall avant travaux.\n',
  'evidence/photos/cles.zip': lockedZip,
  'evidence/photos/compte-rendu.pdf': 'Un compte rendu.\n',
  'evidence/photos/film.mp4': `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 8\n`,
  'evidence/photos/hall-bis.txt': mistakes['evidence/photos/hall.txt'] ?? '',
  'evidence/photos/lien.txt': { link: '../../archives.txt' },
  'evidence/photos/plan.png': Buffer.alloc(8),
  'evidence/tu.yaml':
    '# coopqual-ignore-file evidence/expired\nevidence:\n  - id: tu\n    title: Relevé\n    location: Siège\n    kind: record\n    date: 2026-01-10\n    supports: [maison/D1-01]\n',
}

const expectedOfUnmarked = [
  'assessments/aux.yaml:1:1 file/unsafe-name',
  'commitments/brouillon.yaml.txt:1:1 file/not-read',
  'commitments/latin.yaml:2:9 file/encoding',
  'commitments/vide.yaml:1:1 schema/empty-file',
  'delai.yaml:1:1 file/stray',
  'preuves:1:1 file/misnamed-folder',
  'commitments/long.yaml:2:8 schema/too-long',
  'commitments/profond.yaml:1:1 yaml/too-deep',
  'evidence/courrier/oubliee.txt:1:1 evidence/unregistered',
  'evidence/tu.yaml:1:1 silence/no-reason',
]

/** These make a whole file unseen or unusable, so that fewer of the other mistakes could be told for sure. */
const apart = [
  'file/link',
  // The lines of one file all end in the same way here.
  'file/mixed-line-ends',
  'file/too-large',
  'file/unreadable',
  'settings/overlapping-paths',
  'schema/wrong-folder',
  'schema/not-a-folder',
  'schema/not-a-siren',
  // Told of what a look inside a piece finds.
  'privacy/author',
  'privacy/position',
  // Said only where every file can be read.
  'silence/unused',
]

test('a repository with every mistake at once yields each of them once, at its line and column', () => {
  expect(places({ ...mistakes, ...unmarked })).toEqual(
    [...marksIn(mistakes), ...expectedOfUnmarked].toSorted(),
  )
})

test('every kind of mistake is among them', () => {
  const codes = new Set([...marksIn(mistakes), ...expectedOfUnmarked].map((line) => line.split(' ')[1] ?? ''))
  expect([...codes, ...apart].toSorted()).toEqual(Object.keys(words).toSorted())
})

test.each(Object.keys(mistakes).filter((file) => /\/y-/.test(file)))(
  '%s neither hides nor multiplies the mistakes of the other files',
  (broken) => {
    const { [broken]: _, ...others } = mistakes
    const expected = places(others).filter((line) => !line.startsWith(`${broken}:`))
    expect(places(mistakes).filter((line) => !line.startsWith(`${broken}:`))).toEqual(expected)
  },
)

test('settings that cannot be used leave the other files to be judged', () => {
  const files = {
    ...good,
    'coopqual.yaml':
      'organisation:\n  name: Habitat des Rives\n  kind: coophlm\n  siren: "12"\npaths:\n  commitments: /srv\n',
  }
  const mistyped = {
    ...files,
    'indicators/appels.yaml': String(good['indicators/appels.yaml']).replace('value: 88', 'value: 880'),
  }
  expect(places(mistyped)).toEqual([
    'coopqual.yaml:1:1 schema/missing-key',
    'coopqual.yaml:3:9 schema/unknown-value',
    'coopqual.yaml:4:10 schema/not-a-siren',
    'coopqual.yaml:6:16 schema/not-a-folder',
    'indicators/appels.yaml:12:12 indicator/outside-unit',
  ])
})

function places(files: Files): readonly string[] {
  return judged(files)
    .diagnostics.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)
    .toSorted()
}

function marksIn(files: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(files).flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index) => {
      const mark = /#! (\d+) (\S+)$/.exec(line)
      return mark === null ? [] : [`${file}:${index + 1}:${mark[1]} ${mark[2]}`]
    }),
  )
}
