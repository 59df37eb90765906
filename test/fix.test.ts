import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { Chalk } from 'chalk'
import { diffOf } from '../src/cli/diff.ts'
import { visiblePath } from '../src/lang/visible.ts'
import type { Checked } from '../src/check.ts'
import { repair, type Repair } from '../src/fix-files.ts'
import { checkedAtOnce } from './support/checked.ts'
import { readCases } from './support/cases.ts'
import { filesOf, folderWith, type Files } from './support/folder.ts'
import { good } from './support/judged.ts'
import { coopqual } from './support/run.ts'

const options = { today: '2026-11-23' } as const
const every = (): boolean => true

/** What a repair makes of some files, and what is said of them before and after. */
function repaired(files: Files): Repair & { readonly root: string; readonly found: Checked } {
  const root = folderWith(files)
  const found = checkedAtOnce(root, options)
  return { ...repair(found, every, options), root, found }
}

function edited(file: string, from: string, to: string): Files {
  const text = String(good[file])
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  return { ...good, [file]: text.replace(from, to) }
}

function textAfter({ after }: Repair, file: string): string | undefined {
  const bytes = after.get(file)
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8')
}

const commitment = 'commitments/accueil.yaml'
const indicator = 'indicators/appels.yaml'

const answers: readonly (readonly [file: string, right: string, wrong: string, made: string])[] = [
  [commitment, 'date: 2025-09-15', 'date: 15/09/2025', 'date: 2025-09-15'],
  [commitment, 'date: 2025-09-15', 'date: "15 septembre 2025" # signée', 'date: 2025-09-15 # signée'],
  [commitment, 'date: 2025-09-15', 'date: “2025-09-15”', 'date: 2025-09-15'],
  [commitment, 'status: inForce', 'status: en vigueur', 'status: inForce'],
  [commitment, '\n  - D1-01\n  - D1-02', ' D1-01, D1-02', ' [D1-01, D1-02]'],
  [commitment, 'owner: Res', 'audience: locataires\nowner: Res', 'audience: [tenants]\nowner: Res'],
  [commitment, 'status: inForce', 'statut: En vigueur', 'status: inForce'],
  [
    commitment,
    'status: done\n    doneOn: 2026-03-15',
    'statut: réalisée\n    doneOn: 15.03.2026',
    'status: done\n    doneOn: 2026-03-15',
  ],
  [commitment, 'due: 2026-03-31', 'échéance: 31/03/2026', 'due: 2026-03-31'],
  [
    commitment,
    'date: 2025-09-15',
    'date: 2025-09-15\n    validFor: 3 ans',
    'date: 2025-09-15\n    validFor: P3Y',
  ],
  [commitment, 'evidence/charte.txt', 'evidence/Charte.TXT', 'evidence/charte.txt'],
  [commitment, 'evidence/charte.txt', 'evidence\\charte.txt', 'evidence/charte.txt'],
  [commitment, 'evidence/charte.txt', '"“evidence/charte.txt”"', '"evidence/charte.txt"'],
  [
    commitment,
    'file: evidence/charte.txt',
    'file: https://www.exemple.fr/charte # la page',
    'url: https://www.exemple.fr/charte # la page',
  ],
  [indicator, 'value: 92.5', 'value: 92,5', 'value: 92.5'],
  [indicator, 'value: 92.5', 'value: "92,5 %"', 'value: 92.5'],
  [indicator, 'value: 92.5', 'value: "92.5"', 'value: 92.5'],
  [indicator, 'denominator: 1000', 'denominator: 1 000', 'denominator: 1000'],
  [indicator, 'period: 2024', 'period: année 2024', 'period: 2024'],
  [indicator, 'direction: up', 'sens: hausse', 'direction: up'],
  [indicator, 'owner: Res', 'owner:\u00A0Res', 'owner: Res'],
  [
    'coopqual.yaml',
    'kind: coopHlm',
    'siren: 005880596\n  kind: coopHlm',
    'siren: "005880596"\n  kind: coopHlm',
  ],
]

