import { constants, createInflate, inflateRawSync, inflateSync } from 'node:zlib'
import { zlibSync } from 'fflate'
import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFRawStream } from 'pdf-lib'
import type { PDFContext, PDFObject } from 'pdf-lib'
import { copied, dictionary, resolved, streamOf, type Copying } from './copying.ts'
import type { Limits } from './limits.ts'
import { PieceError } from './piece-error.ts'
import { nameText, plainName } from './syntax.ts'

export interface SoundStream {
  readonly content: Uint8Array
  /** The entries that say how it is packed. */
  readonly filters: string
  /** Whether nothing of it is lost. */
  readonly isWhole: boolean
}

/** The ways of packing that every reader knows; one that decrypts, or that nobody knows, does not pass. */
const knownFilters = new Set([
  'ASCIIHexDecode',
  'ASCII85Decode',
  'LZWDecode',
  'FlateDecode',
  'RunLengthDecode',
  'CCITTFaxDecode',
  'JBIG2Decode',
  'DCTDecode',
  'JPXDecode',
])

const parameters = dictionary({
  plain:
    'Predictor Colors BitsPerComponent Columns EarlyChange K EndOfLine EncodedByteAlign Rows EndOfBlock BlackIs1 DamagedRowsBeforeError ColorTransform',
  parts: () => ({ JBIG2Globals: streamOf({ plain: '' }) }),
})

const nothing: SoundStream = { content: new Uint8Array(), filters: '', isWhole: false }

/**
 * A stream as it may stand in the annex: as it was when it unpacks, mended when it nearly does, empty when it cannot.
 * @throws {PieceError} `tooLarge` when it unpacks to more than is allowed.
 */
export async function soundStream(stream: PDFRawStream, copying: Copying): Promise<SoundStream> {
  const names = listed(copying.source, stream.dict.get(PDFName.of('Filter')))
  if (names.some((name) => !knownFilters.has(plainName(name)))) return nothing
  const { contents } = stream
  const given = listed(copying.source, stream.dict.get(PDFName.of('DecodeParms')))
  const settings = names.map((_, index) =>
    given[index] instanceof PDFDict ? (copied(parameters, given[index], copying) ?? 'null') : 'null',
  )
  const filters = filterText(names, settings)
  if (plainName(names[0]) !== 'FlateDecode') return { content: contents, filters, isWhole: true }
  if (await unpacks(contents, copying.limits)) return { content: contents, filters, isWhole: true }
  const { bytes, isWhole } = salvaged(contents, copying.limits)
  return { content: zlibSync(bytes, { level: 6 }), filters, isWhole }
}

/** A filter alone stands without a list; so do its settings. */
function listed(source: PDFContext, value: PDFObject | undefined): readonly (PDFObject | undefined)[] {
  const found = resolved(source, value)
  if (found === undefined) return []
  return found instanceof PDFArray ? found.asArray().map((each) => resolved(source, each)) : [found]
}

function filterText(names: readonly (PDFObject | undefined)[], settings: readonly string[]): string {
  if (names.length === 0) return ''
  const filters = names.map((name) => (name instanceof PDFName ? nameText(name) : ''))
  const parts = settings.every((text) => text === 'null') ? '' : `/DecodeParms[${settings.join(' ')}]`
  return `/Filter[${filters.join('')}]${parts}`
}

/** Below this, in bytes, asking at once is quicker than asking piecemeal. */
const small = 200_000

async function unpacks(packed: Uint8Array, { unpacked }: Limits): Promise<boolean> {
  if (packed.length < small) {
    try {
      inflateSync(packed, { maxOutputLength: Math.min(unpacked, small * 100) })
      return true
    } catch (error) {
      if (!isTooLong(error)) return false
    }
  }
  return unpacksPiecemeal(packed, unpacked)
}

/** Unpacks without keeping anything. */
function unpacksPiecemeal(packed: Uint8Array, most: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let length = 0
    const inflate = createInflate({ chunkSize: 256 * 1024 })
    inflate.on('data', ({ length: more }: Buffer) => {
      length += more
      if (length > most) inflate.destroy(new PieceError('tooLarge'))
    })
    inflate.on('error', (error) => (error instanceof PieceError ? reject(error) : resolve(false)))
    inflate.on('end', () => resolve(true))
    inflate.end(packed)
  })
}

/** What can be had of a packed stream: all of it when only its checksum is wrong or cut off. */
function salvaged(
  packed: Uint8Array,
  { unpacked }: Limits,
): { readonly bytes: Uint8Array; readonly isWhole: boolean } {
  const maxOutputLength = Math.min(unpacked, 256_000_000)
  try {
    return { bytes: inflateRawSync(packed.subarray(2), { maxOutputLength }), isWhole: true }
  } catch (error) {
    if (isTooLong(error)) throw new PieceError('tooLarge')
  }
  try {
    const bytes = inflateSync(packed, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH })
    return { bytes, isWhole: false }
  } catch {
    return { bytes: new Uint8Array(), isWhole: false }
  }
}

function isTooLong(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}

/**
 * The bytes of a stream, unpacked.
 * @throws {PieceError} `damaged` when they cannot be had.
 */
export async function unpackedStream(stream: PDFRawStream, copying: Copying): Promise<Uint8Array> {
  const { content, filters, isWhole } = await soundStream(stream, copying)
  if (!isWhole) copying.remarks.add('damagedParts')
  if (filters === '') return content
  try {
    return decodePDFRawStream(PDFRawStream.of(stream.dict, content)).decode()
  } catch {
    throw new PieceError('damaged')
  }
}
