import { byCodeUnits } from '../model/diagnostic.ts'
import { byNumbers } from '../model/order.ts'

/** Compares titles as a French dictionary does, without a locale: letters and figures alone, accents and case folded. */
export function byAlphabet(a: string, b: string): number {
  return byNumbers(folded(a), folded(b)) || byCodeUnits(a, b)
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
