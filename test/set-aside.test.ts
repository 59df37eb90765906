import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { Checked } from '../src/check.ts'
import type { Pack } from '../src/model/pack.ts'
import { makePack } from '../src/pack/pack.ts'
import { auditOf } from '../src/pipeline.ts'
import { silencesIn } from '../src/read/silences.ts'
import { formats } from '../src/validate/formats.ts'
import { withSilences } from '../src/validate/silence.ts'
import { checkedAtOnce } from './support/checked.ts'
import { coopqual } from './support/run.ts'
import { folderWith, type Files } from './support/folder.ts'
import { good } from './support/judged.ts'
import { cellsOf, columnOf, sheetTable, tablesOf, textOf, blocksOf } from './support/pack-reader.ts'

const command = 'coopqual-ignore evidence/expired'

function schemaOf(name: string): object {
  const file = path.resolve(import.meta.dirname, `../schemas/${name}.schema.json`)
  return JSON.parse(readFileSync(file, 'utf8')) as object
}

test('as many comments as findings are no more work than each of them is', () => {
  const file = 'a.yaml'
  const places = Array.from({ length: 300 }, (_, line) => ({ file, pointer: `/${line}` }))
  const findings = places.map(
    (at) => ({ code: 'evidence/expired', severity: 'warning', at, args: {} }) as const,
  )
  const silences = places.map((at, index) => ({
    at,
    codes: [{ code: 'evidence/expired', at }],
    reason: `raison ${index}`,
    lines: [index, index] as const,
  }))
  let located = 0
  const { silenced } = withSilences(
    findings,
    [{ file, role: 'commitment', bytes: new Uint8Array(), problems: [], silences }],
    ({ pointer }) => {
      located += 1
      const line = Number(pointer.slice(1))
      return { line, column: 1, endLine: line, endColumn: 2 }
    },
  )
  expect(silenced.map(({ reason }) => reason)).toEqual(silences.map(({ reason }) => reason))
  expect(located).toBeLessThanOrEqual(findings.length)
})

