import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Chalk } from 'chalk'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { report } from '../src/cli/verifying/report.ts'
import type { Audit } from '../src/model/files.ts'
import type { Verification } from '../src/model/verification.ts'
import { verifyStore } from '../src/verify-pack.ts'
import { credential, pem } from './support/certificates.ts'
import { putFile } from './support/files.ts'
import { editedJson, remade } from './support/forged-pack.ts'
import { git } from './support/git.ts'
import { coopqualHere } from './support/in-process.ts'
import { good } from './support/judged.ts'
import { codes, readAll, smallRepository, storeOf, written, type Pack } from './support/made-pack.ts'

let scratch: string
let repository: string
/** Signed, with the public summary, of the first commit. */
let pack: Pack

beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), 'coopqual-contre '))
  repository = path.join(scratch, 'dépôt')
  for (const [file, content] of Object.entries(smallRepository)) putFile(repository, file, content)
  git(repository, 'init', '-q', '-b', 'main')
  git(repository, 'add', '.')
  git(repository, 'commit', '-q', '-m', 'Début')
  writeFileSync(path.join(scratch, 'clé.pem'), pem(credential('P-256')))
  pack = await packed('--sign', path.join(scratch, 'clé.pem'), '--public')
})

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** The pack of the repository as it is now. */
async function packed(...options: readonly string[]): Promise<Pack> {
  const out = mkdtempSync(path.join(scratch, 'sortie '))
  const ran = await coopqualHere(['audit', '--cwd', repository, '--out', out, ...options])
  expect(ran).toMatchObject({ code: 0 })
  return new Map(Object.entries(readAll(path.join(out, readdirSync(out)[0] ?? ''))))
}

function against(files: Pack, folder = repository): Promise<Verification> {
  return verifyStore(storeOf(files), { against: folder })
}

/** A pack in which a forger changed some files and mended those that name them. */
function forged(change: (files: Map<string, Uint8Array>) => void): Pack {
  const files = new Map(pack)
  change(files)
  remade(files, { isStatementMended: true })
  return files
}

test('a pack is made again, byte for byte, from its own sources and pieces, and signed as it was', async () => {
  // What the repository became since does not matter.
  putFile(repository, 'evidence/charte.txt', 'Une charte plus récente.\n')
  git(repository, 'commit', '-qam', 'Suite')
  const folder = written(pack, path.join(scratch, 'écrit'))
  const { code, stdout } = await coopqualHere(['verify', folder, '--against', repository, '--format', 'json'])
  expect(code).toBe(0)
  const found = JSON.parse(stdout) as Verification
  expect(found.doubts).toEqual([])
  expect(found.against).toEqual({
    from: 'commit',
    sources: 6,
    pieces: 3,
    changes: 9,
    unknown: [],
    rebuilt: [
      'audit.json',
      'audit.xlsx',
      'audit.pdf',
      'synthese-publique.pdf',
      'LISEZMOI.txt',
      'provenance.json',
      'bagit.txt',
      'bag-info.txt',
      'manifest-sha256.txt',
      'tagmanifest-sha256.txt',
    ],
  })
})

test('whoever stops the comparison finds no folder left with pieces in it', async () => {
  const folder = mkdtempSync(path.join(scratch, 'passage '))
  vi.stubEnv('TMPDIR', folder)
  let met = 0
  const compared = verifyStore(storeOf(pack), {
    against: repository,
    interruptible: async (work) => {
      const stop = new AbortController()
      const done = work(stop.signal)
      while (met === 0) {
        // oxlint-disable-next-line no-await-in-loop
        await new Promise((resolve) => setImmediate(resolve))
        met = readdirSync(folder).length
      }
      stop.abort(new Error('enough'))
      return done
    },
  })
  await expect(compared).rejects.toThrow('enough')
  vi.unstubAllEnvs()
  expect([met, readdirSync(folder)]).toEqual([1, []])
})

test('a verdict that does not follow from the sources is found, by its place in audit.json', async () => {
  const found = await against(
    forged((files) =>
      editedJson(files, 'audit.json', (text) => text.replace('Un accueil joignable', 'Un accueil parfait')),
    ),
  )
  expect(found.doubts).toContainEqual({
    code: 'rebuilt/data',
    file: 'audit.json',
    args: { at: '/commitments/0/title' },
  })
})

