import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { OctetString, Sequence } from 'asn1js'
import { ContentInfo, SignedData } from 'pkijs'
import { describe, expect, test } from 'vitest'
import { awaitedRange } from '../src/model/signature.ts'
import { roomFor, signDetached } from '../src/sign/cms.ts'
import { SignError } from '../src/sign/failure.ts'
import { signPdf } from '../src/sign/pdf.ts'
import { readSigner, type Signer } from '../src/sign/signer.ts'
import { judged } from './support/judges.ts'
import { emptyFolder } from './support/run.ts'
import { certificatePem, credential, pem, pkcs12, type KeyKind } from './support/certificates.ts'

const moment = '2026-06-30T12:05:00Z'
const content = Buffer.from('Dossier de preuves')

/** Opens a key file; `asked` counts how often the password was asked for. */
async function open(
  file: string | Buffer,
  password?: string,
): Promise<{ readonly signer: Signer; readonly asked: number }> {
  let asked = 0
  const askPassword = async (): Promise<string> => {
    asked += 1
    return password ?? ''
  }
  return { signer: await readSigner(Buffer.from(file), { moment, askPassword }), asked }
}

/** Why a file cannot sign, and with what facts. */
async function refusal(file: string | Buffer, password?: string): Promise<unknown> {
  const failure: unknown = await open(file, password).then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(failure).toBeInstanceOf(SignError)
  return failure instanceof SignError ? { reason: failure.reason, ...failure.facts } : undefined
}

function signedDataIn(cms: Buffer): SignedData {
  return new SignedData({ schema: ContentInfo.fromBER(Uint8Array.from(cms)).content })
}

function kids(block: unknown): readonly unknown[] {
  return (block as Sequence).valueBlock.value
}

/** Whether another library finds that a signature is of this content. */
async function holds(cms: Buffer, data: Uint8Array): Promise<boolean> {
  const { buffer } = Uint8Array.from(data)
  return signedDataIn(cms)
    .verify({ signer: 0, data: buffer })
    .catch(() => false)
}

describe.each<[KeyKind, string]>([
  ['RSA 2048', '2.16.840.1.101.3.4.2.1'],
  ['RSA 3072', '2.16.840.1.101.3.4.2.1'],
  ['RSA 4096', '2.16.840.1.101.3.4.2.1'],
  ['P-256', '2.16.840.1.101.3.4.2.1'],
  ['P-384', '2.16.840.1.101.3.4.2.2'],
  ['P-521', '2.16.840.1.101.3.4.2.3'],
])('a signature by %s', (kind, digest) => {
  test('holds for what was signed and for nothing else', async () => {
    const { signer } = await open(pem(credential(kind)))
    const cms = signDetached([content.subarray(0, 7), content.subarray(7)], signer)
    expect(await holds(cms, content)).toBe(true)
    expect(await holds(cms, Buffer.from('Dossier de preuve5'))).toBe(false)
    expect(cms.length).toBeLessThanOrEqual(roomFor(signer))
  })

  test('says what PAdES-B-B asks: content type, digest and certificate, and no time', async () => {
    const made = credential(kind)
    const { signer } = await open(pem(made))
    const { version, signerInfos, digestAlgorithms, encapContentInfo } = signedDataIn(
      signDetached([content], signer),
    )
    const [info] = signerInfos
    const attributes = info?.signedAttrs?.attributes ?? []
    expect(version).toBe(1)
    expect(digestAlgorithms.map(({ algorithmId }) => algorithmId)).toEqual([digest])
    expect(encapContentInfo.eContent).toBeUndefined()
    expect(info?.unsignedAttrs).toBeUndefined()
    expect(attributes.map(({ type }) => type)).toEqual([
      '1.2.840.113549.1.9.3',
      '1.2.840.113549.1.9.4',
      '1.2.840.113549.1.9.16.2.47',
    ])
    const encoded = attributes.map((attribute) => Buffer.from(attribute.toSchema().toBER()))
    expect(encoded.toSorted(Buffer.compare)).toEqual(encoded)
    const [identifier] = kids(kids(attributes[2]?.values[0])[0])
    expect(Buffer.from((kids(identifier)[0] as OctetString).getValue())).toEqual(
      createHash('sha256').update(made.certificate).digest(),
    )
  })
})

test('an RSA signature is the same every time, an ECDSA signature never', async () => {
  const rsa = (await open(pem(credential('RSA 2048')))).signer
  const ecdsa = (await open(pem(credential('P-256')))).signer
  expect(signDetached([content], rsa)).toEqual(signDetached([content], rsa))
  expect(signDetached([content], ecdsa)).not.toEqual(signDetached([content], ecdsa))
  expect(roomFor(ecdsa)).toBe(roomFor(ecdsa))
})