describe('a comment covers', () => {
  const text = (comment: string, ...lines: readonly string[]): string =>
    lines.map((line) => line.replace('#?', `# ${comment}`)).join('\n')
  const covered = (...lines: readonly string[]): unknown =>
    silencesIn(text(`${command}: raison`, ...lines)).map((silence) => silence.lines)

  test.each<readonly [what: string, lines: readonly string[], expected: readonly [number, number]]>([
    ['the pair at whose end it stands', ['a: 1', 'b: 2 #?', 'c: 3'], [2, 2]],
    ['all that the pair holds', ['a: #?', '  b: 1', '', '  c: 2', '# autre', 'd: 1'], [1, 4]],
    ['the item with all that it holds', ['a:', '  - id: x #?', '    b: 1', '  - id: y'], [2, 3]],
    ['the item that follows', ['a:', '  #?', '  # autre', '', '  - id: x', '    b: 1', '  - id: y'], [2, 6]],
    ['the pair that follows, the file’s first one', ['#?', 'id: x', 'b: 1'], [1, 2]],
    ['the pair that follows in an item', ['-', '  #?', '  id: x', '  b: 1'], [2, 3]],
    ['the next pair, however deep the comment', ['a:', '  b: 1', '  #?', 'c: 3', 'd: 4'], [3, 4]],
    ['the value that follows', ['a:', '  #?', '  un texte', '  long', 'b: 1'], [1, 4]],
    ['a text of several lines', ['a: | #?', '  b', '', '  c', 'd: 1'], [1, 4]],
    ['an item of a list in brackets', ['a: [', '  b, #?', '  c', '  ]'], [2, 2]],
    ['the list that ends there', ['a: [', '  b', '  ] #?', 'c: 1'], [1, 3]],
    ['nothing at the end of a file', ['a: 1', '#?'], [2, 2]],
    ['an anchored value', ['a: &x #?', '  b: 1', 'c: *x'], [1, 2]],
    ['an item with a line to itself', ['a:', '  #?', '  -', '    id: x', '    b: 1', '  - id: y'], [2, 5]],
  ])('%s', (_, lines, expected) => {
    expect(covered(...lines)).toEqual([expected])
    expect(covered(...lines.map((line) => `${line}\r`))).toEqual([expected])
  })

  test('the whole file when it says so', () => {
    expect(silencesIn(`# coopqual-ignore-file evidence/expired: raison\na: 1`)[0]?.lines).toBeUndefined()
  })

  test.each([
    ['a: "x # coopqual-ignore evidence/expired: non"'],
    ['a: |\n  # coopqual-ignore evidence/expired: non\n  b'],
    ["a: 'x\n  # coopqual-ignore evidence/expired: non'"],
    ['a: >-\n  b\n  # coopqual-ignore evidence/expired: non\nc: 1'],
    ['a: x#coopqual-ignore evidence/expired: non'],
    ['# see coopqual-ignore evidence/expired: non'],
  ])('nothing where it is no comment of ours: %s', (text) => {
    expect(silencesIn(text)).toEqual([])
  })

  test('what stands behind other words of one comment, and more than one command there', () => {
    const text =
      'a: 1 # le standard # coopqual-ignore privacy/phone: public # coopqual-ignore privacy/email: fictif\n# 06 39 98 12 34 # coopqual-ignore privacy/phone: fictif\nb: 2\n'
    const found = silencesIn(text)
    expect(found.map(({ codes, reason, lines }) => [codes[0]?.code, reason, lines])).toEqual([
      ['privacy/phone', 'public', [1, 1]],
      ['privacy/email', 'fictif', [1, 1]],
      ['privacy/phone', 'fictif', [2, 3]],
    ])
    expect(
      found.map(({ span, codes }) => [text.slice(...span), text.slice(...(codes[0]?.span ?? [0, 0]))]),
    ).toEqual([
      ['# coopqual-ignore privacy/phone: public', 'privacy/phone'],
      ['# coopqual-ignore privacy/email: fictif', 'privacy/email'],
      ['# coopqual-ignore privacy/phone: fictif', 'privacy/phone'],
    ])
  })

  test('a long file without slowing down', () => {
    const items = Array.from(
      { length: 5000 },
      (_, index) => `  # ${command}: x\n  - id: a${index}\n    b: 1\n`,
    )
    expect(silencesIn(`a:\n${items.join('')}`).at(-1)?.lines).toEqual([14_999, 15_001])
  })
})

test.each([
  ['evidence/expired: en cours', ['evidence/expired'], 'en cours'],
  ['evidence/expired, evidence/suspect : en cours', ['evidence/expired', 'evidence/suspect'], 'en cours'],
  ['evidence/expired – en cours', ['evidence/expired'], 'en cours'],
  ['evidence/expired\u{A0}: en cours et/ou perdu', ['evidence/expired'], 'en cours et/ou perdu'],
  ['evidence/expired', ['evidence/expired'], ''],
  ['evidence/expired: …', ['evidence/expired'], ''],
  [': en cours', [], 'en cours'],
])('codes and reason of “%s”', (words, codes, reason) => {
  const [silence] = silencesIn(`a: 1 # coopqual-ignore ${words}`)
  expect(silence?.codes.map(({ code }) => code)).toEqual(codes)
  expect(silence?.reason).toBe(reason)
})

const accueil = String(good['commitments/accueil.yaml'])
const settings = String(good['coopqual.yaml'])

/** The good repository with an expired piece, and a comment beside its validity. */
function expired(comment = '', severities = ''): Readonly<Record<string, string>> {
  const piece = `    date: 2025-09-15\n    validUntil: 2026-06-29${comment}\n`
  return {
    ...good,
    'commitments/accueil.yaml': accueil.replace('    date: 2025-09-15\n', piece),
    'coopqual.yaml': settings + severities,
  }
}

function checked(files: Files): Checked {
  return checkedAtOnce(folderWith(files), { today: '2026-11-23' })
}

function said({ diagnostics }: Checked): readonly string[] {
  return diagnostics.map(({ severity, code }) => `${severity} ${code}`)
}

