import {
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib'
import type { PDFObject, PDFPage } from 'pdf-lib'
import { readContent } from './pdf-content.ts'
import type { Content, Stretch } from './pdf-content.ts'
import { readFont } from './pdf-fonts.ts'
import type { FontUse } from './pdf-fonts.ts'
import {
  bytesOf,
  dictionaryAt,
  dictionaryOf,
  entry,
  inflate,
  kidsAt,
  nameAt,
  numberAt,
  numberOf,
  textOf,
  treeEntries,
} from './pdf-objects.ts'

export { bytesOf, dictionaryAt, entry, inflate, textOf }
export type { Stretch }

export interface Element {
  readonly ref: string
  readonly type: string
  readonly parent: Element | undefined
  readonly kids: readonly (
    | Element
    | { readonly page: number; readonly mark: number }
    | { readonly annotation: string }
  )[]
  readonly dictionary: PDFDict
}

export interface Annotation {
  readonly ref: string
  readonly page: number
  readonly dictionary: PDFDict
}

interface Destination {
  /** -1 when it is no page of the file. */
  readonly page: number
  readonly top: number
}

/** A PDF file read back by other means than those that wrote it, as far as tests need. */
export interface Reading {
  readonly document: PDFDocument
  readonly pages: number
  readonly stretches: readonly Stretch[]
  /** Marks in the order in which each page holds them. */
  readonly marks: readonly (readonly number[])[]
  /** Painting operators that belong neither to a mark nor to an artifact. */
  readonly orphans: readonly string[]
  readonly faults: Content['faults']
  readonly syntax: Content['syntax']
  /** By the reference of each font. */
  readonly fonts: ReadonlyMap<string, FontUse>
  readonly structure: Element
  readonly parentTree: ReadonlyMap<number, string | readonly string[]>
  /** By page: its key in the parent tree. */
  readonly keys: readonly number[]
  readonly annotations: readonly Annotation[]
  readonly outline: readonly (Destination & { readonly title: string; readonly level: number })[]
  /** Page and height of every named destination. */
  readonly destinations: ReadonlyMap<string, Destination>
  /** Where a link or an outline entry leads inside the file. */
  readonly targetOf: (dictionary: PDFDict) => Destination | undefined
}

export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const document = await PDFDocument.load(bytes, {
    updateMetadata: false,
    ignoreEncryption: true,
    parseSpeed: ParseSpeeds.Fastest,
  })
  const pages = document.getPages()
  const pageOf = new Map(pages.map((page, index) => [page.ref.toString(), index]))
  const fonts = new Map<string, FontUse>()
  const contents = pages.map((page, index) => readPage(document, page, index, fonts))
  const destinations = readDestinations(document, pageOf)
  const targetOf = (dictionary: PDFDict): Destination | undefined => {
    const target = entry(dictionary, 'Dest') ?? entry(dictionary, 'A', 'D')
    if (target === undefined) return undefined
    return target instanceof PDFArray ? readDestination(target, pageOf) : destinations.get(bytesOf(target))
  }
  return {
    document,
    pages: pages.length,
    fonts,
    stretches: contents.flatMap((content) => content.stretches),
    marks: contents.map((content) => content.marks),
    orphans: contents.flatMap((content) => content.orphans),
    faults: contents.flatMap((content) => content.faults),
    syntax: contents.flatMap((content) => content.syntax),
    structure: readStructure(document, pageOf),
    parentTree: readParentTree(document),
    keys: pages.map(({ node }) => Number(String(node.get(PDFName.of('StructParents'))))),
    annotations: pages.flatMap((page, index) => readAnnotations(document, page.node, index)),
    outline: readOutline(document, targetOf),
    destinations,
    targetOf,
  }
}

/** The content of a page as one stream, as the format joins its parts. */
export function contentOf(document: PDFDocument, page: PDFDict): Uint8Array {
  const parts = kidsAt(page, 'Contents').map((part) => inflate(part, document))
  return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]))
}

