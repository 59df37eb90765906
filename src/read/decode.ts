/** What stands for a byte that is no UTF-8. */
export const replacement = '\uFFFD'

interface Decoded {
  /** The text without its byte order mark; bytes that are no UTF-8 are replaced. */
  readonly text: string
  /** Which encoding the bytes seem to be in, when it is not UTF-8. */
  readonly damage?: 'utf-16' | 'latin-1'
}

const strict = new TextDecoder('utf-8', { fatal: true })
const lenient = new TextDecoder('utf-8')

/** Decodes a file as UTF-8, or says which other encoding it seems to have. */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncodingOf(bytes)
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), damage: 'utf-16' }
  try {
    return { text: strict.decode(bytes) }
  } catch {
    return { text: lenient.decode(bytes), damage: 'latin-1' }
  }
}

/** UTF-16 by its byte order mark, or by the zero bytes beside two unaccented letters. */
function wideEncodingOf([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0 && third !== 0 && fourth === 0))
    return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && third === 0 && fourth !== 0))
    return 'utf-16be'
  return undefined
}
