import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { handZip, type HandPart } from './support/hand-zip.ts'
import { codes, madePack, sealedZipOf, verifiedZip, zipOf, type Pack } from './support/made-pack.ts'

let pack: Pack
let parts: readonly HandPart[]

beforeAll(async () => {
  pack = await madePack('unsigned')
  parts = [...pack].map(([file, text]) => ({ name: `audit/${file}`, text }))
})

async function codesOf(bytes: Uint8Array): Promise<readonly string[]> {
  return codes(await verifiedZip(bytes))
}

describe('a pack in a ZIP', () => {
  test('raises no doubt, sealed or not, with a folder around it or without', async () => {
    expect(await verifiedZip(zipOf(pack))).toMatchObject({ kind: 'pack', doubts: [], remarks: [] })
    expect(await codesOf(sealedZipOf(pack))).toEqual([])
    expect(await codesOf(handZip(parts))).toEqual([])
    const bare = [...pack].map(([file, bytes]) => [file, new Uint8Array(bytes)] as const)
    expect(await codesOf(zipSync(Object.fromEntries(bare)))).toEqual([])
  })

  test('may be made by another program, with other times and with entries for its folders', async () => {
    const folders = { 'audit/': new Uint8Array(), 'audit/data/': new Uint8Array() }
    const timed = [...pack].map(
      ([file, bytes], index) =>
        [
          `audit/${file}`,
          [new Uint8Array(bytes), { mtime: new Date(2026, 1, 1 + (index % 20)), os: 3, attrs: 0o644 << 16 }],
        ] as const,
    )
    expect(await codesOf(zipSync({ ...folders, ...Object.fromEntries(timed) }))).toEqual([])
  })

  test('is not changed since coopqual sealed it', async () => {
    const zip = Buffer.from(sealedZipOf(pack))
    const directory = zip.indexOf(Buffer.from('PK\u0001\u0002'))
    // The program that made the first entry, which nothing else tells.
    zip[directory + 5] = 7
    expect(await codesOf(zip)).toEqual(['zip/seal'])
  })

  test('has nothing that macOS added to it', async () => {
    const found = await verifiedZip(zipOf(pack, { '__MACOSX/audit/._audit.pdf': strToU8('x') }))
    expect(found.doubts).toEqual([{ code: 'file/clutter', file: '__MACOSX/audit/._audit.pdf', args: {} }])
  })
})

describe('what a ZIP may hide', () => {
  test.each([
    ['../dehors.txt', 'file/unsafe-name'],
    ['/etc/passwd', 'file/unsafe-name'],
    ['audit/../dehors.txt', 'file/unsafe-name'],
    ['audit\\..\\..\\dehors.txt', 'file/unsafe-name'],
    ['C:\\dehors.txt', 'file/unsafe-name'],
    ['audit/note.txt', 'tag/added'],
    ['audit/AUDIT.PDF', 'file/case'],
  ])('a file named %s', async (name, code) => {
    expect(await codesOf(zipOf(pack, { [name]: strToU8('x') }))).toContain(code)
  })

  test('a name that is no UTF-8', async () => {
    const zip = Buffer.from(zipOf(pack, { 'audit/é.txt': strToU8('x') }))
    for (let at = zip.indexOf('audit/é'); at >= 0; at = zip.indexOf('audit/é')) zip[at + 6] = 0xff
    expect(await codesOf(zip)).toContain('file/unsafe-name')
  })

  test('a link in place of a file', async () => {
    const link = [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] as const
    const found = await codesOf(
      zipOf(new Map([...pack].filter(([file]) => file !== 'LISEZMOI.txt')), {
        'audit/LISEZMOI.txt': [link[0], link[1]],
      }),
    )
    expect(found).toEqual(['file/link', 'tag/missing'])
  })

  test('a file twice', async () => {
    const [first] = parts
    expect(await codesOf(handZip([...parts, { ...first, name: first?.name ?? '' }]))).toContain('file/twice')
  })

  test('an encrypted file', async () => {
    const found = await codesOf(
      handZip([...parts, { name: 'audit/note.txt', text: 'x', declared: { flags: 0x801 } }]),
    )
    expect(found).toContain('zip/encrypted')
  })

  test('a file that is another one in its own header', async () => {
    const odd = parts.map((part, index) =>
      index === 0 ? { ...part, declared: { ownName: 'audit/autre.txt' } } : part,
    )
    expect(await codesOf(handZip(odd))).toEqual(['zip/odd-entry'])
  })

  test('a sum or a size that is not the file’s', async () => {
    const odd = (declared: HandPart['declared']): Uint8Array =>
      handZip(parts.map((part, index) => (index === 0 ? { ...part, ...(declared && { declared }) } : part)))
    expect(await codesOf(odd({ crc: 1 }))).toContain('file/unreadable')
    expect(await codesOf(odd({ bytes: 3 }))).toContain('file/unreadable')
    expect(await codesOf(odd({ method: 99 }))).toContain('file/unreadable')
  })

  test('bytes before, between and after its files, and a comment', async () => {
    const zip = zipOf(pack)
    expect(await codesOf(Buffer.concat([Buffer.from('PK\u0003\u0004'), zip]))).not.toEqual([])
    expect(await codesOf(handZip(parts, { before: 'caché' }))).toEqual(['zip/hidden-bytes'])
    expect(await codesOf(Buffer.concat([zip, Buffer.from('caché')]))).toEqual(['zip/damaged'])
    const hidden = handZip([...parts, { name: 'audit/caché.txt', text: 'x' }], { count: parts.length })
    expect(await codesOf(hidden)).not.toEqual([])
    const commented = Buffer.concat([zip, Buffer.from('bonjour')])
    commented.writeUInt16LE(7, zip.length - 2)
    expect(await codesOf(commented)).toEqual(['bag/unlike-ours'])
  })

  test('files over one another, which would unfold without end, and are not read', async () => {
    const [first] = parts
    const again = { ...first, name: 'audit/bis.txt', isAbsent: true, declared: { offset: 0 } }
    const found = await verifiedZip(handZip([...parts, again]))
    expect(found.doubts).toEqual([{ code: 'zip/overlapping', args: {} }])
    expect(found.files).toEqual({ payload: 0, tags: 0 })
  })

  test('more than a pack ever holds, which is not read', async () => {
    const bomb = parts.map((part, index) =>
      index === 0 ? { ...part, declared: { bytes: 0xff_ff_ff_00 } } : part,
    )
    const twice = [...bomb, { name: 'audit/x', text: 'x', declared: { bytes: 0xff_ff_ff_00 } }]
    expect(await codesOf(handZip(twice))).toEqual(['zip/too-large'])
  })

  test('nothing at all', async () => {
    expect(await codesOf(new Uint8Array(100))).toEqual(['zip/damaged'])
    expect(await codesOf(zipOf(pack).subarray(0, 5000))).toEqual(['zip/damaged'])
    expect(await codesOf(handZip([]))).toEqual(['bag/empty'])
  })
})
