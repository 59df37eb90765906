import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Audit, FileChange, History, Language } from '../src/model/files.ts'
import { makePack } from '../src/pack/pack.ts'
import { makePublicPack } from '../src/pack/public/public-pack.ts'
import { folderWith } from './support/folder.ts'
import { git } from './support/git.ts'
import { coopqualHere } from './support/in-process.ts'
import { good } from './support/judged.ts'
import { belowOf, cellsOf, columnOf, paragraphsOf, sheetTable, tablesOf } from './support/pack-reader.ts'
import { sampleAudit } from './support/sample-audit.ts'

afterEach(() => vi.unstubAllEnvs())

const elise = { commit: '1a2b3c4d5e6f'.padEnd(40, '0'), author: 'Élise Durand', date: '2026-03-12' } as const

function audited(
  changes: readonly FileChange[],
  extent: History['extent'] = 'whole',
  language: Language = 'fr',
): Audit {
  const provenance = { ...sampleAudit.provenance, history: { extent, changes } }
  return { ...sampleAudit, language, provenance }
}

const recorded = audited([
  { file: 'commitments/reclamations.yaml', state: 'committed', ...elise },
  { file: 'evidence/note.pdf', state: 'modified', ...elise },
  { file: 'evidence/registre.csv', state: 'ignored' },
  {
    file: 'indicators/delai-reponse.yaml',
    state: 'committed',
    commit: elise.commit,
    date: '2026-07-01',
    isOldestKnown: true,
  },
  { file: 'indicators/satisfaction.yaml', state: 'committed' },
])

describe('the last change', () => {
  test('stands on the sheets of commitments and indicators', () => {
    const pack = makePack(recorded)
    expect(paragraphsOf(pack, 'commitments')).toContain(
      'repondre-48h – commitments/reclamations.yaml:12 – dernière modification\u{A0}: commit 1a2b3c4d5e, Élise Durand, 12/03/2026',
    )
    const notes = paragraphsOf(pack, 'indicators').filter((text) => text.includes('dernière modification'))
    expect(notes).toEqual([
      'delai-reponse – indicators/delai-reponse.yaml – dernière modification\u{A0}: commit 1a2b3c4d5e, 01/07/2026 ou avant, par on ne sait qui\u{A0}: l’historique est coupé',
      'satisfaction – indicators/satisfaction.yaml – dernière modification\u{A0}: enregistrée dans git, commit inconnu ici',
    ])
  })

  test('stands in the index of evidence: of the file of a piece, else of the file that registers it', () => {
    const last = belowOf(tablesOf(makePack(recorded), 'evidence').at(-1)).map((below) => below.at(-1) ?? '')
    const told = last.filter((text) => text.startsWith('Dernière'))
    expect(new Set(told)).toEqual(
      new Set([
        'Dernière modification\u{A0}: modifié sans être enregistré dans git, depuis le commit 1a2b3c4d5e, Élise Durand, 12/03/2026',
        'Dernière modification\u{A0}: jamais enregistré dans git, et écarté par .gitignore',
        'Dernière modification de sa fiche\u{A0}: commit 1a2b3c4d5e, Élise Durand, 12/03/2026',
      ]),
    )
  })

  test('stands in columns of the workbook, which come last', () => {
    const pack = makePack(recorded)
    const titles = ['Modifié le', 'Modifié par', 'Commit git', 'Dans git']
    for (const name of ['T_Commitments', 'T_Indicators', 'T_Evidence']) {
      expect(
        sheetTable(pack, name)
          .columns.slice(-4)
          .map(({ title }) => title),
      ).toEqual(titles)
    }
    const rows = (name: string): readonly string[] => {
      const columns = titles.map((title) => columnOf(sheetTable(pack, name), title))
      const [first = []] = columns
      return first.map((_, row) => columns.map((column) => column[row] ?? '').join(' | '))
    }
    expect(rows('T_Indicators')).toEqual(
      expect.arrayContaining([
        '2026-07-01 |  | 1a2b3c4d5e | Enregistré, historique coupé',
        ' |  |  | Enregistré',
      ]),
    )
    expect(rows('T_Evidence')).toEqual(
      expect.arrayContaining([
        '2026-03-12 | Élise Durand | 1a2b3c4d5e | Modifié, non enregistré',
        ' |  |  | Jamais enregistré (.gitignore)',
      ]),
    )
  })

  test('is not spoken of where nobody asked git, and never in the public summary', () => {
    const pack = makePack(sampleAudit)
    const said = (of: object): string => JSON.stringify(of)
    expect(said(pack.sections)).not.toContain('dernière modification\u{A0}:')
    expect(said(pack.sheets)).not.toContain('Commit git')
    expect(said(pack)).not.toContain('Origine des fichiers')
    expect(said(makePack(recorded))).toContain('Élise Durand')
    expect(said(makePublicPack(recorded))).not.toMatch(/Élise Durand|1a2b3c/)
  })
})

