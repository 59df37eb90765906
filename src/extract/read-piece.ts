import type { ContentType } from '../model/content.ts'
import { harvested, newHarvest, type Extracted, type Harvest } from './harvest.ts'
import type { ExtractLimits } from './limits.ts'

/** Reads a piece of one format into its harvest; whatever it throws means that the piece is damaged. */
type ReadFormat = (bytes: Uint8Array, harvest: Harvest) => void | Promise<void>

const readPicture = async (): Promise<ReadFormat> => (await import('./picture.ts')).readPicture

/** Each format is loaded when the first piece of it comes. */
const formats: Readonly<Partial<Record<ContentType, () => Promise<ReadFormat>>>> = {
  pdf: async () => (await import('./pdf.ts')).readPdf,
  docx: async () => (await import('./docx.ts')).readDocx,
  xlsx: async () => (await import('./xlsx.ts')).readXlsx,
  pptx: async () => (await import('./pptx.ts')).readPptx,
  odt: async () => (await import('./open-document.ts')).readOpenDocument,
  ods: async () => (await import('./open-document.ts')).readOpenDocument,
  rtf: async () => (await import('./rtf.ts')).readRtf,
  csv: async () => (await import('./csv.ts')).readCsv,
  text: async () => (await import('./plain.ts')).readPlain,
  html: async () => (await import('./html.ts')).readHtml,
  eml: async () => (await import('./mail.ts')).readMail,
  zip: async () => (await import('./archive.ts')).readArchive,
  jpeg: readPicture,
  png: readPicture,
  gif: readPicture,
  tiff: readPicture,
  heic: readPicture,
  webp: readPicture,
}

/**
 * Reads a piece in this thread; its bytes may be taken away. It ends in time only where the libraries let go: `extract`
 * ends it in any case.
 */
export async function readPiece(
  bytes: Uint8Array,
  type: ContentType,
  limits: ExtractLimits,
): Promise<Extracted> {
  const harvest = newHarvest(limits, readInto)
  await readInto(bytes, type, harvest)
  return harvested(harvest)
}

/** Reads a piece, or one that stands in another. */
async function readInto(bytes: Uint8Array, type: ContentType, harvest: Harvest): Promise<void> {
  const load = formats[type]
  if (load === undefined || bytes.length > harvest.limits.bytes) {
    harvest.isPartial = true
    return
  }
  const read = await load()
  try {
    await read(bytes, harvest)
  } catch {
    harvest.trouble ??= 'broken'
  }
}
