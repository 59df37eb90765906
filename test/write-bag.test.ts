import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { strongHashesOf } from '../src/write/strong.ts'
import { composeBag, type BagInfo, type PayloadFile } from '../src/write/bag.ts'

const info: BagInfo = {
  name: 'audit-coop-2026-06-30',
  organisation: 'Coop’Hlm du Bord de l’Ill',
  date: '2026-06-30',
  description: 'Dossier de preuves\nde l’audit',
  generator: { name: 'coopqual', version: '0.1.0' },
  referentials: [
    { id: 'qualihlm-style', version: '2026.1' },
    { id: 'iso26000', version: '2010' },
  ],
}
const [one, two] = ['1'.repeat(64), '2'.repeat(64)]
const payload: readonly PayloadFile[] = [
  { path: 'data/source/coopqual.yaml', size: 1200, sha256: two },
  { path: 'data/evidence/P001-enquête.pdf', size: 34, sha256: one },
]
const audit = { path: 'audit.json', bytes: new TextEncoder().encode('{}\n') }

function textsOf(files: readonly PayloadFile[] = payload, about = info): Readonly<Record<string, string>> {
  const made = composeBag(files, [audit], about)
  return Object.fromEntries(made.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
}

describe('a pack is a BagIt 1.0 bag', () => {
  test('it declares its version and its encoding', () => {
    expect(textsOf()['bagit.txt']).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
  })

  test('it says who, when, what, and how many bytes in how many files', () => {
    expect(textsOf()['bag-info.txt']).toBe(
      [
        'Source-Organization: Coop’Hlm du Bord de l’Ill',
        'External-Identifier: audit-coop-2026-06-30',
        'External-Description: Dossier de preuves de l’audit',
        'Bagging-Date: 2026-06-30',
        'Bag-Size: 1.2 KB',
        'Payload-Oxum: 1234.2',
        'Bag-Software-Agent: coopqual 0.1.0',
        'Coopqual-Version: 0.1.0',
        'Coopqual-Git-Commit: unknown',
        'Coopqual-Git-Dirty: unknown',
        'Coopqual-Referential: qualihlm-style 2026.1',
        'Coopqual-Referential: iso26000 2010',
        '',
      ].join('\n'),
    )
  })

  test.each([
    [{ commit: 'abc', isDirty: false }, ['abc', 'false']],
    [{ commit: 'abc', isDirty: true }, ['abc', 'true']],
    [{ commit: 'abc' }, ['abc', 'unknown']],
    [{ isDirty: false }, ['unknown', 'unknown']],
  ])('it says what git knows, and what nobody knows: %j', (known, [commit, dirty]) => {
    const text = textsOf(payload, { ...info, ...known, siren: '552100554' })['bag-info.txt']
    expect(text).toContain(`Coopqual-Git-Commit: ${commit}\nCoopqual-Git-Dirty: ${dirty}\n`)
    expect(text).toContain('Coopqual-Siren: 552100554\n')
  })

  test.each([
    [999, '1.0 KB'],
    [999_940, '999.9 KB'],
    [999_960, '1.0 MB'],
    [10_400_000_000, '10.4 GB'],
    [2_500_000_000_000_000, '2500.0 TB'],
  ])('its size is told as a person would: %i bytes', (size, told) => {
    const [first] = payload
    if (first === undefined) throw new Error('the payload has a source')
    expect(textsOf([{ ...first, size: size - audit.bytes.length }])['bag-info.txt']).toContain(
      `Bag-Size: ${told}\n`,
    )
  })

  test('SHA-512 comes beside SHA-256 when asked for, and each tag manifest protects both manifests', () => {
    const strong = payload.map((file) => ({ ...file, sha512: file.sha256.repeat(2) }))
    const made = Object.fromEntries(
      composeBag(strong, [audit], info, 'sha512').map(({ path, bytes }) => [
        path,
        new TextDecoder().decode(bytes),
      ]),
    )
    expect(Object.keys(made)).toEqual([
      'bagit.txt',
      'bag-info.txt',
      'manifest-sha256.txt',
      'manifest-sha512.txt',
      'tagmanifest-sha256.txt',
      'tagmanifest-sha512.txt',
    ])
    expect(made['manifest-sha256.txt']).toBe(textsOf()['manifest-sha256.txt'])
    expect(made['manifest-sha512.txt']).toContain(`${one}${one}  data/evidence/P001-enquête.pdf\n`)
    for (const [name, length] of [
      ['tagmanifest-sha256.txt', 64],
      ['tagmanifest-sha512.txt', 128],
    ] as const) {
      const lines = (made[name] ?? '').trimEnd().split('\n')
      expect(lines.map((line) => line.slice(length + 2))).toEqual([
        'audit.json',
        'bag-info.txt',
        'bagit.txt',
        'manifest-sha256.txt',
        'manifest-sha512.txt',
      ])
      expect(lines[0]).toBe(`${createHash(name.slice(12, 18)).update('{}\n').digest('hex')}  audit.json`)
    }
  })

  test('a file that lacks a hash which was asked for is a mistake of ours', () => {
    expect(() => composeBag(payload, [audit], info, 'sha512')).toThrow('P001-enquête.pdf')
  })

  test('the payload is listed by path, whatever the order it came in', () => {
    const expected = `${one}  data/evidence/P001-enquête.pdf\n${two}  data/source/coopqual.yaml\n`
    expect(textsOf()['manifest-sha256.txt']).toBe(expected)
    expect(textsOf(payload.toReversed())['manifest-sha256.txt']).toBe(expected)
  })

  test('the tag manifest protects all that stands beside the payload, itself excepted', () => {
    const lines = (textsOf()['tagmanifest-sha256.txt'] ?? '').trimEnd().split('\n')
    expect(lines.map((line) => line.slice(66))).toEqual([
      'audit.json',
      'bag-info.txt',
      'bagit.txt',
      'manifest-sha256.txt',
    ])
    // sha256 of "{}\n", as sha256sum gives it.
    expect(lines[0]).toBe(`${createHash('sha256').update('{}\n').digest('hex')}  audit.json`)
    expect(lines[0]).toMatch(/^ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356 {2}/)
  })

  test('accents are composed, so that a name has one spelling', () => {
    const [piece] = payload.slice(1)
    if (piece === undefined) throw new Error('the payload has a piece')
    const decomposed = { ...piece, path: piece.path.normalize('NFD') }
    expect(textsOf([decomposed])['manifest-sha256.txt']).toBe(`${one}  data/evidence/P001-enquête.pdf\n`)
  })

  test('percent signs and line ends are encoded, and nothing else', () => {
    const odd = { path: 'data/evidence/100 % de\r\nréponses #1.pdf', size: 1, sha256: one }
    expect(textsOf([odd])['manifest-sha256.txt']).toBe(
      `${one}  data/evidence/100 %25 de%0D%0Aréponses #1.pdf\n`,
    )
  })

  test('no line can be smuggled into the description of the bag', () => {
    const text = textsOf(payload, { ...info, organisation: 'Coop\r\nPayload-Oxum: 0.0' })['bag-info.txt']
    expect(text).toContain('Source-Organization: Coop Payload-Oxum: 0.0\n')
    expect(text?.match(/^Payload-Oxum: /gm)).toHaveLength(1)
  })

  test('a file on the wrong side of data/ is a mistake of ours', () => {
    expect(() => composeBag([{ path: 'audit.pdf', size: 1, sha256: one }], [], info)).toThrow('audit.pdf')
    expect(() => composeBag([], [{ ...audit, path: 'data/audit.json' }], info)).toThrow('data/audit.json')
  })
})

test('a file whose SHA-512 is known by its SHA-256 is not read for it, and any other one is', async () => {
  const file = { path: 'data/evidence/P001-enquête.pdf', copyFrom: '/nulle/part', size: 34, sha256: one }
  const bytes = { path: 'audit.json', bytes: audit.bytes }
  const found = await strongHashesOf([file, bytes], new Map([[one, 'connu']]))
  expect([...found]).toEqual([
    [file.path, 'connu'],
    ['audit.json', createHash('sha512').update(audit.bytes).digest('hex')],
  ])
  await expect(strongHashesOf([file], new Map([[two, 'autre']]))).rejects.toThrow('/nulle/part')
})
