import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFContext, type PDFObject } from 'pdf-lib'
import { resolved } from './copying.ts'
import { asciiOf, ownLinkOf, type Destinations } from './links.ts'
import { copyPdf, type PageRun, type WrittenPages } from './pdf-piece.ts'
import { figure } from './syntax.ts'

export interface WrittenFront extends WrittenPages {
  /** Where a name leads: a piece's first page if it has one, else its place on these pages. */
  readonly destinations: Destinations
}

/** Copies our own first pages: their links lead to the pieces, or to places of their own. */
export async function copyFront(
  bytes: Uint8Array,
  run: PageRun,
  pieces: Destinations,
): Promise<WrittenFront> {
  let own: ReadonlyMap<string, string> = new Map()
  const destinations: Destinations = (name) => pieces(name) ?? own.get(name)
  const written = await copyPdf(bytes, run, {
    linkOf: (source, numberOf) => {
      own = namedPlaces(source, numberOf)
      return (annotation, matrix, copying) => ownLinkOf(annotation, matrix, copying, destinations)
    },
  })
  return { ...written, destinations }
}

/** Every named place of a document, as the text of a destination of the annex. */
function namedPlaces(
  source: PDFContext,
  numberOf: (page: PDFDict) => number | undefined,
): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  const entry = (value: PDFObject | undefined, key: string): PDFObject | undefined =>
    value instanceof PDFDict ? resolved(source, value.get(PDFName.of(key))) : undefined
  const visit = (node: PDFObject | undefined): void => {
    const kids = entry(node, 'Kids')
    if (kids instanceof PDFArray) for (const kid of kids.asArray()) visit(resolved(source, kid))
    const names = entry(node, 'Names')
    const pairs = names instanceof PDFArray ? names.asArray() : []
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const name = asciiOf(resolved(source, pairs[at]))
      const place = placeOf(resolved(source, pairs[at + 1]))
      if (name !== undefined && place !== undefined) places.set(name, place)
    }
  }
  const placeOf = (value: PDFObject | undefined): string | undefined => {
    const [page, , , top] = value instanceof PDFArray ? value.asArray() : []
    const target = resolved(source, page)
    const number = target instanceof PDFDict ? numberOf(target) : undefined
    return number === undefined
      ? undefined
      : destination(number, top instanceof PDFNumber ? top.asNumber() : 0)
  }
  visit(entry(entry(resolved(source, source.trailerInfo.Root), 'Names'), 'Dests'))
  return places
}

/** A page, and the height that comes to the top of the window. */
export function destination(page: number, top: number): string {
  return `[${page} 0 R/XYZ 0 ${figure(top)} 0]`
}
