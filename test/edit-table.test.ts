import { describe, expect, test } from 'vitest'
import { editYaml } from '../src/edit/edit.ts'
import type { YamlValue } from '../src/model/yaml-edit.ts'
import { edited, read } from './support/yaml-edits.ts'

type Edit = readonly [path: readonly (string | number)[], value: YamlValue | undefined, where?: 'before']

/** A text, the edits, and the text that they make; an exclamation mark stands before what refuses them. */
type Row = readonly [before: string, edits: readonly Edit[], after: string]

const table: readonly (readonly [subject: string, rows: readonly Row[]])[] = [
  [
    'a value on one line',
    [
      ['a: 1 # note\n', [[['a'], 2]], 'a: 2 # note\n'],
      ['a: 1\n', [[['a'], 'Accueil des locataires']], 'a: Accueil des locataires\n'],
      ['a: x\n', [[['a'], 4.6]], 'a: 4.6\n'],
      ['a: x\n', [[['a'], 0.000001]], 'a: 0.000001\n'],
      ['a: x\n', [[['a'], -0]], 'a: 0\n'],
      ['a: x\n', [[['a'], 1234567890123]], 'a: 1234567890123\n'],
      ['a: x\n', [[['a'], true]], 'a: true\n'],
      ['a: x\n', [[['a'], '2026-09-30']], 'a: 2026-09-30\n'],
      ['a: x\n', [[['a'], '2026-09']], 'a: 2026-09\n'],
      ['a: x\n', [[['a'], 'no']], 'a: no\n'],
      ['a: x\n', [[['a'], '1.5']], 'a: "1.5"\n'],
      ['a: x\n', [[['a'], '12']], 'a: "12"\n'],
      ['a: x\n', [[['a'], 'null']], 'a: "null"\n'],
      ['a: x\n', [[['a'], '~']], 'a: "~"\n'],
      ['a: x\n', [[['a'], 'true']], 'a: "true"\n'],
      ['a: x\n', [[['a'], '0x1F']], 'a: "0x1F"\n'],
      ['a: x\n', [[['a'], '']], 'a: ""\n'],
      ['a: x\n', [[['a'], ' x']], 'a: " x"\n'],
      ['a: x\n', [[['a'], 'x ']], 'a: "x "\n'],
      ['a: x\n', [[['a'], '\u00A0x']], 'a: "\u00A0x"\n'],
      ['a: x\n', [[['a'], 'x\u00A0y']], 'a: x\u00A0y\n'],
      ['a: x\n', [[['a'], 'deux: trois']], 'a: "deux: trois"\n'],
      ['a: x\n', [[['a'], '10:30']], 'a: 10:30\n'],
      ['a: x\n', [[['a'], 'fin:']], 'a: "fin:"\n'],
      ['a: x\n', [[['a'], 'a #b']], 'a: "a #b"\n'],
      ['a: x\n', [[['a'], 'a#b']], 'a: a#b\n'],
      ['a: x\n', [[['a'], '- b']], 'a: "- b"\n'],
      ['a: x\n', [[['a'], '-b']], 'a: -b\n'],
      ['a: x\n', [[['a'], '? b']], 'a: "? b"\n'],
      ['a: x\n', [[['a'], '@b']], 'a: "@b"\n'],
      ['a: x\n', [[['a'], '`b']], 'a: "`b"\n'],
      ['a: x\n', [[['a'], '%b']], 'a: "%b"\n'],
      ['a: x\n', [[['a'], '!b']], 'a: "!b"\n'],
      ['a: x\n', [[['a'], '&b']], 'a: "&b"\n'],
      ['a: x\n', [[['a'], '*b']], 'a: "*b"\n'],
      ['a: x\n', [[['a'], '[b']], 'a: "[b"\n'],
      ['a: x\n', [[['a'], '{b']], 'a: "{b"\n'],
      ['a: x\n', [[['a'], 'b, c']], 'a: b, c\n'],
      ['a: x\n', [[['a'], 'é 🙂 « x »']], 'a: é 🙂 « x »\n'],
      ['a: x\n', [[['a'], 'dit "oui": b']], 'a: \'dit "oui": b\'\n'],
      ['a: x\n', [[['a'], 'tab\tx']], 'a: "tab\\tx"\n'],
      ['a: x\n', [[['a'], 'cloche\u0007 \u2028']], 'a: "cloche\\u0007 \\u2028"\n'],
      ['a: "x" # n\n', [[['a'], 'y']], 'a: "y" # n\n'],
      ["a: 'x' # n\n", [[['a'], "l'an"]], "a: 'l''an' # n\n"],
      ['a: "x"\n', [[['a'], 'dit "oui"']], 'a: "dit \\"oui\\""\n'],
      ["a: 'x'\n", [[['a'], 'un\ttab']], 'a: "un\\ttab"\n'],
      ['a: "x"\n', [[['a'], 3]], 'a: 3\n'],
      ['a: ""\n', [[['a'], 'x']], 'a: "x"\n'],
      ['a: x\n  y\n  z # n\nb: 1\n', [[['a'], 'k']], 'a: k # n\nb: 1\n'],
      ['a: "x\n  y" # n\n', [[['a'], 'k']], 'a: "k" # n\n'],
      ['a:\n  x # n\nb: 1\n', [[['a'], 'y']], 'a:\n  y # n\nb: 1\n'],
      ['a:\t1\t# n\n', [[['a'], 2]], 'a:\t2\t# n\n'],
      ['a: x  \nb: 1\n', [[['a'], 'y']], 'a: y  \nb: 1\n'],
      ['a: [b, c]\n', [[['a', 1], 'd, e']], 'a: [b, "d, e"]\n'],
      ['a: { b: 1, c: 2 }\n', [[['a', 'b'], 'x}']], 'a: { b: "x}", c: 2 }\n'],
      ['- a\n- b\n', [[[1], 'c']], '- a\n- c\n'],
      ['a: !!str 5 # n\n', [[['a'], '6']], 'a: "6" # n\n'],
      ['a: !!int 5\n', [[['a'], 'x']], 'a: x\n'],
      ['a: ~\n', [[['a'], 'x']], 'a: x\n'],
      ['x\n', [[[], 'y']], 'y\n'],
    ],
  ],
  [
    'an empty value',
    [
      ['a:\nb: 1\n', [[['a'], 'x']], 'a: x\nb: 1\n'],
      ['a: # n\n', [[['a'], 'x']], 'a: x # n\n'],
      ['a:   # n\n', [[['a'], 'x']], 'a: x   # n\n'],
      ['a:', [[['a'], 'x']], 'a: x'],
      ['a:\n  # n\nb: 1\n', [[['a'], 'x']], 'a: x\n  # n\nb: 1\n'],
      ['-\n- b\n', [[[0], 'x']], '- x\n- b\n'],
      [
        '{ a, b: , c: 1 }\n',
        [
          [['a'], 1],
          [['b'], 2],
        ],
        '{ a: 1, b: 2 , c: 1 }\n',
      ],
      ['? a\n? b\n: c\n', [[['a'], 'x']], '? a\n: x\n? b\n: c\n'],
      ['a: !!null\n', [[['a'], 1]], 'a: 1\n'],
      ['a: # n\n', [[['a'], { b: 1, c: 2 }]], 'a: # n\n  b: 1\n  c: 2\n'],
    ],
  ],
  [
    'a text of several lines',
    [
      ['a: |- # n\n  x\n  y\nb: 1\n', [[['a'], 'z']], 'a: z # n\nb: 1\n'],
      ['a: >-\n  x\n  y\nb: 1\n', [[['a'], 'b: c']], 'a: "b: c"\nb: 1\n'],
      ['a: |-\n  x', [[['a'], 'y']], 'a: y'],
      ['a: |\n  x\n\n\nb: 1\n', [[['a'], 'y']], 'a: y\n\n\nb: 1\n'],
      ['a: >-\n  x\n  y\nb: 1\n', [[['a'], 'un\ndeux']], 'a: |-\n  un\n  deux\nb: 1\n'],
      ['a: |\n    x\nb: 1\n', [[['a'], 'un\n\ndeux\n']], 'a: |\n    un\n\n    deux\nb: 1\n'],
      ['a: x # n\nb: 1\n', [[['a'], 'un\ndeux']], 'a: |- # n\n  un\n  deux\nb: 1\n'],
      ['a: |\n  x\n', [[['a'], ' un\ndeux']], 'a: |2-\n   un\n  deux\n'],
      [
        'l:\n  - a: x\n    b: 1\n',
        [[['l', 0, 'a'], ' un\ndeux']],
        'l:\n  - a: |2-\n       un\n      deux\n    b: 1\n',
      ],
      ['l:\n- x # n\n', [[['l', 0], 'un\ndeux']], 'l:\n- |- # n\n  un\n  deux\n'],
      ['a: x\n', [[['a'], 'un\n\n']], 'a: "un\\n\\n"\n'],
      ['a: x\n', [[['a'], 'un\r\ndeux']], 'a: "un\\r\\ndeux"\n'],
      ['a: { b: x }\n', [[['a', 'b'], 'un\ndeux']], 'a: { b: "un\\ndeux" }\n'],
      ['a: |\r\n  x\r\n  y\r\nb: 1\r\n', [[['a'], 'un\ndeux\n']], 'a: |\r\n  un\r\n  deux\r\nb: 1\r\n'],
      ['a: x\n    # n\nb: 1\n', [[['a'], 'un\ndeux']], 'a: "un\\ndeux"\n    # n\nb: 1\n'],
      ['a:\n  # n\n  x\n', [[['a'], 'un\ndeux']], 'a:\n  # n\n  "un\\ndeux"\n'],
      ['a: "x"\n', [[['a'], 'un\n  deux\n   ']], 'a: "un\\n  deux\\n   "\n'],
      ['a: |2\n   x\nb: 1\n', [[['a'], 'un\ndeux']], 'a: |-\n  un\n  deux\nb: 1\n'],
    ],
  ],
  [
    'a key that comes',
    [
      ['a: 1\n', [[['b'], 2]], 'a: 1\nb: 2\n'],
      ['a: 1', [[['b'], 2]], 'a: 1\nb: 2'],
      ['a: 1\r\nb: 2\r\n', [[['c'], 3]], 'a: 1\r\nb: 2\r\nc: 3\r\n'],
      ['a: 1\r\nb: 2\n', [[['c'], 3]], 'a: 1\r\nb: 2\nc: 3\n'],
      ['', [[['a'], 1]], 'a: 1\n'],
      ['# n\n', [[['a'], 1]], '# n\na: 1\n'],
      ['# n', [[['a'], 1]], '# n\na: 1'],
      ['---\n# n\n...\n# fin\n', [[['a'], 1]], '---\n# n\na: 1\n...\n# fin\n'],
      ['%YAML 1.2\n---\na: 1\n...\n# fin\n', [[['b'], 2]], '%YAML 1.2\n---\na: 1\nb: 2\n...\n# fin\n'],
      ['a: 1\n\n# pied\n', [[['b'], 2]], 'a: 1\nb: 2\n\n# pied\n'],
      ['a: 1\n# b: 2\n', [[['c'], 3]], 'a: 1\n# b: 2\nc: 3\n'],
      ['a:\n  b: 1\n  # n\nc: 2\n', [[['a', 'd'], 3]], 'a:\n  b: 1\n  # n\n  d: 3\nc: 2\n'],
      ['a:\n  b: 1\n# n\nc: 2\n', [[['a', 'd'], 3]], 'a:\n  b: 1\n  d: 3\n# n\nc: 2\n'],
      ['a:\n  b: 1\n\n  # n\nc: 2\n', [[['a', 'd'], 3]], 'a:\n  b: 1\n  d: 3\n\n  # n\nc: 2\n'],
      [
        'a:\n  b:\n    c: 1\nd: 2\n',
        [
          [['a', 'b', 'e'], 3],
          [['a', 'f'], 4],
        ],
        'a:\n  b:\n    c: 1\n    e: 3\n  f: 4\nd: 2\n',
      ],
      [
        '- id: x\n  b: 1\n\n- id: y\n',
        [
          [[0, 'c'], 2],
          [[1, 'c'], 3],
        ],
        '- id: x\n  b: 1\n  c: 2\n\n- id: y\n  c: 3\n',
      ],
      ['a:\n    b: 1\n', [[['c'], { d: 1 }]], 'a:\n    b: 1\nc:\n    d: 1\n'],
      ['a: |+\n  x\n\n', [[['b'], 1]], 'a: |+\n  x\n\nb: 1\n'],
      ['a: >-\n  x\n  y\n\n# pied\n', [[['b'], 1]], 'a: >-\n  x\n  y\nb: 1\n\n# pied\n'],
      ['a: { b: 1 }\n', [[['a', 'c'], 2]], 'a: { b: 1, c: 2 }\n'],
      ['a: {b: 1}\n', [[['a', 'c'], 2]], 'a: {b: 1, c: 2}\n'],
      ['a: {}\n', [[['a', 'b'], 1]], 'a: { b: 1 }\n'],
      ['a: { b: 1, }\n', [[['a', 'c'], 2]], 'a: { b: 1, c: 2, }\n'],
      [
        'a: {\n  b: 1, # n\n  c: 2 # m\n}\n',
        [[['a', 'd'], 3]],
        'a: {\n  b: 1, # n\n  c: 2, # m\n  d: 3\n}\n',
      ],
      ['a: {\n  b: 1,\n  c: 2,\n}\n', [[['a', 'd'], 3]], 'a: {\n  b: 1,\n  c: 2,\n  d: 3,\n}\n'],
      ['a: { b: 1,\n  c: 2 }\n', [[['a', 'd'], 3]], 'a: { b: 1,\n  c: 2, d: 3 }\n'],
      ['a: { # n\n}\n', [[['a', 'b'], 1]], 'a: { # n\n  b: 1\n}\n'],
      ['{}\n', [[['a'], 1]], 'a: 1\n'],
      ['a: {}\n', [[['a', 'b'], { c: 1 }]], 'a:\n  b:\n    c: 1\n'],
      [
        'ratings:\n  D1-01: { level: met, by: Direction }\n',
        [[['ratings', 'D1-02'], { level: 'notMet', by: 'Direction, Qualité' }]],
        'ratings:\n  D1-01: { level: met, by: Direction }\n  D1-02: { level: notMet, by: "Direction, Qualité" }\n',
      ],
      [
        'a: 1\n',
        [
          [['b: c'], 1],
          [['2023'], 2],
          [['null'], 3],
          [['d e'], 4],
        ],
        'a: 1\n"b: c": 1\n2023: 2\n"null": 3\nd e: 4\n',
      ],
      ['? a\n: 1\n', [[['b'], 2]], '? a\n: 1\nb: 2\n'],
      ['[a: 1, b]\n', [[[0, 'c'], 2]], '[{ a: 1, c: 2 }, b]\n'],
      [
        'a: 1\n',
        [[['b'], { c: [1, { d: 2, e: [] }], f: {} }]],
        'a: 1\nb:\n  c:\n    - 1\n    - d: 2\n      e: []\n  f: {}\n',
      ],
      ['a: [x]\n', [[['b'], ['y', 'z']]], 'a: [x]\nb: [y, z]\n'],
      [
        'a: |+\n  x\n\nb: 1',
        [
          [['b'], undefined],
          [['c'], 2],
          [['d'], 3],
        ],
        'a: |+\n  x\n\nc: 2\nd: 3',
      ],
      [
        'a:\n  - x\nb: 1',
        [
          [['b'], undefined],
          [['a', 1], 'y'],
          [['c'], 2],
        ],
        'a:\n  - x\n  - y\nc: 2',
      ],
      [
        'a:\n  - x\nb: 1',
        [
          [['b'], undefined],
          [['a', 1], 'y'],
        ],
        'a:\n  - x\n  - y',
      ],
      [
        'a: |+\n  x\nb: 1\n\nc: 2\n\nd: 3\n',
        [
          [['b'], undefined],
          [['c'], undefined],
        ],
        'a: |+\n  x\nd: 3\n',
      ],
      ['a:\n- x\nb:\n  - y\n', [[['c', 0], 'z']], 'a:\n- x\nb:\n  - y\nc:\n  - z\n'],
      ['a:\n- x\n', [[['b', 0], 'y']], 'a:\n- x\nb:\n- y\n'],
    ],
  ],
  [
    'an item that comes',
    [
      ['a:\n  - x\nb: 1\n', [[['a', 1], 'y']], 'a:\n  - x\n  - y\nb: 1\n'],
      ['a:\n- x\nb: 1\n', [[['a', 1], 'y']], 'a:\n- x\n- y\nb: 1\n'],
      ['a:\n- x\n# n\nb: 1\n', [[['a', 1], 'y']], 'a:\n- x\n- y\n# n\nb: 1\n'],
      [
        'a:\n  - id: x\n    b: 1\n',
        [[['a', 1], { id: 'y', b: 2 }]],
        'a:\n  - id: x\n    b: 1\n  - id: y\n    b: 2\n',
      ],
      [
        'series:\n  - { period: 2026-08, value: 3 }\n',
        [[['series', 1], { period: '2026-09', value: 4 }]],
        'series:\n  - { period: 2026-08, value: 3 }\n  - { period: 2026-09, value: 4 }\n',
      ],
      [
        'series:\n  - {period: 2026-08, value: 3}',
        [[['series', 1], { period: '2026-09', value: 4 }]],
        'series:\n  - {period: 2026-08, value: 3}\n  - {period: 2026-09, value: 4}',
      ],
      ['a: [x, y]\n', [[['a', 2], 'z']], 'a: [x, y, z]\n'],
      ['a: []\n', [[['a', 0], 'x']], 'a: [x]\n'],
      ['a: [\n  x,\n  y # n\n]\n', [[['a', 2], 'z']], 'a: [\n  x,\n  y, # n\n  z\n]\n'],
      ['a: []\n', [[['a', 0], { b: 1 }]], 'a:\n  - b: 1\n'],
      ['a: [ x\n  , y\n  ]\n', [[['a', 2], 'z']], 'a: [ x\n  , y,\n  z\n  ]\n'],
      [
        'findings:\n',
        [
          [['findings', 0, 'id'], 'F1'],
          [['findings', 0, 'due'], '2026-09-30'],
        ],
        'findings:\n  - id: F1\n    due: 2026-09-30\n',
      ],
      [
        'a:\n  - x\n',
        [
          [['findings', 0, 'id'], 'F1'],
          [['findings', 1, 'id'], 'F2'],
        ],
        'a:\n  - x\nfindings:\n  - id: F1\n  - id: F2\n',
      ],
      [
        'a:\n- x\n',
        [
          [['findings'], []],
          [['findings', 0], { id: 'F1', list: [1] }],
        ],
        'a:\n- x\nfindings:\n- id: F1\n  list:\n  - 1\n',
      ],
      [
        '- - a\n',
        [
          [[0, 1], 'b'],
          [[1], ['c']],
        ],
        '- - a\n  - b\n- - c\n',
      ],
      [
        'a:\n  - x\n',
        [
          [['a', 1], 'y'],
          [['a', 2], 'z'],
        ],
        'a:\n  - x\n  - y\n  - z\n',
      ],
      ['a:\n  - x # n\n\n  # m\n\nb: 1\n', [[['a', 1], 'y']], 'a:\n  - x # n\n  - y\n\n  # m\n\nb: 1\n'],
      ['a:\n  - |+\n    x\n\nb: 1\n', [[['a', 1], 'y']], 'a:\n  - |+\n    x\n\n  - y\nb: 1\n'],
    ],
  ],
  [
    'a key that goes',
    [
      ['a: 1\nb: 2 # n\nc: 3\n', [[['b'], undefined]], 'a: 1\nc: 3\n'],
      ['# n\na: 1\nb: 2\n', [[['a'], undefined]], '# n\nb: 2\n'],
      ['a: 1\nb: 2', [[['b'], undefined]], 'a: 1'],
      ['a: 1\nb:\n  - x\n  # n\n# m\nc: 1\n', [[['b'], undefined]], 'a: 1\n# m\nc: 1\n'],
      ['a: 1\n', [[['a'], undefined]], '{}\n'],
      ['a:\n  b: 1 # n\nc: 2\n', [[['a', 'b'], undefined]], 'a: {}\nc: 2\n'],
      ['- id: x # n\n  # m\n  b: 1\n', [[[0, 'id'], undefined]], '- # m\n  b: 1\n'],
      [
        '- id: x\n  b: 1\n  c: 2\n',
        [
          [[0, 'id'], undefined],
          [[0, 'b'], undefined],
        ],
        '- c: 2\n',
      ],
      ['- id: x\n- y\n', [[[0, 'id'], undefined]], '- {}\n- y\n'],
      ['a: { b: 1, c: 2 }\n', [[['a', 'b'], undefined]], 'a: { c: 2 }\n'],
      ['a: { b: 1, c: 2 }\n', [[['a', 'c'], undefined]], 'a: { b: 1 }\n'],
      ['a: { b: 1 }\n', [[['a', 'b'], undefined]], 'a: {}\n'],
      [
        'a: {b: 1, c: 2, d: 3}\n',
        [
          [['a', 'b'], undefined],
          [['a', 'd'], undefined],
        ],
        'a: {c: 2}\n',
      ],
      [
        'a: {\n  b: 1, # n\n  # dessus\n  c: 2 # m\n}\n',
        [[['a', 'c'], undefined]],
        'a: {\n  b: 1 # n\n  # dessus\n}\n',
      ],
      ['a: {\n  b: 1, # n\n  c: 2, # m\n}\n', [[['a', 'b'], undefined]], 'a: {\n  c: 2, # m\n}\n'],
      ['a: |+\n  x\n\nb: 1\n\nc: 2\n', [[['b'], undefined]], 'a: |+\n  x\n\nc: 2\n'],
      [
        'a: 1\nb: 2',
        [
          [['b'], undefined],
          [['c'], 3],
        ],
        'a: 1\nc: 3',
      ],
      ['? a\n: 1\nb: 2\n', [[['a'], undefined]], 'b: 2\n'],
      ['a: 1\r\nb: |\r\n  x\r\n  y\r\nc: 1\r\n', [[['b'], undefined]], 'a: 1\r\nc: 1\r\n'],
      ['a: 1\n', [[['b'], undefined]], 'a: 1\n'],
      [
        'a: 1\nb: 2\n',
        [
          [['b'], undefined],
          [['b'], 3],
        ],
        'a: 1\nb: 3\n',
      ],
    ],
  ],
  [
    'an item that goes',
    [
      ['a:\n  - x\n  # n\n  - y # m\n  - z\n', [[['a', 1], undefined]], 'a:\n  - x\n  # n\n  - z\n'],
      ['a:\n  - x\nb: 1\n', [[['a', 0], undefined]], 'a: []\nb: 1\n'],
      ['a: [x, y, z]\n', [[['a', 1], undefined]], 'a: [x, z]\n'],
      ['a: [x]\n', [[['a', 0], undefined]], 'a: []\n'],
      ['a: [x, y,]\n', [[['a', 1], undefined]], 'a: [x,]\n'],
      ['a: [x\n  , y]\n', [[['a', 0], undefined]], 'a: [ y]\n'],
      ['- id: x\n  b: 1\n- id: y\n', [[[0], undefined]], '- id: y\n'],
      [
        'a:\n  - x\n  - y\n  - z\n',
        [
          [['a', 0], undefined],
          [['a', 1], 'w'],
        ],
        'a:\n  - y\n  - w\n',
      ],
      ['- - a\n  - b\n', [[[0, 0], undefined]], '- - b\n'],
    ],
  ],
  [
    'a value of another kind',
    [
      ['a:\n  b: 1 # n\n  c: 2\nd: 3\n', [[['a'], 'x']], 'a: x\nd: 3\n'],
      ['a: x # n\nb: 1\n', [[['a'], { c: 1, d: { e: 2 } }]], 'a: # n\n  c: 1\n  d:\n    e: 2\nb: 1\n'],
      ['- x # n\n- y\n', [[[0], { c: 1, d: 2 }]], '- c: 1 # n\n  d: 2\n- y\n'],
      ['a: [x]\n', [[['a'], { b: 1 }]], 'a:\n  b: 1\n'],
      ['- id: x\n  b: 1\n- y\n', [[[0], 'z']], '- z\n- y\n'],
      ['a:\n  - x\n  # n\n', [[['a'], 'y']], 'a: y\n  # n\n'],
      ['a: |-\n  x\nb: 1\n', [[['a'], ['y']]], 'a:\n  - y\nb: 1\n'],
      ['a: [{ b: 1 }, x]\n', [[['a', 0], 'y']], 'a: [y, x]\n'],
      ['a:\n  # n\n  x\n', [[['a'], { b: 1 }]], 'a:\n  # n\n  { b: 1 }\n'],
      ['a:\n  # n\n  b: 1\nc: 1\n', [[['a'], 'un\ndeux']], 'a: "un\\ndeux"\n  # n\nc: 1\n'],
      ['a: { b: 1, c: 2 } # n\n', [[['a'], { b: 1, c: 3 }]], 'a: { b: 1, c: 3 } # n\n'],
      ['a:\n  - x # n\n  - y # m\n  - z # o\n', [[['a'], ['x', 'z']]], 'a:\n  - x # n\n  - z # o\n'],
      ['a: [x, y] # n\n', [[['a'], ['x', 'z', 'w']]], 'a: [x, z, w] # n\n'],
      ['a:\n  b: 1 # n\n  c: 2\n', [[['a'], { c: 2, d: 3 }]], 'a:\n  c: 2\n  d: 3\n'],
    ],
  ],
  [
    'what is refused',
    [
      ['a: &x { b: 1 }\nc: *x\n', [[['a', 'b'], 2]], '! shared'],
      ['a: &x { b: 1 }\nc: *x\n', [[['c', 'b'], 2]], '! shared'],
      ['a: &x { b: 1 }\nc: *x\n', [[['c'], 2]], '! shared'],
      ['a: &x 1\nb: *x\n', [[['a'], 2]], '! shared'],
      ['a: { b: &x 1 }\nc: *x\n', [[['a'], undefined]], '! shared'],
      ['&x a: 1\nb: *x\n', [[['a'], undefined]], '! shared'],
      ['a: &x { b: 1 }\nc: { <<: *x }\n', [[['c', '<<', 'b'], 2]], '! shared'],
      ['a: 1\n', [[['<<'], { b: 1 }]], '! shared'],
      ['a: 1\n', [[['a', 'b'], 1]], '! noPlace'],
      ['a: [1]\n', [[['a', 2], 1]], '! noPlace'],
      ['a: [1]\n', [[['a', 'b'], 1]], '! noPlace'],
      ['a: [1]\n', [[['a', -1], 1]], '! noPlace'],
      ['a: 1\n', [[['b', 1], 1]], '! noPlace'],
      ['a: 1\n', [[[], undefined]], '! noPlace'],
      ['a: 1\na: 2\n', [[['a'], 3]], '! notYaml'],
      ['a: 1\n---\nb: 2\n', [[['a'], 3]], '! notYaml'],
      ['a: [1\n', [[['a'], 3]], '! notYaml'],
      ['\ta: 1\n', [[['a'], 3]], '! notYaml'],
      ['a: *x\n', [[['b'], 3]], '! notYaml'],
      ['a: !x 1\n', [[['b'], 3]], '! notYaml'],
      ['? [a]\n: 1\n', [[['b'], 3]], '! notYaml'],
      [
        'a: 1\nb: 2\n',
        [
          [['a'], 3],
          [['b', 'c'], 4],
        ],
        '! noPlace',
      ],
    ],
  ],
  [
    'what stands beside a value that is shared',
    [
      ['a: &x { b: 1 }\nc: *x\n', [[['d'], 2]], 'a: &x { b: 1 }\nc: *x\nd: 2\n'],
      ['a: &x { b: 1 }\nc: { <<: *x, d: 1 }\n', [[['c', 'd'], 2]], 'a: &x { b: 1 }\nc: { <<: *x, d: 2 }\n'],
      ['a: { b: &x 1, c: 2 }\nd: *x\n', [[['a', 'c'], 3]], 'a: { b: &x 1, c: 3 }\nd: *x\n'],
      ['a: &x 1\nb: *x\n', [[['b'], 1]], 'a: &x 1\nb: *x\n'],
      ['a: &x 1\nb: { c: *x }\n', [[['b'], undefined]], 'a: &x 1\n'],
    ],
  ],
  [
    'a value that comes before an item',
    [
      ['a:\n  - 1\n  - 3\n', [[['a', 1], 2, 'before']], 'a:\n  - 1\n  - 2\n  - 3\n'],
      ['a:\n  - 1\n  - 3\n', [[['a', 0], 0, 'before']], 'a:\n  - 0\n  - 1\n  - 3\n'],
      ['a:\n  - 1\n', [[['a', 1], 2, 'before']], 'a:\n  - 1\n  - 2\n'],
      ['a: 1\n', [[['b', 0], 2, 'before']], 'a: 1\nb:\n  - 2\n'],
      ['a:\n  - 1\n', [[['a', 0], 1, 'before']], 'a:\n  - 1\n  - 1\n'],
      [
        'a:\n  # of 1\n  - 1 # one\n    # still 1\n  # of 3\n  - 3\n',
        [[['a', 1], 2, 'before']],
        'a:\n  # of 1\n  - 1 # one\n    # still 1\n  - 2\n  # of 3\n  - 3\n',
      ],
      ['a:\n  # of 1\n  - 1\n', [[['a', 0], 0, 'before']], 'a:\n  - 0\n  # of 1\n  - 1\n'],
      ['a:\n  # of all\n\n  - 1\n', [[['a', 0], 0, 'before']], 'a:\n  # of all\n\n  - 0\n  - 1\n'],
      ['- - 1\n  - 3\n- 4\n', [[[0, 0], 0, 'before']], '- - 0\n  - 1\n  - 3\n- 4\n'],
      ['- - 1\n  - 3\n- 4\n', [[[0, 1], 2, 'before']], '- - 1\n  - 2\n  - 3\n- 4\n'],
      ['- 1\r\n- 3\r\n', [[[1], 2, 'before']], '- 1\r\n- 2\r\n- 3\r\n'],
      ['a: [1, 3]\n', [[['a', 1], 2, 'before']], 'a: [1, 2, 3]\n'],
      ['a: [1, 3]\n', [[['a', 0], 0, 'before']], 'a: [0, 1, 3]\n'],
      [
        'a: [\n  1, # one\n  3 # three\n]\n',
        [[['a', 1], 2, 'before']],
        'a: [\n  1, # one\n  2,\n  3 # three\n]\n',
      ],
      ['a: [\n  1,\n  3,\n]\n', [[['a', 0], 0, 'before']], 'a: [\n  0,\n  1,\n  3,\n]\n'],
      [
        'a: [1, 3]\n',
        [
          [['a', 0], 9],
          [['a', 0], 0, 'before'],
        ],
        'a: [0, 9, 3]\n',
      ],
      [
        'a:\n  - 1\n  - 4\n',
        [
          [['a', 1], 3, 'before'],
          [['a', 1], 2, 'before'],
          [['a', 0], undefined],
          [['a', 3], 5],
        ],
        'a:\n  - 2\n  - 3\n  - 4\n  - 5\n',
      ],
      ['a: 1\n', [[['a'], 2, 'before']], '! noPlace'],
      ['a: [1]\n', [[['a', 2], 2, 'before']], '! noPlace'],
      ['a: [1]\n', [[['a', 0], undefined, 'before']], '! noPlace'],
      ['a: &x [1]\nb: *x\n', [[['b', 0], 0, 'before']], '! shared'],
    ],
  ],
]

