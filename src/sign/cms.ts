import { createHash, sign } from 'node:crypto'
import { type BaseBlock, Null, ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  GeneralName,
  GeneralNames,
  IssuerAndSerialNumber,
  IssuerSerial,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs'
import type { Digest, Signer } from './signer.ts'

const types = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.47',
} as const

const digests: Readonly<Record<Digest, string>> = {
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
}

const signaturesByCurve: Readonly<Record<Digest, string>> = {
  sha256: '1.2.840.10045.4.3.2',
  sha384: '1.2.840.10045.4.3.3',
  sha512: '1.2.840.10045.4.3.4',
}

const rsaWithSha256 = '1.2.840.113549.1.1.11'

/** An ECDSA signature is some bytes longer or shorter every time. */
const slack = 32
const step = 256

/** Bytes to keep for a signature by this signer. */
export function roomFor(signer: Signer): number {
  return Math.ceil((signDetached([], signer).length + slack) / step) * step
}

/**
 * Signs bytes, given in parts, and returns the signature apart from them: a CAdES-B-B signature (CMS SignedData in DER;
 * EN 319 122-1). Its signed attributes bind the content’s digest and the signer’s certificate, and no time: what a
 * machine’s clock says is no proof, and a PDF states it elsewhere.
 *
 * An RSA signature is the same every time; an ECDSA signature, made with chance, never is.
 */
export function signDetached(content: readonly Uint8Array[], { key, digest, certificates }: Signer): Buffer {
  const [own, ...issuers] = certificates.map((der) => Certificate.fromBER(Uint8Array.from(der)))
  if (own === undefined) throw new Error('A signer has a certificate')
  const hash = createHash(digest)
  for (const part of content) hash.update(part)
  const signedAttrs = new SignedAndUnsignedAttributes({
    type: 0,
    attributes: inSetOrder([
      attribute(types.contentType, new ObjectIdentifier({ value: types.data })),
      attribute(types.messageDigest, octets(hash.digest())),
      attribute(types.signingCertificate, signingCertificate(own, certificates[0])),
    ]),
  })
  const digestAlgorithm = new AlgorithmIdentifier({ algorithmId: digests[digest] })
  const signerInfo = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
    digestAlgorithm,
    signedAttrs,
    signatureAlgorithm: signatureAlgorithm(key.asymmetricKeyType, digest),
    signature: octets(sign(digest, signedForm(signedAttrs), key)),
  })
  const signedData = new SignedData({
    digestAlgorithms: [digestAlgorithm],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: types.data }),
    certificates: inSetOrder([own, ...issuers]),
    signerInfos: [signerInfo],
  })
  return derOf(
    new ContentInfo({ contentType: types.signedData, content: signedData.toSchema(true) }).toSchema(),
  )
}

function attribute(type: string, value: BaseBlock): Attribute {
  return new Attribute({ type, values: [value] })
}

/** ESS signing-certificate-v2 (RFC 5035), its digest being SHA-256, which goes without saying. */
function signingCertificate({ issuer, serialNumber }: Certificate, der: Uint8Array): Sequence {
  const names = new GeneralNames({ names: [new GeneralName({ type: 4, value: issuer })] })
  const identifier = new Sequence({
    value: [
      octets(createHash('sha256').update(der).digest()),
      new IssuerSerial({ issuer: names, serialNumber }).toSchema(),
    ],
  })
  return new Sequence({ value: [new Sequence({ value: [identifier] })] })
}

function signatureAlgorithm(keyType: string | undefined, digest: Digest): AlgorithmIdentifier {
  return keyType === 'ec'
    ? new AlgorithmIdentifier({ algorithmId: signaturesByCurve[digest] })
    : new AlgorithmIdentifier({ algorithmId: rsaWithSha256, algorithmParams: new Null() })
}

/** The attributes are signed under the tag of a set and stored under another (RFC 5652, 5.4). */
function signedForm(attributes: SignedAndUnsignedAttributes): Buffer {
  const der = derOf(attributes.toSchema())
  der[0] = 0x31
  return der
}

/** DER orders the members of a set by their bytes. */
function inSetOrder<T extends Attribute | Certificate>(members: readonly T[]): T[] {
  return members.toSorted((left, right) => Buffer.compare(derOf(left.toSchema()), derOf(right.toSchema())))
}

function octets(value: Uint8Array): OctetString {
  return new OctetString({ valueHex: Uint8Array.from(value) })
}

function derOf(block: BaseBlock): Buffer {
  return Buffer.from(block.toBER())
}
