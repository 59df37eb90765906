import { spawnSync } from 'node:child_process'
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Readable } from 'node:stream'
import exceljs from 'exceljs'
import { describe, expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'
import { assess } from '../src/assess/assess.ts'
import { check } from '../src/check.ts'
import { filesOf, folderWith } from './support/folder.ts'
import { type Ran } from './support/run.ts'

/** A survey’s answers on their way into the indicators, as a quality officer gives the command. */

const globale = `id: satisfaction-globale
title: Satisfaction globale
definition: Part des locataires satisfaits.
owner: Responsable qualité
unit: percent
direction: up
target: 80
frequency: yearly
series:
  - { period: 2023, value: 76.9, sample: { size: 512, population: 2310, mode: phone } } # téléphone
  # L’institut a changé.
  - period: 2025
    value: 78.6
    sample: { size: 604, contacted: 1473, population: 2587, mode: phone }
    distribution:
      - { answer: très satisfait, count: 475, as: favourable }
      - { answer: pas satisfait, count: 129, as: unfavourable }
    evidence: rapport
`

const accueil = `id: note-accueil
title: Note de l’accueil
definition: Moyenne des notes données à l’accueil.
owner: Responsable de l’accueil
unit: mark10
direction: up
target: 8
frequency: yearly
`

const files = {
  'coopqual.yaml': `organisation: { name: Habitat des Rives, kind: coopHlm }
referentials: [qualicoop-style]
audit: { date: 2026-06-30 }
`,
  'indicators/globale.yaml': globale,
  'indicators/accueil.yaml': accueil,
  'evidence/registre.yaml': `evidence:
  - { id: rapport, title: Rapport d’enquête, kind: survey, date: 2025-11-30, location: Siège }\n`,
}

const titles = [
  'Horodateur',
  'Adresse e-mail',
  'Agence',
  'Q1. Êtes-vous satisfait(e) ?',
  'Q2 = note',
  'Remarques',
]

type Person = readonly [agency: string, satisfaction: string, mark: string | number]

/** Twenty people of Colmar, eight of Sélestat and two who gave no answer. */
const people: readonly Person[] = [
  ...times(9, ['Colmar', 'Très satisfait(e)', '9']),
  ...times(7, ['Colmar', 'Plutôt satisfait(e)', '7,5']),
  ...times(4, ['Colmar', 'Pas du tout satisfait(e)', '3']),
  ...times(8, ['Sélestat', 'Plutôt pas satisfait(e)', '6']),
  ...times(2, ['Sélestat', 'NSP', '']),
] as const

function times(count: number, person: Person): readonly Person[] {
  return Array.from({ length: count }, () => person)
}

function rowsOf(answers: readonly Person[]): readonly (readonly (string | number)[])[] {
  return [
    titles,
    ...answers.map(([agency, satisfaction, mark], index) => [
      `03/11/2025 09:${10 + index}`,
      `locataire${index}@example.fr`,
      agency,
      satisfaction,
      mark,
      index === 3 ? 'L’ascenseur ; "encore"' : '',
    ]),
  ]
}

function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number) => `"${String(value).replaceAll('"', '""')}"`
  return rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')
}

/** Windows-1252 holds these texts as Latin-1 does, the apostrophe apart. */
function windows1252(text: string): Uint8Array {
  return Buffer.from(text.replaceAll('’', '\u0092'), 'latin1')
}

interface Place {
  readonly root: string
  readonly import: (...args: readonly string[]) => Promise<Ran>
  readonly read: (file: string) => string
}

/** A repository with the answers beside it, and the command as it is given there, in this process. */
function place(answers: string | Uint8Array = windows1252(csvOf(rowsOf(people))), changes = {}): Place {
  const root = folderWith({ ...files, ...changes, 'reponses.csv': answers })
  return {
    root,
    read: (file) => readFileSync(path.join(root, file), 'utf8'),
    import: async (...args) => {
      const told = { stdout: '', stderr: '' }
      const code = await main(['import', ...args], {
        stdout: { write: (text) => (told.stdout += text) },
        stderr: { write: (text) => (told.stderr += text) },
        stdin: Readable.from([]),
        env: {},
        cwd: () => root,
        once: () => undefined,
        off: () => undefined,
      })
      return { code, ...told }
    },
  }
}

