import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { silent } from '../src/cli/verifying/silent.ts'
import type { AgainstRepository } from '../src/model/verification.ts'
import { hashesShown } from '../src/verify/pack/hashes-shown.ts'
import { verifyPack } from '../src/verify-pack.ts'
import { editedJson, remade, sumOf } from './support/forged-pack.ts'
import { coopqualHere } from './support/in-process.ts'
import {
  codes,
  madePack,
  packOfFiles,
  smallRepository,
  verified,
  written,
  type Pack,
} from './support/made-pack.ts'

let signed: Pack
let unsigned: Pack

beforeAll(async () => {
  signed = await madePack('signed')
  unsigned = await madePack('unsigned')
})

/** Codes of what is found in a pack in which some files were changed. */
async function codesOf(
  pack: Pack,
  change: (files: Map<string, Uint8Array>) => void,
): Promise<readonly string[]> {
  const files = new Map(pack)
  change(files)
  return codes(await verified(files))
}

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'coopqual-vérifier '))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

describe('a pack as it was made', () => {
  test('raises no doubt, and tells who signed it', async () => {
    const found = await verifyPack(written(signed, newFolder()))
    expect(found).toMatchObject({
      kind: 'pack',
      version: '1.0',
      algorithms: ['sha256'],
      doubts: [],
      remarks: [],
    })
    expect(found.audit).toMatchObject({
      organisation: 'Habitat des Rives',
      pieces: 4,
      packed: 2,
      withheld: 1,
      draft: false,
    })
    expect(found.signatures.map(({ file }) => file)).toEqual(['audit.pdf', 'tagmanifest-sha256.txt.p7s'])
    expect(found.signatures).toMatchObject([
      { name: 'Élise Durand', validity: ['2020-01-01', '2045-01-01'], moment: expect.any(String) as unknown },
      { name: 'Élise Durand' },
    ])
    expect(new Set(found.signatures.map(({ fingerprint }) => fingerprint)).size).toBe(1)
  })

  test('raises none without a signature either', async () => {
    expect(await verified(unsigned)).toMatchObject({ doubts: [], signatures: [] })
  })
})

describe('a pack in which a file was changed', () => {
  test('is told once by the file itself, not by each that names it', async () => {
    const piece = [...unsigned.keys()].find((file) => file.startsWith('data/evidence/')) ?? ''
    const files = new Map(unsigned).set(piece, Buffer.from('autre'))
    const { doubts } = await verified(files)
    expect(doubts).toEqual([{ code: 'payload/altered', file: piece, args: { algorithm: 'SHA-256' } }])
  })

  test.each<readonly [string, (files: Map<string, Uint8Array>) => void, readonly string[]]>([
    ['a file beside data', (files) => files.set('note.txt', strToU8('x')), ['tag/added']],
    ['a file in data', (files) => files.set('data/x', strToU8('x')), ['payload/added']],
    ['what macOS leaves', (files) => files.set('.DS_Store', strToU8('x')), ['file/clutter']],
    ['no LISEZMOI.txt', (files) => files.delete('LISEZMOI.txt'), ['tag/missing']],
    [
      'the tag manifest in capitals',
      (files) =>
        editedJson(files, 'tagmanifest-sha256.txt', (text) =>
          text.replace(/^\w+/, (sum) => sum.toUpperCase()),
        ),
      ['manifest/form'],
    ],
    [
      'a mark before the tag manifest',
      (files) => editedJson(files, 'tagmanifest-sha256.txt', (text) => `\uFEFF${text}`),
      ['manifest/form'],
    ],
    ['a second tag manifest', (files) => files.set('tagmanifest-md5.txt', strToU8('')), ['tag/added']],
    ['a second manifest', (files) => files.set('manifest-md5.txt', strToU8('')), ['tag/added']],
    [
      'a tag manifest that leaves a file out',
      (files) => editedJson(files, 'tagmanifest-sha256.txt', (text) => text.replace(/.*LISEZMOI.*\n/, '')),
      ['tag/added'],
    ],
    ['no audit.json', (files) => files.delete('audit.json'), ['tag/missing']],
  ])('%s', async (_, change, expected) => {
    const found = await codesOf(unsigned, change)
    expect(found).toEqual(expect.arrayContaining([...expected]))
    expect(found.filter((code) => code.endsWith('/not-readable'))).toEqual([])
  })
})