describe('an answer that is safe', () => {
  test.each(answers)('in %s, in place of %s: %j', (file, right, wrong, made) => {
    const outcome = repaired(edited(file, right, wrong))
    expect(textAfter(outcome, file)).toBe(String(good[file]).replace(right, made))
    expect([...outcome.after.keys()]).toEqual([file])
    expect(outcome.found.diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
  })

  test('keeps the byte order mark and the line ends of the file', () => {
    const text = `\uFEFF${String(good[commitment]).replaceAll('\n', '\r\n')}`
    const outcome = repaired({ ...good, [commitment]: text.replace('2025-09-15', '15/09/2025') })
    expect(textAfter(outcome, commitment)).toBe(text)
  })

  test.each([
    ['Windows-1252', (text: string) => Buffer.from(text, 'latin1')],
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    [
      'Windows-1252 in places',
      (text: string) =>
        Buffer.concat([Buffer.from(text.slice(0, 60), 'utf8'), Buffer.from(text.slice(60), 'latin1')]),
    ],
  ])('turns %s into UTF-8', (_, encode) => {
    const text = String(good[commitment]).replaceAll('’', "'")
    expect(textAfter(repaired({ ...good, [commitment]: encode(text) }), commitment)).toBe(text)
  })

  test('mends what only a right encoding shows', () => {
    const text = String(good[commitment]).replaceAll('’', "'")
    const wrong = Buffer.from(text.replace('2025-09-15', '15/09/2025'), 'latin1')
    expect(textAfter(repaired({ ...good, [commitment]: wrong }), commitment)).toBe(text)
  })

  test('finds a file again by what it holds, wherever it went', () => {
    const root = folderWith(good)
    const git = (...args: readonly string[]): string =>
      execFileSync('git', ['-C', root, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
        encoding: 'utf8',
      })
    git('init', '--quiet')
    git('add', '.')
    git('commit', '--quiet', '--message', 'start')
    mkdirSync(path.join(root, 'evidence/été 2025'))
    renameSync(path.join(root, 'evidence/charte.txt'), path.join(root, 'evidence/été 2025/engagements.txt'))
    writeFileSync(path.join(root, 'evidence/autre.txt'), 'Autre chose.\n')
    const outcome = repair(checkedAtOnce(root, options), every, options)
    expect(textAfter(outcome, commitment)).toBe(
      String(good[commitment]).replace('evidence/charte.txt', 'evidence/été 2025/engagements.txt'),
    )
    git('add', '.')
    git('commit', '--quiet', '--message', 'moved')
    expect(repair(checkedAtOnce(root, options), every, options).after.size).toBe(1)
    writeFileSync(
      path.join(root, 'evidence/copie.txt'),
      readFileSync(path.join(root, 'evidence/été 2025/engagements.txt')),
    )
    expect(repair(checkedAtOnce(root, options), every, options).after.size).toBe(0)
  })
})

/** Cases that change more than one line, or other bytes than those of a value: what is wrong, and what is made of it. */
const larger: readonly (readonly [
  name: string,
  right: (good: string) => string,
  wrong: (good: string) => string,
])[] = [
  [
    'a colon in a title',
    replacing('joignable', 'joignable : "oui"', "'"),
    replacing('joignable', 'joignable : "oui"'),
  ],
  [
    'colons in several lines, with another slip below them',
    (text) =>
      text
        .replace('title: Un accueil', 'title: "Accueil : un accueil')
        .replace('joignable\n', 'joignable"\n')
        .replace('owner: Responsable de l’accueil\nstatus', 'owner: "Accueil : Mme B."\nstatus'),
    (text) =>
      text
        .replace('title: Un accueil', 'title: Accueil : un accueil')
        .replace('owner: Responsable de l’accueil\nstatus', 'owner: Accueil : Mme B.\nstatus')
        .replace('date: 2025-09-15', 'date: 15/09/2025'),
  ],
  [
    'a colon in an item of a list',
    replacing('title: Charte d’accueil', 'title: "Charte : accueil"'),
    replacing('title: Charte d’accueil', 'title: Charte : accueil'),
  ],
  [
    'line ends of Windows here and there',
    (text) => text,
    (text) => text.replaceAll('accueil\n', 'accueil\r\n'),
  ],
  [
    'line ends of Windows almost everywhere, and a byte order mark',
    (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    (text) => `\uFEFF${text.replaceAll('\n', '\r\n').replace('dix.\r\n', 'dix.\n')}`,
  ],
  ['a text in Windows-1252, with its own letters', (text) => text, (text) => text],
  [
    'tabs for all of the indenting',
    (text) => text,
    (text) => text.replaceAll(/^ +/gm, (spaces) => '\t'.repeat(spaces.length / 2)),
  ],
  ['a tab for the only level', (text) => text, replacing('  - D1-02', '\t- D1-02')],
]

function replacing(from: string, to: string, quotes = ''): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`nothing is ${from}`)
    return quotes === ''
      ? text.replace(from, to)
      : text.replace(/title: (.*joignable)/, `title: ${quotes}$1${to.slice(from.length)}${quotes}`)
  }
}

