/** Far below what `audit.json` needs, and far above what it has. */
const deepest = 64

const [quote, backslash, comma, lineEnd] = [0x22, 0x5c, 0x2c, 0x0a]
const [opening, closing]: readonly (readonly number[])[] = [
  [0x5b, 0x7b],
  [0x5d, 0x7d],
]

/** The value of a file in JSON; nothing when it is not written as coopqual writes it, to the byte. */
export function parsedJson(bytes: Uint8Array): unknown {
  if (!isPlain(bytes)) return undefined
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    return `${JSON.stringify(value, undefined, 2)}\n` === text ? value : undefined
  } catch {
    return undefined
  }
}

/** Whether a text goes no deeper than ours do and has each value on a line of its own: parsing it then takes little. */
function isPlain(bytes: Uint8Array): boolean {
  let [depth, isText] = [0, false]
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (isText && byte === backslash) at += 1
    else if (byte === quote) isText = !isText
    else if (isText) continue
    else if (opening?.includes(byte) === true) depth += 1
    else if (closing?.includes(byte) === true) depth -= 1
    else if (byte === comma && bytes[at + 1] !== lineEnd) return false
    if (depth > deepest) return false
  }
  return true
}
