import { isUtf8 } from 'node:buffer'
import { decodeWindows1252 } from '../model/windows-1252.ts'

/** Letters and signs that French texts hold beyond ASCII; another one says that the bytes are of another encoding still. */
const french = /^[ -~\s\u{A0}§«»°±²³·¼½¾×÷ß-öø-ÿÀ-ÖØ-ÝŒœŸ€‘’“”•–—…]*$/u

/** UTF-16 as UTF-8; nothing when half a character is missing. */
export function fromUtf16(bytes: Uint8Array): Uint8Array | undefined {
  const [first, second] = bytes
  const isBig = (first === 0xfe && second === 0xff) || first === 0
  try {
    const text = new TextDecoder(isBig ? 'utf-16be' : 'utf-16le', { fatal: true }).decode(bytes)
    return new TextEncoder().encode(text)
  } catch {
    return undefined
  }
}

/** Bytes of Windows-1252 as UTF-8, those that are UTF-8 already left alone; nothing when they make no French text. */
export function fromWindows1252(bytes: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = []
  let [kept, place] = [0, 0]
  while (place < bytes.length) {
    const length = lengthAt(bytes, place)
    if (length > 0) {
      place += length
      continue
    }
    const letter = decodeWindows1252(bytes.subarray(place, place + 1))
    if (!french.test(letter)) return undefined
    parts.push(bytes.subarray(kept, place), new TextEncoder().encode(letter))
    place += 1
    kept = place
  }
  return joined([...parts, bytes.subarray(kept)])
}

/** The bytes of the UTF-8 character that begins at a place; 0 when none does. */
function lengthAt(bytes: Uint8Array, place: number): number {
  const first = bytes[place] ?? 0
  if (first < 0x80) return 1
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  return isUtf8(bytes.subarray(place, place + length)) ? length : 0
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let place = 0
  for (const part of parts) {
    all.set(part, place)
    place += part.length
  }
  return all
}