function readPage(
  document: PDFDocument,
  { node }: PDFPage,
  page: number,
  fonts: Map<string, FontUse>,
): Content {
  const resources = dictionaryOf(
    document.context.lookup(node.getInheritableAttribute(PDFName.of('Resources'))),
  )
  const markOf = (name: string): number | undefined =>
    resources === undefined ? undefined : numberAt(resources, 'Properties', name, 'MCID')
  const fontOf = fontsNamed(document, resources, fonts)
  const content = readContent(contentOf(document, node), { page, fontOf, markOf })
  const faces = readAnnotations(document, node, page).flatMap((one) => readFace(document, one, fonts))
  return { ...content, stretches: [...content.stretches, ...faces] }
}

/** The text that a field shows over its page, where what it shows stands in the place that it names. */
function readFace(
  document: PDFDocument,
  { dictionary, page }: Annotation,
  fonts: Map<string, FontUse>,
): readonly Stretch[] {
  const face = entry(dictionary, 'AP', 'N')
  if (nameAt(dictionary, 'Subtype') !== 'Widget' || !(face instanceof PDFRawStream)) return []
  const fontOf = fontsNamed(document, dictionaryOf(entry(face.dict, 'Resources')), fonts)
  const { stretches } = readContent(inflate(face, document), { page, fontOf, markOf: () => undefined })
  return stretches.map((stretch) => ({ ...stretch, owner: 'artifact' }))
}

function fontsNamed(
  document: PDFDocument,
  resources: PDFDict | undefined,
  fonts: Map<string, FontUse>,
): (name: string) => FontUse | undefined {
  const named = resources === undefined ? undefined : dictionaryOf(entry(resources, 'Font'))
  return (name) => {
    const dictionary = named === undefined ? undefined : dictionaryOf(entry(named, name))
    if (named === undefined || dictionary === undefined) return undefined
    const reference = String(named.get(PDFName.of(name)))
    const known = fonts.get(reference) ?? readFont(dictionary, document)
    fonts.set(reference, known)
    return known
  }
}

function readStructure(document: PDFDocument, pageOf: ReadonlyMap<string, number>): Element {
  const root = entry(document.catalog, 'StructTreeRoot')
  const top = root instanceof PDFDict ? kidsAt(root, 'K') : []
  const [only] = top
  if (only !== undefined && top.length === 1) return readElement(document, only, undefined, pageOf)
  const dictionary = PDFDict.withContext(document.context)
  const kids: Element['kids'][number][] = []
  const element: Element = { ref: '', type: '', parent: undefined, kids, dictionary }
  for (const kid of top) kids.push(readElement(document, kid, element, pageOf))
  return element
}

function readElement(
  document: PDFDocument,
  ref: PDFObject,
  parent: Element | undefined,
  pageOf: ReadonlyMap<string, number>,
): Element {
  const dictionary = document.context.lookup(ref, PDFDict)
  const kids: Element['kids'][number][] = []
  const element: Element = { ref: ref.toString(), type: nameAt(dictionary, 'S'), parent, kids, dictionary }
  const own = String(dictionary.get(PDFName.of('Pg')))
  for (const kid of kidsAt(dictionary, 'K')) {
    const value = kid instanceof PDFRef ? document.context.lookup(kid) : kid
    if (value instanceof PDFNumber) kids.push({ page: pageOf.get(own) ?? -1, mark: value.asNumber() })
    if (!(value instanceof PDFDict)) continue
    const type = nameAt(value, 'Type')
    if (type === 'MCR') {
      const page = value.has(PDFName.of('Pg')) ? String(value.get(PDFName.of('Pg'))) : own
      kids.push({ page: pageOf.get(page) ?? -1, mark: numberAt(value, 'MCID') ?? -1 })
    } else if (type === 'OBJR') kids.push({ annotation: String(value.get(PDFName.of('Obj'))) })
    else kids.push(readElement(document, kid, element, pageOf))
  }
  return element
}

