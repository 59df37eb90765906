import { PDFParser, type PDFContext, type PDFDict } from 'pdf-lib'
import type { AnnexRemark } from '../../model/annex.ts'
import type { Copying } from './copying.ts'
import { remarkDocument } from './document-remarks.ts'
import { layersOf, type Layer } from './layers.ts'
import type { Limits } from './limits.ts'
import type { ObjectFile } from './object-file.ts'
import { copyPage, type Surroundings } from './page.ts'
import { pagesOf } from './page-tree.ts'
import { PieceError } from './piece-error.ts'
import { settle } from './settle.ts'

/** What is known of a run of pages once it is written. */
export interface WrittenPages {
  readonly pages: readonly { readonly number: number; readonly height: number }[]
  /** Number of the node that holds the pages. */
  readonly node: number
  readonly layers: readonly Layer[]
  readonly remarks: readonly AnnexRemark[]
}

export interface PageRun {
  readonly file: ObjectFile
  readonly limits: Limits
  /** Numbers of the root of all pages and of the stamp's typeface. */
  readonly root: number
  readonly stampFont: number
}

export interface PageLooks {
  /** What stands above the page of that index, of so many; nothing when absent. */
  readonly stampOf?: (index: number, count: number) => string
  /** What becomes of links, once the numbers of the pages in the annex are known. */
  readonly linkOf: (
    source: PDFContext,
    numberOf: (page: PDFDict) => number | undefined,
  ) => Surroundings['linkOf']
}

/**
 * Copies the pages of a document and what they show, and leaves everything else.
 * @throws {PieceError} when they cannot be had.
 */
export async function copyPdf(
  bytes: Uint8Array,
  { file, limits, root, stampFont }: PageRun,
  { stampOf, linkOf }: PageLooks,
): Promise<WrittenPages> {
  const source = await parse(bytes)
  const copying: Copying = {
    source,
    file,
    limits,
    numbers: new Map(),
    pending: [],
    layers: new Map(),
    remarks: new Set(),
  }
  const found = pagesOf(source, limits.pages).map((page) => ({ page, number: file.allocate() }))
  remarkDocument(copying)
  const node = file.allocate()
  const numbers = new Map(found.map(({ page, number }) => [page.dictionary, number]))
  const around = {
    parent: node,
    stampFont,
    linkOf: linkOf(source, (page) => numbers.get(page)),
    contents: new Map<string, number>(),
  }
  const pages: { number: number; height: number }[] = []
  for (const [index, { page, number }] of found.entries()) {
    const stamp = stampOf?.(index, found.length)
    const height = await copyPage(page, { ...around, number, ...(stamp !== undefined && { stamp }) }, copying)
    pages.push({ number, height })
    await settle(copying)
  }
  const kids = found.map(({ number }) => `${number} 0 R`).join(' ')
  file.put(node, `<</Type/Pages/Parent ${root} 0 R/Count ${found.length}/Kids[${kids}]>>`)
  return { pages, node, layers: layersOf(copying), remarks: [...copying.remarks] }
}

/** @throws {PieceError} `encrypted`, or `damaged` when it cannot be read or lacks its end. */
async function parse(bytes: Uint8Array): Promise<PDFContext> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!text.includes('startxref')) throw new PieceError('damaged')
  let source: PDFContext
  try {
    // A Buffer gives pdf-lib views of itself where an array would give copies.
    source = await PDFParser.forBytesWithOptions(text, Number.POSITIVE_INFINITY, false, true).parseDocument()
  } catch {
    throw new PieceError(text.includes('/Encrypt') ? 'encrypted' : 'damaged')
  }
  if (source.trailerInfo.Encrypt !== undefined) throw new PieceError('encrypted')
  return source
}
