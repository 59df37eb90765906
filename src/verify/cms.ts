import { createHash, verify, X509Certificate } from 'node:crypto'
import {
  type AsnType,
  type BaseBlock,
  Constructed,
  fromBER,
  OctetString,
  Sequence,
  Set as Set_,
} from 'asn1js'
import {
  type Attribute,
  Certificate,
  ContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  type SignerInfo,
} from 'pkijs'
import type { VerifiedSignature } from '../model/verification.ts'
import { signatureForm } from './cms-form.ts'

const types = {
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.47',
} as const

const digests: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}

/** In bits; shorter RSA keys are within reach of forgers. */
const leastModulus = 2048

/** One with all certificates that vouch for it is a tenth of that. In bytes. */
const longest = 100_000

/** What a signature is worth: `altered` when it is not of this content, `unreadable` when it is none that we know. */
export type Judgement = SignatureFacts | 'altered' | 'unreadable'

interface SignatureFacts extends Omit<VerifiedSignature, 'file' | 'moment'> {
  /** Whether its key is so short that it can be forged. */
  readonly isWeak: boolean
}

/**
 * Verifies a signature that stands apart from its content, given in parts, as coopqual makes it (CMS SignedData, RFC 5652):
 * by RSA or ECDSA, with signed attributes that name the certificate. Whether that is to be trusted is not judged: it is
 * for who knows its holder.
 * @param room whether noughts may follow, as they fill the room that a PDF keeps
 */
export function judgeSignature(
  signature: Uint8Array,
  content: readonly Uint8Array[],
  room: 'exact' | 'filled' = 'exact',
): Judgement {
  try {
    const { signer, certificate, digest, length } = opened(signature)
    if (room === 'exact' && length !== signature.length) return 'unreadable'
    const attributes = signer.signedAttrs
    if (attributes === undefined) return 'unreadable'
    const hash = createHash(digest)
    for (const part of content) hash.update(part)
    const stated: unknown = attributes.attributes.find(({ type }) => type === types.messageDigest)?.values[0]
    if (!(stated instanceof OctetString)) return 'unreadable'
    if (!hash.digest().equals(Buffer.from(stated.valueBlock.valueHexView))) return 'altered'
    if (!namesCertificate(attributes.attributes, certificate)) return 'altered'
    const value = Buffer.from(signer.signature.valueBlock.valueHexView)
    const signed = tagged(attributes, 0x31)
    return verify(digest, signed, certificate.publicKey, value) ? factsOf(certificate) : 'altered'
  } catch {
    return 'unreadable'
  }
}

/** The certificate of whoever made a signature, in DER, whether or not it holds; nothing when it is no signature of ours. */
export function signerOf(signature: Uint8Array): Uint8Array | undefined {
  try {
    return opened(signature).certificate.raw
  } catch {
    return undefined
  }
}

/** Attributes are signed under the tag of a set, and stored under another (RFC 5652, 5.4). */
function tagged({ encodedValue }: { readonly encodedValue: ArrayBuffer }, tag: number): Buffer {
  const bytes = Buffer.from(encodedValue.slice())
  bytes[0] = tag
  return bytes
}

/** Whether the signed attributes name this very certificate, by its SHA-256 (RFC 5035): another one may have the same key. */
function namesCertificate(attributes: readonly Attribute[], { raw }: X509Certificate): boolean {
  const stated = attributes.find(({ type }) => type === types.signingCertificate)
  const sum = createHash('sha256').update(raw).digest('hex')
  return (
    stated?.values.some((value: BaseBlock) => Buffer.from(value.toBER()).toString('hex').includes(sum)) ===
    true
  )
}

interface Opened {
  readonly signer: SignerInfo
  readonly certificate: X509Certificate
  readonly digest: string
  /** Without the noughts that fill its room, in bytes. */
  readonly length: number
}

