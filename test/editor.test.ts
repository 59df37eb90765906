import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyFolder } from './support/run.ts'
import { openEditor, type CompletionItem, type Editor } from './support/language-server.ts'
import { inProcess } from './support/in-process.ts'

/** What an editor shows a quality officer: yaml-language-server is what VS Code, Neovim, Emacs and others ask. */
const scratch = emptyFolder('coopqual éditeur ')
const root = path.join(scratch, 'dépôt')
const commitment = 'commitments/accueil-reponse.yaml'
let editor: Editor

async function coopqual(...argv: readonly string[]): Promise<number | null> {
  return (await inProcess(argv, { cwd: scratch })).code
}

function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}

/** Line, from 0, and column of the end of a text in a file. */
function placeOf(text: string, part: string): readonly [number, number] {
  const end = text.indexOf(part) + part.length
  const before = text.slice(0, end).split('\n')
  return [before.length - 1, before.at(-1)?.length ?? 0]
}

function settings(): object {
  const all: unknown = JSON.parse(textOf('.vscode/settings.json'))
  return Object.fromEntries(
    Object.entries(all as object)
      .filter(([key]) => key.startsWith('yaml.'))
      .map(([key, value]) => [key.slice('yaml.'.length), value]),
  )
}

beforeAll(async () => {
  await coopqual('init', root)
  editor = await openEditor(root, { validate: true, hover: true, completion: true, ...settings() })
})

afterAll(async () => {
  await editor.close()
  rmSync(scratch, { recursive: true, force: true })
})

describe('in a repository that init made', () => {
  test.each([commitment, 'indicators/delai-reponse.yaml', 'evidence/registre.yaml', 'coopqual.yaml'])(
    'nothing is underlined in %s',
    async (file) => {
      expect(await editor.open(file, textOf(file))).toEqual([])
    },
  )

  test('what a key means is told in French alone', async () => {
    const text = textOf(commitment)
    await editor.open(commitment, text)
    const shown = await editor.hover(commitment, ...placeOf(text, 'audienc'))
    expect(shown).toContain('À qui l’engagement s’adresse.')
    expect(shown).not.toContain('EN:')
  })

  test('a requirement is told by its title', async () => {
    const text = textOf(commitment)
    await editor.open(commitment, text)
    const shown = await editor.hover(commitment, ...placeOf(text, '- D5-0'))
    expect(shown).toContain('Délais de traitement annoncés et tenus')
    expect(shown).not.toContain('Contrôle')
  })

  test.each([
    ['satisfies:\n  - ', 'D1-01', 'Information du demandeur'],
    ['indicators:\n  - ', 'delai-reponse', 'Demandes ayant reçu une réponse'],
    ['status: ', 'inForce', 'en vigueur'],
    ['owner: ', 'Responsable de la gestion locative', ''],
    ['actions:\n  - gap: ', 'D5-02', 'Délais'],
    ['actions:\n  - evidence:\n      - ', 'procedure-demandes', 'Procédure'],
  ])('after %j, %s is offered', async (start, label, told) => {
    const file = 'commitments/neuf.yaml'
    const text = `${modeline('../', 'commitment')}id: neuf\n${start}`
    await editor.open(file, text)
    const offered = await editor.complete(file, ...placeOf(text, start))
    const item = offered.find((one) => one.label === label)
    expect(item, offered.map((one) => one.label).join()).toBeDefined()
    expect(documented(item)).toContain(told)
  })

  test('the requirements are offered to a campaign and to the settings', async () => {
    const campaign = `${modeline('../', 'assessment')}campaign: "2026"\nratings:\n  `
    await editor.open('assessments/2026.yaml', campaign)
    const ratings = await editor.complete('assessments/2026.yaml', ...placeOf(campaign, 'ratings:\n  '))
    expect(ratings.map(({ label }) => label)).toContain('D5-02')
    const referentials = `${modeline('', 'coopqual')}referentials:\n  - `
    await editor.open('coopqual.yaml', referentials)
    const offered = await editor.complete('coopqual.yaml', ...placeOf(referentials, '  - '))
    expect(offered.map(({ label }) => label)).toContain('iso26000')
  })

  test('a name that nobody knows yet is not underlined, a key is', async () => {
    const file = 'commitments/autre.yaml'
    const text = textOf(commitment).replace('- D5-02', '- D99-99').replace('owner:', 'responsable: x\nowner:')
    const problems = await editor.open(file, text)
    expect(problems.map(({ message }) => message).join()).toContain('responsable')
    expect(problems).toHaveLength(1)
  })
})

