import { describe, expect, test } from 'vitest'
import { signDetached } from '../src/sign/cms.ts'
import { readSigner } from '../src/sign/signer.ts'
import { judgeSignature } from '../src/verify/cms.ts'
import { certificatePem, credential, pem, type KeyKind } from './support/certificates.ts'

const content = Buffer.from('0123  data/a.txt\n')

async function signatureBy(...file: readonly string[]): Promise<Buffer> {
  const options = { moment: '2026-06-30T12:00:00Z', askPassword: async () => '' }
  return signDetached([content], await readSigner(Buffer.from(file.join('\n')), options))
}

describe.each<KeyKind>(['RSA 2048', 'P-256', 'P-384', 'P-521'])('a signature by %s', (kind) => {
  test('is held to be that of its content, given in parts, and of no other', async () => {
    const signature = await signatureBy(pem(credential(kind)))
    expect(judgeSignature(signature, [content.subarray(0, 5), content.subarray(5)])).toMatchObject({
      name: expect.any(String) as unknown,
      fingerprint: expect.stringMatching(/^[\da-f]{64}$/) as unknown,
    })
    expect(judgeSignature(signature, [Buffer.concat([content, Buffer.from(' ')])])).toBe('altered')
    const filled = Buffer.concat([signature, Buffer.alloc(40)])
    expect(judgeSignature(filled, [content], 'filled')).toBeTypeOf('object')
    expect(judgeSignature(filled, [content])).toBe('unreadable')
    expect(judgeSignature(Buffer.concat([signature, Buffer.from('1')]), [content])).toBe('unreadable')
  })
})

describe.each<KeyKind>(['RSA 2048', 'P-256'])('a signature by %s', (kind) => {
  test('is refused as soon as one bit of it changes, signed or not', async () => {
    const signature = await signatureBy(pem(credential(kind)))
    const passed = Array.from({ length: signature.length }, (_, at) => at).filter((at) => {
      if (at % 11 !== 0) return false
      const changed = Buffer.from(signature)
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8))
      return typeof judgeSignature(changed, [content]) === 'object'
    })
    expect(passed).toEqual([])
  })
})

test('the certificate that vouches for the signer’s comes along, and its name is told', async () => {
  const root = credential('RSA 2048', { organisation: 'Autorité', authority: true })
  const own = credential('P-256', { issuer: root })
  const signature = await signatureBy(pem(own), certificatePem(root.certificate))
  expect(judgeSignature(signature, [content])).toMatchObject({ issuer: expect.any(String) as unknown })
})

test('what is no signature is none', () => {
  expect(judgeSignature(new Uint8Array(), [content])).toBe('unreadable')
  expect(judgeSignature(Buffer.from('bonjour'), [content])).toBe('unreadable')
})
