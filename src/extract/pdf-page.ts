import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { inContext } from './heading.ts'
import { linesOf } from './pdf-lines.ts'

/** The text of a page. */
export async function pageText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent()
  return linesOf(
    items.flatMap((item) => {
      if (!('str' in item)) return []
      const [, , c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number)
      const { str: words, width, hasEOL: endsLine } = item
      return [{ words, x, y, width, height: Math.hypot(c, d), endsLine }]
    }),
  )
}

/** What remarks, forms and links of a page say that its text does not. */
export function hiddenTexts(annotations: readonly unknown[], text: string): readonly string[] {
  const told = annotations.flatMap(wordsOf)
  return told.filter((words, index) => !text.includes(words) && told.indexOf(words) === index)
}

/** The files that are pinned to a page. */
export function pinnedFiles(annotations: readonly unknown[]): readonly unknown[] {
  return annotations.flatMap((annotation) =>
    typeof annotation === 'object' && annotation !== null && 'file' in annotation ? [annotation.file] : [],
  )
}

function wordsOf(annotation: unknown): readonly string[] {
  if (typeof annotation !== 'object' || annotation === null) return []
  const fields = new Map<string, unknown>(Object.entries(annotation))
  const address = /^(?:mailto|tel):([^?]+)/i.exec(stringOf(fields.get('url') ?? fields.get('unsafeUrl')))?.[1]
  // What a person is asked in a field stands beside it on the page, and in its own name for whoever cannot see.
  const name = [fields.get('alternativeText'), fields.get('fieldName')]
    .map(stringOf)
    .find((one) => one !== '')
  return [
    stringOf(fields.get('contentsObj')),
    inContext(name, stringOf(fields.get('fieldValue'))),
    address ?? '',
  ].filter((words) => words.trim() !== '')
}

/** Texts come bare, with their direction, or as the lines of a list. */
function stringOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(stringOf).join('\n')
  return typeof value === 'object' && value !== null && 'str' in value ? stringOf(value.str) : ''
}
