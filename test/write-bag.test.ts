import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { composeBag, type BagInfo, type PayloadFile } from '../src/write/bag.ts'

const info: BagInfo = {
  organisation: 'Coop’Hlm du Bord de l’Ill',
  date: '2026-06-30',
  description: 'Dossier de preuves\nde l’audit',
  generator: 'coopqual 0.1.0',
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
        'Bagging-Date: 2026-06-30',
        'External-Description: Dossier de preuves de l’audit',
        'Bag-Software-Agent: coopqual 0.1.0',
        'Payload-Oxum: 1234.2',
        '',
      ].join('\n'),
    )
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
