import type { FileFormat } from '../../model/book-refusal.ts'
import { megabytes } from '../../zip/directory.ts'
import { refuse, type Refused } from '../../zip/refuse.ts'
import { limits } from './limits.ts'

const ole = [0xd0, 0xcf, 0x11, 0xe0]
const zip = [0x50, 0x4b, 0x03, 0x04]

const signatures: readonly (readonly [format: FileFormat, bytes: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
]

/** How much of a file is looked at to tell a text from other bytes. */
const glance = 4096

/** Refuses, by size and first bytes, a file that cannot be a workbook, without looking any further. */
export function refuseKind(bytes: Uint8Array): Refused | undefined {
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > limits.fileBytes) return refuse('tooLarge', { most: megabytes(limits.fileBytes) })
  if (startsWith(bytes, ole)) return refuse('encryptedOrOld')
  if (startsWith(bytes, zip)) return undefined
  const format = signatures.find(([, signature]) => startsWith(bytes, signature))?.[0] ?? textKind(bytes)
  return format === undefined ? refuse('notWorkbook') : refuse('otherFormat', { format })
}

/** Refuses a zip that its names betray as something else. */
export function refuseOtherZip(names: { readonly has: (name: string) => boolean }): Refused | undefined {
  const known: readonly (readonly [name: string, format: FileFormat])[] = [
    ['word/document.xml', 'docx'],
    ['ppt/presentation.xml', 'pptx'],
    ['xl/workbook.bin', 'xlsb'],
    ['index/document.iwa', 'numbers'],
  ]
  if (names.has('mimetype') && names.has('content.xml')) return refuse('otherFormat', { format: 'ods' })
  const format = known.find(([name]) => names.has(name))?.[1]
  return format === undefined ? undefined : refuse('otherFormat', { format })
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** Text in any encoding of one byte or in UTF-8 has no control characters but blanks. */
function textKind(bytes: Uint8Array): FileFormat | undefined {
  const start = bytes.subarray(0, glance)
  if (start.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte))) return undefined
  const isMarkup = new TextDecoder('latin1').decode(start).replace(/^ï»¿/, '').trimStart().startsWith('<')
  return isMarkup ? 'markup' : 'text'
}
