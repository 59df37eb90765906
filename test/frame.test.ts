import { array, assert, constantFrom, integer, property, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellsOf, columnsOf, cutTo, widthOf } from '../src/cli/reports/cells.ts'
import { frame } from '../src/cli/reports/frame.ts'
import type { Range } from '../src/model/place.ts'
import { good } from './support/judged.ts'
import { mistakes } from './support/odd-repository.ts'
import { inputOf, inputOn, reported } from './support/reported.ts'

/** A frame as it is read: numbers and bars beside the text. */
function drawn(text: string, place: Range, columns = 80, beside?: Range): string {
  return frame(text.split(/\r?\n/), { place, beside }, columns)
    .map((row) => `${String(row.number ?? '').padStart(2)}|${row.text}`)
    .join('\n')
}

/** The place of some words on a line. */
function on(text: string, words: string, line = 1): Range {
  const column = (text.split(/\r?\n/)[line - 1] ?? '').indexOf(words) + 1
  return { line, column, endLine: line, endColumn: column + words.length }
}

const squeezed = String(good['commitments/accueil.yaml']).replace(
  'satisfies:\n  - D1-01\n  - D1-02',
  'satisfies: D1-01, D1-02',
)

describe('a frame', () => {
  test('shows the line before, the line, and marks under the place', () => {
    const text = 'id: accueil\ntitle: " "\nowner: x\n'
    expect(drawn(text, on(text, '" "', 2))).toBe(' 1|id: accueil\n 2|title: " "\n  |       ^^^')
  })

  test('shows no empty line before', () => {
    expect(drawn('\na: 1', on('\na: 1', '1', 2))).toBe(' 2|a: 1\n  |   ^')
  })

  test('marks another place on the line before', () => {
    const text = 'date: 2026-05-01\nuntil: 2025-05-01'
    expect(drawn(text, on(text, '2025-05-01', 2), 80, on(text, '2026-05-01'))).toBe(
      ' 1|date: 2026-05-01\n  |      ~~~~~~~~~~\n 2|until: 2025-05-01\n  |       ^^^^^^^^^^',
    )
  })

  test.each([
    ['accents that combine', 'a\u0301a\u0301: x', 'x', '    ^'],
    ['accents in one', 'été: x', 'x', '     ^'],
    ['wide characters', '名前: x', 'x', '      ^'],
    ['a place of wide characters', 'a: 名前', '名前', '   ^^^^'],
    ['an emoji', '🏠: x', 'x', '    ^'],
    ['a family, which is one character', '👩‍👩‍👧: x', 'x', '    ^'],
    ['a flag', '🇫🇷: x', 'x', '    ^'],
    ['a tab, which is shown', 'a:\tx', 'x', '   ^'],
    ['an escape, which is shown', 'a: \u001B[31mx', 'x', '        ^'],
    ['what turns the text round', 'a: \u202Ex', 'x', '    ^'],
    ['what has no width', 'a\u200B: x', 'x', '   ^'],
    ['what could not be decoded', 'D\uFFFDlai: x', 'x', '       ^'],
    ['a carriage return that ends no line', 'a:\r x', 'x', '    ^'],
  ])('stands under its place after %s', (_, line, words, marks) => {
    const [shown, under] = drawn(line, on(line, words)).split('\n')
    expect(under).toBe(`  |${marks}`)
    expect(shown).not.toMatch(/\p{Cc}|\u202E/u)
  })

  test('marks an empty place once, at the end of a line too', () => {
    expect(drawn('a: ', { line: 1, column: 4, endLine: 1, endColumn: 4 })).toBe(' 1|a:\n  |   ^')
    expect(drawn('a', { line: 1, column: 9, endLine: 1, endColumn: 12 })).toBe(' 1|a\n  | ^')
    expect(drawn('', { line: 7, column: 1, endLine: 7, endColumn: 1 })).toBe(' 7|\n  |^')
  })

  test('shows three lines of a longer place, without what indents or ends them', () => {
    const text = 'a:\n  - b  \n  - c\n  - d\n  - e\n\nf: 1'
    expect(drawn(text, { line: 2, column: 3, endLine: 6, endColumn: 1 })).toBe(
      ' 1|a:\n 2|  - b\n  |  ^^^\n 3|  - c\n  |  ^^^\n 4|  - d\n  |  ^^^\n  |…',
    )
    expect(drawn(text, { line: 4, column: 3, endLine: 7, endColumn: 1 })).toBe(
      ' 3|  - c\n 4|  - d\n  |  ^^^\n 5|  - e\n  |  ^^^',
    )
  })

  test('cuts a long line around the place, and the line before as much', () => {
    const text = `${'0123456789'.repeat(5)}\n${'abcdefghij'.repeat(9)}ICI${'klm'.repeat(50)}`
    expect(drawn(text, on(text, 'ICI', 2), 30)).toBe(
      ' 1|…\n 2|…abcdefghijICIklmklmklmklmklm…\n  |           ^^^',
    )
    const near = 'a: ICI ' + 'x'.repeat(100)
    expect(drawn(near, on(near, 'ICI'), 30)).toBe(` 1|a: ICI ${'x'.repeat(22)}…\n  |   ^^^`)
  })

  test('finds its place in a line of a million characters at once', () => {
    const line = `${'x'.repeat(500_000)}ICI${'y'.repeat(500_000)}`
    const start = performance.now()
    const shown = drawn(line, on(line, 'ICI'), 40)
    expect(performance.now() - start).toBeLessThan(500)
    expect(shown).toMatch(/^ 1\|…x+ICIy+…\n {2}\| +\^\^\^$/)
  })
})