test.each([
  ['/provenance/commit', 5],
  ['/provenance/history', 'x'],
  ['/provenance/history/changes', 5],
  ['/provenance/history/changes/0', null],
  ['/provenance/history/changes/0/file', 5],
  ['/provenance/history/changes/0/date', {}],
  ['/evidence/0/file', 7],
  ['/evidence/0', []],
])('an audit.json with something else at %s is no audit, and no mistake of ours', async (pointer, value) => {
  const found = await against(
    forged((files) =>
      editedJson(files, 'audit.json', (text) => {
        const audit: unknown = JSON.parse(text)
        const steps = pointer.split('/').slice(1)
        const last = steps.pop() ?? ''
        const parent = steps.reduce((one, step) => (one as Record<string, unknown>)[step], audit)
        ;(parent as Record<string, unknown>)[last] = value
        return `${JSON.stringify(audit, undefined, 2)}\n`
      }),
    ),
  )
  expect(codes(found)).toContain('audit/not-readable')
})

test.each([
  ['is only the oldest one known, in a whole history', { isOldestKnown: true }],
  ['is only the oldest one known, and names somebody', { isOldestKnown: true, author: 'Quelqu’un' }],
  ['has no commit', { commit: undefined }],
  ['is of a file that was never recorded', { file: 'evidence/jamais.txt' }],
])('a change that %s is found', async (_name, change) => {
  const found = await against(
    forged((files) =>
      editedJson(files, 'audit.json', (text) => {
        const audit = JSON.parse(text) as Audit
        const changes = audit.provenance.history!.changes.map((one, index) =>
          index === 0 ? { ...one, ...change } : one,
        )
        const history = { ...audit.provenance.history, changes }
        return `${JSON.stringify({ ...audit, provenance: { ...audit.provenance, history } }, undefined, 2)}\n`
      }),
    ),
  )
  expect(codes(found)).toContain('against/history')
})

test('sources and pieces that are not those of the commit are found, and an author who changed nothing', async () => {
  const source = 'data/source/repository'
  const found = await against(
    forged((files) => {
      editedJson(files, `${source}/commitments/accueil.yaml`, (text) => text.replace('neuf', 'dix'))
      files.delete(`${source}/indicators/appels.yaml`)
      files.set(`${source}/indicators/autres.yaml`, Buffer.from('[]\n'))
      files.set('data/evidence/P001-charte.txt', Buffer.from('Une autre charte.\n'))
      editedJson(files, 'audit.json', (text) =>
        text.replace('"author": "Élise Durand"', '"author": "Quelqu’un"'),
      )
    }),
  )
  expect(found.doubts.filter(({ code }) => code.startsWith('against/'))).toEqual([
    { code: 'against/history', file: 'audit.json', args: { path: 'assessments/2026.yaml' } },
    {
      code: 'against/changed',
      file: 'data/evidence/P001-charte.txt',
      args: { path: 'evidence/charte.txt' },
    },
    {
      code: 'against/changed',
      file: `${source}/commitments/accueil.yaml`,
      args: { path: 'commitments/accueil.yaml' },
    },
    { code: 'against/left-out', file: `${source}/indicators/appels.yaml`, args: {} },
    {
      code: 'against/unknown',
      file: `${source}/indicators/autres.yaml`,
      args: { path: 'indicators/autres.yaml' },
    },
  ])
})

