/** A token of PDF syntax, with the place of its first byte and that of the byte after it. */
export type Token = { readonly at: number; readonly end: number } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'string'; readonly bytes: Uint8Array }
  | { readonly kind: 'bracket'; readonly value: '[' | ']' | '<<' | '>>' }
  | { readonly kind: 'word'; readonly value: string }
)

/** What the syntax of a token breaks, as the conformance rules name it. */
export type TokenFault = 'odd hex string' | 'long name' | 'long string'

export interface LexerFault {
  readonly fault: TokenFault
  readonly at: number
}

const longestName = 127
const longestString = 32_767

const whites = new Set([0, 9, 10, 12, 13, 32])
const delimiters = new Set(Array.from('()<>[]{}/%', (character) => character.charCodeAt(0)))

/** By byte: a file has millions of them, and a set is too slow to be asked for each. */
const regular = Array.from({ length: 256 }, (_, byte) => !whites.has(byte) && !delimiters.has(byte))

function isRegular(byte: number | undefined): boolean {
  return byte !== undefined && regular[byte] === true
}

/** Reads the tokens between two places. Faults are told, not thrown, so that all of them are found. */
export function* tokensIn(
  bytes: Uint8Array,
  faults: LexerFault[] = [],
  start = 0,
  end = bytes.length,
): Generator<Token, void> {
  let at = start
  while (at < end) {
    const byte = bytes[at]!
    if (whites.has(byte)) {
      at += 1
      continue
    }
    if (byte === percent) {
      while (at < end && bytes[at] !== 10 && bytes[at] !== 13) at += 1
      continue
    }
    const token = tokenAt(bytes, at, byte, faults)
    yield token
    at = token.end
  }
}

const percent = 0x25
const [slash, less, greater, open] = [0x2f, 0x3c, 0x3e, 0x28]

function tokenAt(bytes: Uint8Array, at: number, byte: number, faults: LexerFault[]): Token {
  if (byte === slash) return nameToken(bytes, at, faults)
  if (byte === open) return literalString(bytes, at, faults)
  if (byte === less && bytes[at + 1] === less) return { kind: 'bracket', value: '<<', at, end: at + 2 }
  if (byte === less) return hexString(bytes, at, faults)
  if (byte === greater && bytes[at + 1] === greater) return { kind: 'bracket', value: '>>', at, end: at + 2 }
  const character = String.fromCharCode(byte)
  if (character === '[' || character === ']') return { kind: 'bracket', value: character, at, end: at + 1 }
  let end = at + 1
  while (isRegular(bytes[end]) && isRegular(byte)) end += 1
  const value = latin(bytes, at, end)
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(value)
    ? { kind: 'number', value: Number(value), at, end }
    : { kind: 'word', value, at, end }
}

function latin(bytes: Uint8Array, at: number, end: number): string {
  let text = ''
  for (let index = at; index < end; index += 1) text += String.fromCharCode(bytes[index]!)
  return text
}

function nameToken(bytes: Uint8Array, at: number, faults: LexerFault[]): Token {
  let end = at + 1
  while (isRegular(bytes[end])) end += 1
  const value = latin(bytes, at + 1, end).replaceAll(/#([\da-fA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  if (value.length > longestName) faults.push({ fault: 'long name', at })
  return { kind: 'name', value, at, end }
}

const hexValues = new Map(
  Array.from('0123456789abcdefABCDEF', (digit) => [digit.charCodeAt(0), Number.parseInt(digit, 16)]),
)

function hexString(bytes: Uint8Array, at: number, faults: LexerFault[]): Token {
  const digits: number[] = []
  let end = at + 1
  for (; end < bytes.length && bytes[end] !== greater; end += 1) {
    const digit = hexValues.get(bytes[end]!)
    if (digit !== undefined) digits.push(digit)
    else if (!whites.has(bytes[end]!)) faults.push({ fault: 'odd hex string', at })
  }
  if (digits.length % 2 === 1) faults.push({ fault: 'odd hex string', at })
  const value = new Uint8Array(Math.ceil(digits.length / 2))
  for (let index = 0; index < value.length; index += 1) {
    value[index] = digits[index * 2]! * 16 + (digits[index * 2 + 1] ?? 0)
  }
  if (value.length > longestString) faults.push({ fault: 'long string', at })
  return { kind: 'string', bytes: value, at, end: end + 1 }
}

const escapes = new Map(
  Object.entries({ n: 10, r: 13, t: 9, b: 8, f: 12 }).map(([key, value]) => [key.charCodeAt(0), value]),
)

/** Escapes are resolved as far as their length matters; line ends stay as they are. */
function literalString(bytes: Uint8Array, at: number, faults: LexerFault[]): Token {
  const value: number[] = []
  let depth = 1
  let end = at + 1
  for (; end < bytes.length; end += 1) {
    const byte = bytes[end]!
    if (byte === 0x5c) {
      const octal = /^[0-7]{1,3}/.exec(latin(bytes, end + 1, Math.min(end + 4, bytes.length)))?.[0]
      value.push(
        octal === undefined ? (escapes.get(bytes[end + 1]!) ?? bytes[end + 1]!) : Number.parseInt(octal, 8),
      )
      end += octal?.length ?? 1
      continue
    }
    if (byte === open) depth += 1
    if (byte === 0x29) depth -= 1
    if (depth === 0) break
    value.push(byte)
  }
  if (value.length > longestString) faults.push({ fault: 'long string', at })
  return { kind: 'string', bytes: Uint8Array.from(value), at, end: end + 1 }
}
