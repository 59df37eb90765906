import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib'
import { bytesOf, entry, inflate, textOf } from '../pdf-objects.ts'
import type { Reading } from '../pdf-reader.ts'
import { problem } from './problem.ts'
import type { Examined, Problem } from './problem.ts'

/** The file says the same of itself in its information, in its metadata and in its source, and knows one date only. */
export function checkIdentity(examined: Examined): readonly Problem[] {
  const { reading, source } = examined
  const info = infoOf(reading)
  const metadata = metadataOf(reading)
  const said = (key: string): string => (info === undefined ? '' : textOf(entry(info, key)))
  const title = xmpValue(metadata, 'dc:title')
  const pairs = [
    ['Author', xmpValue(metadata, 'dc:creator')],
    ['Creator', xmpValue(metadata, 'xmp:CreatorTool')],
    ['Producer', xmpValue(metadata, 'pdf:Producer')],
  ] as const
  const isTitled =
    title !== '' && said('Title') === title && (source === undefined || title === legible(source.title))
  return [
    ...(isTitled ? [] : [problem('identity/title', said('Title'), title, source?.title)]),
    ...pairs
      .filter(([key, value]) => value === '' || said(key) !== value)
      .map(([key, value]) => problem('identity/properties', key, said(key), value)),
    ...checkDates(examined, metadata),
    ...checkIdentifier(reading),
  ]
}

/** Control characters stand in no metadata. */
function legible(text: string): string {
  return text.replaceAll(/[^\P{Cc}\t\n\r]/gu, '\uFFFD')
}

function infoOf({ document }: Reading): PDFDict | undefined {
  const info = document.context.lookup(document.context.trailerInfo.Info)
  return info instanceof PDFDict ? info : undefined
}

/** The packet of metadata as text; empty when there is none. */
export function metadataOf({ document }: Reading): string {
  const stream = entry(document.catalog, 'Metadata')
  return stream instanceof PDFRawStream ? Buffer.from(inflate(stream, document)).toString('utf8') : ''
}

/** The value of a property, written as an element or as an attribute, without the lists around it. */
export function xmpValue(metadata: string, name: string): string {
  const element = new RegExp(`<${name}[^>]*>([^]*?)</${name}>`).exec(metadata)?.[1]
  const attribute = new RegExp(`\\s${name}="([^"]*)"`).exec(metadata)?.[1]
  const text = (element ?? attribute ?? '').replaceAll(/<[^>]*>/g, '')
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

function checkDates({ reading, source }: Examined, metadata: string): readonly Problem[] {
  const info = infoOf(reading)
  const dates = [
    ['CreationDate', 'xmp:CreateDate'],
    ['ModDate', 'xmp:ModifyDate'],
  ] as const
  const unlike = dates.filter(([key, name]) => {
    const own = instantOf(info === undefined ? '' : bytesOf(entry(info, key)))
    return own === undefined || own !== instantOf(xmpValue(metadata, name))
  })
  const known = source?.date.replaceAll('-', '') ?? instantOf(xmpValue(metadata, 'xmp:CreateDate'))
  const others = instantsIn(reading, metadata).filter((date) => !date.startsWith(known?.slice(0, 8) ?? ''))
  return [
    ...unlike.map(([key]) => problem('identity/dates', key)),
    ...(others.length > 0 ? [problem('identity/other-date', others.join(' '))] : []),
  ]
}

/** A date of either notation as YYYYMMDDhhmmss, when it is in universal time. */
function instantOf(date: string): string | undefined {
  const digits = date.replaceAll(/\D/g, '')
  return /(Z|[+-]00'?:?00'?)$/.test(date) ? digits.slice(0, 14) : undefined
}

/** Every date with a time that the file holds, wherever it stands. */
function instantsIn({ document }: Reading, metadata: string): readonly string[] {
  const found: string[] = [...metadata.matchAll(/\d{4}-\d\d-\d\dT[\d:]+/g)].map(([date]) =>
    date.replaceAll(/\D/g, ''),
  )
  const visit = (object: unknown): void => {
    if (object instanceof PDFDict) {
      for (const [key, value] of object.entries()) if (!isMoment(object, key)) visit(value)
    }
    if (object instanceof PDFRawStream) visit(object.dict)
    else if (object instanceof PDFArray) for (const value of object.asArray()) visit(value)
    else if (mayBeDate(object)) {
      const date = /^D:(\d{8,14})/.exec(bytesOf(object))?.[1]
      if (date !== undefined) found.push(date)
    }
  }
  for (const [, object] of document.context.enumerateIndirectObjects()) visit(object)
  return found
}

/** Dates begin with `D:`; the strings of a long file are too many to decode each. */
function mayBeDate(object: unknown): object is PDFString | PDFHexString {
  if (object instanceof PDFString) return true
  return object instanceof PDFHexString && /^\s*4\s*4\s*3\s*a/i.test(object.asString())
}

/** When a signature was made is no date of the document. */
function isMoment(dictionary: PDFDict, key: PDFName): boolean {
  return key === PDFName.of('M') && entry(dictionary, 'Type') === PDFName.of('Sig')
}

function isString(object: unknown): object is PDFString | PDFHexString {
  return object instanceof PDFString || object instanceof PDFHexString
}

/** Both halves are the same in a file that was never changed. */
function checkIdentifier({ document }: Reading): readonly Problem[] {
  const { ID } = document.context.trailerInfo
  if (!(ID instanceof PDFArray)) return []
  const [first, second] = [ID.lookup(0), ID.lookup(1)]
  const isOne = isString(first) && isString(second) && bytesOf(first) === bytesOf(second)
  return isOne && bytesOf(first) !== '' ? [] : [problem('identity/identifier', first, second)]
}
