import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
} from 'pdf-lib'

/** A file that a PDF carries. */
export interface Carried {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A signature as a PDF states it: its bytes, and the stretches of the file that it signs. */
export interface StatedSignature {
  readonly bytes: Uint8Array
  readonly range: readonly number[]
}

export interface ReadPdf {
  readonly carried: readonly Carried[]
  readonly signatures: readonly StatedSignature[]
}

/** Reads what a PDF carries, and how it is signed; nothing when it cannot be read. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf | undefined> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true })
    const objects = document.context.enumerateIndirectObjects().map(([, object]) => object)
    const dictionaries = objects.filter((object) => object instanceof PDFDict)
    return {
      carried: dictionaries.filter(isFileSpecification).flatMap(carriedBy),
      signatures: dictionaries.filter((one) => one.has(PDFName.of('ByteRange'))).map(signatureOf),
    }
  } catch {
    return undefined
  }
}

function isFileSpecification(dictionary: PDFDict): boolean {
  return dictionary.get(PDFName.of('Type')) === PDFName.of('Filespec')
}

function carriedBy(specification: PDFDict): readonly Carried[] {
  const named = specification.lookup(PDFName.of('UF')) ?? specification.lookup(PDFName.of('F'))
  const files = specification.lookupMaybe(PDFName.of('EF'), PDFDict)
  const stream = files?.lookup(PDFName.of('F')) ?? files?.lookup(PDFName.of('UF'))
  if (!(named instanceof PDFString || named instanceof PDFHexString)) return []
  if (!(stream instanceof PDFRawStream)) return []
  return [{ name: named.decodeText(), bytes: decodePDFRawStream(stream).decode() }]
}

function signatureOf(dictionary: PDFDict): StatedSignature {
  const contents = dictionary.lookup(PDFName.of('Contents'))
  const range = dictionary.lookup(PDFName.of('ByteRange'))
  const bytes =
    contents instanceof PDFHexString || contents instanceof PDFString ? contents.asBytes() : new Uint8Array()
  const numbers =
    range instanceof PDFArray
      ? range.asArray().map((one) => (one instanceof PDFNumber ? one.asNumber() : Number.NaN))
      : []
  return { bytes, range: numbers }
}