describe.each(table)('%s', (_, rows) => {
  test.each(rows)('%j %j', (before, edits, after) => {
    const all = edits.map(([path, value, where]) => ({ path, value, isBefore: where === 'before' }))
    expect(edited(before, all)).toBe(after)
  })
})

const bytesOf = (text: string) => new TextEncoder().encode(text)
const edit = [{ path: ['a'], value: 2 }]

describe('the bytes of a file', () => {
  test('keep their byte order mark, which counts for no column', () => {
    const result = editYaml(bytesOf('\uFEFFa: 1\nb: 2\n'), [...edit, { path: ['c'], value: 3 }])
    expect(result).toEqual({ bytes: bytesOf('\uFEFFa: 2\nb: 2\nc: 3\n') })
  })

  test('come back as they are when nothing changes, even in a text that nobody would write so', () => {
    const bytes = bytesOf('\uFEFFa:   2.0\r\n\r\n')
    expect(editYaml(bytes, edit)).toEqual({ bytes })
  })

  test.each([
    ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, 0x61, 0, 0x3a, 0, 0x20, 0, 0x31, 0])],
    ['UTF-16 without a mark', new Uint8Array([0x61, 0, 0x3a, 0, 0x20, 0, 0x31, 0])],
    ['Latin-1', new Uint8Array([0x61, 0x3a, 0x20, 0xe9])],
  ])('are refused in %s', (_name, bytes) => {
    expect(editYaml(bytes, edit)).toEqual({ problem: { code: 'notUtf8' } })
  })

  test('are refused with the path of the edit that has no place', () => {
    const result = editYaml(bytesOf('a: 1\n'), [...edit, { path: ['a', 'b'], value: 3 }])
    expect(result).toEqual({ problem: { code: 'noPlace', path: ['a', 'b'] } })
  })
})

test('five hundred edits of a long file take little more than reading it twice', () => {
  const item = (at: number) => `  - { period: 2026-${at}, value: ${at} } # ${at}\n`
  const text = `series:\n${Array.from({ length: 1000 }, (_, at) => item(at)).join('')}`
  const changes = Array.from({ length: 250 }, (_, at) => ({ path: ['series', at * 4, 'value'], value: 0.5 }))
  const additions = Array.from({ length: 250 }, (_, at) => ({
    path: ['series', 1000 + at],
    value: { period: '2027', value: at },
  }))
  const reading = quickest(() => read(text))
  const editing = quickest(() => edited(text, [...changes, ...additions]))
  expect(editing).toBeLessThan(10 * reading)
  const result = edited(text, [...changes, ...additions])
  expect(result.match(/value: 0\.5 \} # \d+$/gm)).toHaveLength(250)
  expect(result.endsWith('  - { period: "2027", value: 249 }\n')).toBe(true)
})

/** The least of three times, in milliseconds: what others do on the machine counts less. */
function quickest(work: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const begun = performance.now()
    work()
    return performance.now() - begun
  })
  return Math.min(...times)
}
