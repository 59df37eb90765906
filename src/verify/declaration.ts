import type { Doubt } from '../model/verification.ts'
import { isKnownEncoding } from './charset.ts'

/** What a bag says of itself in `bagit.txt`. */
export interface Declaration {
  readonly version: string
  /** Of the other tag files. */
  readonly encoding: string
}

/** The versions that were published: RFC 8493 and its drafts. */
const versions: ReadonlySet<string> = new Set(['0.93', '0.94', '0.95', '0.96', '0.97', '1.0'])

const file = 'bagit.txt'

/** The two lines in the form of RFC 8493 (2.1.1), and as its drafts left it to the reader. */
const strict = /^BagIt-Version: (\d+\.\d+)(?:\r\n|\n|\r)Tag-File-Character-Encoding: (\S+)(?:\r\n|\n|\r)?$/
const lenient =
  /^BagIt-Version[\t ]*:[\t ]*(\d+\.\d+)[\t ]*(?:\r\n|\n|\r)Tag-File-Character-Encoding[\t ]*:[\t ]*(\S+)\s*$/i

/** Reads `bagit.txt`, which is UTF-8 without a mark, whatever the other tag files are. */
export function readDeclaration(bytes: Uint8Array): Declaration | Doubt {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const [, version = '', encoding = ''] = lenient.exec(text) ?? []
  if (version === '' || (version === '1.0' && !strict.test(text)))
    return { code: 'bag/declaration', file, args: {} }
  if (!versions.has(version)) return { code: 'bag/version', file, args: { version } }
  return isKnownEncoding(encoding)
    ? { version, encoding }
    : { code: 'bag/encoding', file, args: { encoding } }
}
