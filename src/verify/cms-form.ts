/** What of a signature is not signed, and can be told in one way only. */
export interface SignatureParts {
  /** `sha256` … */
  readonly digest: string
  /** `rsa` or `ec`. */
  readonly keyType: string
  /** Of the own certificate, in DER: its issuer and its number. */
  readonly issuer: Uint8Array
  readonly serialNumber: Uint8Array
  /** In DER, in the order in which the signature holds them. */
  readonly certificates: readonly Uint8Array[]
  /** In DER, under the tag under which they are stored. */
  readonly signedAttributes: Uint8Array
  readonly value: Uint8Array
}

/** Identifiers in DER. */
const identifiers = {
  signedData: hex('06092a864886f70d010702'),
  data: hex('06092a864886f70d010701'),
  sha256: hex('0609608648016503040201'),
  sha384: hex('0609608648016503040202'),
  sha512: hex('0609608648016503040203'),
  'rsa sha256': hex('06092a864886f70d01010b0500'),
  'ec sha256': hex('06082a8648ce3d040302'),
  'ec sha384': hex('06082a8648ce3d040303'),
  'ec sha512': hex('06082a8648ce3d040304'),
} as const

const one = hex('020101')

/**
 * The only bytes that a signature with these parts has (RFC 5652 in DER): signatures say much about themselves that is
 * not signed, and a changed bit there must not pass. Nothing for algorithms that ours never use.
 */
export function signatureForm(parts: SignatureParts): Buffer | undefined {
  const digest = identifierOf(parts.digest)
  const algorithm = identifierOf(`${parts.keyType} ${parts.digest}`)
  if (digest === undefined || algorithm === undefined) return undefined
  const signer = der(
    0x30,
    one,
    der(0x30, parts.issuer, parts.serialNumber),
    der(0x30, digest),
    parts.signedAttributes,
    der(0x30, algorithm),
    der(0x04, parts.value),
  )
  const signed = der(
    0x30,
    one,
    der(0x31, der(0x30, digest)),
    der(0x30, identifiers.data),
    der(0xa0, ...parts.certificates),
    der(0x31, signer),
  )
  return der(0x30, identifiers.signedData, der(0xa0, signed))
}

function identifierOf(name: string): Buffer | undefined {
  const known: Readonly<Record<string, Buffer>> = identifiers
  return Object.hasOwn(known, name) ? known[name] : undefined
}

/** A value in DER: its tag, the length of its content in as few bytes as it takes, and the content. */
function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const inside = Buffer.concat(content)
  const digits = inside.length.toString(16)
  const length = hex(digits.length % 2 === 0 ? digits : `0${digits}`)
  const start = inside.length < 0x80 ? [inside.length] : [0x80 | length.length, ...length]
  return Buffer.concat([Buffer.from([tag, ...start]), inside])
}

function hex(digits: string): Buffer {
  return Buffer.from(digits, 'hex')
}
