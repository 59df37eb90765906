import { fold } from './closest.ts'
import { keyWords } from './key-words.ts'
import { valueWords } from '../model/value-words.ts'

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
  const stem = stemOf(plain)
  const wordsOf = (name: string): readonly string[] => (Object.hasOwn(words, name) ? (words[name] ?? []) : [])
  return (
    known.find((name) => plainWords(name) === plain) ??
    known.find((name) => wordsOf(name).some((word) => plainWords(word) === plain)) ??
    known.find((name) => stem !== '' && wordsOf(name).some((word) => stemOf(plainWords(word)) === stem))
  )
}

/** Words alone: without accents, capitals, apostrophes, hyphens, brackets and the like. */
function plainWords(text: string): string {
  return (
    fold(text)
      .replaceAll('œ', 'oe')
      .replaceAll(/['’_-]+/g, ' ')
      .replaceAll(/^[^\p{L}\p{N}]+(?=.*\p{L})|[\s.,;:!)\]}]+$/gu, '')
      .replaceAll(/\s+/g, ' ')
      .trim() || text
  )
}

/** A single French word without the endings of feminine and plural: « clôturées » is « clôturé »; short words have none. */
function stemOf(plain: string): string {
  return /^[a-z]{5,}$/.test(plain) ? plain.replace(/(?:ees|ee|es|e|s|x)$/, '') : ''
}
