import { unzlibSync } from 'fflate'
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib'
import type { PDFObject } from 'pdf-lib'

/** A stretch of text as a page holds it. */
interface Stretch {
  readonly text: string
  readonly page: number
  /** Its marked content: a number of the page, or an artifact. */
  readonly owner: number | 'artifact' | undefined
  readonly subtype: string
  readonly font: string
  readonly size: number
  readonly x: number
  readonly end: number
  readonly y: number
  readonly rotated: boolean
}

interface FontUse {
  readonly name: string
  readonly program: Uint8Array
  readonly unicode: ReadonlyMap<number, string>
  readonly widths: ReadonlyMap<number, number>
  readonly glyphs: ReadonlyMap<number, number>
  readonly used: Set<number>
}

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

interface Annotation {
  readonly ref: string
  readonly page: number
  readonly dictionary: PDFDict
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
  readonly fonts: ReadonlyMap<string, FontUse>
  readonly structure: Element
  readonly parentTree: ReadonlyMap<number, string | readonly string[]>
  /** By page: its key in the parent tree. */
  readonly keys: readonly number[]
  readonly annotations: readonly Annotation[]
  readonly outline: readonly {
    readonly title: string
    readonly level: number
    readonly page: number
    readonly top: number
  }[]
  /** Page and height of every named destination. */
  readonly destinations: ReadonlyMap<string, { readonly page: number; readonly top: number }>
}

export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const pages = document.getPages()
  const pageOf = new Map(pages.map((page, index) => [page.ref.toString(), index]))
  const fonts = readFonts(document)
  const contents = pages.map((page, index) =>
    readContent(contentOf(page.node.get(PDFName.of('Contents')), document), index, fonts),
  )
  return {
    document,
    pages: pages.length,
    fonts,
    stretches: contents.flatMap((content) => content.stretches),
    marks: contents.map((content) => content.marks),
    orphans: contents.flatMap((content) => content.orphans),
    structure: readStructure(document, pageOf),
    parentTree: readParentTree(document),
    keys: pages.map(({ node }) => Number(String(node.get(PDFName.of('StructParents'))))),
    annotations: pages.flatMap((page, index) => readAnnotations(document, page.node, index)),
    outline: readOutline(document, pageOf),
    destinations: readDestinations(document, pageOf),
  }
}

export function entry(dictionary: PDFDict, ...path: readonly string[]): PDFObject | undefined {
  let found: PDFObject | undefined = dictionary
  for (const key of path) found = found instanceof PDFDict ? found.lookup(PDFName.of(key)) : undefined
  return found
}

export function dictionaryAt(dictionary: PDFDict, ...path: readonly string[]): PDFDict {
  const found = entry(dictionary, ...path)
  if (!(found instanceof PDFDict)) throw new Error(`no dictionary at ${path.join('/')}`)
  return found
}

export function textOf(object: PDFObject | undefined): string {
  return object instanceof PDFHexString || object instanceof PDFString ? object.decodeText() : ''
}

/** A string that holds UTF-8 bytes. */
export function bytesOf(object: PDFObject | undefined): string {
  return object instanceof PDFHexString ? Buffer.from(object.asBytes()).toString('utf8') : ''
}

/** The content of a page, which may come in several streams. */
function contentOf(object: PDFObject | undefined, document: PDFDocument): Uint8Array {
  const found = object instanceof PDFRef ? document.context.lookup(object) : object
  const streams = found instanceof PDFArray ? found.asArray() : [object]
  return Buffer.concat(streams.flatMap((stream) => [inflate(stream, document), Buffer.from('\n')]))
}

export function inflate(object: PDFObject | undefined, document: PDFDocument): Uint8Array {
  const stream = object instanceof PDFRef ? document.context.lookup(object) : object
  if (!(stream instanceof PDFRawStream)) throw new Error('not a stream')
  return stream.dict.has(PDFName.of('Filter')) ? unzlibSync(stream.contents) : stream.contents
}

function numbers(object: PDFObject | undefined): readonly number[] {
  return object instanceof PDFArray
    ? object.asArray().map((value) => (value instanceof PDFNumber ? value.asNumber() : 0))
    : []
}

