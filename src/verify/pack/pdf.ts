import { createHash } from 'node:crypto'
import { createInflate, inflateSync } from 'node:zlib'
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFObject,
} from 'pdf-lib'
import { openPdf, Overflow, type PdfFile } from './pdf-file.ts'
import { meaningsOf, shownText, type Meanings, type PageText } from './pdf-text.ts'

/** A file that a PDF carries. */
interface Carried {
  /** The name that it is kept under: its path in the pack. */
  readonly path: string
  /** Its SHA-256, in hexadecimal; nothing when it unfolds into more bytes than that. */
  readonly hashOf: (mostBytes: number) => Promise<string | undefined>
}

/** A signature as a PDF states it: its bytes, the stretches of the file that it signs, and the time that it claims. */
export interface StatedSignature {
  readonly bytes: Uint8Array
  readonly range: readonly number[]
  /** As an ISO instant. */
  readonly moment?: string
}

export interface ReadPdf {
  readonly carried: readonly Carried[]
  /** Files that it carries under no name. */
  readonly nameless: number
  readonly signatures: readonly StatedSignature[]
  /** Whether a place for a signature is there and nothing in it. */
  readonly isUnsignedForm: boolean
  /** Whether something was added after its end. */
  readonly isLonger: boolean
  /** What its pages show, without blanks. */
  readonly text: string
}

/** So many fields for signatures, and so many levels of a tree, are more than ours have. */
const [mostFields, mostLevels] = [8, 20]

/**
 * Reads what a PDF carries, shows, and how it is signed, without ever unfolding more than a document of ours holds:
 * `tooLarge` for one that would. Nothing when it is not of the form in which coopqual writes it.
 */
export async function readPdf(bytes: Buffer): Promise<ReadPdf | 'tooLarge' | undefined> {
  try {
    const file = openPdf(bytes)
    if (file === undefined) return undefined
    const carried = carriedIn(file)
    const fields = fieldsIn(file)
    const signatures = fields.flatMap((field) => signatureIn(file, field))
    return {
      carried,
      nameless: Math.max(0, file.embedded - carried.length),
      signatures,
      isUnsignedForm: signatures.length === 0 && fields.length > 0,
      isLonger: file.isLonger,
      text: shownText(pagesOf(file)),
    }
  } catch (error) {
    return error instanceof Overflow ? 'tooLarge' : undefined
  }
}

function entryOf(file: PdfFile, dictionary: PDFObject | undefined, name: string): PDFObject | undefined {
  return dictionary instanceof PDFDict ? file.follow(dictionary.get(PDFName.of(name))) : undefined
}

function itemsOf(file: PdfFile, dictionary: PDFObject | undefined, name: string): readonly PDFObject[] {
  const found = entryOf(file, dictionary, name)
  return found instanceof PDFArray ? found.asArray() : []
}

/** The files in the tree of names; a name that comes again is one more, and each part of the tree comes once. */
function carriedIn(file: PdfFile): readonly Carried[] {
  const carried: Carried[] = []
  const seen = new Set<PDFObject>()
  const visit = (node: PDFObject | undefined, level: number): void => {
    if (node === undefined || seen.has(node) || level > mostLevels) return
    seen.add(node)
    const found = file.follow(node)
    for (const kid of itemsOf(file, found, 'Kids')) visit(kid, level + 1)
    const pairs = itemsOf(file, found, 'Names')
    for (let at = 0; at + 1 < pairs.length; at += 2)
      carried.push(carriedBy(file, file.follow(pairs[at]), pairs[at + 1]))
  }
  visit(entryOf(file, entryOf(file, file.catalog, 'Names'), 'EmbeddedFiles'), 0)
  return carried
}

function carriedBy(file: PdfFile, key: PDFObject | undefined, value: PDFObject | undefined): Carried {
  const path = key instanceof PDFString || key instanceof PDFHexString ? key.decodeText() : ''
  const stream = entryOf(file, entryOf(file, file.follow(value), 'EF'), 'F')
  return {
    path: path.normalize('NFC'),
    hashOf: async (most) => (stream instanceof PDFRawStream ? hashOf(stream, most) : undefined),
  }
}

/** What is unfolded at once; what is larger is hashed as it unfolds. In bytes. */
const small = 1_000_000

