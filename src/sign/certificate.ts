import { X509Certificate, type KeyObject } from 'node:crypto'
import { BitString } from 'asn1js'
import { Certificate, ExtKeyUsage, type RelativeDistinguishedNames } from 'pkijs'
import type { Holder, SignerIdentity } from '../model/signature.ts'

/** What a certificate says of its holder and of what it may be used for. */
export interface CertificateFacts {
  readonly identity: SignerIdentity
  /** First and last instants at which it is valid, in milliseconds since 1970. */
  readonly validFrom: number
  readonly validTo: number
  /** Whether its issuer lets it sign documents. */
  readonly isForDocuments: boolean
}

const attributes = {
  commonName: '2.5.4.3',
  organisation: '2.5.4.10',
  givenName: '2.5.4.42',
  surname: '2.5.4.4',
  email: '1.2.840.113549.1.9.1',
} as const

/** Whoever writes a certificate may write anything into it, what drives a terminal included. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\s]+/gu

const keyUsageExtension = '2.5.29.15'
const purposesExtension = '2.5.29.37'

/** The bits digitalSignature and nonRepudiation of the key usage. */
const signingBits = 0b1100_0000

/** Servers, programs, time stamps, certificate status: none of them a person or a body that signs a document. */
const machinePurposes = new Set([
  '1.3.6.1.5.5.7.3.1',
  '1.3.6.1.5.5.7.3.3',
  '1.3.6.1.5.5.7.3.8',
  '1.3.6.1.5.5.7.3.9',
])
const clientPurpose = '1.3.6.1.5.5.7.3.2'

/** Reads a certificate in DER. */
export function factsOf(certificate: Uint8Array): CertificateFacts {
  const read = Certificate.fromBER(Uint8Array.from(certificate))
  return {
    identity: identityOf(read),
    validFrom: read.notBefore.value.getTime(),
    validTo: read.notAfter.value.getTime(),
    isForDocuments: mayUseKey(read) && hasPurpose(read),
  }
}

function identityOf({ subject, issuer }: Certificate): SignerIdentity {
  return { ...holderIn(subject), ...(subject.isEqual(issuer) ? {} : { issuer: holderIn(issuer) }) }
}

function holderIn(names: RelativeDistinguishedNames): Holder {
  const name = nameIn(names)
  const organisation = valueIn(names, 'organisation')
  return organisation === undefined || organisation === name ? { name } : { name, organisation }
}

function nameIn(names: RelativeDistinguishedNames): string {
  const person = [valueIn(names, 'givenName') ?? [], valueIn(names, 'surname') ?? []].flat().join(' ')
  const candidates = [
    valueIn(names, 'commonName'),
    person === '' ? undefined : person,
    valueIn(names, 'organisation'),
    valueIn(names, 'email'),
  ]
  return candidates.find((candidate) => candidate !== undefined) ?? '?'
}

function valueIn(
  { typesAndValues }: RelativeDistinguishedNames,
  name: keyof typeof attributes,
): string | undefined {
  const found = typesAndValues.find(({ type }) => type === attributes[name])
  const text: unknown = found?.value.valueBlock.value
  const plain = typeof text === 'string' ? text.replaceAll(unprintable, ' ').trim() : ''
  return plain === '' ? undefined : plain
}

/** A certificate that does not limit its key leaves it free. */
function mayUseKey(certificate: Certificate): boolean {
  const usage: unknown = extension(certificate, keyUsageExtension)
  return !(usage instanceof BitString) || ((usage.valueBlock.valueHexView[0] ?? 0) & signingBits) !== 0
}

function hasPurpose(certificate: Certificate): boolean {
  const purposes: unknown = extension(certificate, purposesExtension)
  if (!(purposes instanceof ExtKeyUsage)) return true
  const { keyPurposes } = purposes
  const isMachine = keyPurposes.some((purpose) => machinePurposes.has(purpose))
  return (
    !isMachine || keyPurposes.some((purpose) => purpose !== clientPurpose && !machinePurposes.has(purpose))
  )
}

function extension({ extensions }: Certificate, id: string): unknown {
  return extensions?.find(({ extnID }) => extnID === id)?.parsedValue
}

/**
 * The certificate of a key, followed by those that vouch for it one after another, out of a heap in any order;
 * empty when none belongs to the key.
 */
export function chainOf(key: KeyObject, heap: readonly Uint8Array[]): readonly Uint8Array[] {
  const read = heap.map((der) => new X509Certificate(der))
  const chain: X509Certificate[] = []
  let next = read.find((certificate) => certificate.checkPrivateKey(key))
  while (next !== undefined) {
    const last = next
    chain.push(last)
    next = read.find((candidate) => !chain.includes(candidate) && isIssuer(candidate, last))
  }
  return chain.map(({ raw }) => raw)
}

function isIssuer(candidate: X509Certificate, certificate: X509Certificate): boolean {
  return certificate.checkIssued(candidate) && certificate.verify(candidate.publicKey)
}
