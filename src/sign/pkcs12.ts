import { createPrivateKey, type KeyObject } from 'node:crypto'
import forge from 'node-forge'
import type { KeyFile } from './key-file.ts'
import { SignError } from './failure.ts'

const { asn1, pkcs12, pki } = forge

type Asn1 = forge.asn1.Asn1
type Opened = forge.pkcs12.Pkcs12Pfx
type Bag = forge.pkcs12.Bag

/**
 * The key and the certificates of a PKCS#12 file: those of today (AES) and those that Windows and macOS long exported
 * and still do (triple DES, RC2), which neither Node nor the WebCrypto libraries read.
 * @throws {SignError} when it is no such file, when it holds no key, or when the password does not open it.
 */
export async function openPkcs12(bytes: Uint8Array, askPassword: () => Promise<string>): Promise<KeyFile> {
  const container = containerIn(bytes)
  const opened = opening(container, await askPassword())
  const { keyBag = '', pkcs8ShroudedKeyBag = '', certBag = '' } = pki.oids
  const [key] = [...bagsOf(opened, keyBag), ...bagsOf(opened, pkcs8ShroudedKeyBag)]
  if (key === undefined) throw new SignError('noKey')
  return { key: keyIn(key), certificates: bagsOf(opened, certBag).map(certificateIn) }
}

interface Container {
  readonly whole: Asn1
  /** The whole without its integrity check. */
  readonly unchecked: Asn1
  readonly isChecked: boolean
}

function containerIn(bytes: Uint8Array): Container {
  const whole = parsed(bytes)
  const [version, safe, check] = Array.isArray(whole?.value) ? whole.value : []
  const isVersion3 = version?.type === asn1.Type.INTEGER && version.value === '\u0003'
  if (whole === undefined || safe === undefined || !isVersion3) throw new SignError('notKeyFile')
  return { whole, unchecked: { ...whole, value: [version, safe] }, isChecked: check !== undefined }
}

function parsed(bytes: Uint8Array): Asn1 | undefined {
  try {
    return asn1.fromDer(Buffer.from(bytes).toString('latin1'))
  } catch {
    return undefined
  }
}

/**
 * The integrity check and the old ciphers spell the password in UTF-16, the modern cipher in UTF-8, and the library
 * knows one spelling per reading: what the first does not open is read again, without the check, in the second.
 */
function opening({ whole, unchecked, isChecked }: Container, password: string): Opened {
  let isRight = isChecked
  try {
    return pkcs12.pkcs12FromAsn1(whole, password)
  } catch (error) {
    if (isAbout(error, 'MAC could not be verified')) throw new SignError('wrongPassword')
    if (isAbout(error, 'unsupported MAC')) isRight = false
  }
  try {
    return pkcs12.pkcs12FromAsn1(unchecked, Buffer.from(password).toString('latin1'))
  } catch {
    throw new SignError(isRight ? 'notKeyFile' : 'wrongPassword')
  }
}

function isAbout(error: unknown, words: string): boolean {
  return error instanceof Error && error.message.includes(words)
}

function bagsOf(opened: Opened, bagType: string): readonly Bag[] {
  return opened.getBags({ bagType })[bagType] ?? []
}

function keyIn(bag: Bag): KeyObject {
  const info = bag.key ? pki.wrapRsaPrivateKey(pki.privateKeyToAsn1(bag.key)) : bag.asn1
  return createPrivateKey({ key: Buffer.from(derOf(info)), format: 'der', type: 'pkcs8' })
}

function certificateIn({ cert, asn1: raw }: Bag): Uint8Array {
  return derOf(cert ? pki.certificateToAsn1(cert) : raw)
}

function derOf(value: Asn1): Uint8Array {
  return Buffer.from(asn1.toDer(value).getBytes(), 'latin1')
}
