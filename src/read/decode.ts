/** What stands for a byte that is no UTF-8. */
export const replacement = '\uFFFD'

interface Decoded {
  /** The text without its byte order mark; damaged bytes are replaced. */
  readonly text: string
  /** Which encoding the bytes seem to be in, when it is not UTF-8. */
  readonly damage?: 'utf-16' | 'latin-1'
}

const strict = new TextDecoder('utf-8', { fatal: true })
const lenient = new TextDecoder('utf-8')

/** Decodes a file as UTF-8, or says which other encoding it seems to have. */
export function decode(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { text: lenient.decode(bytes), damage: 'utf-16' }
  try {
    return { text: strict.decode(bytes) }
  } catch {
    return { text: lenient.decode(bytes), damage: 'latin-1' }
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}