const characters = constantFrom(
  'a',
  'é',
  'e\u0301',
  '名',
  '🏠',
  '\t',
  ' ',
  '\u001B',
  '\u200B',
  '👩‍👩‍👧',
  '\uFFFD',
)

test('whatever the line, what stands above the marks is the place', () => {
  const parts = tuple(
    array(characters, { maxLength: 60 }),
    array(characters, { minLength: 1, maxLength: 12 }),
    array(characters, { maxLength: 60 }),
    integer({ min: 40, max: 120 }),
  )
  assert(
    property(parts, ([before, inside, after, columns]) => {
      const [start, words] = [before.join(''), inside.join('')]
      const line = `${start}«${words}»${after.join('')}`
      const place = {
        line: 1,
        column: start.length + 1,
        endLine: 1,
        endColumn: start.length + words.length + 3,
      }
      const [text = '', marks = ''] = frame([line], { place }, columns).map((row) => row.text)
      const from = marks.length - marks.trimStart().length
      let [at, above] = [0, '']
      for (const { shown, width } of cellsOf(text)) {
        if (at >= from && at < marks.length) above += shown
        at += width
      }
      above = above.replaceAll('\u200B', '')
      expect(above.startsWith('«')).toBe(true)
      expect(above.endsWith('»') || text.endsWith('…')).toBe(true)
      expect(widthOf(text)).toBeLessThanOrEqual(columns)
      expect(marks.length).toBeLessThanOrEqual(columns)
    }),
    { numRuns: 500 },
  )
})

describe('the width of a text', () => {
  test('counts columns, not code units', () => {
    expect(widthOf('abc')).toBe(3)
    expect(widthOf('Délai d’accueil — 10 %')).toBe(22)
    expect(widthOf('名前')).toBe(4)
    expect(widthOf('e\u0301')).toBe(1)
    expect(widthOf('🏠é')).toBe(3)
  })

  test('is the same by the short way as by the long one', () => {
    const text = 'Délai : « 10 % » → l’accueil │ œuvre… €'
    expect(widthOf(text)).toBe(columnsOf(cellsOf(`${text}名`)) - 2)
  })

  test('is never passed by a text that is cut', () => {
    expect(cutTo('名前名前', 5)).toBe('名前…')
    expect(cutTo('abc', 3)).toBe('abc')
    expect(cutTo('abcd', 3)).toBe('ab…')
  })
})

describe('on a terminal', () => {
  test.each([40, 80, 120])('of %i columns no line is longer, but for places, which stay whole', (width) => {
    const lines = reported('pretty', { ...inputOf(mistakes), width }).split('\n')
    const long = lines.filter((line) => widthOf(line) > width)
    const isPlace = /^(?:erreur|avertissement|information) {2}\S+$|^ {2}voir aussi \S+$/
    const isWord = (line: string): boolean =>
      line.split(/[ \u00A0\u202F]/).some((word) => word.length > width / 2)
    expect(long.filter((line) => !isPlace.test(line) && !isWord(line))).toEqual([])
    expect(lines.filter((line) => widthOf(line) > Math.min(width, 100) - 12).length).toBeGreaterThan(20)
  })

  test('lines to write stand one below the other, as in the file; a machine is told them in one sentence', () => {
    const files = { ...good, 'commitments/accueil.yaml': squeezed }
    const shown = reported('pretty', inputOf(files)).replaceAll('\u00A0', ' ')
    expect(shown).toContain(
      [
        '  → Placer chaque élément sur sa ligne, précédé d’un tiret :',
        '      satisfies:',
        '        - D1-01',
        '        - D1-02',
        '',
      ].join('\n'),
    )
    const told = reported('compact', inputOf(files)).replaceAll('\u00A0', ' ')
    expect(told).toContain('précédé d’un tiret : `satisfies:`, `  - D1-01`, `  - D1-02`. [schema/not-a-list]')
  })

  test('an entry is laid out like this', () => {
    const text = 'id: accueil\ntitle: " "\nstatement: Une promesse.\n'
    const input = inputOn(
      text,
      {
        ...on(text, '" "', 2),
        message: 'Ce texte est vide.',
        hint: 'Écrire le texte, ou supprimer la clé si elle est facultative.',
        related: [{ ...on(text, 'accueil'), file: 'commitments/b.yaml' }],
      },
      {
        severity: 'warning',
        code: 'file/unsafe-name',
        file: 'commitments/aux.yaml',
        message: 'Ce nom.',
        hint: '',
      },
    )
    expect(reported('pretty', { ...input, width: 60 }).replaceAll(/[\u00A0\u202F]/g, ' ')).toBe(
      `erreur  commitments/a.yaml:2:8  schema/empty-text
  Ce texte est vide.

    1 │ id: accueil
    2 │ title: " "
      │        ^^^

  → Écrire le texte, ou supprimer la clé si elle est
    facultative.
  voir aussi commitments/b.yaml:1:5
  Pourquoi ? Une clé sans valeur laisse croire qu’une
    réponse existe.

avertissement  commitments/aux.yaml  file/unsafe-name
  Ce nom.
  Pourquoi ? Sous Windows, le dossier d’audit ne pourrait
    être ni copié ni vérifié.

1 erreur, 1 avertissement, 1 fichier lu.
Pour en savoir plus sur un message : coopqual explain
schema/empty-text
`,
    )
  })

  test('several messages about one place share its frame, and a reason is given once', () => {
    const text = 'id: a\n'
    const missing = { code: 'schema/missing-key', ...on(text, 'id: a') }
    const shown = reported(
      'pretty',
      inputOn(text, { ...missing, message: 'Un.' }, { ...missing, message: 'Deux.' }),
    )
    expect(shown.match(/\^\^\^\^\^/g)).toHaveLength(1)
    expect(shown.match(/Pourquoi/g)).toHaveLength(1)
  })
})
