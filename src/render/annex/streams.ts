import { constants, createInflate, inflateRawSync, inflateSync } from 'node:zlib'
import { zlibSync } from 'fflate'
import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib'
import type { PDFContext, PDFObject } from 'pdf-lib'
import { copied, dictionary, resolved, streamOf, type Copying } from './copying.ts'
import type { Limits } from './limits.ts'
import { PieceError } from './piece-error.ts'
import { plainName } from './syntax.ts'

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

/** Bytes, and the ways in which they are packed, the outermost first, each with its settings. */
interface Packed {
  readonly content: Uint8Array
  readonly layers: readonly { readonly name: string; readonly settings: PDFDict | undefined }[]
}

/**
 * A stream as it may stand in the annex: as it was when it unpacks, mended when it nearly does, empty when it cannot.
 * @throws {PieceError} `tooLarge` when it unpacks to more than is allowed.
 */
export async function soundStream(stream: PDFRawStream, copying: Copying): Promise<SoundStream> {
  const given = packedOf(stream, copying)
  if (given.layers.some(({ name }) => !knownFilters.has(name))) return nothing
  const packed = withoutOldLayers(given, copying)
  if (packed === undefined) return nothing
  const filters = filterText(packed, copying)
  if (packed.layers[0]?.name !== 'FlateDecode' || (await unpacks(packed.content, copying.limits)))
    return { content: packed.content, filters, isWhole: true }
  const { bytes, isWhole } = salvaged(packed.content, copying.limits)
  return { content: zlibSync(bytes, { level: 6 }), filters, isWhole }
}

function packedOf({ dict, contents }: PDFRawStream, { source }: Copying): Packed {
  const names = listed(source, dict.get(PDFName.of('Filter')))
  const settings = listed(source, dict.get(PDFName.of('DecodeParms')))
  return {
    content: contents,
    layers: names.map((name, index) => {
      const own = settings[index]
      return { name: plainName(name), settings: own instanceof PDFDict ? own : undefined }
    }),
  }
}

/** Ways of packing that are read leniently here and strictly elsewhere: what they hold is packed anew. */
const oldFilters = new Set(['ASCIIHexDecode', 'ASCII85Decode', 'RunLengthDecode', 'LZWDecode'])

/** Nothing when the bytes cannot be unpacked. */
function withoutOldLayers(packed: Packed, copying: Copying): Packed | undefined {
  const [outer, ...inner] = packed.layers
  if (outer === undefined || !oldFilters.has(outer.name)) return packed
  const own = PDFDict.withContext(copying.source)
  own.set(PDFName.of('Filter'), PDFName.of(outer.name))
  if (outer.settings !== undefined) own.set(PDFName.of('DecodeParms'), outer.settings)
  try {
    const content = decodePDFRawStream(PDFRawStream.of(own, packed.content)).decode()
    const { settings } = outer
    // The rows that LZW packs may be filtered, as those of Flate may: its settings go on to hold.
    const isFiltered = outer.name === 'LZWDecode' || inner.length === 0
    return isFiltered
      ? { content: zlibSync(content, { level: 6 }), layers: [{ name: 'FlateDecode', settings }, ...inner] }
      : withoutOldLayers({ content, layers: inner }, copying)
  } catch {
    return undefined
  }
}

/** A filter alone stands without a list; so do its settings. */
function listed(source: PDFContext, value: PDFObject | undefined): readonly (PDFObject | undefined)[] {
  const found = resolved(source, value)
  if (found === undefined) return []
  return found instanceof PDFArray ? found.asArray().map((each) => resolved(source, each)) : [found]
}

function filterText({ layers }: Packed, copying: Copying): string {
  if (layers.length === 0) return ''
  const settings = layers.map((layer) => settingsText(layer, copying))
  const parts = settings.every((text) => text === 'null') ? '' : `/DecodeParms[${settings.join(' ')}]`
  return `/Filter[${layers.map(({ name }) => `/${name}`).join('')}]${parts}`
}

/** Flate has settings only where rows are filtered. */
function settingsText({ name, settings }: Packed['layers'][number], copying: Copying): string {
  const filter = resolved(copying.source, settings?.get(PDFName.of('Predictor')))
  const isPlain = !(filter instanceof PDFNumber) || filter.asNumber() < 2
  return name === 'FlateDecode' && isPlain ? 'null' : (copied(parameters, settings, copying) ?? 'null')
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
  if (filters !== '/Filter[/FlateDecode]') throw new PieceError('damaged')
  return salvaged(content, copying.limits).bytes
}