describe('the chapter of what the pack does not cover', () => {
  test('lists what is not recorded, and counts what was changed after the date of the audit', () => {
    const pack = makePack(recorded)
    const table = tablesOf(pack, 'uncovered').find(({ columns }) => columns[0]?.title === 'Fichier')
    expect(table?.caption).toBe('2 fichiers')
    expect(cellsOf(table)).toEqual([
      [
        'evidence/note.pdf',
        'Modifié sans être enregistré dans git, depuis le commit 1a2b3c4d5e, Élise Durand, 12/03/2026',
      ],
      ['evidence/registre.csv', 'Jamais enregistré dans git, et écarté par .gitignore'],
    ])
    const later = 'a reçu son contenu d’un commit daté d’après le 30\u{A0}juin 2026'
    expect(paragraphsOf(pack, 'uncovered').filter((text) => text.includes(later))).toHaveLength(1)
    const sheet = sheetTable(pack, 'T_Uncovered')
    const subjects = columnOf(sheet, 'Sujet').filter((subject) => subject === 'Origine des fichiers')
    expect(subjects).toHaveLength(3)
    expect(columnOf(sheet, 'Intitulé')).toContain('evidence/registre.csv')
  })

  test('says nothing of files that are all recorded, before the date of the audit', () => {
    const pack = makePack(audited([{ file: 'commitments/reclamations.yaml', state: 'committed', ...elise }]))
    expect(JSON.stringify(pack)).not.toContain('Origine des fichiers')
  })

  test.each([
    ['shallow', 'pour 1 fichier', 'Of 1 file'],
    ['missingObjects', 'il manque une partie de l’historique', 'lacks a part of the history'],
    ['noCommit', 'Rien n’a encore été enregistré', 'Nothing has been recorded'],
    ['notTrusted', 'Git a refusé de lire', 'Git refused to read'],
    ['notRepository', 'pas dans un dépôt git', 'not in a git repository'],
    ['noGit', 'Git n’est pas installé', 'Git is not installed'],
  ] as const)('says what is not known: %s', (extent, french, english) => {
    const change = { file: 'a', state: 'committed', isOldestKnown: true } as const
    for (const [language, words] of [
      ['fr', french],
      ['en', english],
    ] as const) {
      const pack = makePack(audited([change], extent, language))
      const said = paragraphsOf(pack, 'uncovered').filter((text) =>
        text.toLowerCase().includes(words.toLowerCase()),
      )
      expect(said).toHaveLength(1)
      expect(columnOf(sheetTable(pack, 'T_Uncovered'), language === 'fr' ? 'Raison' : 'Reason')).toContain(
        said[0],
      )
    }
  })
})

interface Statement {
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[]
  readonly predicate: {
    readonly buildDefinition: {
      readonly externalParameters: Readonly<Record<string, unknown>>
      readonly resolvedDependencies: readonly {
        readonly name: string
        readonly digest: { readonly sha256?: string; readonly gitCommit?: string }
        readonly annotations?: Readonly<Record<string, unknown>>
      }[]
      readonly coopqual_unknown: Readonly<Record<string, unknown>>
    }
  }
}

interface Made {
  readonly folder: string
  readonly file: (name: string) => Buffer
  readonly statement: Statement
  readonly audit: Audit
  readonly stderr: string
}

let count = 0

async function pack(root: string, ...options: readonly string[]): Promise<Made> {
  const out = path.join(folderWith({}), `out-${(count += 1)}`)
  const ran = await coopqualHere(['audit', '--cwd', root, '--out', out, '--date', '2026-06-30', ...options])
  expect(ran).toMatchObject({ code: 0 })
  const folder = ran.stdout.trim()
  const file = (name: string): Buffer => readFileSync(path.join(folder, name))
  const parsed = (name: string): unknown => JSON.parse(file(name).toString())
  return {
    folder,
    file,
    statement: parsed('provenance.json') as Statement,
    audit: parsed('audit.json') as Audit,
    stderr: ran.stderr,
  }
}

/** The good repository of the cases, in git below its top. */
function repository(): string {
  const top = folderWith(
    Object.fromEntries(Object.entries(good).map(([file, content]) => [path.join('qualité', file), content])),
  )
  git(top, 'init', '-q', '-b', 'main')
  git(top, 'add', '-A')
  git(top, 'commit', '-qm', 'début')
  return path.join(top, 'qualité')
}

const schemas = path.resolve(import.meta.dirname, '../schemas')

function judge(name: string): (value: unknown) => readonly unknown[] {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, validateFormats: false })
  const load = (file: string): object =>
    JSON.parse(readFileSync(path.join(schemas, `${file}.schema.json`), 'utf8'))
  ajv.addSchema(load('common'), 'common.schema.json')
  const validate = ajv.compile(load(name))
  return (value) => (validate(value) ? [] : (validate.errors ?? []))
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

