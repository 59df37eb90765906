import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A run of letters as the page draws it; positions and sizes in points. */
interface Run {
  readonly words: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly endsLine: boolean
}

/** A gap is a blank from this share of the letters’ height on; a jump back or down begins a line. */
const [blank, line] = [0.15, 0.5]

/** The text of a page in the order in which it is drawn, which is that of reading in what people’s programs write. */
export async function pageText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent()
  let text = ''
  let last: Run | undefined
  for (const item of items) {
    if (!('str' in item)) continue
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number)
    const { str: words, width, hasEOL: endsLine } = item
    const run = { words, x, y, width, height: Math.hypot(c, d), endsLine }
    text += (last === undefined ? '' : between(last, run)) + words
    // Blanks that the library puts in have no place.
    if (words.trim() !== '' || endsLine || last === undefined) last = run
    else last = { ...last, words }
  }
  return text
}

function between(last: Run, next: Run): string {
  if (last.endsLine) return '\n'
  if (next.words.trim() === '') return ''
  const size = Math.max(last.height, next.height, 1)
  if (Math.abs(next.y - last.y) > size * line) return '\n'
  const gap = next.x - last.x - last.width
  if (gap < -size) return '\n'
  // The mark of a note is no digit of the number that it stands beside.
  const isMark = Math.abs(next.height - last.height) > size * blank && isDigit(last.words.at(-1), next.words)
  return !last.words.endsWith(' ') && (gap > size * blank || isMark) ? ' ' : ''
}

function isDigit(left: string | undefined, right: string): boolean {
  return /\d$/.test(left ?? '') && /^\d/.test(right)
}

/** What remarks, forms and links of a page say that its text does not. */
export async function hiddenTexts(page: PDFPageProxy, text: string): Promise<readonly string[]> {
  const annotations: readonly unknown[] = await page.getAnnotations()
  const told = annotations.flatMap(wordsOf)
  return told.filter((words, index) => !text.includes(words) && told.indexOf(words) === index)
}

function wordsOf(annotation: unknown): readonly string[] {
  if (typeof annotation !== 'object' || annotation === null) return []
  const fields = new Map<string, unknown>(Object.entries(annotation))
  const address = /^(?:mailto|tel):([^?]+)/i.exec(stringOf(fields.get('url') ?? fields.get('unsafeUrl')))?.[1]
  return [
    stringOf(fields.get('contentsObj')),
    stringOf(fields.get('fieldValue')),
    stringOf(fields.get('alternativeText')),
    address ?? '',
  ].filter((words) => words.trim() !== '')
}

/** Texts come bare, with their direction, or as the lines of a list. */
function stringOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(stringOf).join('\n')
  return typeof value === 'object' && value !== null && 'str' in value ? stringOf(value.str) : ''
}