test('the certificates that vouch for the signer go with the signature, and no other', async () => {
  const root = credential('RSA 2048', { name: 'Racine' })
  const between = credential('P-256', { name: 'Intermédiaire', issuer: root })
  const own = credential('RSA 2048', { issuer: between })
  const stranger = credential('P-256', { name: 'Inconnue' })
  const file = pem(own, stranger.certificate, root.certificate, between.certificate)
  const { signer } = await open(file)
  expect(signer.certificates.map((der) => Buffer.from(der))).toEqual(
    [own, between, root].map(({ certificate }) => certificate),
  )
  expect(signer.identity).toEqual({ name: 'Élise Durand', issuer: { name: 'Intermédiaire' } })
  const cms = signDetached([content], signer)
  for (const { certificate } of [own, between, root]) expect(cms.includes(certificate)).toBe(true)
  expect(cms.includes(stranger.certificate)).toBe(false)
})

describe('a key file', () => {
  test('asks for its password once when it is encrypted, and never otherwise', async () => {
    const made = credential('RSA 2048')
    expect(await open(pem(made))).toMatchObject({ asked: 0 })
    expect(await open(pem(made, 'clé secrète'), 'clé secrète')).toMatchObject({ asked: 1 })
    expect(await open(pkcs12(made, 'secrète', 'old'), 'secrète')).toMatchObject({ asked: 1 })
    expect(await open(pkcs12(made, 'secret', 'new'), 'secret')).toMatchObject({ asked: 1 })
  })

  test('is read in any order, with Windows’ line ends, and in the UTF-16 of PowerShell', async () => {
    const made = credential('P-384')
    const own = certificatePem(made.certificate)
    const key = pem(made).replace(own, '')
    for (const text of [`${own}Bag Attributes: rien\n${key}`, pem(made).replaceAll('\n', '\r\n')])
      expect((await open(text)).signer.identity.name).toBe('Élise Durand')
    const wide = Buffer.from(`\uFEFF${pem(made)}`, 'utf16le')
    expect((await open(wide)).signer.identity.name).toBe('Élise Durand')
  })

  test('that is none is refused before any password is asked for', async () => {
    const made = credential('RSA 2048')
    const whole = pkcs12(made, 'secret', 'new')
    for (const file of [
      '',
      'bonjour',
      '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----',
      pem(made).replace(/MII/, 'AAA'),
      made.certificate,
      whole.subarray(0, 700),
      Buffer.from('%PDF-1.7'),
    ])
      expect(await refusal(file, 'secret')).toEqual({ reason: 'notKeyFile' })
  })

  test('does not open with another password', async () => {
    const made = credential('RSA 2048')
    for (const file of [pem(made, 'secret'), pkcs12(made, 'secret', 'new'), pkcs12(made, 'secret', 'old')])
      for (const password of ['Secret', ''])
        expect(await refusal(file, password)).toEqual({ reason: 'wrongPassword' })
  })

  test('does not open with a password whose deciphering happens to end as it should', async () => {
    const made = credential('RSA 2048')
    for (const file of [pkcs12(made, 'secret', 'new'), pkcs12(made, 'secret', 'old')])
      for (let attempt = 0; attempt < 300; attempt += 1)
        expect(await refusal(file, `secret ${attempt}`)).toEqual({ reason: 'wrongPassword' })
  })

  test('without a key, without a certificate, or with that of another key is refused', async () => {
    const [one, other] = [credential('RSA 2048'), credential('RSA 2048')]
    const own = certificatePem(one.certificate)
    expect(await refusal(own)).toEqual({ reason: 'noKey' })
    expect(await refusal(pem(one).replace(own, ''))).toEqual({ reason: 'noCertificate' })
    expect(await refusal(pem({ ...one, certificate: other.certificate }))).toEqual({ reason: 'mismatch' })
  })

  test('with a key too short or of another kind is refused', async () => {
    expect(await refusal(pem(credential('RSA 1024')))).toEqual({
      reason: 'unsupportedKey',
      found: 'RSA 1024',
    })
  })
})

judged('openssl', 'the PKCS#12 files that it makes open, old ciphers and accents included', async (judge) => {
  const folder = emptyFolder()
  const [command, ...args] = judge
  for (const kind of ['RSA 2048', 'P-256'] as const) {
    const made = credential(kind)
    writeFileSync(path.join(folder, 'key.pem'), pem(made))
    for (const options of [[], ['-legacy'], ['-legacy', '-descert'], ['-nomac'], ['-keypbe', 'DES-EDE3-CBC']])
      for (const password of ['clé œuf €', '']) {
        const to = ['-in', 'key.pem', '-out', 'key.p12', '-passout', `pass:${password}`, '-name', 'Élise']
        const ran = spawnSync(command, [...args, 'pkcs12', '-export', ...to, ...options], { cwd: folder })
        expect(ran.status).toBe(0)
        const file = readFileSync(path.join(folder, 'key.p12'))
        const { signer } = await open(file, password)
        expect(signer.key.equals(made.key)).toBe(true)
        expect(signer.certificates.map((der) => Buffer.from(der))).toEqual([made.certificate])
        expect(await refusal(file, 'cle')).toEqual({ reason: 'wrongPassword' })
      }
  }
  rmSync(folder, { recursive: true })
})

