/** What stands between the digits of a number, as the inside of a character class: spaces of every kind, dots, dashes. */
export const gaps = ' \\t\\u00A0\\u2007\\u2009\\u202F._/·\\-\\u2010-\\u2015'

/** A space of any kind, as the inside of a character class. */
export const blanks = ' \\t\\u00A0\\u2007\\u2009\\u202F'

/** Whether a letter or a digit stands at a place of a text. */
export function isWordAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return (
    isDigit(code) ||
    (code > 0x40 && code < 0x5b) ||
    (code > 0x60 && code < 0x7b) ||
    (code > 0xbf && code < 0x2000)
  )
}

export function isDigitAt(text: string, index: number): boolean {
  return isDigit(text.charCodeAt(index))
}

function isDigit(code: number): boolean {
  return code > 0x2f && code < 0x3a
}

/** Letters without their accents, in lower case; lengths may change. */
export function bare(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** The digits of a text. */
export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '')
}

/** What stands before a place in the same sentence: so many characters at most. */
export function before(text: string, index: number, most: number): string {
  const near = text.slice(Math.max(0, index - most), index)
  const end = Math.max(
    ...[...near.matchAll(/(?<!(?<!\p{L})\p{L}{1,3})[.!?]\s+(?=\p{Lu})|\n\s*(?:\n|- |[-•*#] )/gu)].map(lastOf),
    0,
  )
  return near.slice(end)
}

function lastOf({ index, 0: found }: RegExpExecArray): number {
  return index + found.length
}

/** What follows a place in the same sentence: so many characters at most. */
export function after(text: string, index: number, most: number): string {
  const near = text.slice(index, index + most)
  const end = near.search(/[.;!?](?:\s|$)|\n/)
  return end < 0 ? near : near.slice(0, end)
}