describe('an answer that changes more', () => {
  test.each(larger)('%s', (name, right, wrong) => {
    const text = String(good[commitment])
    const bytes = name.includes('1252') ? windows1252(wrong(text)) : Buffer.from(wrong(text))
    const outcome = repaired({ ...good, [commitment]: bytes })
    expect(outcome.found.diagnostics.length).toBeGreaterThan(0)
    expect(textAfter(outcome, commitment)).toBe(right(text))
  })

  test('an id that is none becomes one wherever it stands', () => {
    const named = {
      [commitment]: ['- appels', '- "Appels décrochés"'],
      [indicator]: ['id: appels', 'id: Appels décrochés'],
    }
    const change = (made: string): Files => ({
      ...good,
      ...Object.fromEntries(
        Object.entries(named).map(([file, [from = '', to = '']]) => [
          file,
          String(good[file]).replace(from, made === '' ? to : from.replace('appels', made)),
        ]),
      ),
    })
    const { after } = repaired(change(''))
    const expected = change('Appels-decroches')
    expect([...after.keys()].toSorted()).toEqual([commitment, indicator])
    for (const [file, bytes] of after) expect(Buffer.from(bytes).toString('utf8')).toBe(expected[file])
  })

  test('but not when another thing has it, or would come to have it', () => {
    const second = String(good[indicator]).replace('id: appels', 'id: Appels-decroches')
    const wrong = edited(indicator, 'id: appels', 'id: Appels décrochés')
    expect(repaired({ ...wrong, 'indicators/b.yaml': second }).after.size).toBe(0)
    const alike = second.replace('Appels-decroches', 'Appels décroches')
    expect(repaired({ ...wrong, 'indicators/b.yaml': alike }).after.size).toBe(0)
  })
})

function windows1252(text: string): Buffer {
  const special: Readonly<Record<string, number>> = { '’': 0x92, œ: 0x9c, '€': 0x80, '…': 0x85 }
  return Buffer.from(Array.from(text, (letter) => special[letter] ?? letter.charCodeAt(0)))
}

const unsure: readonly (readonly [file: string, right: string, wrong: string])[] = [
  [commitment, '\n  - D1-01\n  - D1-02', ' D1-01, accueil'],
  [indicator, 'value: 92.5', 'value: "1,250"'],
  [indicator, 'value: 92.5', 'value: environ 92'],
  [indicator, 'direction: up', 'direction: upp'],
  [indicator, 'unit: percent', 'unti: percent'],
  [indicator, 'value: 92.5', 'value: "925 %"'],
  [commitment, 'date: 2025-09-15', 'date: 15/09/25'],
  [commitment, 'date: 2025-09-15', 'date: 31/02/2025'],
  [commitment, 'owner: Res', 'owner: Res\nresponsable: Res'],
  [commitment, 'evidence/charte.txt', 'evidence/chartes.txt'],
  [commitment, 'status: inForce', 'statut: en vigueur\nétat: projet'],
  ['coopqual.yaml', 'kind: coopHlm', 'siren: 123456789\n  kind: coopHlm'],
  // Two lines that became one, a text that goes on below, a comment, a value that is no text of any words.
  [commitment, 'joignable\nstatement: Nous', 'joignable statement: Nous'],
  [commitment, 'Un accueil joignable', 'Accueil : un accueil\n  joignable'],
  [commitment, 'Un accueil joignable', 'Accueil : joignable # à revoir'],
  [commitment, 'status: inForce', 'status: inForce : oui'],
  [commitment, '  - id: charte\n    title', '  - id: charte\n\ttitle'],
  [commitment, '    title: Renforcer', '  \ttitle: Renforcer'],
  // A requirement has the id that its referential gives it.
  [commitment, '- D1-02', '- D1 02'],
]

