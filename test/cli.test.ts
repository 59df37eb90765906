import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formats } from '../src/validate/formats.ts'
import { folderWith } from './support/folder.ts'
import { coopqualHere } from './support/in-process.ts'
import { good } from './support/judged.ts'
import { coopqual, emptyFolder } from './support/run.ts'

const root = path.resolve(import.meta.dirname, '..')
const model = path.join(root, 'examples/cooperative-modele')
const workshop = path.join(root, 'examples/atelier-coop')

let scratch: string

beforeAll(() => {
  scratch = emptyFolder('coopqual été ')
})

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** A repository made by init, in a folder of its own whose path has spaces and accents. */
async function freshRepository(name: string): Promise<string> {
  const folder = path.join(scratch, name)
  expect((await coopqualHere(['init', folder])).code).toBe(0)
  return folder
}

function hashes(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  return Object.fromEntries(
    files
      .filter((file) => statSync(path.join(folder, file)).isFile())
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(path.join(folder, file)))
          .digest('hex'),
      ]),
  )
}

function packIn(folder: string): string {
  const packs = readdirSync(folder).filter((name) => name.startsWith('audit-'))
  expect(packs).toHaveLength(1)
  return path.join(folder, packs[0] ?? '')
}

describe('the command line', () => {
  test('speaks French, or English when asked, and says nothing of commander’s own', () => {
    const french = coopqual(['--help'])
    expect(french).toMatchObject({ code: 0, stderr: '' })
    expect(french.stdout).toContain('Utilisation')
    expect(french.stdout).not.toMatch(/Usage:|display help|Commands:/)
    expect(coopqual(['validate', '--help', '--lang', 'en']).stdout).toContain('checks every file')
    expect(coopqual([]).stdout).toBe(french.stdout)
  })

  test('prints its version', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      version: string
    }
    expect(coopqual(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  test.each([
    [['valdate'], 'Vouliez-vous dire coopqual validate'],
    [['Vérifier'], 'Vouliez-vous dire coopqual validate'],
    [['constructor'], 'Commandes possibles'],
    [['new'], 'engagement, indicateur ou pièce'],
    [['validate', '--formt', 'json'], '--format'],
    [['validate', '--format', 'pdf'], 'pretty'],
    [['validate', '--cwd'], '--cwd'],
    [['validate', '--date', '31/12/2025', '--cwd', workshop], 'AAAA-MM-JJ'],
    [['validate', '--cwd', '/nulle/part'], '/nulle/part'],
    [['gaps', '--cwd', workshop, '--domain', 'Z9'], 'Z9'],
    [['gaps', '--cwd', workshop, '--referential', 'autre'], 'iso26000'],
    [['validate', '--cwd', workshop, 'absent.yaml'], 'absent.yaml'],
    [['gaps', 'trop', '--cwd', workshop], 'gaps --help'],
  ])('%j is wrong usage: code 2, one sentence on stderr, nothing on stdout', async (args, named) => {
    const { code, stdout, stderr } = await coopqualHere(args)
    expect(stderr).toContain(named)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  test('refuses a folder without coopqual.yaml, and one with nothing else, as an empty set of files', async () => {
    const folder = path.join(scratch, 'vide')
    mkdirSync(folder)
    expect(await coopqualHere(['validate', '--cwd', folder])).toMatchObject({ code: 2, stdout: '' })
    expect((await coopqualHere(['validate', '--cwd', folder])).stderr).toContain('coopqual init')
    writeFileSync(
      path.join(folder, 'coopqual.yaml'),
      'organisation: { name: X, kind: coopHlm }\nreferentials: [iso26000]\n',
    )
    expect(await coopqualHere(['validate', '--cwd', folder])).toMatchObject({ code: 2, stdout: '' })
    writeFileSync(path.join(folder, 'coopqual.yml'), '')
    rmSync(path.join(folder, 'coopqual.yaml'))
    expect((await coopqualHere(['validate', '--cwd', folder])).stderr).toContain('coopqual.yml')
  })

  test('tells whoever asks about a piece where pieces are judged', async () => {
    const folder = folderWith({ ...good, 'evidence/charte.txt': '' })
    const asked = await coopqualHere(['validate', 'evidence/charte.txt', '--cwd', folder])
    expect(asked).toMatchObject({ code: 0 })
    expect(asked.stderr).toContain('Une pièce est jugée là où un fichier YAML la cite')
    const plain = await coopqualHere(['validate', 'commitments', '--cwd', folder])
    expect(plain.stdout).toContain('evidence/empty-file')
    expect(plain.stderr).not.toContain('Une pièce est jugée')
  })

  test('tells whoever is one folder away from the repository how to go there', () => {
    const beside = path.join(scratch, 'à côté')
    mkdirSync(beside)
    const made = coopqual(['init', 'Mon dossier'], {}, beside)
    expect(made.stderr).toContain('cd "Mon dossier"')
    expect(coopqual(['gaps'], {}, beside).stderr).toContain('cd "Mon dossier"')
    expect(coopqual(['validate'], {}, path.join(beside, 'Mon dossier/commitments')).stderr).toMatch(
      /cd \.\.\n/,
    )
  })

  test('says that everything stands in a folder of another name, rather than that there is nothing', async () => {
    const folder = await freshRepository('en français')
    for (const name of ['indicators', 'evidence']) rmSync(path.join(folder, name), { recursive: true })
    renameSync(path.join(folder, 'commitments'), path.join(folder, 'engagements'))
    const { code, stdout, stderr } = await coopqualHere(['validate', '--cwd', folder])
    expect(stderr).toContain('Le renommer `commitments`')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  test('colours nothing but a terminal, unless forced, and never against NO_COLOR', () => {
    const colour = '\u001B['
    expect(coopqual(['validate', '--cwd', workshop]).stdout).not.toContain(colour)
    expect(coopqual(['validate', '--cwd', workshop], { FORCE_COLOR: '1' }).stdout).toContain(colour)
    expect(
      coopqual(['validate', '--cwd', workshop], { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout,
    ).not.toContain(colour)
    expect(
      coopqual(['validate', '--cwd', workshop, '--no-color'], { FORCE_COLOR: '1' }).stdout,
    ).not.toContain(colour)
  })

  test('does not mind a reader that closes early', () => {
    const command = `"${process.execPath}" "${path.join(root, 'bin/coopqual.js')}" validate --cwd "${workshop}" | head -1`
    const { status, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('says in a sentence that its output could not be written', () => {
    const command = `"${process.execPath}" "${path.join(root, 'bin/coopqual.js')}" gaps --cwd "${workshop}" > /dev/full`
    const { status, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' })
    expect(status).toBe(4)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  test('lets nothing that a file says drive the terminal', async () => {
    const folder = await freshRepository('échappement')
    writeFileSync(path.join(folder, 'commitments/x.yaml'), 'id: "\\e[2J\\e]0;pwn\\a"\ntitle: "\\e[31m"\n')
    const { stdout } = await coopqualHere(['validate', '--cwd', folder])
    expect(stdout).toContain('␛[2J')
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })

  test('takes the common options before the command too', async () => {
    expect((await coopqualHere(['--lang', 'en', '--cwd', workshop, 'validate'])).stdout).toContain(
      'files read',
    )
  })

  test('says why nothing was written, even when quiet', async () => {
    const folder = await freshRepository('silence')
    writeFileSync(path.join(folder, 'commitments/x.yaml'), 'id: x\n')
    const { code, stdout, stderr } = await coopqualHere(['audit', '--quiet', '--cwd', folder])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('commitments/x.yaml')
  })

  test('writes the result to a file with --output, whole or not at all', async () => {
    const file = path.join(scratch, 'sortie.json')
    expect(
      await coopqualHere(['validate', '--format', 'json', '--cwd', workshop, '--output', file]),
    ).toMatchObject({
      code: 0,
      stdout: '',
    })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'coopqual-diagnostics' })
    const refused = await coopqualHere([
      'validate',
      '--cwd',
      workshop,
      '--output',
      path.join(scratch, 'nulle', 'part.json'),
    ])
    expect(refused).toMatchObject({ code: 4, stdout: '' })
    expect(refused.stderr).not.toContain('    at ')
  })
})

describe('init', () => {
  test('makes a repository that validates without a remark and audits at once, in both languages', async () => {
    for (const lang of ['fr', 'en']) {
      const folder = path.join(scratch, `nouveau ${lang}`)
      expect((await coopqualHere(['init', folder, '--lang', lang])).code).toBe(0)
      const { stdout, code } = await coopqualHere(['validate', '--format', 'json', '--cwd', folder])
      expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [] })
      expect(code).toBe(0)
      expect(await coopqualHere(['audit', '--cwd', folder])).toMatchObject({ code: 0 })
      expect(existsSync(path.join(packIn(folder), 'audit.pdf'))).toBe(true)
    }
  })

  test('never overwrites: a second run writes nothing and ends with code 2', async () => {
    const folder = await freshRepository('une fois')
    const before = hashes(folder)
    const again = await coopqualHere(['init', folder])
    expect(again).toMatchObject({ code: 2, stdout: '' })
    expect(again.stderr).toContain(folder)
    expect(hashes(folder)).toEqual(before)
  })

  test('works in a folder that has a README already, and leaves it as it is', async () => {
    const folder = path.join(scratch, 'déjà là')
    mkdirSync(folder)
    writeFileSync(path.join(folder, 'README.md'), 'le mien')
    expect(await coopqualHere(['init', folder])).toMatchObject({ code: 0 })
    expect(readFileSync(path.join(folder, 'README.md'), 'utf8')).toBe('le mien')
    expect(readFileSync(path.join(folder, 'EXIGENCES.md'), 'utf8')).toContain('| D5-02 |')
  })
})

describe('audit', () => {
  test('gives the same bytes in two folders, two time zones and two locales, and touches nothing else', () => {
    const places = [
      { name: 'un', env: { TZ: 'Pacific/Auckland', LC_ALL: 'fr_FR.UTF-8', LANG: 'fr_FR.UTF-8' } },
      { name: 'deux', env: { TZ: 'America/New_York', LC_ALL: 'C', LANG: 'tr_TR.UTF-8' } },
    ]
    const packs = places.map(({ name, env }) => {
      const folder = path.join(scratch, 'deux endroits', name)
      cpSync(model, folder, { recursive: true })
      const before = hashes(folder)
      const out = path.join(scratch, 'sorties', name)
      mkdirSync(out, { recursive: true })
      expect(coopqual(['audit', '--cwd', folder, '--out', out], env)).toMatchObject({ code: 0 })
      expect(hashes(folder)).toEqual(before)
      expect(readdirSync(out)).toHaveLength(1)
      return hashes(packIn(out))
    })
    expect(packs[0]).toEqual(packs[1])
    expect(Object.keys(packs[0] ?? {})).toEqual(
      expect.arrayContaining([
        'LISEZMOI.txt',
        'audit.json',
        'audit.pdf',
        'audit.xlsx',
        'bag-info.txt',
        'bagit.txt',
        'manifest-sha256.txt',
        'tagmanifest-sha256.txt',
        'data/source/repository/coopqual.yaml',
        'data/source/shipped/qualihlm-style.yaml',
      ]),
    )
  })

  test('makes a bag whose manifests hold for every file, and an audit.json that fits its schema', async () => {
    const out = path.join(scratch, 'sac')
    mkdirSync(out)
    expect(await coopqualHere(['audit', '--cwd', workshop, '--out', out])).toMatchObject({ code: 0 })
    const pack = packIn(out)
    const listed = ['manifest-sha256.txt', 'tagmanifest-sha256.txt'].flatMap((manifest) =>
      readFileSync(path.join(pack, manifest), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => line.split('  ')),
    )
    const actual = hashes(pack)
    expect(Object.fromEntries(listed.map(([hash, file]) => [file, hash]))).toEqual(
      Object.fromEntries(Object.entries(actual).filter(([file]) => file !== 'tagmanifest-sha256.txt')),
    )
    const schema = (name: string): object =>
      JSON.parse(readFileSync(path.join(root, 'schemas', `${name}.schema.json`), 'utf8')) as object
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, formats: { ...formats } })
    ajv.addSchema(schema('common'), 'common.schema.json')
    const fits = ajv.compile(schema('audit'))
    expect(
      fits(JSON.parse(readFileSync(path.join(pack, 'audit.json'), 'utf8'))),
      JSON.stringify(fits.errors),
    ).toBe(true)
  })

  test('writes no pack for a repository with errors: code 1, the errors on stderr; --draft writes a marked one', async () => {
    const folder = await freshRepository('fautif')
    const file = path.join(folder, 'commitments/accueil-reponse.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('status: inForce', 'status: inforce'))
    const refused = await coopqualHere(['audit', '--cwd', folder])
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(refused.stderr).toContain('inForce')
    expect(readdirSync(folder).filter((name) => name.includes('audit'))).toEqual([])
    expect(await coopqualHere(['audit', '--cwd', folder, '--draft'])).toMatchObject({ code: 1 })
    const audit = JSON.parse(readFileSync(path.join(packIn(folder), 'audit.json'), 'utf8')) as {
      draft: boolean
    }
    expect(audit.draft).toBe(true)
  })

  test('replaces a pack of its own, and refuses to touch a folder that is none', async () => {
    const folder = await freshRepository('deux fois')
    expect((await coopqualHere(['audit', '--cwd', folder])).code).toBe(0)
    const pack = packIn(folder)
    expect((await coopqualHere(['audit', '--cwd', folder])).code).toBe(0)
    writeFileSync(path.join(pack, 'mes notes.txt'), 'x')
    const worked = await coopqualHere(['audit', '--cwd', folder])
    expect(worked).toMatchObject({ code: 4, stdout: '' })
    expect(worked.stderr).toContain('mes notes.txt')
    expect(existsSync(path.join(pack, 'mes notes.txt'))).toBe(true)
    expect((await coopqualHere(['audit', '--cwd', folder, '--force'])).code).toBe(0)
    expect(existsSync(path.join(pack, 'mes notes.txt'))).toBe(false)
    writeFileSync(path.join(pack, 'audit.xlsx'), 'des constats')
    expect((await coopqualHere(['audit', '--cwd', folder])).stderr).toContain('audit.xlsx')
    expect((await coopqualHere(['audit', '--cwd', folder, '--force'])).code).toBe(0)
    rmSync(path.join(pack, 'bagit.txt'))
    const before = hashes(pack)
    const refused = await coopqualHere(['audit', '--cwd', folder])
    expect(refused).toMatchObject({ code: 4, stdout: '' })
    expect(refused.stderr).toContain(pack)
    expect(hashes(pack)).toEqual(before)
  })

  test('leaves nothing behind when it cannot write', async () => {
    const folder = await freshRepository('sans place')
    const out = path.join(scratch, 'pas un dossier')
    writeFileSync(out, 'un fichier')
    const failed = await coopqualHere(['audit', '--cwd', folder, '--out', out])
    expect(failed).toMatchObject({ code: 4, stdout: '' })
    expect(failed.stderr).not.toContain('    at ')
    expect(readFileSync(out, 'utf8')).toBe('un fichier')
  })

  test('ends with code 3 when a gap reaches --fail-on, and still writes the pack', async () => {
    const folder = await freshRepository('seuil')
    expect(await coopqualHere(['audit', '--cwd', folder, '--fail-on', 'major'])).toMatchObject({ code: 3 })
    expect(existsSync(path.join(packIn(folder), 'audit.pdf'))).toBe(true)
  })

  test('keeps restricted pieces and personal data out of the pack, but not their hashes', async () => {
    const folder = await freshRepository('secret')
    const file = path.join(folder, 'commitments/accueil-reponse.yaml')
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(
        'kind: procedure',
        'kind: procedure\n    confidentiality: restricted',
      ),
    )
    expect((await coopqualHere(['audit', '--cwd', folder])).code).toBe(0)
    const pack = packIn(folder)
    expect(existsSync(path.join(pack, 'data/evidence'))).toBe(false)
    const audit = JSON.parse(readFileSync(path.join(pack, 'audit.json'), 'utf8')) as {
      evidence: { withheld: string; sha256: string }[]
    }
    expect(audit.evidence[0]).toMatchObject({ withheld: 'restricted' })
    expect(audit.evidence[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test('gives sources a name that a manifest holds as it is', async () => {
    const folder = await freshRepository('noms')
    const [from, to] = ['accueil-reponse', 'réponse à 100 %'].map((name) =>
      path.join(folder, `commitments/${name}.yaml`),
    )
    renameSync(from ?? '', to ?? '')
    expect(await coopqualHere(['audit', '--cwd', folder])).toMatchObject({ code: 0 })
    const manifest = readFileSync(path.join(packIn(folder), 'manifest-sha256.txt'), 'utf8')
    expect(manifest).toContain('commitments/réponse à 100 _.yaml')
    expect(manifest).not.toContain('%')
  })

  test('never follows a piece out of the repository', async () => {
    const folder = await freshRepository('lien')
    const piece = path.join(folder, 'evidence/procedure-demandes.txt')
    rmSync(piece)
    symlinkSync('/etc/hostname', piece)
    const { code, stdout } = await coopqualHere(['validate', '--format', 'json', '--cwd', folder])
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string }[] }
    expect(diagnostics.map((found) => found.code)).toEqual(['evidence/outside-repository'])
    expect(code).toBe(1)
  })
})

describe('gaps', () => {
  test('prints the said / done matrix, the domains and the gaps of the model co-operative', async () => {
    const { code, stdout, stderr } = await coopqualHere(['gaps', '--cwd', model])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('dit, pas prouvé')
    expect(stdout).toContain('référentiel non officiel')
    expect(stdout).toMatch(/\n {11}commitments\/\S+\.yaml:\d+\n/)
  })

  test('shows the gaps of the ten gravest requirements, and of all when asked', async () => {
    const gaps = async (...args: readonly string[]): Promise<string> =>
      (await coopqualHere(['gaps', '--cwd', model, ...args])).stdout.split('Écarts, les plus graves')[1] ?? ''
    const [first, all] = [await gaps(), await gaps('--all')]
    const requirements = (text: string): number => text.match(/^ {2}\S.{8} *\S+\/\S+ {2}/gm)?.length ?? 0
    expect(requirements(first)).toBe(10)
    expect(requirements(all)).toBeGreaterThan(10)
    expect(first).toContain(`… et ${requirements(all) - 10} autre`)
    expect(all).not.toContain('--all')
  })

  test('counts in JSON what the matrix shows: every requirement in one cell', async () => {
    const report = JSON.parse((await coopqualHere(['gaps', '--format', 'json', '--cwd', model])).stdout) as {
      referentials: { matrix: Record<string, number>; domains: { requirements: unknown[] }[] }[]
    }
    const one = JSON.parse(
      (await coopqualHere(['gaps', '--format', 'json', '--domain', 'D5', '--cwd', model])).stdout,
    ) as typeof report
    expect(one.referentials).toHaveLength(1)
    for (const { matrix, domains } of [...report.referentials, ...one.referentials]) {
      const cells = Object.values(matrix).reduce((sum, count) => sum + count, 0)
      expect(cells).toBe(domains.flatMap(({ requirements }) => requirements).length)
    }
  })
})
