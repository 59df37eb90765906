import type { KeyObject } from 'node:crypto'
import type { SignerIdentity } from '../model/signature.ts'
import { chainOf, factsOf } from './certificate.ts'
import { SignError } from './failure.ts'
import type { KeyFile } from './key-file.ts'
import { openPem, pemBlocks } from './pem.ts'

/** A key that may sign, with what proves whose it is. */
export interface Signer {
  readonly key: KeyObject
  readonly digest: Digest
  /** In DER: the certificate of the key, then those that vouch for it one after another. */
  readonly certificates: readonly [own: Uint8Array, ...issuers: Uint8Array[]]
  readonly identity: SignerIdentity
}

export type Digest = 'sha256' | 'sha384' | 'sha512'

export interface ReadingOptions {
  /** When the signature will be made, as an ISO instant: the certificate must be valid then. */
  readonly moment: string
  /** Called once at most, and only when the file is encrypted. */
  readonly askPassword: () => Promise<string>
}

const curves: Readonly<Record<string, Digest>> = {
  prime256v1: 'sha256',
  secp384r1: 'sha384',
  secp521r1: 'sha512',
}

/** In bits; signatures by shorter keys are no longer accepted. */
const leastModulus = 2048

/**
 * Opens the bytes of a PKCS#12 or PEM file, and makes sure that what its key signs will be held valid.
 * @throws {SignError} when the file, its password, its key or its certificate will not do.
 */
export async function readSigner(bytes: Uint8Array, options: ReadingOptions): Promise<Signer> {
  const { key, certificates } = await opened(bytes, options.askPassword)
  const digest = digestFor(key)
  if (certificates.length === 0) throw new SignError('noCertificate')
  const [own, ...issuers] = readable(() => chainOf(key, certificates))
  if (own === undefined) throw new SignError('mismatch')
  const { identity, validFrom, validTo, isForDocuments } = readable(() => factsOf(own))
  const { name } = identity
  const moment = Date.parse(options.moment)
  if (moment < validFrom) throw new SignError('notYetValid', { name, date: dayOf(validFrom) })
  if (moment > validTo) throw new SignError('expired', { name, date: dayOf(validTo) })
  if (!isForDocuments) throw new SignError('otherUse', { name })
  return { key, digest, certificates: [own, ...issuers], identity }
}

async function opened(bytes: Uint8Array, askPassword: () => Promise<string>): Promise<KeyFile> {
  const blocks = pemBlocks(bytes)
  if (blocks.length > 0) return openPem(blocks, askPassword)
  const { openPkcs12 } = await import('./pkcs12.ts')
  return openPkcs12(bytes, askPassword)
}

function digestFor({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): Digest {
  const { modulusLength = 0, namedCurve = '' } = asymmetricKeyDetails ?? {}
  const digest = asymmetricKeyType === 'ec' ? curves[namedCurve] : 'sha256'
  const isLong = asymmetricKeyType === 'rsa' && modulusLength >= leastModulus
  if (digest !== undefined && (isLong || asymmetricKeyType === 'ec')) return digest
  const size = modulusLength === 0 ? namedCurve : String(modulusLength)
  throw new SignError('unsupportedKey', {
    found: [asymmetricKeyType?.toUpperCase() ?? '', size].join(' ').trim(),
  })
}

/** Reads certificates, which anybody may have written. */
function readable<T>(read: () => T): T {
  try {
    return read()
  } catch {
    throw new SignError('notKeyFile')
  }
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}