const reason = ' # coopqual-ignore evidence/expired: nouvelle charte votée le 3 juillet'

test('a remark that a comment silences is set apart with its reason, and changes no verdict', () => {
  const found = checked(expired(reason))
  expect(said(found)).toEqual([])
  expect(found.silenced).toMatchObject([
    {
      diagnostic: { code: 'evidence/expired', severity: 'warning', line: 18, column: 17 },
      reason: 'nouvelle charte votée le 3 juillet',
      at: { file: 'commitments/accueil.yaml', line: 18, column: 28 },
    },
  ])
  const [loud, quiet] = [checked(expired()), found].map(auditFor)
  expect(quiet?.referentials).toEqual(loud?.referentials)
  expect(quiet?.evidence.find(({ id }) => id === 'charte')?.state).toBe('expired')
})

test('the narrowest of several comments gives the reason, and none of them is of no use', () => {
  const files = expired(reason)
  const text = `# coopqual-ignore-file evidence/expired: toutes à revoir\n${files['commitments/accueil.yaml']}`
  const found = checked({ ...files, 'commitments/accueil.yaml': text })
  expect(said(found)).toEqual([])
  expect(found.silenced.map((one) => one.reason)).toEqual(['nouvelle charte votée le 3 juillet'])
})

test('an error is never silenced, and a broken file makes no comment look useless', () => {
  const lost = {
    ...good,
    'commitments/accueil.yaml': accueil.replace(
      'charte.txt',
      'perdue.txt # coopqual-ignore evidence/missing-file: à retrouver',
    ),
  }
  expect(said(checked(lost))).toEqual(
    ['warning silence/fixed-code', 'error evidence/missing-file'].toSorted((a) =>
      a.startsWith('error') ? -1 : 1,
    ),
  )
  const broken = {
    ...good,
    'commitments/accueil.yaml': accueil.replace(
      'status: inForce',
      'status: inForce # coopqual-ignore commitment/orphan: non',
    ),
    'indicators/appels.yaml': 'id: appels\ntitle: [',
  }
  expect(said(checked(broken))).toEqual(['error yaml/syntax'])
})

test.each([
  ['  evidence/expired: error', ['error evidence/expired'], 1],
  ['  evidence/expired: info', ['info evidence/expired'], 1],
  ['  evidence/expired: off', [], 1],
  ['  evidence/*: off', [], 1],
  ['  evidence/expired: info\n  evidence/*: off', ['info evidence/expired'], 1],
  ['  evidence/expired: warning', ['warning evidence/expired'], undefined],
  ['  indicator/*: info', ['warning evidence/expired'], 0],
])('severities: %s', (lines, expected, count) => {
  const found = checked(expired('', `severities:\n${lines}\n`))
  expect(said(found)).toEqual(expected)
  expect(found.severities[0]?.findings).toBe(count)
})

test('a subject is lowered but for its errors', () => {
  const files = { ...expired('', 'severities:\n  evidence/*: off\n'), 'evidence/charte.txt': '' }
  const { 'evidence/charte.txt': _, ...without } = files
  expect(said(checked(without))).toEqual(['error evidence/missing-file'])
})

function auditFor(found: Checked): ReturnType<typeof auditOf> {
  if (found.repository === undefined) throw new Error('no repository')
  return auditOf(found, found.repository, { hasProvenance: false })
}

function weighedAudit(): ReturnType<typeof auditOf> {
  const severities = 'severities:\n  commitment/*: off\n  evidence/suspect: error\n'
  return auditFor(checked(expired(reason, severities)))
}

/** What the chapter of remarks says, in whichever section it found room. */
function remarksOf({ sections }: Pack): readonly string[] {
  const blocks = sections.flatMap((section) => section.blocks)
  const start = blocks.findIndex(
    (block) => block.kind === 'heading' && block.text.endsWith('Remarques sur les fichiers'),
  )
  const end = blocks.findIndex((block, index) => index > start && block.kind === 'heading')
  return blocks.slice(start, end).flatMap((block) => (block.kind === 'paragraph' ? textOf(block.runs) : []))
}

