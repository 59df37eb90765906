import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
  type PDFObject,
} from 'pdf-lib'
import { shownText } from './pdf-text.ts'

/** A file that a PDF carries. */
interface Carried {
  /** The name that it is kept under: its path in the pack. */
  readonly path: string
  /** Its SHA-256, in hexadecimal; nothing when it unfolds into more bytes than that. */
  readonly hashOf: (mostBytes: number) => string | undefined
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
  /** What its pages show, without blanks. */
  readonly text: string
}

/** Reads what a PDF carries, shows, and how it is signed; nothing when it cannot be read. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf | undefined> {
  try {
    const document = await PDFDocument.load(bytes, {
      updateMetadata: false,
      throwOnInvalidObject: true,
      parseSpeed: Number.POSITIVE_INFINITY,
    })
    const objects = document.context.enumerateIndirectObjects().map(([, object]) => object)
    const dictionaries = objects.filter((object) => object instanceof PDFDict)
    const carried = carriedIn(document)
    const embedded = objects.filter((one) => one instanceof PDFRawStream && isNamed(one.dict, 'EmbeddedFile'))
    const signatures = dictionaries.filter((one) => one.has(PDFName.of('ByteRange'))).map(signatureOf)
    return {
      carried,
      nameless: embedded.length - carried.length,
      signatures,
      isUnsignedForm: signatures.length === 0 && dictionaries.some(isSignatureField),
      text: shownText(
        document.getPages().map(({ node }) => ({
          content: contentsOf(node.get(PDFName.of('Contents')), document),
          fonts: fontsOf(node.Resources(), document),
        })),
      ),
    }
  } catch {
    return undefined
  }
}

function isNamed(dictionary: PDFDict, type: string): boolean {
  return dictionary.get(PDFName.of('Type')) === PDFName.of(type)
}

function isSignatureField(dictionary: PDFDict): boolean {
  return dictionary.get(PDFName.of('FT')) === PDFName.of('Sig')
}

/** The files in the tree of names, as far as it goes down. */
function carriedIn({ catalog, context }: PDFDocument): readonly Carried[] {
  const names = dictionaryIn(dictionaryIn(catalog, 'Names'), 'EmbeddedFiles')
  const carried: Carried[] = []
  const visit = (node: PDFObject | undefined, depth: number): void => {
    if (!(node instanceof PDFDict) || depth > 20) return
    const pairs = node.lookup(PDFName.of('Names'))
    const kids = node.lookup(PDFName.of('Kids'))
    if (kids instanceof PDFArray) for (const kid of kids.asArray()) visit(context.lookup(kid), depth + 1)
    if (!(pairs instanceof PDFArray)) return
    for (let at = 0; at + 1 < pairs.size(); at += 2)
      carried.push(carriedBy(pairs.lookup(at), pairs.lookup(at + 1)))
  }
  visit(names, 0)
  return carried
}

function dictionaryIn(dictionary: PDFDict | undefined, name: string): PDFDict | undefined {
  const found = dictionary?.lookup(PDFName.of(name))
  return found instanceof PDFDict ? found : undefined
}

function carriedBy(key: PDFObject | undefined, specification: PDFObject | undefined): Carried {
  const path = key instanceof PDFString || key instanceof PDFHexString ? key.decodeText() : ''
  const files = specification instanceof PDFDict ? dictionaryIn(specification, 'EF') : undefined
  const stream = files?.lookup(PDFName.of('F'))
  return {
    path: path.normalize('NFC'),
    hashOf: (most) => {
      const bytes = stream instanceof PDFRawStream ? unfolded(stream, most) : undefined
      return bytes === undefined ? undefined : createHash('sha256').update(bytes).digest('hex')
    },
  }
}

/** More text than a page ever shows. In bytes. */
const mostText = 64 * 1024 * 1024

/** The bytes of a stream, when they are stored as such or deflated, and no more than so many. */
function unfolded({ dict, contents }: PDFRawStream, most: number): Uint8Array | undefined {
  const filter = dict.lookup(PDFName.of('Filter'))
  const [only] = filter instanceof PDFArray ? filter.asArray() : [filter]
  const isPlain = only === undefined
  if (!isPlain && only !== PDFName.of('FlateDecode')) return undefined
  try {
    const bytes = isPlain ? contents : inflateSync(contents, { maxOutputLength: most + 1 })
    return bytes.length > most ? undefined : bytes
  } catch {
    return undefined
  }
}

function textOf(stream: PDFObject | undefined): string {
  const bytes = stream instanceof PDFRawStream ? unfolded(stream, mostText) : undefined
  return Buffer.from(bytes ?? []).toString('latin1')
}

function contentsOf(contents: PDFObject | undefined, { context }: PDFDocument): string {
  const found = context.lookup(contents)
  const parts = found instanceof PDFArray ? found.asArray().map((part) => context.lookup(part)) : [found]
  return parts.map(textOf).join('\n')
}

/** What the codes of each typeface of a page stand for, as the file tells it. */
function fontsOf(resources: PDFDict | undefined, { context }: PDFDocument): ReadonlyMap<string, string> {
  const fonts = dictionaryIn(resources, 'Font')
  return new Map(
    (fonts?.entries() ?? []).map(([name, reference]) => {
      const font = context.lookup(reference)
      const map = font instanceof PDFDict ? font.lookup(PDFName.of('ToUnicode')) : undefined
      return [name.asString().slice(1), textOf(map)]
    }),
  )
}

function signatureOf(dictionary: PDFDict): StatedSignature {
  const contents = dictionary.lookup(PDFName.of('Contents'))
  const range = dictionary.lookup(PDFName.of('ByteRange'))
  const moment = momentOf(dictionary.lookup(PDFName.of('M')))
  return {
    bytes: contents instanceof PDFHexString ? contents.asBytes() : new Uint8Array(),
    range:
      range instanceof PDFArray
        ? range.asArray().map((one) => (one instanceof PDFNumber ? one.asNumber() : Number.NaN))
        : [],
    ...(moment !== undefined && { moment }),
  }
}

/** `D:20261223042640Z` as `2026-12-23T04:26:40Z`. */
function momentOf(date: PDFObject | undefined): string | undefined {
  const written = date instanceof PDFString || date instanceof PDFHexString ? date.decodeText() : ''
  const [, ...parts] = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z/.exec(written) ?? []
  const [year, month, day, hour, minute, second] = parts
  const moment = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
  return parts.length === 6 && !Number.isNaN(Date.parse(moment)) ? moment : undefined
}
