import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codesMeant } from '../src/explain-code.ts'
import { explanationPages } from '../src/explain/markdown.ts'
import { repository } from './support/explained.ts'
import { putFile } from './support/files.ts'
import { inProcess } from './support/in-process.ts'
import { emptyFolder, type Ran } from './support/run.ts'

let scratch: string
let rives: string

beforeAll(() => {
  scratch = emptyFolder('coopqual explique ')
  rives = path.join(scratch, 'rives')
  for (const [file, content] of Object.entries(repository)) putFile(rives, file, content)
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const explain = (...args: readonly string[]): Promise<Ran> =>
  inProcess(['explain', ...args], { cwd: scratch })

describe('what is typed', () => {
  test.each([
    [['evidence/expired'], 'codes', ['evidence/expired']],
    [['Evidence/Expired'], 'codes', ['evidence/expired']],
    [['expired', 'schema/not-a-date'], 'none', undefined],
    [['evidence/expired', 'schema/not-a-date'], 'codes', ['evidence/expired', 'schema/not-a-date']],
    [['not-a-date'], 'codes', ['schema/not-a-date']],
    [['overdue'], 'some', ['action/overdue', 'assessment/overdue']],
    [
      ['action/'],
      'some',
      [
        'action/date-without-done',
        'action/done-in-future',
        'action/done-without-date',
        'action/done-without-evidence',
        'action/overdue',
        'action/unknown-evidence',
      ],
    ],
    [['périmée'], 'some', ['evidence/expired', 'evidence/expires-soon']],
    [['Pièces', 'perimees'], 'some', ['evidence/expired', 'evidence/expires-soon']],
    [['tabulation'], 'some', ['yaml/tab']],
    [['evidence/expird'], 'none', undefined],
    [['zzz'], 'none', undefined],
    [['le'], 'none', undefined],
  ])('%j means %s', (asked, kind, codes) => {
    expect(codesMeant(asked, 'fr')).toMatchObject({ kind, ...(codes === undefined ? {} : { codes }) })
  })

  test('a misspelt code names the nearest', () => {
    expect(codesMeant(['evidence/expird'], 'fr')).toEqual({ kind: 'none', nearest: ['evidence/expired'] })
    expect(codesMeant(['not-a-datte'], 'fr')).toEqual({ kind: 'none', nearest: ['schema/not-a-date'] })
  })
})

describe('coopqual explain', () => {
  test('shows the page of a code, on lines that can be read', async () => {
    const { code, stdout, stderr } = await explain('evidence/expired')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('  │     validFor: P6M\n  │               ^^^\n')
    expect(stdout).toContain('Pourquoi c’est important pour l’audit\n')
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
  })

  test('speaks English too', async () => {
    const { stdout } = await explain('evidence/expired', '--lang', 'en')
    expect(stdout).toContain('evidence/expired  warning\nA piece has expired at the audit date.\n')
  })

  test('without a code, lists all of them by subject', async () => {
    const { stdout } = await explain()
    expect(stdout.match(/^ {2}[✗!i] \S+\/\S+ {2,}\S.*$/gm)).toHaveLength(explanationPages('fr').size - 1)
    expect(stdout).toContain('\nLes pièces\n')
  })

  test('lists the codes that some words are about', async () => {
    const { code, stdout } = await explain('pièce', 'périmée')
    expect(code).toBe(0)
    expect(stdout).toContain('  ! evidence/expired ')
    expect(stdout).not.toContain('yaml/tab')
  })

  test.each([
    [['engagement', 'sans', 'preuve'], 'commitment/without-evidence'],
    [['engagement', 'périmé'], 'evidence/expired'],
  ])('lists what is nearest to %j', async (asked, code) => {
    const { stdout } = await explain(...asked)
    expect(stdout).toContain(` ${code} `)
    expect(stdout.split('\n').length).toBeLessThan(30)
  })

  test.each([
    ['evidence/expird', 'Codes proches\u{A0}: evidence/expired.'],
    ['zzz', 'Ni code, ni exigence'],
  ])('refuses %s with what is near', async (asked, words) => {
    const { code, stdout, stderr } = await explain(asked)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(words)
  })

  test('gives programs stable keys, and places from 1', async () => {
    const { stdout } = await explain('evidence/expired', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'coopqual-explanations',
      formatVersion: 1,
      explanations: [
        {
          code: 'evidence/expired',
          severity: 'warning',
          example: { file: 'commitments/accueil.yaml', line: 5, column: 15, endColumn: 18 },
          fixable: false,
        },
      ],
    })
    const all = JSON.parse((await explain('--format', 'json')).stdout) as { readonly explanations: unknown[] }
    expect(all.explanations).toHaveLength(explanationPages('fr').size - 1)
  })

  test('explains a requirement in force as gaps does', async () => {
    const { code, stdout, stderr } = await explain('d2-01', '--cwd', rives)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('maison/D2-01  Délai de réponse')
    const gaps = await inProcess(['gaps', '--cwd', rives, '--explain', 'D2-01'], { cwd: scratch })
    expect(stdout).toBe(gaps.stdout)
    expect((await explain('d2.1', '--cwd', rives)).stdout).toBe(stdout)
    const json = await explain('D2-01', '--cwd', rives, '--format', 'json')
    expect(JSON.parse(json.stdout)).toMatchObject({ ref: 'maison/D2-01' })
    expect((await explain('D2-01', '--cwd', rives, '--format', 'markdown')).code).toBe(2)
  })

  test('reads a requirement out of its referential where it is not in force', async () => {
    for (const cwd of [rives, scratch]) {
      const { code, stdout, stderr } = await explain('D5-02', '--cwd', cwd)
      expect(code).toBe(0)
      expect(stdout).toContain('  D5-02  Délais de traitement')
      expect(stdout).not.toContain('D5-01 ')
      expect(stderr).toContain('n’est pas en vigueur ici')
    }
  })
})

describe('coopqual explain --all', () => {
  test('writes a page per code and an index, and again over its own', async () => {
    const folder = path.join(scratch, 'site')
    for (let round = 0; round < 2; round += 1) {
      expect((await explain('--all', '--out', 'site')).code).toBe(0)
      for (const [file, text] of explanationPages('fr'))
        expect(readFileSync(path.join(folder, file), 'utf8')).toBe(text)
    }
  })

  test('leaves alone a folder in which a page is not its own', async () => {
    const folder = path.join(scratch, 'docs')
    mkdirSync(folder)
    writeFileSync(path.join(folder, 'index.md'), '# Notre site\n')
    const { code, stderr } = await explain('--all', '--out', 'docs')
    expect(code).toBe(2)
    expect(stderr).toContain(path.join(folder, 'index.md'))
    expect(readFileSync(path.join(folder, 'index.md'), 'utf8')).toBe('# Notre site\n')
    expect(existsSync(path.join(folder, 'yaml'))).toBe(false)
  })

  test('prints every page without a folder, and takes no code besides', async () => {
    const { stdout } = await explain('--all', '--format', 'markdown')
    expect(stdout.match(/^generator: coopqual explain$/gm)).toHaveLength(explanationPages('fr').size - 1)
    expect((await explain('--all', 'yaml/tab')).code).toBe(2)
    expect((await explain('yaml/tab', '--out', 'site')).code).toBe(2)
  })
})
