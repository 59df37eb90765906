import { createHash, verify, X509Certificate } from 'node:crypto'
import { fromBER, OctetString } from 'asn1js'
import { Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo } from 'pkijs'
import type { VerifiedSignature } from '../model/verification.ts'

const types = {
  signedData: '1.2.840.113549.1.7.2',
  messageDigest: '1.2.840.113549.1.9.4',
} as const

const digests: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}

/** What a signature is worth: `altered` when it is not of this content, `unreadable` when it is none that we know. */
export type Judgement = Omit<VerifiedSignature, 'file'> | 'altered' | 'unreadable'

/**
 * Verifies a signature that stands apart from its content, given in parts (CMS SignedData, RFC 5652): by RSA or ECDSA, with
 * signed attributes. Whether the certificate is to be trusted is not judged: that is for who knows its holder.
 */
export function judgeSignature(signature: Uint8Array, content: readonly Uint8Array[]): Judgement {
  try {
    const { signer, certificate } = opened(signature)
    const digest = digests[signer.digestAlgorithm.algorithmId]
    const attributes = signer.signedAttrs
    if (digest === undefined || attributes === undefined) return 'unreadable'
    const hash = createHash(digest)
    for (const part of content) hash.update(part)
    const stated = attributes.attributes.find(({ type }) => type === types.messageDigest)
      ?.values[0] as unknown
    if (!(stated instanceof OctetString)) return 'unreadable'
    if (!hash.digest().equals(Buffer.from(stated.valueBlock.valueHexView))) return 'altered'
    const signed = Buffer.from(attributes.encodedValue)
    // Attributes are signed under the tag of a set, and stored under another (RFC 5652, 5.4).
    signed[0] = 0x31
    const value = Buffer.from(signer.signature.valueBlock.valueHexView)
    return verify(digest, signed, certificate.publicKey, value) ? factsOf(certificate) : 'altered'
  } catch {
    return 'unreadable'
  }
}

interface Opened {
  readonly signer: SignerInfo
  readonly certificate: X509Certificate
}

/** The only signer and the certificate that it names. @throws {Error} for anything else. */
function opened(signature: Uint8Array): Opened {
  const { result, offset } = fromBER(Uint8Array.from(signature))
  // A PDF keeps more room for a signature than it takes: what follows is noughts.
  const isFilled = signature.subarray(offset).every((byte) => byte === 0)
  const info = new ContentInfo({ schema: result })
  if (offset < 0 || !isFilled || info.contentType !== types.signedData)
    throw new Error('This is no signature')
  const data = new SignedData({ schema: info.content })
  const [signer, ...others] = data.signerInfos
  const certificates = (data.certificates ?? []).filter((one) => one instanceof Certificate)
  const own = certificates.find((one) => signer !== undefined && isOf(signer, one))
  if (signer === undefined || others.length > 0 || own === undefined) throw new Error('Nobody signs')
  return { signer, certificate: new X509Certificate(Buffer.from(own.toSchema(true).toBER())) }
}

function isOf({ sid }: SignerInfo, { issuer, serialNumber }: Certificate): boolean {
  if (!(sid instanceof IssuerAndSerialNumber)) return false
  return sid.issuer.isEqual(issuer) && sid.serialNumber.isEqual(serialNumber)
}

function factsOf(certificate: X509Certificate): Omit<VerifiedSignature, 'file'> {
  const holder = partsOf(certificate.subject)
  const issuer = partsOf(certificate.issuer)
  const isOwn = certificate.subject === certificate.issuer
  const organisation = holder.get('O')
  return {
    name: holder.get('CN') ?? organisation ?? certificate.subject,
    ...(organisation !== undefined && holder.has('CN') && { organisation }),
    ...(!isOwn && { issuer: issuer.get('CN') ?? issuer.get('O') ?? certificate.issuer }),
    validity: [dayOf(certificate.validFrom), dayOf(certificate.validTo)],
    fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
  }
}

function partsOf(name: string): ReadonlyMap<string, string> {
  return new Map(
    name.split('\n').map((line) => {
      const at = line.indexOf('=')
      return [line.slice(0, at), line.slice(at + 1)]
    }),
  )
}

function dayOf(moment: string): string {
  return new Date(moment).toISOString().slice(0, 10)
}