/** An attached piece may be as large as one likes. */
async function hashOf({ dict, contents }: PDFRawStream, most: number): Promise<string | undefined> {
  const filter = dict.get(PDFName.of('Filter'))
  const hash = createHash('sha256')
  if (filter === undefined) return contents.length > most ? undefined : hash.update(contents).digest('hex')
  if (filter !== PDFName.of('FlateDecode')) return undefined
  try {
    if (most <= small) hash.update(inflateSync(contents, { maxOutputLength: most + 1 }))
    else for await (const part of unfolding(contents, most)) hash.update(part)
    return hash.digest('hex')
  } catch {
    return undefined
  }
}

/** @throws {Error} when it does not unfold, or into more than so many bytes */
async function* unfolding(contents: Uint8Array, most: number): AsyncGenerator<Uint8Array> {
  const inflate = createInflate()
  inflate.end(contents)
  let left = most
  for await (const part of inflate) {
    if (!(part instanceof Uint8Array)) continue
    left -= part.length
    if (left < 0) throw new Error('It unfolds into too much')
    yield part
  }
}

/** What the codes of the typefaces of some pages stand for, by their names there. */
type Fonts = ReadonlyMap<string, Meanings>

function* pagesOf(file: PdfFile): Generator<PageText> {
  const known = new Map<PDFObject | undefined, Fonts>()
  const seen = new Set<PDFObject>()
  const waiting = [file.catalog.get(PDFName.of('Pages'))]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const page = file.follow(node)
    const kids = itemsOf(file, page, 'Kids')
    if (seen.has(node) || !(page instanceof PDFDict)) continue
    seen.add(node)
    waiting.push(...kids.toReversed())
    if (entryOf(file, page, 'Type') !== PDFName.of('Page')) continue
    const own = page.get(PDFName.of('Resources'))
    const fonts = known.get(own) ?? fontsOf(file, own)
    if (own instanceof PDFRef) known.set(own, fonts)
    yield { content: contentOf(file, page.get(PDFName.of('Contents'))), fonts }
  }
}

/** What a page paints, which may stand in several streams. */
function contentOf(file: PdfFile, contents: PDFObject | undefined): string {
  const found = file.follow(contents)
  const parts = found instanceof PDFArray ? found.asArray() : [found]
  return parts.map((part) => latin(file.unfold(part))).join('\n')
}

/** What the codes of each typeface stand for, as the file tells it. */
function fontsOf(file: PdfFile, resources: PDFObject | undefined): Fonts {
  const fonts = entryOf(file, file.follow(resources), 'Font')
  return new Map(
    (fonts instanceof PDFDict ? fonts.entries() : []).map(([name, reference]) => {
      const font = file.follow(reference)
      const map = font instanceof PDFDict ? font.get(PDFName.of('ToUnicode')) : undefined
      return [name.asString().slice(1), meaningsOf(latin(file.unfold(map)))]
    }),
  )
}

function latin(bytes: Uint8Array | undefined): string {
  return bytes === undefined
    ? ''
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

/** The fields of its form that are for signatures. */
function fieldsIn(file: PdfFile): readonly PDFDict[] {
  const fields = itemsOf(file, entryOf(file, file.catalog, 'AcroForm'), 'Fields').slice(0, mostFields)
  return fields
    .map(file.follow)
    .filter((field) => field instanceof PDFDict)
    .filter((field) => field.get(PDFName.of('FT')) === PDFName.of('Sig'))
}

function signatureIn(file: PdfFile, field: PDFDict): readonly StatedSignature[] {
  const stated = entryOf(file, field, 'V')
  if (!(stated instanceof PDFDict)) return []
  const contents = entryOf(file, stated, 'Contents')
  const moment = momentOf(entryOf(file, stated, 'M'))
  return [
    {
      bytes: contents instanceof PDFHexString ? contents.asBytes() : new Uint8Array(),
      range: itemsOf(file, stated, 'ByteRange').map((one) =>
        one instanceof PDFNumber ? one.asNumber() : Number.NaN,
      ),
      ...(moment !== undefined && { moment }),
    },
  ]
}

/** `D:20261223042640Z` as `2026-12-23T04:26:40Z`. */
function momentOf(date: PDFObject | undefined): string | undefined {
  const written = date instanceof PDFString || date instanceof PDFHexString ? date.decodeText() : ''
  const [, ...parts] = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z/.exec(written) ?? []
  const [year, month, day, hour, minute, second] = parts
  const moment = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
  return parts.length === 6 && !Number.isNaN(Date.parse(moment)) ? moment : undefined
}