test.each(unsure)('in %s, nothing in place of %s is guessed from %j', (file, right, wrong) => {
  const outcome = repaired(edited(file, right, wrong))
  expect(outcome.after.size).toBe(0)
  expect(outcome.found.diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
})

const reversed = 'since: 31/12/2025\nuntil: 31/12/2024'

test('of two answers that do not go together, the first is given, in as many files as there are', () => {
  const files = Array.from({ length: 150 }, (_, index) => `commitments/${index}.yaml`)
  const text = (file: string): string =>
    String(good[commitment]).replace('id: accueil', `id: ${path.basename(file, '.yaml')}-x`)
  const wrong = files.map((file) => [file, text(file).replace('since: 2025-01-01', reversed)])
  const outcome = repaired({ 'coopqual.yaml': String(good['coopqual.yaml']), ...Object.fromEntries(wrong) })
  for (const file of files) {
    expect(textAfter(outcome, file)).toContain('since: 2025-12-31\nuntil: 31/12/2024')
  }
})

test('a file that was empty is no other empty file', () => {
  const root = folderWith({ ...good, 'evidence/charte.txt': '' })
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', root, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
      encoding: 'utf8',
    })
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--message', 'start')
  renameSync(path.join(root, 'evidence/charte.txt'), path.join(root, 'evidence/vide.txt'))
  expect(repair(checkedAtOnce(root, options), every, options).after.size).toBe(0)
})

test('bytes that make no French text are left as they are', () => {
  const mac = Buffer.from([...Buffer.from('id: delai\ntitle: D'), 0x8e, ...Buffer.from('lai\n')])
  expect(repaired({ ...good, [commitment]: mac }).after.size).toBe(0)
})