function readParentTree(document: PDFDocument): ReadonlyMap<number, string | readonly string[]> {
  const tree = entry(document.catalog, 'StructTreeRoot', 'ParentTree')
  return new Map(
    treeEntries(tree, 'Nums').map(([key, value]) => {
      const found = document.context.lookup(value)
      const refs = found instanceof PDFArray ? found.asArray().map(String) : value.toString()
      return [numberOf(key) ?? -1, refs]
    }),
  )
}

function readAnnotations(document: PDFDocument, page: PDFDict, index: number): readonly Annotation[] {
  return kidsAt(page, 'Annots').map((ref) => ({
    ref: ref.toString(),
    page: index,
    dictionary: document.context.lookup(ref, PDFDict),
  }))
}

/** A destination is an array, or a dictionary that holds one. */
function readDestination(object: PDFObject | undefined, pageOf: ReadonlyMap<string, number>): Destination {
  const inner = object instanceof PDFDict ? entry(object, 'D') : object
  const list = inner instanceof PDFArray ? inner.asArray() : []
  return { page: pageOf.get(String(list[0])) ?? -1, top: numberOf(list[3]) ?? -1 }
}

function readOutline(document: PDFDocument, targetOf: Reading['targetOf']): Reading['outline'] {
  const found: Reading['outline'][number][] = []
  const walk = (first: PDFObject | undefined, level: number): void => {
    for (let item = first; item instanceof PDFDict; item = entry(item, 'Next')) {
      const target = targetOf(item) ?? { page: -1, top: -1 }
      found.push({ title: textOf(entry(item, 'Title')), level, ...target })
      walk(entry(item, 'First'), level + 1)
    }
  }
  walk(entry(document.catalog, 'Outlines', 'First'), 1)
  return found
}

function readDestinations(
  document: PDFDocument,
  pageOf: ReadonlyMap<string, number>,
): Reading['destinations'] {
  const tree = entry(document.catalog, 'Names', 'Dests')
  return new Map(
    treeEntries(tree, 'Names').map(([name, value]) => [
      bytesOf(name),
      readDestination(document.context.lookup(value), pageOf),
    ]),
  )
}

/** Every element of the structure, in reading order. */
export function elements(root: Element): readonly Element[] {
  const found: Element[] = []
  const visit = (element: Element): void => {
    found.push(element)
    for (const kid of element.kids) if ('type' in kid) visit(kid)
  }
  visit(root)
  return found
}

/**
 * Every element of the structure as its page shows it: the paragraphs of a cell that stand under all cells of their row
 * come after these.
 */
export function elementsAsShown(root: Element): readonly Element[] {
  const found: Element[] = []
  const visit = (element: Element, later: Element[] | undefined): void => {
    if (later !== undefined && element.type === 'P') {
      later.push(element)
      return
    }
    found.push(element)
    const own: Element[] | undefined = isRowOfTable(element) ? [] : later
    for (const kid of element.kids) if ('type' in kid) visit(kid, own)
    if (own !== later) for (const paragraph of own ?? []) visit(paragraph, undefined)
  }
  visit(root, undefined)
  return found
}

/** Whether an element is a row of a table of its own: the values of a figure are a table without a caption. */
export function isRowOfTable({ type, parent: body }: Element): boolean {
  if (type !== 'TR' || body?.type !== 'TBody') return false
  return body.parent?.kids.some((kid) => 'type' in kid && kid.type === 'Caption') === true
}

/** What a screen reader would read of an element. */
export function read(reading: Reading, element: Element): string {
  const parts = element.kids.map((kid) => {
    if ('type' in kid) return read(reading, kid)
    return 'mark' in kid ? marked(reading, kid.page, kid.mark) : ''
  })
  return parts.join('')
}

const markedTexts = new WeakMap<Reading, Map<string, string>>()

function marked(reading: Reading, page: number, mark: number): string {
  const known = markedTexts.get(reading) ?? new Map<string, string>()
  if (known.size === 0) {
    for (const { page: at, owner, text } of reading.stretches) {
      if (typeof owner === 'number') known.set(`${at} ${owner}`, (known.get(`${at} ${owner}`) ?? '') + text)
    }
    markedTexts.set(reading, known)
  }
  return known.get(`${page} ${mark}`) ?? ''
}
