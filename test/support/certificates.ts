import { createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { BitString, Integer, Null, Utf8String } from 'asn1js'
import forge from 'node-forge'
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  ExtKeyUsage,
  Extension,
  PublicKeyInfo,
} from 'pkijs'

/** A key with its certificate, made without any program that a machine may lack. */
export interface Credential {
  readonly key: KeyObject
  readonly certificate: Buffer
}

export type KeyKind = 'RSA 1024' | 'RSA 2048' | 'RSA 3072' | 'RSA 4096' | 'P-256' | 'P-384' | 'P-521'

export interface CertificateOptions {
  readonly name?: string
  readonly organisation?: string
  /** ISO dates. */
  readonly from?: string
  readonly to?: string
  /** The bits of the key usage, from the left; none when absent. */
  readonly usage?: number
  readonly purposes?: readonly string[]
  /** Whether it may issue others. */
  readonly authority?: boolean
  /** Who issues it; itself when absent. */
  readonly issuer?: Credential
}

const names = { name: '2.5.4.3', organisation: '2.5.4.10' } as const

let serial = 1000

/** Makes a key and a certificate for it, valid from 2020 to 2045 unless told. */
export function credential(kind: KeyKind, options: CertificateOptions = {}): Credential {
  const key = newKey(kind)
  const { issuer } = options
  const made = new Certificate({ version: 2, serialNumber: new Integer({ value: (serial += 1) }) })
  for (const field of ['name', 'organisation'] as const) {
    const value = options[field] ?? (field === 'name' ? 'Élise Durand' : undefined)
    if (value !== undefined)
      made.subject.typesAndValues.push(
        new AttributeTypeAndValue({ type: names[field], value: new Utf8String({ value }) }),
      )
  }
  made.issuer = issuer === undefined ? made.subject : read(issuer.certificate).subject
  made.notBefore.value = new Date(options.from ?? '2020-01-01')
  made.notAfter.value = new Date(options.to ?? '2045-01-01')
  made.extensions = extensionsOf(options)
  made.subjectPublicKeyInfo = PublicKeyInfo.fromBER(
    Uint8Array.from(createPublicKey(key).export({ type: 'spki', format: 'der' })),
  )
  return { key, certificate: certified(made, issuer?.key ?? key) }
}

function certified(made: Certificate, key: KeyObject): Buffer {
  made.signature =
    key.asymmetricKeyType === 'rsa'
      ? new AlgorithmIdentifier({ algorithmId: '1.2.840.113549.1.1.11', algorithmParams: new Null() })
      : new AlgorithmIdentifier({ algorithmId: '1.2.840.10045.4.3.2' })
  made.signatureAlgorithm = made.signature
  const signed = sign('sha256', Buffer.from(made.encodeTBS().toBER()), key)
  made.signatureValue = new BitString({ valueHex: Uint8Array.from(signed) })
  return Buffer.from(made.toSchema(true).toBER())
}

/** A PEM file of a key, encrypted when there is a password, and of certificates, its own first. */
export function pem({ key, certificate }: Credential, ...more: readonly (Buffer | string)[]): string {
  const password = more.find((one) => typeof one === 'string')
  const cipher = password === undefined ? {} : { cipher: 'aes-256-cbc', passphrase: password }
  const certificates = [certificate, ...more.filter((one) => typeof one !== 'string')]
  return [key.export({ type: 'pkcs8', format: 'pem', ...cipher }), ...certificates.map(certificatePem)].join(
    '',
  )
}

export function certificatePem(der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}

/** A PKCS#12 file of an RSA key, as today’s programs make it or as old ones do. */
export function pkcs12({ key, certificate }: Credential, password: string, age: 'new' | 'old'): Buffer {
  const made = forge.pkcs12.toPkcs12Asn1(
    forge.pki.privateKeyFromPem(key.export({ type: 'pkcs8', format: 'pem' }).toString()),
    [forge.pki.certificateFromPem(certificatePem(certificate))],
    password,
    { algorithm: age === 'new' ? 'aes256' : '3des', count: 1 },
  )
  return Buffer.from(forge.asn1.toDer(made).getBytes(), 'latin1')
}

function read(der: Uint8Array): Certificate {
  return Certificate.fromBER(Uint8Array.from(der))
}

function newKey(kind: KeyKind): KeyObject {
  const [family, size] = kind.split(' ')
  return family === 'RSA'
    ? generateKeyPairSync('rsa', { modulusLength: Number(size) }).privateKey
    : generateKeyPairSync('ec', { namedCurve: kind }).privateKey
}

function extensionsOf({ usage, purposes, authority }: CertificateOptions): Extension[] {
  const made = []
  if (authority === true) {
    const constraints = new BasicConstraints({ cA: true }).toSchema().toBER()
    made.push(new Extension({ extnID: '2.5.29.19', critical: true, extnValue: constraints }))
  }
  if (usage !== undefined) {
    const bits = new BitString({ valueHex: Uint8Array.of(usage) })
    made.push(new Extension({ extnID: '2.5.29.15', critical: true, extnValue: bits.toBER() }))
  }
  if (purposes !== undefined) {
    const list = new ExtKeyUsage({ keyPurposes: [...purposes] })
    made.push(new Extension({ extnID: '2.5.29.37', extnValue: list.toSchema().toBER() }))
  }
  return made
}
