/**
 * A text without the control characters that would drive a terminal: each shows as its picture (␛ for escape), so that
 * nothing written in a file can move the cursor, colour the screen or hide a message.
 */
export function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, (character) => {
    const code = character.charCodeAt(0)
    if (code === 0x7f) return '\u2421'
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD'
  })
}
