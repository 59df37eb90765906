import { byCodeUnits } from '../model/diagnostic.ts'

/** Compares identifiers as people count: D2 before D10. */
export function byNumbers(a: string, b: string): number {
  const others = partsOf(b)
  for (const [index, part] of partsOf(a).entries()) {
    const other = others[index]
    if (other === undefined) return 1
    const order = byPart(part, other)
    if (order !== 0) return order
  }
  return byCodeUnits(a, b)
}

/** Compares titles as a French dictionary does, without a locale: letters and figures alone, accents and case folded. */
export function byAlphabet(a: string, b: string): number {
  return byNumbers(folded(a), folded(b)) || byCodeUnits(a, b)
}

function partsOf(text: string): readonly string[] {
  return text.match(/\d+|\D+/g) ?? []
}

function byPart(a: string, b: string): number {
  const areNumbers = /^\d/.test(a) && /^\d/.test(b)
  return areNumbers ? Number(a) - Number(b) : byCodeUnits(a, b)
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