/** The only signer and the certificate that it names. @throws {Error} for anything but a signature of our form. */
function opened(signature: Uint8Array): Opened {
  if (signature.length > longest) throw new Error('This is no signature')
  const { result } = fromBER(Uint8Array.from(signature))
  const data = new SignedData({ schema: new ContentInfo({ schema: result }).content })
  const [signer] = data.signerInfos
  const chain = certificatesIn(result).map((der) => new X509Certificate(der))
  const place = (data.certificates ?? []).findIndex(
    (one) => one instanceof Certificate && signer !== undefined && isOf(signer, one),
  )
  const certificate = chain[place]
  if (signer?.signedAttrs === undefined || certificate === undefined) throw new Error('Nobody signs')
  const digest = digests[signer.digestAlgorithm.algorithmId] ?? ''
  const form = signatureForm({
    digest,
    keyType: certificate.publicKey.asymmetricKeyType ?? '',
    ...namesIn(certificate.raw),
    certificates: chain.map(({ raw }) => raw),
    signedAttributes: tagged(signer.signedAttrs, 0xa0),
    value: new Uint8Array(signer.signature.valueBlock.valueHexView),
  })
  if (form === undefined || !isFilled(signature, form)) throw new Error('This is no signature of ours')
  if (!isChain(certificate, chain)) throw new Error('The certificates do not vouch for one another')
  return { signer, certificate, digest, length: form.length }
}

/** The certificates that come along, in DER, byte for byte as they are there (RFC 5652, 5.1). */
function certificatesIn(info: AsnType): readonly Buffer[] {
  const signedData = inside(inside(info)[1])[0]
  const certificates = inside(signedData).find(({ idBlock }) => idBlock.tagClass === 3)
  return inside(certificates).map(derOf)
}

/** The issuer and the number in a certificate, in DER; its version comes before them since the third one (RFC 5280, 4.1). */
function namesIn(certificate: Uint8Array): { readonly issuer: Buffer; readonly serialNumber: Buffer } {
  const fields = inside(inside(fromBER(Uint8Array.from(certificate)).result)[0])
  const [serialNumber, , issuer] = fields.filter(({ idBlock }) => idBlock.tagClass === 1)
  if (serialNumber === undefined || issuer === undefined) throw new Error('This is no certificate')
  return { issuer: derOf(issuer), serialNumber: derOf(serialNumber) }
}

function inside(block: AsnType | undefined): readonly AsnType[] {
  return block instanceof Constructed || block instanceof Sequence || block instanceof Set_
    ? block.valueBlock.value
    : []
}

function derOf({ valueBeforeDecodeView }: AsnType): Buffer {
  return Buffer.from(valueBeforeDecodeView)
}

/** A PDF keeps more room for a signature than it takes: what follows is noughts. */
function isFilled(signature: Uint8Array, form: Buffer): boolean {
  return (
    form.equals(signature.subarray(0, form.length)) &&
    signature.subarray(form.length).every((byte) => byte === 0)
  )
}

/** Whether every certificate that comes along vouches for another, or for itself. */
function isChain(own: X509Certificate, chain: readonly X509Certificate[]): boolean {
  const isVouchedFor = (one: X509Certificate): boolean =>
    chain.some((other) => one.checkIssued(other) && one.verify(other.publicKey))
  return chain.every((one) => one.raw.equals(own.raw) || isVouchedFor(one) || isLast(one, chain))
}

/** The last one that comes along may be vouched for by one that does not, when it vouches for another here. */
function isLast(one: X509Certificate, chain: readonly X509Certificate[]): boolean {
  return chain.some((other) => other !== one && other.checkIssued(one) && other.verify(one.publicKey))
}

function isOf({ sid }: SignerInfo, { issuer, serialNumber }: Certificate): boolean {
  if (!(sid instanceof IssuerAndSerialNumber)) return false
  return sid.issuer.isEqual(issuer) && sid.serialNumber.isEqual(serialNumber)
}

function factsOf(certificate: X509Certificate): SignatureFacts {
  const holder = partsOf(certificate.subject)
  const issuer = partsOf(certificate.issuer)
  const isOwn = certificate.subject === certificate.issuer
  const organisation = holder.get('O')
  return {
    name: holder.get('CN') ?? organisation ?? certificate.subject,
    ...(organisation !== undefined && holder.has('CN') && { organisation }),
    ...(!isOwn && { issuer: issuer.get('CN') ?? issuer.get('O') ?? certificate.issuer }),
    validity: [dayOf(certificate.validFrom), dayOf(certificate.validTo)],
    isWeak: (certificate.publicKey.asymmetricKeyDetails?.modulusLength ?? leastModulus) < leastModulus,
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