function readFonts(document: PDFDocument): Map<string, FontUse> {
  const [page] = document.getPages()
  const fonts = dictionaryAt(page!.node, 'Resources', 'Font')
  return new Map(
    fonts.entries().map(([key]) => {
      const font = dictionaryAt(fonts, key.asString().slice(1))
      const descendants = entry(font, 'DescendantFonts')
      const descendant = descendants instanceof PDFArray ? descendants.lookup(0, PDFDict) : font
      const widths = entry(descendant, 'W')
      const list = widths instanceof PDFArray ? numbers(widths.lookup(1)) : []
      const map = inflate(entry(descendant, 'CIDToGIDMap'), document)
      const use: FontUse = {
        name: String(entry(font, 'BaseFont')),
        program: inflate(entry(descendant, 'FontDescriptor', 'FontFile2'), document),
        unicode: readUnicode(Buffer.from(inflate(entry(font, 'ToUnicode'), document)).toString('latin1')),
        widths: new Map(list.map((width, index) => [index + 1, width])),
        glyphs: new Map(
          Array.from({ length: map.length / 2 }, (_, code) => [
            code,
            (map[code * 2]! << 8) + map[code * 2 + 1]!,
          ]),
        ),
        used: new Set(),
      }
      return [key.asString().slice(1), use]
    }),
  )
}

function readUnicode(map: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const [, code, units] of map.matchAll(/<([0-9a-f]{4})> <([0-9a-f]+)>/g)) {
    found.set(Number.parseInt(code!, 16), Buffer.from(units!, 'hex').swap16().toString('utf16le'))
  }
  return found
}

interface Content {
  readonly stretches: Stretch[]
  readonly marks: number[]
  readonly orphans: string[]
}

const token = /<<.*?>>|\[[^\]]*\]|<[0-9a-fA-F]*>|\/[^\s/<>[\]()]+|[^\s/<>[\]()]+/g
const painters = new Set(['f', 'S', 'TJ', 'Tj', 'B', 're f'])

function readContent(bytes: Uint8Array, page: number, fonts: ReadonlyMap<string, FontUse>): Content {
  const content: Content = { stretches: [], marks: [], orphans: [] }
  let owner: Stretch['owner']
  let subtype = ''
  let font = ''
  let size = 0
  let matrix: readonly number[] = []
  let operands: string[] = []
  let depth = 0
  for (const [word] of Buffer.from(bytes).toString('latin1').matchAll(token)) {
    if (!/^[A-Za-z*]+$/.test(word)) {
      operands.push(word)
      continue
    }
    if (word === 'BDC') {
      if (owner !== undefined) throw new Error('marked content inside marked content')
      const mark = /MCID (\d+)/.exec(operands.at(-1) ?? '')?.[1]
      owner = mark === undefined ? 'artifact' : Number(mark)
      subtype = /Subtype\/(\w+)/.exec(operands.at(-1) ?? '')?.[1] ?? ''
      if (typeof owner === 'number') content.marks.push(owner)
    }
    if (word === 'EMC') owner = undefined
    if (word === 'q') depth += 1
    if (word === 'Q') depth -= 1
    if (word === 'Tf') [font, size] = [operands[0]!.slice(1), Number(operands[1])]
    if (word === 'Tm') matrix = operands.map(Number)
    if (painters.has(word) && owner === undefined)
      content.orphans.push(`${page}: ${operands.join(' ')} ${word}`)
    if (word === 'TJ') {
      const { text, width } = decode(operands[0]!, fonts.get(font)!)
      const [a = 1, b = 0, , , x = 0, y = 0] = matrix
      content.stretches.push({
        text,
        page,
        owner,
        subtype,
        font,
        size,
        x,
        y,
        end: x + (width * size * a) / 1000,
        rotated: b !== 0,
      })
    }
    operands = []
  }
  if (owner !== undefined || depth !== 0) throw new Error(`page ${page} leaves something open`)
  return content
}

function decode(array: string, font: FontUse): { readonly text: string; readonly width: number } {
  let text = ''
  let width = 0
  for (const [, hex, shift] of array.matchAll(/<([0-9a-f]*)>|(-?[\d.]+)/g)) {
    if (shift !== undefined) width -= Number(shift)
    for (const [code] of (hex ?? '').matchAll(/.{4}/g)) {
      const known = Number.parseInt(code, 16)
      font.used.add(known)
      text += font.unicode.get(known) ?? '\uFFFD'
      width += font.widths.get(known) ?? 1000
    }
  }
  return { text, width }
}

function readStructure(document: PDFDocument, pageOf: ReadonlyMap<string, number>): Element {
  const kids = entry(document.catalog, 'StructTreeRoot', 'K')
  if (!(kids instanceof PDFArray)) throw new Error('no structure')
  return readElement(document, kids.get(0), undefined, pageOf)
}