describe('provenance.json', () => {
  test('names what was made and what was read by their hashes, and is the same wherever the commit is cloned', async () => {
    const root = repository()
    const { statement, file, audit } = await pack(root)
    expect(judge('provenance')(statement)).toEqual([])
    expect(judge('audit')(audit)).toEqual([])
    // Files of before are read all the same.
    const { history: _, ...before } = audit.provenance
    expect(judge('audit')({ ...audit, provenance: before })).toEqual([])
    const names = statement.subject.map(({ name }) => name)
    expect(names).toEqual(['LISEZMOI.txt', 'audit.json', 'audit.pdf', 'audit.xlsx', 'manifest-sha256.txt'])
    for (const { name, digest } of statement.subject) expect(digest.sha256).toBe(sha256(file(name)))
    expect(file('tagmanifest-sha256.txt').toString()).toContain(
      `${sha256(file('provenance.json'))}  provenance.json\n`,
    )
    const {
      resolvedDependencies: read,
      externalParameters,
      coopqual_unknown,
    } = statement.predicate.buildDefinition
    const [commit, ...files] = read
    expect(commit?.digest).toEqual({ gitCommit: git(root, 'rev-parse', 'HEAD').trim() })
    expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(payloadOf(file))))
    for (const { name, digest } of files) expect(digest.sha256).toBe(payloadOf(file)[name])
    const referentials = files.flatMap(({ annotations }) => annotations?.['coopqual_referential'] ?? [])
    expect(referentials.map((one) => (one as { id: string }).id).toSorted()).toEqual(
      audit.referentials.map(({ id }) => id).toSorted(),
    )
    expect(externalParameters).toMatchObject({
      date: '2026-06-30',
      language: 'fr',
      draft: false,
      sign: false,
    })
    expect(coopqual_unknown).toEqual({ extent: 'whole', limits: [], uncommitted: [] })

    const copy = folderWith({})
    git(copy, 'clone', '-q', path.dirname(root), 'clone')
    const again = await pack(path.join(copy, 'clone', 'qualité'))
    for (const name of [...names, 'provenance.json', 'tagmanifest-sha256.txt']) {
      expect(again.file(name).equals(file(name)), name).toBe(true)
    }
  })

  test('says what is not recorded in git, and tells no address of anybody', async () => {
    const root = repository()
    writeFileSync(path.join(root, 'evidence/charte.txt'), 'Autre')
    const { statement, audit, file } = await pack(root, '--public')
    expect(judge('provenance')(statement)).toEqual([])
    const { coopqual_unknown, resolvedDependencies } = statement.predicate.buildDefinition
    expect(coopqual_unknown['uncommitted']).toEqual(['evidence/charte.txt'])
    expect(resolvedDependencies[0]?.annotations).toEqual({ coopqual_dirty: true })
    expect(audit.provenance).toMatchObject({ dirty: true, history: { extent: 'whole' } })
    expect(file('audit.json').toString()).toContain('"author": "Élise Durand"')
    for (const name of ['audit.json', 'provenance.json']) {
      expect(file(name).toString()).not.toContain('elise@coop.example')
    }
    expect(statement.subject.map(({ name }) => name)).toContain('synthese-publique.pdf')
  })

  test('says without git that it does not know, and the command says what would help', async () => {
    const root = repository()
    const clone = path.join(folderWith({}), 'clone')
    git(root, 'commit', '-q', '--allow-empty', '-m', 'suite')
    git(root, 'clone', '-q', '--depth', '1', `file://${path.dirname(root)}`, clone)
    const cut = await pack(path.join(clone, 'qualité'))
    expect(judge('audit')(cut.audit)).toEqual([])
    expect(cut.audit.provenance.history?.extent).toBe('shallow')
    expect(cut.stderr).toContain('git fetch --unshallow')
    const bare = path.join(folderWith({}), 'copie')
    mkdirSync(bare)
    cpSync(root, bare, { recursive: true })
    vi.stubEnv('PATH', bare)
    const { statement, audit } = await pack(bare)
    expect(judge('provenance')(statement)).toEqual([])
    expect(statement.predicate.buildDefinition.coopqual_unknown).toMatchObject({
      extent: 'noGit',
      uncommitted: [],
    })
    expect(JSON.stringify(statement)).not.toContain('gitCommit')
    expect(judge('audit')(audit)).toEqual([])
    expect(audit.provenance).toMatchObject({ history: { extent: 'noGit', changes: [] } })
  })
})

/** The hashes of the payload, by path. */
function payloadOf(file: Made['file']): Readonly<Record<string, string>> {
  const lines = file('manifest-sha256.txt').toString().trim().split('\n')
  return Object.fromEntries(lines.map((line) => [line.slice(66), line.slice(0, 64)]))
}
