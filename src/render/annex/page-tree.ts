import { PDFArray, PDFDict, PDFName, PDFRef } from 'pdf-lib'
import type { PDFContext, PDFObject } from 'pdf-lib'
import { resolved } from './copying.ts'
import { PieceError } from './piece-error.ts'

/** A page with what it inherits from the nodes above it. */
export interface SourcePage {
  readonly dictionary: PDFDict
  /** The page's own entry, else the nearest above it, references not followed. */
  readonly inherited: (key: InheritedKey) => PDFObject | undefined
}

type InheritedKey = 'Resources' | 'MediaBox' | 'CropBox' | 'Rotate'

interface Node {
  readonly dictionary: PDFDict
  readonly above: Node | undefined
}

/**
 * The pages of a document, in order.
 * @throws {PieceError} `damaged` when some cannot be found, `tooManyPages` beyond the limit.
 */
export function pagesOf(source: PDFContext, most: number): readonly SourcePage[] {
  const catalog = resolved(source, source.trailerInfo.Root)
  const root = catalog instanceof PDFDict ? resolved(source, catalog.get(PDFName.of('Pages'))) : undefined
  if (!(root instanceof PDFDict)) throw new PieceError('damaged')
  const pages: SourcePage[] = []
  const seen = new Set<PDFDict>()
  const stack: Node[] = [{ dictionary: root, above: undefined }]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const kids = resolved(source, node.dictionary.get(PDFName.of('Kids')))
    if (!(kids instanceof PDFArray)) {
      if (pages.push(pageOf(node)) > most) throw new PieceError('tooManyPages')
      continue
    }
    if (seen.has(node.dictionary)) throw new PieceError('damaged')
    seen.add(node.dictionary)
    for (const kid of kids.asArray().toReversed()) stack.push(kidOf(source, kid, node))
    if (stack.length > most * 2) throw new PieceError('tooManyPages')
  }
  if (pages.length === 0) throw new PieceError('damaged')
  return pages
}

function kidOf(source: PDFContext, kid: PDFObject, above: Node): Node {
  const dictionary = resolved(source, kid)
  if (!(kid instanceof PDFRef) || !(dictionary instanceof PDFDict)) throw new PieceError('damaged')
  return { dictionary, above }
}

function pageOf(leaf: Node): SourcePage {
  return {
    dictionary: leaf.dictionary,
    inherited: (key) => {
      const name = PDFName.of(key)
      for (let node: Node | undefined = leaf; node !== undefined; node = node.above) {
        const value = node.dictionary.get(name)
        if (value !== undefined) return value
      }
      return undefined
    },
  }
}
