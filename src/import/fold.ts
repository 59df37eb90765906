import { withoutAccents } from '../model/words.ts'

/** A text as people compare it: accents, case and spaces aside. */
export function folded(text: string): string {
  return withoutAccents(text)
    .replaceAll(/[’`´]/g, "'")
    .replaceAll(/[\s\u{A0}\u{202F}]+/gu, ' ')
    .trim()
    .toLowerCase()
}

/** A text as a file holds it: composed, its lines ended by LF, without spaces around it. */
export function tidied(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/^[\s\u{A0}\u{202F}]+|[\s\u{A0}\u{202F}]+$/gu, '')
}
