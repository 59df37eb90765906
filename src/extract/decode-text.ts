import { decodeWindows1252 } from '../model/windows-1252.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The text of bytes of which nobody said how they are written: UTF-8, UTF-16, or what French Windows writes. */
export function decodeText(bytes: Uint8Array): string {
  const wide = wideEncodingOf(bytes)
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes)
  try {
    return utf8.decode(bytes)
  } catch {
    return decodeWindows1252(bytes)
  }
}

/** UTF-16 by its byte order mark, or by the zero bytes beside its first two letters. */
function wideEncodingOf([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const isZero = [first, second, third, fourth].map((byte) => (byte === 0 ? '0' : '1')).join('')
  if ((first === 0xff && second === 0xfe) || isZero === '1010') return 'utf-16le'
  return (first === 0xfe && second === 0xff) || isZero === '0101' ? 'utf-16be' : undefined
}