function readElement(
  document: PDFDocument,
  ref: PDFObject,
  parent: Element | undefined,
  pageOf: ReadonlyMap<string, number>,
): Element {
  const dictionary = document.context.lookup(ref, PDFDict)
  const kids: Element['kids'][number][] = []
  const element: Element = {
    ref: ref.toString(),
    type: String(entry(dictionary, 'S')).slice(1),
    parent,
    kids,
    dictionary,
  }
  const own = String(dictionary.get(PDFName.of('Pg')))
  const given = entry(dictionary, 'K')
  for (const kid of given instanceof PDFArray ? given.asArray() : []) {
    const value = kid instanceof PDFRef ? document.context.lookup(kid) : kid
    if (value instanceof PDFNumber) kids.push({ page: pageOf.get(own)!, mark: value.asNumber() })
    else if (!(value instanceof PDFDict)) throw new Error('unknown kid')
    else if (String(entry(value, 'Type')) === '/MCR') {
      const mark = entry(value, 'MCID')
      kids.push({
        page: pageOf.get(String(value.get(PDFName.of('Pg'))))!,
        mark: mark instanceof PDFNumber ? mark.asNumber() : -1,
      })
    } else if (String(entry(value, 'Type')) === '/OBJR')
      kids.push({ annotation: String(value.get(PDFName.of('Obj'))) })
    else kids.push(readElement(document, kid, element, pageOf))
  }
  return element
}

function readParentTree(document: PDFDocument): ReadonlyMap<number, string | readonly string[]> {
  const nums = entry(document.catalog, 'StructTreeRoot', 'ParentTree', 'Nums')
  const list = nums instanceof PDFArray ? nums.asArray() : []
  const tree = new Map<number, string | readonly string[]>()
  for (let at = 0; at < list.length; at += 2) {
    const key = list[at]
    const value = list[at + 1]!
    const found = document.context.lookup(value)
    const refs = found instanceof PDFArray ? found.asArray().map(String) : value.toString()
    tree.set(key instanceof PDFNumber ? key.asNumber() : -1, refs)
  }
  return tree
}

function readAnnotations(document: PDFDocument, page: PDFDict, index: number): readonly Annotation[] {
  const list = entry(page, 'Annots')
  const refs = list instanceof PDFArray ? list.asArray() : []
  return refs.map((ref) => ({
    ref: ref.toString(),
    page: index,
    dictionary: document.context.lookup(ref, PDFDict),
  }))
}

function readDestination(
  object: PDFObject | undefined,
  pageOf: ReadonlyMap<string, number>,
): { page: number; top: number } {
  const list = object instanceof PDFArray ? object.asArray() : []
  const top = list[3]
  return { page: pageOf.get(String(list[0])) ?? -1, top: top instanceof PDFNumber ? top.asNumber() : -1 }
}

function readOutline(document: PDFDocument, pageOf: ReadonlyMap<string, number>): Reading['outline'] {
  const found: Reading['outline'][number][] = []
  const walk = (item: PDFObject | undefined, level: number): void => {
    if (!(item instanceof PDFDict)) return
    found.push({
      title: textOf(entry(item, 'Title')),
      level,
      ...readDestination(entry(item, 'Dest'), pageOf),
    })
    walk(entry(item, 'First'), level + 1)
    walk(entry(item, 'Next'), level)
  }
  walk(entry(document.catalog, 'Outlines', 'First'), 1)
  return found
}

function readDestinations(
  document: PDFDocument,
  pageOf: ReadonlyMap<string, number>,
): Reading['destinations'] {
  const kids = entry(document.catalog, 'Names', 'Dests', 'Kids')
  const leaf = kids instanceof PDFArray ? kids.lookup(0, PDFDict) : undefined
  const names = leaf === undefined ? undefined : entry(leaf, 'Names')
  const list = names instanceof PDFArray ? names.asArray() : []
  const found = new Map<string, { page: number; top: number }>()
  for (let at = 0; at < list.length; at += 2) {
    found.set(bytesOf(list[at]), readDestination(document.context.lookup(list[at + 1]), pageOf))
  }
  return found
}

/** Every element of the structure, in reading order. */
export function elements(root: Element): readonly Element[] {
  return [root, ...root.kids.flatMap((kid) => ('type' in kid ? elements(kid) : []))]
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
