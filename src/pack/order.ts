import { byCodeUnits } from '../model/diagnostic.ts'
import { byNumbers } from '../model/order.ts'
import { foldedWords } from '../model/words.ts'

/** Compares titles as a French dictionary does, without a locale: letters and figures alone, accents and case folded. */
export function byAlphabet(a: string, b: string): number {
  return byNumbers(foldedWords(a), foldedWords(b)) || byCodeUnits(a, b)
}