describe('the pack', () => {
  test('lists what was silenced, with its place, its code and its reason', () => {
    const pack = makePack(weighedAudit())
    const table = tablesOf(pack, 'uncovered').find(({ caption }) => caption === '1 remarque')
    expect(cellsOf(table)).toEqual([
      [
        'commitments/accueil.yaml:18',
        'La pièce charte n’était valable que jusqu’au 2026-06-29. evidence/expired',
        'nouvelle charte votée le 3 juillet',
      ],
    ])
    const sheet = sheetTable(pack, 'T_Uncovered')
    const row = columnOf(sheet, 'Sujet').indexOf('Remarques écartées')
    expect(columnOf(sheet, 'Identifiant')[row]).toBe('evidence/expired')
    expect(columnOf(sheet, 'Raison')[row]).toBe(
      'nouvelle charte votée le 3 juillet (commitments/accueil.yaml, ligne 18)',
    )
    expect(remarksOf(pack)).toEqual([
      'La vérification des fichiers ne signalait rien d’autre au moment de l’audit.',
      '1 remarque écartée par l’organisme n’est pas ici\u{A0}: voir ce que le dossier ne couvre pas.',
    ])
  })

  test('says which severities were changed', () => {
    const texts = blocksOf(makePack(weighedAudit()), 'uncovered').flatMap((block) =>
      block.kind === 'list' ? block.items.map(textOf) : [],
    )
    expect(texts).toContain('commitment/*\u{A0}: remarque supprimée, 0 remarque concernée')
    expect(texts).toContain('evidence/suspect\u{A0}: erreur, 0 remarque concernée')
  })

  test('says nothing of it when there is nothing', () => {
    const plain = makePack(auditFor(checked(good)))
    const headings = blocksOf(plain, 'uncovered').flatMap((block) =>
      block.kind === 'heading' ? block.text : [],
    )
    expect(headings).not.toContain('Remarques écartées')
    expect(headings).not.toContain('Gravités changées')
    expect(remarksOf(plain)).toHaveLength(1)
  })

  test('carries it in audit.json, as its schema says', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { ...formats } })
    ajv.addSchema(schemaOf('common'), 'common.schema.json')
    const isValid = ajv.compile(schemaOf('audit'))
    const audit = weighedAudit()
    expect(isValid(audit), JSON.stringify(isValid.errors)).toBe(true)
    expect(audit.silenced).toMatchObject([{ line: 18, silencedAt: 18 }])
    expect(audit.severities).toEqual([
      { code: 'commitment/*', severity: 'off', diagnostics: 0 },
      { code: 'evidence/suspect', severity: 'error', diagnostics: 0 },
    ])
    expect(isValid({ ...audit, silenced: [{ ...audit.silenced[0], reason: 1 }] })).toBe(false)
  })
})

test('the command line counts them apart, and --max-warnings counts the others', () => {
  const folder = folderWith({
    ...expired(reason),
    'delai.yaml': 'id: delai\ntitle: Délai\nstatement: Dix jours.\n',
  })
  const run = coopqual(['validate', '--cwd', folder, '--max-warnings', '1'])
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(run.stdout).toContain('1 remarque écartée, avec sa raison')
  const strict = coopqual(['validate', '--cwd', folder, '--max-warnings', '0', '--format', 'json'])
  expect(strict.code).toBe(1)
  expect(strict.stderr).toBe('1 avertissement\u{A0}: --max-warnings en permet 0 au plus.\n')
  expect(JSON.parse(strict.stdout)).toMatchObject({
    summary: { warnings: 1, silenced: 1 },
    silenced: [
      { code: 'evidence/expired', reason: 'nouvelle charte votée le 3 juillet', silencedAt: { line: 18 } },
    ],
  })
  const wrong = coopqual(['validate', '--cwd', folder, '--max-warnings', 'beaucoup'])
  expect(wrong).toMatchObject({ code: 2, stdout: '' })
  expect(wrong.stderr).toContain('beaucoup')
})