describe('validate', () => {
  test('offers what the files define since', async () => {
    const text = textOf('indicators/delai-reponse.yaml').replace('id: delai-reponse', 'id: appels-decroches')
    writeFileSync(path.join(root, 'indicators/appels.yaml'), text)
    await coopqual('validate', '--cwd', root)
    const schemas = textOf('.coopqual/schemas/common.schema.json')
    expect(schemas).toContain('appels-decroches')
    rmSync(path.join(root, 'indicators/appels.yaml'))
    await coopqual('validate', '--cwd', root)
    expect(textOf('.coopqual/schemas/common.schema.json')).not.toContain('appels-decroches')
  })

  test('writes nothing when nothing changed, nor in continuous integration, nor where no editor was set up', async () => {
    const file = path.join(root, '.coopqual/schemas/common.schema.json')
    const before = statSync(file).mtimeMs
    await coopqual('validate', '--cwd', root)
    expect(statSync(file).mtimeMs).toBe(before)
    rmSync(path.join(root, '.coopqual'), { recursive: true })
    await inProcess(['validate', '--cwd', root], { cwd: scratch, env: { CI: 'true' } })
    expect(existsSync(file)).toBe(false)
    await coopqual('validate', '--cwd', root)
    expect(existsSync(file)).toBe(true)
    const plain = path.join(scratch, 'simple')
    cpSync(path.resolve(import.meta.dirname, 'cases/good'), plain, { recursive: true })
    await coopqual('validate', '--cwd', plain)
    expect(existsSync(path.join(plain, '.coopqual'))).toBe(false)
  })

  test('keeps the schemas out of git, and does not mind a folder that it may not write', async () => {
    execFileSync('git', ['-C', root, 'init', '--quiet'])
    expect(execFileSync('git', ['-C', root, 'status', '--short', '.coopqual'], { encoding: 'utf8' })).toBe('')
    rmSync(path.join(root, '.coopqual'), { recursive: true })
    writeFileSync(path.join(root, '.coopqual'), 'un fichier')
    expect(await coopqual('validate', '--cwd', root)).toBe(0)
    rmSync(path.join(root, '.coopqual'))
    mkdirSync(path.join(root, '.coopqual'))
  })

  test.each(['.coopqual', '.coopqual/schemas', '.coopqual/.gitignore'])(
    'writes nothing where %s leads out of the repository',
    async (place) => {
      const linked = path.join(scratch, 'lié')
      const outside = path.join(scratch, 'dehors')
      for (const folder of [linked, outside]) rmSync(folder, { recursive: true, force: true })
      cpSync(path.resolve(import.meta.dirname, 'cases/good'), linked, { recursive: true })
      const file = path.join(linked, 'coopqual.yaml')
      writeFileSync(file, modeline('', 'coopqual') + readFileSync(file, 'utf8'))
      mkdirSync(outside)
      mkdirSync(path.dirname(path.join(linked, place)), { recursive: true })
      symlinkSync(place.endsWith('ignore') ? path.join(outside, 'neuf') : outside, path.join(linked, place))
      expect(await coopqual('validate', '--cwd', linked)).toBe(0)
      expect(readdirSync(outside)).toEqual([])
    },
  )
})

function modeline(depth: string, schema: string): string {
  return `# yaml-language-server: $schema=${depth}.coopqual/schemas/${schema}.schema.json\n`
}

function documented(item: CompletionItem | undefined): string {
  const { documentation = '' } = item ?? {}
  return typeof documentation === 'string' ? documentation : documentation.value
}