const survey = ['--survey', 'reponses.csv']
const asked = [...survey, '--period', '2026', '--question', 'Q1=satisfaction-globale']

/** Ordinary spaces in place of those that never break. */
function plain(text: string): string {
  return text.replaceAll(/[\u{A0}\u{202F}]/gu, ' ')
}

describe('the answers of a survey', () => {
  test('become results with their sample, response rate, margin of error and distribution', async () => {
    const { import: run, read, root } = place()
    const marks = ['--question', 'Q2 = note=note-accueil', '--contacted', '60', '--population', '1 200']
    const { code, stdout, stderr } = await run(
      ...asked,
      ...marks,
      '--mode',
      'online',
      '--evidence',
      'rapport',
    )
    expect(code, stderr).toBe(0)
    expect(plain(stdout)).toBe(`Satisfaction globale (satisfaction-globale)
  question        colonne D, « Q1. Êtes-vous satisfait(e) ? »
  résultat        57,1 % (16 sur 28)
  réponses        28 réponses, 2 personnes sans réponse, 46,7 % des 60 personnes sollicitées
  marge d’erreur  ± 18,1 points, à 95 %
  détail          Très satisfait(e)            9  32,1 %
                  Plutôt satisfait(e)          7    25 %
                  Plutôt pas satisfait(e)      8  28,6 %
                  Pas du tout satisfait(e)     4  14,3 %
                  NSP                          2       –
  fichier         indicators/globale.yaml : ajouté

Note de l’accueil (note-accueil)
  question        colonne E, « Q2 = note »
  résultat        6,91/10
  réponses        28 réponses, 2 personnes sans réponse, 46,7 % des 60 personnes sollicitées
  marge d’erreur  ± 0,74 point, à 95 %
  détail          9/10             9  32,1 %
                  7,5/10           7    25 %
                  6/10             8  28,6 %
                  3/10             4  14,3 %
                  sans réponse     2       –
  fichier         indicators/accueil.yaml : ajouté
`)
    expect(plain(stderr)).toContain('reponses.csv : 30 personnes ont répondu, 2026.')
    expect(plain(stderr)).toContain('il a été lu en Windows-1252')
    expect(plain(stderr)).toContain(
      '4 colonnes ne sont pas lues : A (Horodateur), B (Adresse e-mail), C (Agence), F',
    )
    expect(plain(stderr)).toContain('arrondie à deux décimales')
    expect(plain(stderr)).toContain('2 résultats repris dans 2 fichiers.')
    expect(stderr).not.toContain('Sans pièce')
    expect(read('indicators/globale.yaml')).toBe(`${globale}  - period: 2026
    numerator: 16
    denominator: 28
    sample: { size: 28, contacted: 60, population: 1200, mode: online }
    distribution:
      - { answer: Très satisfait(e), count: 9, as: favourable }
      - { answer: Plutôt satisfait(e), count: 7, as: favourable }
      - { answer: Plutôt pas satisfait(e), count: 8, as: unfavourable }
      - { answer: Pas du tout satisfait(e), count: 4, as: unfavourable }
      - { answer: NSP, count: 2, as: noAnswer }
    evidence: rapport
`)
    expect(Object.values(filesOf(path.join(root, 'indicators'))).join('')).not.toMatch(
      /example\.fr|ascenseur/,
    )
  })

  test('may be asked for in words: the mode, the period and the title of the indicator', async () => {
    const { import: run, read } = place()
    const { code, stderr } = await run(
      ...survey,
      '--period',
      'juin 2026',
      '--question',
      'Q1=Satisfaction globale',
      '--mode',
      'En ligne',
    )
    expect(code, stderr).toBe(0)
    expect(read('indicators/globale.yaml')).toContain('- period: 2026-06\n')
    expect(read('indicators/globale.yaml')).toContain('sample: { size: 28, mode: online }')
  })

  test('leave out those who never sent their questionnaire, whose number is told', async () => {
    const { import: run } = place('submitdate. Date de soumission;Q1\n2026-06-01;Oui\n;Oui\n2026-06-02;Non\n')
    const { code, stdout, stderr } = await run(...asked)
    expect(code, stderr).toBe(0)
    expect(plain(stdout)).toContain('50 % (1 sur 2)')
    const told = plain(stderr).replaceAll(/\s+/g, ' ')
    expect(told).toContain('reponses.csv : 2 personnes ont répondu')
    expect(told).toContain('1 questionnaire commencé et jamais envoyé n’est pas compté')
    expect(told).toContain('colonne A')
    expect(told).not.toContain('n’est pas lue')
  })

  test('are assessed to the very figures that were told', async () => {
    const { import: run, root } = place()
    const { stdout } = await run(...asked, '--contacted', '60', '--population', '1200', '--format', 'json')
    const { repository } = await check(root, { today: '2026-06-30' })
    const { indicators } = assess(repository!, { date: '2026-12-31', language: 'fr' })
    const latest = indicators.find(({ id }) => id === 'satisfaction-globale')?.latest
    const [told] = JSON.parse(stdout).results
    expect(latest).toMatchObject({
      value: told.value,
      marginOfError: told.marginOfError,
      responseRate: told.responseRate,
      sampleSize: 28,
    })
    expect(told.marginOfError).toBeCloseTo(
      1.96 * Math.sqrt((((4 / 7) * (3 / 7)) / 28) * (1172 / 1199)) * 100,
      9,
    )
  })

  test('are the same from a workbook, from its first sheet that holds anything or from another', async () => {
    const { import: run, read, root } = place()
    const book = new exceljs.Workbook()
    book.addWorksheet('Vide')
    book.addWorksheet('Réponses').addRows(rowsOf(people).map((row) => [...row]))
    book.addWorksheet('Colmar').addRows(rowsOf(people.slice(0, 20)).map((row) => [...row]))
    writeFileSync(path.join(root, 'reponses.csv'), new Uint8Array(await book.xlsx.writeBuffer()))
    const first = await run(...asked, '--dry-run')
    expect(plain(first.stderr)).toContain('Feuille lue : « Réponses ».')
    expect(plain(first.stderr)).toContain('57,1 % (16 sur 28)')
    expect(await run(...asked, '--sheet', 'Colmar')).toMatchObject({ code: 0 })
    expect(read('indicators/globale.yaml')).toContain('numerator: 16\n    denominator: 20\n')
    const { code, stderr } = await run(...asked, '--sheet', 'Mulhouse')
    expect([code, plain(stderr)]).toEqual([
      2,
      'Aucune feuille « Mulhouse » dans le classeur. Feuilles : Vide, Réponses, Colmar.\n',
    ])
  })

  test('may be those of some people, whose number is told', async () => {
    const { import: run, read } = place()
    const { stderr } = await run(...asked, '--filter', 'Agence=COLMAR')
    expect(plain(stderr)).toContain('20 personnes retenues par le filtre, 2026.')
    expect(read('indicators/globale.yaml')).toContain('denominator: 20\n')
    const none = await run(...asked, '--filter', 'Agence=Mulhouse')
    expect(none.code).toBe(1)
    expect(plain(none.stderr)).toContain('Aucune ligne n’a `Mulhouse` dans la colonne C, `Agence`.')
  })

  test('may be codes that are given a meaning, several at once', async () => {
    const coded = csvOf([['Q1'], ...[4, 4, 4, 4, 4, 4, 3, 3, 2, 1, 1, 9].map((code) => [code])])
    const { import: run, read } = place(coded)
    const refused = await run(...asked)
    expect(refused.code).toBe(1)
    expect(plain(refused.stderr)).toContain('--scale "4=très satisfait,3=plutôt satisfait')
    const scale = ['4=très satisfait,3=plutôt satisfait,2=peu satisfait', '1=pas satisfait', '9=sans opinion']
    const { code, stderr } = await run(...asked, ...scale.flatMap((one) => ['--scale', one]))
    expect(code, stderr).toBe(0)
    expect(read('indicators/globale.yaml')).toContain(
      '{ answer: peu satisfait, count: 1, as: unfavourable }\n      - { answer: pas satisfait, count: 2, as: unfavourable }\n      - { answer: sans opinion, count: 1, as: noAnswer }',
    )
  })

  test('that are marks of five at most are taken over once somebody says that they are out of ten', async () => {
    const { import: run, read } = place(csvOf([['note-accueil'], ...Array.from({ length: 12 }, () => ['4'])]))
    const period = [...survey, '--period', '2026']
    const refused = await run(...period)
    expect(refused.code).toBe(1)
    expect(plain(refused.stderr)).toContain('`--out-of-ten`')
    expect(await run(...period, '--out-of-ten')).toMatchObject({ code: 0 })
    expect(read('indicators/accueil.yaml')).toContain('value: 4\n')
  })

  test('of too few people bear no distribution, and this is told', async () => {
    const { import: run, read } = place(csvOf(rowsOf(people.slice(0, 9))))
    const { code, stdout, stderr } = await run(...asked)
    expect(code).toBe(0)
    expect(plain(stderr)).toContain('satisfaction-globale – Moins de 10 réponses')
    expect(stdout).not.toContain('détail')
    expect(read('indicators/globale.yaml').slice(globale.length)).toBe(
      '  - { period: 2026, numerator: 9, denominator: 9, sample: { size: 9 } }\n',
    )
  })
})

