import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString, type PDFObject } from 'pdf-lib'
import { inflate, read, readPdf } from './pdf-reader.ts'

/**
 * All that a PDF file says, in whatever place: pages as they are seen and as they are read aloud, outline, destinations,
 * targets of links, alternative texts, properties, metadata, and the bytes of every stream.
 */
export async function everyWordOf(bytes: Uint8Array): Promise<string> {
  const reading = await readPdf(bytes)
  const objects = reading.document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => stringsIn(object))
  const streams = reading.document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFRawStream ? bothWays(inflate(object, reading.document)) : [],
    )
  return [
    read(reading, reading.structure),
    ...reading.stretches.map(({ text }) => text),
    ...reading.outline.map(({ title }) => title),
    ...reading.destinations.keys(),
    ...objects,
    ...streams,
    ...Object.values(reading.document.context.trailerInfo).flatMap((object) =>
      object === undefined ? [] : stringsIn(object),
    ),
  ].join('\n')
}

function bothWays(bytes: Uint8Array): readonly string[] {
  return [Buffer.from(bytes).toString('utf8'), Buffer.from(bytes).toString('utf16le')]
}

function stringsIn(object: PDFObject): readonly string[] {
  if (object instanceof PDFString || object instanceof PDFHexString) {
    return [object.decodeText(), Buffer.from(object.asBytes()).toString('utf8')]
  }
  if (object instanceof PDFName) return [object.decodeText()]
  if (object instanceof PDFArray) return object.asArray().flatMap(stringsIn)
  if (object instanceof PDFRawStream) return stringsIn(object.dict)
  return object instanceof PDFDict
    ? object.entries().flatMap(([key, value]) => [key.decodeText(), ...stringsIn(value)])
    : []
}
