import { decode, replacement } from './decode.ts'

interface YamlText {
  /** A carriage return alone is the line break that it is; bytes that are no UTF-8 are replaced. Offsets count in it. */
  readonly text: string
  /** What the bytes seem to be, when they are not a text in UTF-8. */
  readonly damage?: 'utf-16' | 'latin-1' | 'twice' | 'no-text'
  /** Where that shows. */
  readonly at?: number
  /** The same with its carriage returns. */
  readonly raw: string
}

/** How many lines end the way of Windows, and how many that of all others; where the first of the fewer is. */
export interface LineEnds {
  readonly windows: number
  readonly others: number
  readonly span: readonly [start: number, end: number]
}

/** The text of a YAML file, or what its bytes are instead. */
export function yamlTextOf(bytes: Uint8Array): YamlText {
  if (isDocument(bytes)) return { text: '', raw: '', damage: 'no-text', at: 0 }
  const decoded = decode(bytes)
  const raw = decoded.text
  const text = withLineFeeds(raw)
  if (decoded.damage === 'utf-16') return { text, raw, damage: 'utf-16', at: 0 }
  const zero = text.indexOf('\0')
  if (zero >= 0) return { text, raw, damage: 'no-text', at: zero }
  if (decoded.damage !== undefined)
    return { text, raw, damage: decoded.damage, at: Math.max(0, text.indexOf(replacement)) }
  const garbled = /[Ãâ]/.test(text) ? text.search(twice) : -1
  return garbled < 0 ? { text, raw } : { text, raw, damage: 'twice', at: garbled }
}

/** How the lines of a text end, when some end one way and some the other. */
export function mixedEndsIn(text: string): LineEnds | undefined {
  if (!text.includes('\r\n')) return undefined
  const windows = [...text.matchAll(/\r\n/g)]
  const others = [...text.matchAll(/(?<!\r)\n/g)]
  const [odd] = windows.length > others.length ? others : windows
  if (odd === undefined || others.length === 0) return undefined
  const start = text.lastIndexOf('\n', odd.index - 1) + 1
  return { windows: windows.length, others: others.length, span: [start, Math.max(start, odd.index)] }
}

/** Accents that were taken for Windows-1252 and encoded once more: « Ã© » for « é », « â€™ » for « ’ ». */
const twice = /Ã[\u0080-\u00BF‰€ˆŠ‹Œ]|â€[™œ\u009D¦“”]|â\u0080[\u0080-\u00BF]/

/** YAML ends a line at a carriage return alone too, as Macs once wrote them; its reader does not. Offsets stay. */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r(?!\n)/g, '\n') : text
}

/** How files of Word, Excel, Acrobat and cameras begin. */
const beginnings = [
  'PK\u0003\u0004',
  '%PDF-',
  '{\\rtf',
  '\u00D0\u00CF\u0011\u00E0',
  '\u0089PNG',
  '\u00FF\u00D8\u00FF',
]

function isDocument(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 5))
  return beginnings.some((beginning) => start.startsWith(beginning))
}