describe('a certificate', () => {
  test.each([
    [{ to: '2026-06-30T12:04:59Z' }, { reason: 'expired', name: 'Élise Durand', date: '2026-06-30' }],
    [{ from: '2026-06-30T12:05:01Z' }, { reason: 'notYetValid', name: 'Élise Durand', date: '2026-06-30' }],
    [{ usage: 0b0010_0000 }, { reason: 'otherUse', name: 'Élise Durand' }],
    [{ purposes: ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'] }, { reason: 'otherUse', name: 'Élise Durand' }],
    [{ purposes: ['1.3.6.1.5.5.7.3.8'] }, { reason: 'otherUse', name: 'Élise Durand' }],
  ])('with %o is refused', async (options, reason) => {
    expect(await refusal(pem(credential('P-256', options)))).toEqual(reason)
  })

  test.each([
    {},
    { from: moment, to: moment },
    { usage: 0b1000_0000 },
    { usage: 0b0100_0000 },
    { purposes: ['1.3.6.1.5.5.7.3.4', '1.3.6.1.5.5.7.3.2'] },
    { purposes: ['1.3.6.1.5.5.7.3.36'] },
  ])('with %o signs', async (options) => {
    expect((await open(pem(credential('P-256', options)))).signer.identity.name).toBe('Élise Durand')
  })

  test('names its holder without what would drive a terminal', async () => {
    const made = credential('P-256', { name: 'Élise\u001B[2J\n\u202EDurand ', organisation: 'Coop' })
    expect((await open(pem(made))).signer.identity).toEqual({
      name: 'Élise [2J Durand',
      organisation: 'Coop',
    })
  })
})

describe('a PDF', () => {
  const awaiting = (room: number, rest = ''): Buffer =>
    Buffer.from(`%PDF-1.7\n<</ByteRange${awaitedRange}/Contents<${'0'.repeat(room * 2)}>>>\n${rest}%%EOF\n`)

  test('is signed whole but for its signature, and any other byte counts', async () => {
    const { signer } = await open(pem(credential('RSA 2048')))
    const file = awaiting(roomFor(signer), 'été')
    const before = Buffer.from(file)
    const signed = Buffer.from(signPdf(file, signer))
    expect(file).toEqual(before)
    expect(signed.length).toBe(file.length)
    const [, first, second, rest] =
      /\[(0) (\d+) (\d+) (\d+)\s*\]/.exec(signed.toString('latin1'))?.slice(1).map(Number) ?? []
    const [open_, close] = [first ?? 0, second ?? 0]
    expect([signed[open_], signed[close - 1]].map((one) => String.fromCharCode(one ?? 0))).toEqual(['<', '>'])
    expect(close + (rest ?? 0)).toBe(signed.length)
    const cms = Buffer.from(signed.subarray(open_ + 1, close - 1).toString('latin1'), 'hex')
    const covered = (of: Buffer): Buffer => Buffer.concat([of.subarray(0, open_), of.subarray(close)])
    expect(await holds(cms, covered(signed))).toBe(true)
    for (const at of [0, 12, open_ - 1, close, signed.length - 1]) {
      const altered = Buffer.from(signed)
      altered[at] = (altered[at] ?? 0) ^ 1
      expect(await holds(cms, covered(altered))).toBe(false)
    }
  })

  test('is signed in the last place that it keeps: what comes before is a file that it carries', async () => {
    const { signer } = await open(pem(credential('P-256')))
    const carried = awaiting(roomFor(signer))
    const signed = Buffer.from(signPdf(Buffer.concat([carried, carried]), signer))
    expect(signed.subarray(0, carried.length)).toEqual(carried)
    expect(signed.toString('latin1').match(/\[0 \d+ \d+ \d+ *\]/g)).toHaveLength(1)
  })

  test('without a place, with a filled or a small one is not signed', async () => {
    const { signer } = await open(pem(credential('P-256')))
    const room = roomFor(signer)
    expect(() => signPdf(Buffer.from('%PDF-1.7\n%%EOF\n'), signer)).toThrow('no place')
    expect(() => signPdf(signPdf(awaiting(room), signer), signer)).toThrow('no place')
    expect(() => signPdf(Buffer.from(awaiting(room).toString().replace('<0', '<1')), signer)).toThrow(
      'no place',
    )
    expect(() => signPdf(awaiting(100), signer)).toThrow('takes')
  })
})