/** Whatever one file says wrongly, the others say it: a forger has to mend them all. */
describe('a pack whose manifests were made again', () => {
  const piece = 'data/evidence/P001-charte.txt'

  test('is betrayed by audit.json, provenance.json and the PDF when a piece is another', async () => {
    expect([...unsigned.keys()]).toContain(piece)
    const found = await codesOf(unsigned, (files) => {
      files.set(piece, Buffer.from('autre charte\n'))
      remade(files, { isStatementMended: true })
    })
    expect(found).toEqual(['audit/differs', 'pdf/attachment-differs'])
  })

  test('is betrayed by the PDF and the workbook when audit.json goes along', async () => {
    const found = await codesOf(unsigned, (files) => {
      const before = sumOf(files, piece)
      files.set(piece, Buffer.from('autre charte\n'))
      editedJson(files, 'audit.json', (text) =>
        text
          .replaceAll(before, sumOf(files, piece))
          .replace(/("sha256": "[^"]+",\s*"packPath": "[^"]*P001)/, '$1'),
      )
      editedJson(files, 'audit.json', (text) => withSize(text, sumOf(files, piece), 13))
      remade(files, { isStatementMended: true })
    })
    expect(found).toEqual(['pdf/attachment-differs', 'pdf/unprinted', 'workbook/differs'])
  })

  test('is betrayed by what the PDF prints when the hash of a piece that stays out is another', async () => {
    const found = await codesOf(unsigned, (files) => {
      editedJson(files, 'audit.json', (text) =>
        text.replaceAll(
          sumOf(new Map([['a', strToU8('Ce que personne d’autre ne lit.\n')]]), 'a'),
          '0'.repeat(64),
        ),
      )
      remade(files, { isStatementMended: true })
    })
    expect(found).toEqual(['pdf/attachment-differs', 'pdf/unprinted', 'workbook/differs'])
  })

  test('is betrayed by the workbook when it shows another hash', async () => {
    const found = await codesOf(unsigned, (files) => {
      const parts = unzipSync(new Uint8Array(files.get('audit.xlsx') ?? []))
      const sum = sumOf(files, piece)
      const edited = Object.entries(parts).map(([name, bytes]) => [
        name,
        strToU8(strFromU8(bytes, true).replaceAll(sum, 'f'.repeat(64)), true),
      ])
      files.set('audit.xlsx', zipSync(Object.fromEntries(edited) as Record<string, Uint8Array>))
      remade(files, { isStatementMended: true })
    })
    expect(found).toEqual(['pdf/attachment-differs', 'pdf/unprinted', 'workbook/differs'])
  })

  test('is betrayed by provenance.json when a file beside data is another', async () => {
    const found = await codesOf(unsigned, (files) => {
      editedJson(files, 'LISEZMOI.txt', (text) => text.replace('Habitat', 'habitat'))
      remade(files)
    })
    expect(found).toEqual(['provenance/differs'])
  })

  test('is betrayed by its lack of provenance.json', async () => {
    const found = await codesOf(unsigned, (files) => {
      files.delete('provenance.json')
      remade(files)
    })
    expect(found).toEqual(['provenance/not-readable'])
  })

  test('cannot be told from a sound one when all of it was made anew and nothing is signed', async () => {
    const forged = await packOfFiles(
      { ...smallRepository, 'evidence/charte.txt': 'Une autre charte.\n' },
      'unsigned',
    )
    expect(await verified(forged)).toMatchObject({ doubts: [], signatures: [] })
  })

  test('is signed by another certificate when all of it was made anew and signed', async () => {
    const forged = await verified(await packOfFiles(smallRepository, 'signed'))
    const own = await verified(signed)
    expect(forged.doubts).toEqual([])
    expect(forged.signatures[0]?.fingerprint).not.toBe(own.signatures[0]?.fingerprint)
  })
})

function withSize(text: string, sum: string, size: number): string {
  const audit = JSON.parse(text) as { evidence: { sha256?: string; size?: number }[] }
  for (const one of audit.evidence) if (one.sha256 === sum) one.size = size
  return `${JSON.stringify(audit, undefined, 2)}\n`
}

describe('a signature', () => {
  const tagManifest = 'tagmanifest-sha256.txt'

  test('that is taken away is missed, whether all are or one is', async () => {
    expect(await codesOf(signed, (files) => files.delete(`${tagManifest}.p7s`))).toEqual([
      'signature/missing',
    ])
    const stripped = await codesOf(signed, (files) => {
      files.delete(`${tagManifest}.p7s`)
      files.set('audit.pdf', unsigned.get('audit.pdf') ?? new Uint8Array())
      remade(files, { isStatementMended: true })
    })
    expect(stripped).toContain('signature/missing')
  })

  test('of the tag manifest no longer holds once a manifest is made again', async () => {
    const found = await codesOf(signed, (files) => {
      editedJson(files, 'LISEZMOI.txt', (text) => `${text} `)
      remade(files, { isStatementMended: true })
    })
    expect(found).toEqual(['signature/altered'])
  })

  test('of the PDF must cover all of it but itself', async () => {
    const longer = await codesOf(signed, (files) => {
      files.set(
        'audit.pdf',
        Buffer.concat([files.get('audit.pdf') ?? new Uint8Array(), strToU8('\n% plus\n')]),
      )
    })
    expect(longer).toContain('signature/incomplete')
    const gap = await codesOf(signed, (files) => {
      const text = Buffer.from(files.get('audit.pdf') ?? []).toString('latin1')
      const shifted = text.replace(/\/ByteRange\[0 (\d+) (\d+)/, (_, open: string, close: string) => {
        const range = `/ByteRange[0 ${Number(open) - 1} ${close}`
        return range.padEnd(`/ByteRange[0 ${open} ${close}`.length)
      })
      files.set('audit.pdf', Buffer.from(shifted, 'latin1'))
    })
    expect(gap).toEqual(expect.arrayContaining(['signature/altered', 'signature/incomplete']))
  })

  test('of somebody else is told', async () => {
    const other = await packOfFiles(smallRepository, 'signed')
    const found = await codesOf(other, (files) => {
      files.set('audit.pdf', signed.get('audit.pdf') ?? new Uint8Array())
      remade(files, { isStatementMended: true, without: [tagManifest] })
    })
    expect(found).toContain('signature/strangers')
  })
})

test('a hash is found in what a page shows, whole, beside other letters or cut in two', () => {
  const hash = sumOf(new Map(), 'rien')
  const isShown = (text: string): boolean => hashesShown(text, ['0'.repeat(64), hash]).has(hash)
  expect(isShown(`sha${hash}fin`)).toBe(true)
  for (const at of [8, 40, 56]) expect(isShown(`${hash.slice(0, at)}Page2${hash.slice(at)}`)).toBe(true)
  expect(isShown(`fa${hash.slice(0, 40)}beZ${hash.slice(30)}c0`)).toBe(true)
  expect(isShown(`${hash.slice(0, 63)}0`)).toBe(false)
  expect(isShown(`${hash.slice(0, 7)}Page2${hash.slice(7)}`)).toBe(false)
  expect(isShown(`${hash.slice(0, 40)}Page2${hash.slice(41)}`)).toBe(false)
})

test('hashes are looked for in a text that is all digits in a time that grows with it alone', () => {
  const hashes = Array.from(
    { length: 10_000 },
    (_, index) => `${'0'.repeat(50)}${String(index).padStart(14, 'f')}`,
  )
  const text = `${'0'.repeat(63)}z`.repeat(10_000)
  const before = process.cpuUsage()
  expect(hashesShown(text, hashes).size).toBe(0)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1e6).toBeLessThan(5)
})

/** A report on one line, with plain blanks. */
function plain(report: string): string {
  return report.replaceAll(/\s+/g, ' ')
}

test('of the pieces that stay out, those without a hash are told with a repository as well, and no others', async () => {
  const found = await verified(unsigned)
  const lines = (packed: number, withheld: number, against?: AgainstRepository): string =>
    silent(
      {
        ...found,
        ...(found.audit && { audit: { ...found.audit, pieces: 12, packed, withheld } }),
        ...(against && { against }),
      },
      'fr',
    )
      .filter((line) => line.startsWith('Ce que contiennent'))
      .map(plain)
      .join('\n')
  const against = { from: 'folder', sources: 1, pieces: 1, changes: 0, unknown: [], rebuilt: [] } as const
  expect(lines(12, 0)).toBe('')
  expect(lines(2, 10)).toContain('(10 pièces) : il n’en donne que l’empreinte')
  expect(lines(0, 10)).toContain('(12 pièces) : il donne l’empreinte de 10 pièces, et rien de 2 pièces')
  expect(lines(9, 0)).toContain('ne donne pas même l’empreinte (3 pièces)')
  expect(lines(2, 10, against)).toBe('')
  expect(lines(0, 10, against)).toContain('ne donne pas même l’empreinte (2 pièces)')
})

describe('the command', () => {
  test('ends with 0 and says what was checked, who signed, and what it does not tell', async () => {
    const { code, stdout, stderr } = await coopqualHere(['verify', written(signed, newFolder())])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const text of [
      'Dossier de preuves de Habitat des Rives, au 30\u00A0juin 2026',
      'Aucun doute',
      'audit.pdf et la liste de tous les fichiers (tagmanifest-sha256.txt.p7s), par Élise Durand, avec un certificat fait par le signataire lui-même',
      'Ce qui a été vérifié',
      'Ce que cette vérification ne dit pas',
      'c’est à vous d’en juger',
      'seulement qu’il n’a pas changé',
    ])
      expect(stdout).toContain(text)
    expect(plain(stdout)).toContain(
      'pièces qui ne sont pas dans le dossier (2 pièces) : il donne l’empreinte de 1 pièce, et rien de 1 pièce (adresse web',
    )
  })

  test('says of a pack without signature that nobody signed it', async () => {
    const { code, stdout } = await coopqualHere(['verify', '--lang', 'en', written(unsigned, newFolder())])
    expect(code).toBe(0)
    expect(stdout).toContain('Who made it: it is not signed.')
    expect(plain(stdout)).toContain(
      'not in the pack (2 pieces): it gives the hashes of 1 piece, and nothing of 1 piece (web',
    )
  })

  test('ends with 1 on a doubt, with the file and what to do, in JSON as well', async () => {
    const folder = written(unsigned, newFolder())
    writeFileSync(path.join(folder, 'data/ajout.txt'), 'x')
    symlinkSync(path.join(folder, 'audit.pdf'), path.join(folder, 'lien.pdf'))
    const { code, stdout } = await coopqualHere(['verify', folder])
    expect(code).toBe(1)
    expect(stdout).toContain('data/ajout.txt n’est dans aucun manifeste\u00A0: il a été ajouté')
    expect(stdout).toContain('→ Demandez à l’organisme d’où il vient')
    expect(stdout).toContain('lien.pdf est un lien')
    expect(stdout).not.toContain('seulement qu’il n’a pas changé')
    const json = await coopqualHere(['verify', folder, '--format', 'json'])
    expect(json.code).toBe(1)
    expect(JSON.parse(json.stdout)).toMatchObject({
      format: 'coopqual-verification',
      formatVersion: 1,
      sound: false,
      kind: 'pack',
      doubts: [
        { code: 'payload/added', file: 'data/ajout.txt', message: expect.any(String) as unknown },
        { code: 'file/link', file: 'lien.pdf' },
      ],
    })
  })

  test('ends with 2 for what is neither a folder nor a ZIP, with 4 for what is not there', async () => {
    const file = path.join(newFolder(), 'texte.txt')
    writeFileSync(file, 'bonjour')
    expect(await coopqualHere(['verify', file])).toMatchObject({ code: 2, stdout: '' })
    expect(await coopqualHere(['verify'])).toMatchObject({ code: 2, stdout: '' })
    expect(await coopqualHere(['verify', `${file}.zip`])).toMatchObject({ code: 4, stdout: '' })
  })

  test('calls an empty folder no bag, and a folder of anything else neither', async () => {
    const folder = newFolder()
    expect(await coopqualHere(['verify', folder])).toMatchObject({ code: 1 })
    writeFileSync(path.join(folder, 'a.txt'), 'a')
    const { code, stdout } = await coopqualHere(['verify', folder])
    expect(code).toBe(1)
    expect(stdout).toContain('bagit.txt manque')
  })
})
