/** Longest text that a cell may hold, in UTF-16 units. */
const longestCell = 32_767
/** Texts that need no second look, which nearly all are. */
const harmless = /^[\t\n\x20-\x7E\u{A0}-\u{D7FF}]*$/u
/** What stands for a character that XML cannot carry: the reader sees that something was there. */
const replacement = '\u{FFFD}'

/**
 * Text as a cell may store it: every character is legal in XML, lines end with LF, nothing is longer than a cell may
 * be, and a literal such as `_x000D_` is escaped so that it reads back as written.
 */
export function cellText(text: string): string {
  if (text.length <= longestCell && harmless.test(text) && !text.includes('_x')) return text
  return cut(legible(text.replaceAll(/\r\n?/g, '\n')), longestCell).replaceAll(
    /_(?=x[0-9A-Fa-f]{4}_)/g,
    '_x005F_',
  )
}

/** Text on one line, at most `longest` UTF-16 units: for titles, prompts, page headers and properties. */
export function lineText(text: string, longest: number): string {
  return cut(
    legible(text)
      .replaceAll(/[\t\n\r ]+/g, ' ')
      .trim(),
    longest,
  )
}

/** Cuts a text that is too long and says so with an ellipsis; never between the two halves of a character. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest - 1).replace(/[\u{D800}-\u{DBFF}]$/u, '')}…`
}

/** Text without the characters that XML cannot carry. */
export function legible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, (character) =>
    character === '\t' || character === '\n' || character === '\r' ? character : replacement,
  )
}
