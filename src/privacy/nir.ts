import type { FoundDatum } from '../model/personal.ts'
import { blanks, gaps, isWordAt } from './signs.ts'

/** One sign between two parts, or a line’s end with the indentation of the next. */
const gap = `(?:[${gaps}]{0,3}|\\r?\\n[${blanks}]{0,16})`

/**
 * Sex, year, month, department, town, order and key: 15 digits, however they are parted; the department of Corsica is 2A
 * or 2B. The key may be announced (« clé 46 ») or parted by a bar.
 */
const number = new RegExp(
  `[1-478]${gap}\\d{2}${gap}\\d{2}${gap}\\d[\\dAaBb]${gap}\\d${gap}\\d${gap}\\d${gap}\\d${gap}\\d${gap}\\d` +
    `(?:${gap}(?:\\(?[Cc]l(?:é|e|ef)[${blanks}]?:?[${blanks}]?|\\|[${blanks}]?)?(\\d${gap}\\d))?`,
  'g',
)

const named =
  /(?:\bNIR\b|s[ée]cu\b|s[ée]curit[ée] sociale|immatriculation|assur[ée] social|num[ée]ro s\.? ?s\.?)[^\n]{0,30}$/i

/** Numbers of the French national register (social security numbers), by their key; without it, where they are so named. */
export function nirsIn(text: string): readonly FoundDatum[] {
  const found: FoundDatum[] = []
  for (const match of text.matchAll(number)) {
    const [whole, key] = match
    const start = match.index
    const end = start + whole.length
    if (isWordAt(text, start - 1) || isWordAt(text, end)) continue
    const body = (key === undefined ? whole : whole.slice(0, -key.length))
      .replaceAll(/[^\dABab]/g, '')
      .slice(0, 13)
    if (!isBody(body)) continue
    const isProven =
      key === undefined
        ? named.test(text.slice(Math.max(0, start - 60), start))
        : keyOf(body) === Number(key.replaceAll(/\D/g, ''))
    if (isProven) found.push({ kind: 'nir', start, end })
  }
  return found
}

/** Months beyond 12 are given where the true one is not known. */
function isBody(body: string): boolean {
  const month = Number(body.slice(3, 5))
  const isMonth = (month > 0 && month < 13) || (month > 19 && month < 43) || month > 49
  return body.length === 13 && isMonth && /^\d{5}(?:\d\d|2[ABab])\d{6}$/.test(body)
}

/** The complement of the number to 97; 2A counts as 19 and 2B as 18. */
function keyOf(body: string): number {
  const figures = body.replace(/2[Aa]/, '19').replace(/2[Bb]/, '18')
  return 97 - (Number(figures) % 97)
}
