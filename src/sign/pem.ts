import { createPrivateKey, type KeyObject } from 'node:crypto'
import type { KeyFile } from './key-file.ts'
import { SignError } from './failure.ts'

interface PemBlock {
  /** `CERTIFICATE`, `PRIVATE KEY`, `ENCRYPTED PRIVATE KEY`, `EC PRIVATE KEY`. */
  readonly label: string
  readonly text: string
}

const byteOrderMark = 0xfe_ff

/** The blocks of a PEM file, in order; none when it is no such file. PowerShell writes such files in UTF-16. */
export function pemBlocks(bytes: Uint8Array): readonly PemBlock[] {
  const isWide = bytes.length > 1 && ((bytes[1] ?? 0) << 8) + (bytes[0] ?? 0) === byteOrderMark
  const text = new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes)
  return [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----[\s\S]*?-----END \1-----/g)].map(
    ([block, label = '']) => ({ label, text: block }),
  )
}

/**
 * The key and the certificates of a PEM file; the password is asked for only when the key is encrypted.
 * @throws {SignError} when there is no key, or when the password does not open it.
 */
export async function openPem(
  blocks: readonly PemBlock[],
  askPassword: () => Promise<string>,
): Promise<KeyFile> {
  const block = blocks.find(({ label }) => label.endsWith('PRIVATE KEY'))
  if (block === undefined) throw new SignError('noKey')
  const isEncrypted = block.label === 'ENCRYPTED PRIVATE KEY' || block.text.includes('Proc-Type: 4,ENCRYPTED')
  return {
    key: isEncrypted ? encryptedKey(block, await askPassword()) : plainKey(block),
    certificates: blocks.filter(({ label }) => label.endsWith('CERTIFICATE')).map(contentOf),
  }
}

function plainKey({ text }: PemBlock): KeyObject {
  try {
    return createPrivateKey(text)
  } catch {
    throw new SignError('notKeyFile')
  }
}

function encryptedKey({ text }: PemBlock, passphrase: string): KeyObject {
  try {
    return createPrivateKey({ key: text, passphrase })
  } catch {
    throw new SignError('wrongPassword')
  }
}

function contentOf({ text }: PemBlock): Uint8Array {
  return Buffer.from(text.replaceAll(/-----[^-]+-----/g, ''), 'base64')
}