test('a pack of another version is compared, and not made again', async () => {
  const found = await against(
    forged((files) =>
      editedJson(files, 'audit.json', (text) => text.replace(/"version": "0[^"]*"/, '"version": "0.0.9"')),
    ),
  )
  expect(found.doubts).toContainEqual({
    code: 'rebuilt/other-version',
    args: expect.objectContaining({ made: 'coopqual 0.0.9', install: 'coopqual@0.0.9' }) as unknown,
  })
  expect(found.against).toMatchObject({ sources: 6, rebuilt: [] })
})

test('a path that leaves the repository is refused', async () => {
  const found = await against(
    forged((files) =>
      editedJson(files, 'audit.json', (text) =>
        text.replaceAll('"evidence/charte.txt"', '"../../../charte.txt"'),
      ),
    ),
  )
  expect(found.doubts).toContainEqual({
    code: 'rebuilt/impossible',
    args: { why: 'unsafePath', path: '../../../charte.txt' },
  })
})

test('a pack of files that were not all recorded says so itself', async () => {
  putFile(
    repository,
    'commitments/accueil.yaml',
    (good['commitments/accueil.yaml'] ?? '').replace('neuf', 'dix'),
  )
  const dirty = await packed()
  git(repository, 'checkout', '-q', '.')
  const found = await against(dirty)
  expect(found.doubts).toEqual([
    { code: 'against/uncommitted', file: 'data/source/repository/commitments/accueil.yaml', args: {} },
  ])
  expect(found.audit).toMatchObject({ dirty: true })
})

test('a repository that lacks the commit, or one that is no repository, cannot tell', async () => {
  const other = mkdtempSync(path.join(scratch, 'autre '))
  expect((await against(pack, other)).doubts).toMatchObject([
    { code: 'against/commit', args: { why: 'notRepository' } },
  ])
  git(other, 'init', '-q')
  expect((await against(pack, other)).doubts).toMatchObject([
    { code: 'against/commit', args: { why: 'unknownReference' } },
  ])
})

test('without git, a pack is compared with the folder as it is; a piece that stays out must be there', async () => {
  const folder = mkdtempSync(path.join(scratch, 'sans git '))
  const before = repository
  repository = path.join(folder, 'dépôt')
  for (const [file, content] of Object.entries(smallRepository)) putFile(repository, file, content)
  const plain = await packed()
  const found = await against(plain)
  expect(codes(found)).toEqual([])
  expect(found.against).toMatchObject({ from: 'folder', sources: 6, pieces: 3, changes: 0 })
  expect(found.against?.rebuilt).toContain('audit.pdf')
  putFile(repository, 'indicators/appels.yaml', '[]\n')
  expect((await against(plain)).doubts).toEqual([
    {
      code: 'against/changed',
      file: 'data/source/repository/indicators/appels.yaml',
      args: { path: 'indicators/appels.yaml' },
    },
  ])
  putFile(repository, 'indicators/appels.yaml', smallRepository['indicators/appels.yaml'] ?? '')
  rmSync(path.join(repository, 'evidence/dossier.txt'))
  const lacking = await against(plain)
  expect(lacking.doubts).toEqual([
    { code: 'rebuilt/impossible', args: { why: 'withheld', path: 'evidence/dossier.txt' } },
  ])
  expect(lacking.against).toMatchObject({ unknown: ['evidence/dossier.txt'], rebuilt: [] })
  repository = before
})

test('the command refuses what cannot be compared', async () => {
  const bag = path.join(scratch, 'sac')
  putFile(bag, 'bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
  putFile(bag, 'manifest-sha256.txt', '')
  expect(await coopqualHere(['verify', bag])).toMatchObject({ code: 0 })
  expect(await coopqualHere(['verify', bag, '--against', repository])).toMatchObject({ code: 2, stdout: '' })
  const file = path.join(repository, 'coopqual.yaml')
  expect(await coopqualHere(['verify', bag, '--against', file])).toMatchObject({ code: 2, stdout: '' })
  expect(await coopqualHere(['verify', bag, '--against', `${file}x`])).toMatchObject({ code: 4, stdout: '' })
})

test('the report tells what was compared, what was made again, and what remains to be trusted', () => {
  const found: Verification = {
    kind: 'pack',
    version: '1.0',
    algorithms: ['sha256', 'sha512'],
    files: { payload: 8, tags: 12 },
    size: 2500,
    doubts: [],
    remarks: [],
    unchecked: ['audit.xlsx'],
    signatures: [],
    audit: {
      organisation: 'Habitat des Rives',
      date: '2026-06-30',
      generator: 'coopqual 0.1.0',
      draft: true,
      commit: '0123456789abcdef',
      dirty: true,
      pieces: 4,
      packed: 2,
      withheld: 1,
    },
    against: {
      from: 'commit',
      sources: 6,
      pieces: 2,
      changes: 9,
      unknown: ['a.pdf'],
      rebuilt: ['audit.pdf'],
    },
  }
  const setting = {
    language: 'fr',
    paint: new Chalk({ level: 0 }),
    width: 10_000,
    today: '2026-07-01',
  } as const
  const text = report(found, setting)
  for (const sentence of [
    'Document de travail de Habitat des Rives, au 30\u00A0juin 2026',
    'commit 0123456789ab\u00A0: 4 pièces, dont 2 dans le dossier',
    'empreintes SHA-256, SHA-512',
    'au commit du dossier\u00A0: 6 sources et 2 pièces identiques, 9 derniers changements',
    'redonne, octet pour octet\u00A0: audit.pdf.',
    'audit.xlsx\u00A0: il est trop gros',
    'n’étaient pas tels que son commit les garde',
    'sont les bonnes\u00A0: a.pdf.',
    'sans être enregistré dans git',
  ])
    expect(text).toContain(sentence)
  expect(text).not.toContain('audit.xlsx montre')
  expect(text).not.toContain('telles quelles')
  const signature = {
    file: 'audit.pdf',
    name: 'A',
    validity: ['2026-01-01', '2027-01-01'],
    fingerprint: 'ab',
  } as const
  expect(report({ ...found, signatures: [signature] }, setting)).toContain(
    'Les signatures, que seul le signataire peut refaire, y sont remises telles quelles.',
  )
  const { audit: _, version: __, against: ___, ...nothing } = found
  const empty = report({ ...nothing, files: { payload: 0, tags: 0 } }, setting)
  expect(empty).toContain('Ni un dossier de preuves')
  expect(empty).not.toContain('0 fichier')
})