describe('a period that has a result already', () => {
  const again = [...survey, '--period', '2025', '--question', 'Q1=satisfaction-globale']

  test('is a conflict, told with both values, and nothing is written', async () => {
    const { import: run, root } = place()
    const before = filesOf(root)
    const { code, stdout, stderr } = await run(...again, '--question', 'E=note-accueil')
    expect([code, stdout]).toEqual([1, ''])
    expect(plain(stderr)).toContain(`  satisfaction-globale, 2025 (indicators/globale.yaml)
    résultat : le fichier dit 78,6 %, l’enquête donne 57,1 % (16 sur 28)
    nombre de réponses : le fichier dit 604, l’enquête donne 28
    personnes sollicitées : le fichier dit 1 473, l’enquête donne (vide)
    population : le fichier dit 2 587, l’enquête donne (vide)
    mode de recueil : le fichier dit téléphone, l’enquête donne (vide)
    détail des réponses : le fichier dit très satisfait 475, pas satisfait 129, l’enquête donne Très
    satisfait(e) 9,`)
    expect(stderr).toContain('--replace')
    expect(filesOf(root)).toEqual(before)
  })

  test('gives way to --replace, which keeps what the survey says nothing of', async () => {
    const { import: run, read } = place()
    expect(await run(...again, '--replace', '--contacted', '60')).toMatchObject({ code: 0 })
    expect(read('indicators/globale.yaml')).toBe(
      globale.replace(
        /    value: 78[^]*(?=    evidence)/,
        `    sample: { size: 28, contacted: 60 }
    distribution:
      - { answer: Très satisfait(e), count: 9, as: favourable }
      - { answer: Plutôt satisfait(e), count: 7, as: favourable }
      - { answer: Plutôt pas satisfait(e), count: 8, as: unfavourable }
      - { answer: Pas du tout satisfait(e), count: 4, as: unfavourable }
      - { answer: NSP, count: 2, as: noAnswer }
`,
      ) + '    numerator: 16\n    denominator: 28\n',
    )
  })

  test('loses its distribution to --replace when too few people answered', async () => {
    const { import: run, read } = place(csvOf(rowsOf(people.slice(0, 9))))
    expect(await run(...again, '--replace')).toMatchObject({ code: 0 })
    expect(read('indicators/globale.yaml')).not.toContain('distribution')
  })

  test('is left as it is the second time, and completed when more is known', async () => {
    const { import: run, root } = place()
    const full = [...asked, '--contacted', '60']
    await run(...full)
    const once = filesOf(root)
    for (const args of [full, asked]) {
      const { code, stdout, stderr } = await run(...args)
      expect(code).toBe(0)
      expect(plain(stdout)).toContain('indicators/globale.yaml : déjà écrit, rien à changer')
      expect(stderr).toContain('Rien à reprendre')
      expect(filesOf(root)).toEqual(once)
    }
    const { code, stdout } = await run(...full, '--population', '1200', '--evidence', 'rapport')
    expect(code).toBe(0)
    expect(plain(stdout)).toContain('indicators/globale.yaml : complété (population, pièce)')
  })

  test('says no more than another: results go where their period belongs', async () => {
    const { import: run, read } = place()
    await run(...survey, '--period', '2024-Q2', '--question', 'Q1=satisfaction-globale')
    const added = /(?<= # téléphone\n)  - period: 2024-Q2[^]*?(?=  # L’institut)/
    expect(read('indicators/globale.yaml')).toMatch(added)
    expect(read('indicators/globale.yaml').replace(added, '')).toBe(globale)
  })
})

describe('nothing is written', () => {
  test('while anything is wrong, and all of it is said at once with what to do', async () => {
    const { import: run, root } = place()
    const before = filesOf(root)
    const questions = ['Q9=satisfaction-globale', 'Q1=satisfaction', 'B=note-accueil']
    const { code, stdout, stderr } = await run(
      ...survey,
      '--period',
      '2026',
      '--contacted',
      '12',
      ...questions.flatMap((one) => ['--question', one]),
    )
    expect([code, stdout]).toEqual([1, ''])
    expect(plain(stderr)).toContain('4 points à régler :')
    for (const told of [
      '`Q9`',
      '`satisfaction`',
      'reconnaître des personnes',
      'sollicitées, 12,',
      'Rien n’a été écrit.',
    ])
      expect(plain(stderr)).toContain(told)
    expect(stderr.match(/→/g)).toHaveLength(4)
    expect(stderr).not.toContain('locataire3')
    const half = await run(...asked, '--question', 'Q9=note-accueil', '--format', 'json')
    expect(JSON.parse(half.stdout)).toMatchObject({
      written: false,
      results: [{ state: 'added' }],
      files: [],
    })
    expect(filesOf(root)).toEqual(before)
  })

  test('when a piece does not exist', async () => {
    const { import: run, read } = place()
    const { code, stderr } = await run(...asked, '--evidence', 'inconnue')
    expect([code, read('indicators/globale.yaml')]).toEqual([1, globale])
    expect(stderr).toContain('indicator/unknown-evidence')
  })

  test('with --dry-run, which shows the lines that would change', async () => {
    const { import: run, read } = place()
    const { code, stdout, stderr } = await run(...asked, '--dry-run')
    expect([code, read('indicators/globale.yaml')]).toEqual([0, globale])
    expect(stdout).toContain('+++ b/indicators/globale.yaml\n')
    expect(stdout).toContain('\n+    denominator: 28\n')
    expect(plain(stderr)).toContain('1 résultat serait repris dans 1 fichier.')
  })

  test.each([
    [[...survey], '--period'],
    [[...survey, '--period', '2026', '--period', '2025'], '2026, 2025'],
    [[...survey, '--period', 'novembre'], '`novembre`'],
    [[...asked, '--template', 'indicators'], '--template'],
    [[...asked, '--out', 'x.xlsx'], '--out'],
    [['audit.xlsx', ...asked], 'audit.xlsx'],
    [['audit.xlsx', '--filter', 'A=b'], '--filter'],
    [['--template', 'indicators', '--replace'], '--replace'],
    [[...asked, '--population', 'beaucoup'], '`beaucoup`'],
    [[...asked, '--contacted', '0'], '`0`'],
    [[...asked, '--question', 'satisfaction-globale'], 'Q3=satisfaction-globale'],
    [[...asked, '--scale', '=très satisfait'], '4=très satisfait'],
    [[...asked, '--sheet', 'Feuil1'], 'CSV'],
    [[...asked, '--mode', 'pigeon'], 'phone'],
  ])('for a command that cannot be meant: %j', async (args, told) => {
    const { import: run, root } = place()
    const before = filesOf(root)
    const { code, stdout, stderr } = await run(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(plain(stderr)).toContain(told)
    expect(filesOf(root)).toEqual(before)
  })

  test.each([
    ['a sheet of the years before', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), '.xls'],
    ['a table with a row that is too long', 'a;b\n1;2;3\n', 'ligne 2'],
    ['an empty file', '', 'vide'],
  ])('from %s', async (_name, answers, told) => {
    const { import: run } = place(answers)
    const { code, stderr, stdout } = await run(...asked, '--format', 'json')
    expect(code).toBe(1)
    expect(plain(stderr)).toContain(told)
    expect(JSON.parse(stdout)).toMatchObject({ written: false, problems: [{ code: expect.any(String) }] })
  })
})

test('a program is told the same', async () => {
  const { import: run } = place()
  const json = [...asked, '--format', 'json', '--contacted', '60']
  const told = async (...args: readonly string[]) => {
    const { code, stdout } = await run(...args)
    return { code, ...JSON.parse(stdout) }
  }
  expect(await told(...json, '--dry-run')).toMatchObject({
    code: 0,
    written: false,
    files: ['indicators/globale.yaml'],
  })
  expect(await told(...json)).toMatchObject({
    code: 0,
    written: true,
    source: { file: 'reponses.csv', encoding: 'windows-1252', isAssumed: true },
    period: '2026',
    respondents: 30,
    minimumSample: 10,
    problems: [],
    unread: [{ letter: 'A' }, { letter: 'B' }, { letter: 'C' }, { letter: 'E' }, { letter: 'F' }],
    results: [
      {
        indicator: 'satisfaction-globale',
        state: 'added',
        column: { letter: 'D' },
        measure: { period: 2026, numerator: 16, denominator: 28, sample: { size: 28, contacted: 60 } },
        noAnswers: 2,
        isSmall: false,
      },
    ],
  })
  expect(await told(...json)).toMatchObject({ code: 0, written: false, results: [{ state: 'unchanged' }] })
  expect(await told(...json, '--filter', 'Agence=Colmar')).toMatchObject({
    code: 1,
    written: false,
    results: [
      { state: 'conflict', differing: ['result', 'size', 'distribution'], before: { numerator: 16 } },
    ],
  })
  expect(await told(...json, '--question', 'Q9=note-accueil')).toMatchObject({
    code: 1,
    problems: [{ code: 'survey/unknown-column', message: expect.stringContaining('Q9') }],
  })
})

test.each([
  [asked, { code: 4, text: expect.stringContaining('trop gros') }],
  [['reponses.csv'], { code: 1, text: expect.stringContaining('Mo') }],
])('a file of gigabytes is refused unread: %j', async (args, told) => {
  const { root, import: run } = place()
  // A file with a hole, which takes no room on the disk.
  truncateSync(path.join(root, 'reponses.csv'), 5e9)
  const { code, stderr } = await run(...args)
  expect({ code, text: plain(stderr) }).toMatchObject(told)
})

test('the command itself loads no library that writes workbooks or PDF files', () => {
  const { root } = place()
  const watch = `data:text/javascript,${encodeURIComponent(
    `import { register } from 'node:module'
     register('data:text/javascript,' + encodeURIComponent(
       "export const resolve = async (name, context, next) => { if (/^(csv-parse|exceljs|pdf-lib|fontkit)/.test(name)) process._rawDebug('loads ' + name); return next(name, context) }"))`,
  )}`
  const reponses = path.join(root, 'reponses.csv')
  const args = ['import', '--cwd', root, '--survey', reponses, ...asked.slice(2)]
  // The built modules one by one: in the bundle, no name is left to be seen.
  const main = pathToFileURL(path.resolve(import.meta.dirname, '../dist/cli/main.js')).href
  const program = `import { main } from '${main}'; process.exitCode = await main(process.argv.slice(1), process)`
  const ran = spawnSync(
    process.execPath,
    [`--import=${watch}`, '--input-type=module', '-e', program, '--', ...args],
    { encoding: 'utf8' },
  )
  expect(ran.status, ran.stderr).toBe(0)
  // What is loaded is seen: the reader of the answers is.
  expect([...new Set(ran.stderr.match(/loads \S+/g))]).toEqual(['loads csv-parse/sync'])
})
