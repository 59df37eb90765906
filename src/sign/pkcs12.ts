import { createPrivateKey, type KeyObject } from 'node:crypto'
import { fromBER, ObjectIdentifier, OctetString, Sequence, type BaseBlock } from 'asn1js'
import {
  AuthenticatedSafe,
  EncryptedContentInfo,
  EncryptedData,
  PBES2Params,
  PFX,
  PKCS8ShroudedKeyBag,
  type AlgorithmIdentifier,
  type ContentInfo,
} from 'pkijs'
import { SignError, type SignReason } from './failure.ts'
import type { KeyFile } from './key-file.ts'

const types = {
  data: '1.2.840.113549.1.7.1',
  encryptedData: '1.2.840.113549.1.7.6',
  keyBag: '1.2.840.113549.1.12.10.1.1',
  encryptedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certificateBag: '1.2.840.113549.1.12.10.1.3',
  passwordScheme2: '1.2.840.113549.1.5.13',
} as const

/** What the modern scheme encrypts with, but for rare exceptions: AES in its three sizes. */
const modernCiphers = new Set([
  '2.16.840.1.101.3.4.1.2',
  '2.16.840.1.101.3.4.1.22',
  '2.16.840.1.101.3.4.1.42',
])

/** A key or a certificate, by its type. */
interface Bag {
  readonly type: string
  readonly value: BaseBlock
}

/**
 * The key and the certificates of a PKCS#12 file, of those that today’s programs make (AES) as of those that Windows
 * and macOS long made and still do (triple DES, RC2). Its integrity check is left aside: another password opens no
 * cipher, and a certificate that is not the key’s is refused later.
 * @throws {SignError} when it is no such file, when it holds no key, or when the password does not open it.
 */
export async function openPkcs12(bytes: Uint8Array, askPassword: () => Promise<string>): Promise<KeyFile> {
  const contents = readable(() => contentsIn(bytes))
  const password = await askPassword()
  const bags: Bag[] = []
  for (const content of contents) bags.push(...(await bagsIn(content, password)))
  const key = bags.find(({ type }) => type === types.keyBag || type === types.encryptedKeyBag)
  if (key === undefined) throw new SignError('noKey')
  return {
    key: await keyIn(key, password),
    certificates: bags.filter(({ type }) => type === types.certificateBag).map(certificateIn),
  }
}

function contentsIn(bytes: Uint8Array): readonly ContentInfo[] {
  const { authSafe } = PFX.fromBER(Uint8Array.from(bytes))
  return AuthenticatedSafe.fromBER(octetsIn(authSafe.content)).safeContents
}

async function bagsIn({ contentType, content }: ContentInfo, password: string): Promise<readonly Bag[]> {
  if (contentType === types.data) return readable(() => bagsOf(octetsIn(content)))
  if (contentType !== types.encryptedData) return []
  const { encryptedContentInfo } = readable(() => new EncryptedData({ schema: content }))
  const opened = await decrypted(encryptedContentInfo, password)
  return readable(() => bagsOf(opened), 'wrongPassword')
}

function bagsOf(safe: Uint8Array): readonly Bag[] {
  return kidsOf(parsed(safe)).map((bag) => {
    const [type, value] = kidsOf(bag)
    return { type: type instanceof ObjectIdentifier ? type.getValue() : '', value: firstKidOf(value) }
  })
}

async function keyIn({ type, value }: Bag, password: string): Promise<KeyObject> {
  if (type === types.keyBag) return readable(() => keyOf(value.toBER()))
  const opened = await decrypted(
    readable(() => sealIn(value)),
    password,
  )
  return readable(() => keyOf(opened), 'wrongPassword')
}

function keyOf(der: Uint8Array | ArrayBuffer): KeyObject {
  return createPrivateKey({ key: Buffer.from(new Uint8Array(der)), format: 'der', type: 'pkcs8' })
}

function sealIn(value: BaseBlock): EncryptedContentInfo {
  const { encryptionAlgorithm, encryptedData } = new PKCS8ShroudedKeyBag({ schema: value })
  return new EncryptedContentInfo({
    contentType: types.data,
    contentEncryptionAlgorithm: encryptionAlgorithm,
    encryptedContent: new OctetString({ valueHex: encryptedData.getValue() }),
  })
}

function certificateIn({ value }: Bag): Uint8Array {
  return readable(() => octetsIn(firstKidOf(kidsOf(value)[1])))
}

/** The modern scheme spells the password in UTF-8, the old ones in UTF-16. */
async function decrypted(seal: EncryptedContentInfo, password: string): Promise<Uint8Array> {
  const { contentEncryptionAlgorithm: algorithm } = seal
  const utf8 = new TextEncoder().encode(password)
  try {
    return isModern(algorithm)
      ? new Uint8Array(
          await new EncryptedData({ encryptedContentInfo: seal }).decrypt({ password: utf8.buffer }),
        )
      : await decryptedByForge(seal, isScheme2(algorithm) ? Buffer.from(utf8).toString('latin1') : password)
  } catch (error) {
    const isUnknown = error instanceof Error && 'supportedOids' in error
    throw new SignError(isUnknown ? 'notKeyFile' : 'wrongPassword')
  }
}

function isScheme2({ algorithmId }: AlgorithmIdentifier): boolean {
  return algorithmId === types.passwordScheme2
}

function isModern(algorithm: AlgorithmIdentifier): boolean {
  if (!isScheme2(algorithm)) return false
  const { encryptionScheme } = new PBES2Params({ schema: algorithm.algorithmParams })
  return modernCiphers.has(encryptionScheme.algorithmId)
}

/** Certificates are sealed as a key is, and any structure may come out of a sealed key. */
async function decryptedByForge(seal: EncryptedContentInfo, password: string): Promise<Uint8Array> {
  const { asn1, pki } = (await import('node-forge')).default
  const sealed = new PKCS8ShroudedKeyBag({
    encryptionAlgorithm: seal.contentEncryptionAlgorithm,
    encryptedData: new OctetString({ valueHex: seal.getEncryptedContent() }),
  })
  const der = Buffer.from(sealed.toSchema().toBER()).toString('latin1')
  const opened = pki.decryptPrivateKeyInfo(asn1.fromDer(der), password)
  return Buffer.from(asn1.toDer(opened).getBytes(), 'latin1')
}

function parsed(bytes: Uint8Array): BaseBlock {
  const { offset, result } = fromBER(Uint8Array.from(bytes))
  if (offset !== bytes.length || !(result instanceof Sequence)) throw new Error('No ASN.1 sequence')
  return result
}

function kidsOf(block: BaseBlock | undefined): readonly BaseBlock[] {
  const value: unknown =
    block?.valueBlock !== undefined && 'value' in block.valueBlock ? block.valueBlock.value : []
  return Array.isArray(value) ? value : []
}

function firstKidOf(block: BaseBlock | undefined): BaseBlock {
  const [first] = kidsOf(block)
  if (first === undefined) throw new Error('An ASN.1 value is missing')
  return first
}

function octetsIn(block: unknown): Uint8Array {
  if (!(block instanceof OctetString)) throw new Error('No octets')
  return new Uint8Array(block.getValue())
}

/** Reads what anybody may have written, or what a password that happens to fit has made of it. */
function readable<T>(read: () => T, reason: SignReason = 'notKeyFile'): T {
  try {
    return read()
  } catch {
    throw new SignError(reason)
  }
}
