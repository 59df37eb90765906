/** A text without its accents. */
export function withoutAccents(text: string): string {
  return isPlain(text) ? text : text.normalize('NFD').replaceAll(/\p{M}/gu, '')
}

/** Most words that are compared have no accent: to see that takes less than to look for one. */
function isPlain(text: string): boolean {
  for (let place = 0; place < text.length; place += 1) if (text.charCodeAt(place) > 0x7f) return false
  return true
}

/** A text as it is compared: without accents, capitals and ligatures. */
export function foldedLetters(text: string): string {
  return withoutAccents(text).toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae')
}

/** A text as its words are compared: letters and figures alone, one space between words. */
export function foldedWords(text: string): string {
  return foldedLetters(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A name that every system can write: unaccented letters and figures, a hyphen for the rest; empty when nothing is left. */
export function plainName(text: string): string {
  return foldedLetters(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
}