describe('in every case of the corpus', () => {
  const cases = readCases().filter(({ expected }) => / error (?:file|yaml|schema|evidence)\//.test(expected))

  test('a repair leaves no more errors than there were, does not come again, and changes few lines', () => {
    expect(cases.length).toBeGreaterThan(100)
    for (const { title, code, files } of cases) {
      const { after, before, done, found } = repaired(files)
      const then = checkedAtOnce(folderWith({ ...files, ...Object.fromEntries(after) }), options)
      const errors = ({ diagnostics }: Checked): number =>
        diagnostics.filter(({ severity, code: one }) => severity === 'error' && !one.startsWith('file/'))
          .length
      const isSeenAtLast = done.some(({ code: one }) => /^(?:file|yaml)\//.test(one))
      if (!isSeenAtLast) expect(errors(then), `${code}: ${title}`).toBeLessThanOrEqual(errors(found))
      expect(repair(then, every, options).after.size, `${code}: ${title}`).toBe(0)
      for (const [file, bytes] of after) {
        const [old, now] = [linesOf(before.get(file)), linesOf(bytes)]
        if (done.every(({ code: one }) => !['file/encoding', 'yaml/tab'].includes(one))) {
          expect(now.length).toBe(old.length)
          const changed = old.filter((line, index) => line !== now[index]).length
          expect(changed).toBeLessThanOrEqual(done.filter((one) => one.file === file).length)
        }
      }
    }
  })
})

function linesOf(bytes: Uint8Array | undefined): readonly string[] {
  return Buffer.from(bytes ?? [])
    .toString('utf8')
    .split('\n')
}

test('the command writes, shows, and says what it did', () => {
  const wrong = edited(commitment, 'date: 2025-09-15', 'date: 15/09/2025')
  const root = folderWith(wrong)
  const dry = coopqual(['validate', '--fix', '--dry-run', '--cwd', root])
  expect(dry.code).toBe(1)
  expect(dry.stdout).toContain('-    date: 15/09/2025\n+    date: 2025-09-15\n')
  expect(dry.stderr).toContain('1 correction possible dans 1 fichier')
  expect(filesOf(root)[commitment]).toBe(wrong[commitment])
  const elsewhere = coopqual(['validate', '--fix', 'indicators', '--cwd', root])
  expect(elsewhere.stderr).toContain('Rien à corriger d’office')
  expect(filesOf(root)[commitment]).toBe(wrong[commitment])
  const written = coopqual(['validate', '--fix', '--cwd', root])
  expect(written).toMatchObject({ code: 0 })
  expect(written.stderr).toContain('commitments/accueil.yaml:17:11')
  expect(filesOf(root)).toEqual(filesOf(folderWith(good)))
  expect(coopqual(['validate', '--dry-run', '--cwd', root]).code).toBe(2)
})

test('a name that other systems cannot write keeps no other file from being mended', () => {
  const wrong = edited(commitment, 'date: 2025-09-15', 'date: 15/09/2025')
  const odd = String(good[commitment])
    .replace('2025-09-15', '15/09/2025')
    .replaceAll(/id: (accueil|charte|standard)$/gm, 'id: $1-2')
    .replace('- charte', '- charte-2')
  const root = folderWith({ ...wrong, 'commitments/a\\b.yaml': odd })
  const dry = coopqual(['validate', '--fix', '--dry-run', '--cwd', root])
  expect(dry.stderr).toContain('commitments/a\\b.yaml\u202F» n’est pas corrigé')
  expect(dry.stderr).toContain('\n1 correction possible dans 1 fichier')
  expect(coopqual(['validate', '--fix', '--cwd', root]).stderr).toContain(
    '1 correction écrite dans 1 fichier.',
  )
  expect(filesOf(root)).toEqual({ ...good, 'commitments/a\\b.yaml': odd })
})

test('the name of a file is shown with its accents, in a form that git applies', () => {
  const file = 'note-propreté d’été.txt'
  const [from, to] = [Buffer.from('un\n'), Buffer.from('deux\n')]
  const patch = diffOf(
    { before: new Map([[file, from]]), after: new Map([[file, to]]) },
    new Chalk({ level: 0 }),
  )
  expect(patch).toContain(`--- a/${file}\n+++ b/${file}\n`)
  const root = folderWith({ [file]: 'un\n', 'patch.diff': patch })
  execFileSync('git', ['apply', 'patch.diff'], { cwd: root })
  expect(filesOf(root)[file]).toBe('deux\n')
})

test('line ends that change are shown', () => {
  const { stdout } = coopqual([
    'validate',
    '--fix',
    '--dry-run',
    '--cwd',
    folderWith(edited(commitment, 'joignable\n', 'joignable\r\n')),
  ])
  expect(stdout).toContain('-title: Un accueil joignable␍\n+title: Un accueil joignable\n')
})

test('what --fix says of a file and its lines is no command of a forge', () => {
  const [file, wrong] = ['::error::x.yaml', 'id: x\n::error::y: 1\nstatut: en vigueur\n']
  const text = diffOf(
    {
      before: new Map([[file, Buffer.from(wrong)]]),
      after: new Map([[file, Buffer.from(wrong.replace('statut', 'status'))]]),
    },
    new Chalk({ level: 0 }),
  )
  expect(text).toContain('+status: en vigueur')
  expect(text).not.toMatch(/^\s*::/m)
  expect(visiblePath(file)).toBe('./::error::x.yaml')
})

test('what is shown of a file cannot drive the terminal', () => {
  const wrong = edited(commitment, 'date: 2025-09-15', 'date: 15/09/2025 #\t\u009B31m')
  const { stdout } = coopqual(['validate', '--fix', '--dry-run', '--cwd', folderWith(wrong)])
  expect(stdout).toContain('+    date: 2025-09-15 #\t\uFFFD31m\n')
})
