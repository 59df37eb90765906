import { asItLooks, longest } from './suggest-text.ts'

/** The number that a text written the French way stands for: « 1,71 », « 1 450 », « 70 % », « 90 000 € », « 1.200,50 ». */
export function asNumber(text: string): number | undefined {
  if (text.length > longest) return undefined
  const digits = asItLooks(text)
    .replace(/[.;]$/, '')
    .replaceAll(/[\s_'’%€]/g, '')
  const plain = withDecimalPoint(digits)
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

/** Where a text has both a point and a comma, the last of them is the decimal one. */
function withDecimalPoint(text: string): string {
  if (/^-?\d{1,3}(?:\.\d{3})+,\d+$/.test(text)) return text.replaceAll('.', '').replace(',', '.')
  if (/^-?\d{1,3}(?:,\d{3})+\.\d+$/.test(text)) return text.replaceAll(',', '')
  return text.replace(',', '.')
}

/** The number in front of a unit or after a comparison: « 15 jours », « < 15 », « 7,5/10 », « env. 90 ». */
export function numberBeforeUnit(text: string): number | undefined {
  if (text.length > longest) return undefined
  const parts =
    /^(?:[<>≤≥=~±≈+]+|moins de|plus de|au moins|au plus|environ|env\.?|jusqu['’]à)?\s*(-?\d[\d\s.,]*?)\s*(?:\/\s*10|\p{L}[^\d]*)?$/iu.exec(
      asItLooks(text),
    )
  return parts?.[1] === undefined ? undefined : asNumber(parts[1])
}

/** The number in which a letter was typed for a figure that looks like it: « 9O », « l00 ». */
export function numberWithLetters(text: string): number | undefined {
  const plain = asItLooks(text)
  if (!/^[\dOoIl.,\s]+$/.test(plain) || !/\d/.test(plain)) return undefined
  return asNumber(plain.replaceAll(/[Oo]/g, '0').replaceAll(/[Il]/g, '1'))
}

interface Mark {
  readonly scale: number
  /** The same on ten, to three decimals. */
  readonly onTen: number
}

/** A mark on another scale than ten: « 4,2/5 », « 14 sur 20 ». */
export function markOf(text: string): Mark | undefined {
  const parts = /^([\d.,]+) ?(?:\/|sur) ?(4|5|20|100)$/.exec(asItLooks(text))
  const [mark, scale] = [asNumber(parts?.[1] ?? ''), Number(parts?.[2])]
  if (mark === undefined || mark > scale) return undefined
  return { scale, onTen: Number(((mark * 10) / scale).toFixed(3)) }
}

/** Two bounds: « 90 à 95 », « 90-95 », « entre 90 et 95 % ». */
export function asBounds(text: string): { readonly min: number; readonly max: number } | undefined {
  const parts = /^(?:entre |de )?([\d.,]+) ?%? ?(?:à|et|-|\/) ?([\d.,]+) ?%?$/i.exec(
    asItLooks(text).slice(0, longest),
  )
  const [min, max] = [asNumber(parts?.[1] ?? ''), asNumber(parts?.[2] ?? '')]
  return min === undefined || max === undefined || min >= max ? undefined : { min, max }
}
