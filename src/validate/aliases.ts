import { fold } from './closest.ts'
import { keyWords } from './key-words.ts'
import { valueWords } from './value-words.ts'

/** The key, among those that may stand here, that a French or habitual word means. */
export function keyMeant(found: string, known: readonly string[]): string | undefined {
  return meant(found, known, keyWords)
}

/** The choice, among those that are allowed here, that a French or habitual word means. */
export function valueMeant(found: string, allowed: readonly string[]): string | undefined {
  return meant(found, allowed, valueWords)
}

function meant(
  found: string,
  known: readonly string[],
  words: Readonly<Record<string, readonly string[]>>,
): string | undefined {
  const plain = plainWords(found)
  const isMeant = (name: string): boolean =>
    Object.hasOwn(words, name) && words[name]?.some((word) => plainWords(word) === plain) === true
  return known.find((name) => plainWords(name) === plain) ?? known.find(isMeant)
}

/** Words alone: without accents, capitals, apostrophes, hyphens and the like. */
function plainWords(text: string): string {
  return (
    fold(text)
      .replaceAll(/['’_-]+/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim() || text
  )
}
