import { fstatSync, openSync, readSync, closeSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { fromFdPromise, type Entry, type ZipFile } from 'yauzl'
import type { Doubt, DoubtCode } from '../model/verification.ts'
import { isUnsafe } from './names.ts'
import type { Store, StoredFile } from './store.ts'
import { oddities, unevenEntry, type Directory } from './zip-oddities.ts'

/** More than any pack holds, far below what would harm a machine. */
const limits = { entries: 1_000_000, ratio: 1200, anyRatioBytes: 16 * 1024 * 1024 } as const

/** Whether a file begins as a ZIP does. */
export function isZip(target: string): boolean {
  const handle = openSync(target, 'r')
  try {
    const start = Buffer.alloc(4)
    readSync(handle, start, 0, 4, 0)
    return start.readUInt32LE() === 0x04_03_4b_50 || start.readUInt32LE() === 0x06_05_4b_50
  } finally {
    closeSync(handle)
  }
}

/**
 * The files of a ZIP, below its only folder when all stand in one. What its two tables of contents say differently,
 * what stands between the files, and names that some system would take for another place are doubts.
 */
export async function openZip(target: string): Promise<Store> {
  const handle = openSync(target, 'r')
  const doubts: Doubt[] = []
  const doubt = (code: DoubtCode, file?: string, args: Doubt['args'] = {}): void => {
    doubts.push({ code, ...(file !== undefined && { file }), args })
  }
  let zip: ZipFile | undefined
  const entries: Entry[] = []
  try {
    zip = await fromFdPromise(handle, {
      lazyEntries: true,
      autoClose: false,
      decodeStrings: false,
      validateEntrySizes: true,
    })
    for await (const entry of zip.eachEntry()) {
      entries.push(entry)
      if (entries.length > limits.entries) {
        doubt('zip/too-large')
        break
      }
    }
  } catch {
    doubt('zip/damaged')
  }
  const opened = zip
  if (opened !== undefined) {
    const directory: Directory = { zip: opened, handle, size: fstatSync(handle).size, entries }
    doubts.push(...(await oddities(directory)))
  }
  const named = entries
    .map((entry) => ({ entry, name: nameOf(entry) }))
    .filter(({ name }) => !name.endsWith('/'))
  const root = onlyFolder(named.map(({ name }) => name))
  const files = new Map<string, StoredFile>()
  for (const { entry, name } of named.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const file = name.slice(root.length)
    const code = refusalOf(entry, name, files.has(file))
    if (code !== undefined) doubt(code, file)
    else if (opened !== undefined) files.set(file, fileOf(opened, entry))
  }
  const uneven = unevenEntry(entries)
  return { files, doubts, remarks: uneven === undefined ? [] : [uneven], close: () => closeSync(handle) }
}

/** Unix keeps the kind of a file in the upper half of these attributes. */
const [kindMask, linkKind, fileKind] = [0xf0_00, 0xa0_00, 0x80_00]

function refusalOf(entry: Entry, name: string, isKnown: boolean): DoubtCode | undefined {
  if (isUnsafe(name)) return 'file/unsafe-name'
  if (isKnown) return 'file/twice'
  if (entry.isEncrypted()) return 'zip/encrypted'
  const kind = (entry.externalFileAttributes >>> 16) & kindMask
  if (kind === linkKind) return 'file/link'
  if (kind !== 0 && kind !== fileKind) return 'file/special'
  if (!entry.canDecodeFileData()) return 'zip/damaged'
  const { uncompressedSize, compressedSize } = entry
  const isBomb = uncompressedSize > limits.anyRatioBytes && uncompressedSize > compressedSize * limits.ratio
  return isBomb ? 'zip/too-large' : undefined
}

/** Names are UTF-8 where the entry says so; else only those in ASCII mean the same everywhere. */
function nameOf({ fileNameRaw, generalPurposeBitFlag }: Entry): string {
  const isUtf8 = (generalPurposeBitFlag & 0x08_00) !== 0
  return new TextDecoder(isUtf8 ? 'utf-8' : 'latin1').decode(fileNameRaw)
}

function onlyFolder(names: readonly string[]): string {
  const [first = ''] = names
  const folder = first.slice(0, first.indexOf('/') + 1)
  const isBagItself = folder === '' || folder === 'data/'
  return isBagItself || names.some((name) => !name.startsWith(folder)) ? '' : folder
}

function fileOf(zip: ZipFile, entry: Entry): StoredFile {
  return {
    size: entry.uncompressedSize,
    read: async (onBytes) => {
      const stream = await zip.openReadStreamPromise(entry)
      let sum = 0
      for await (const bytes of stream as AsyncIterable<Uint8Array>) {
        sum = crc32(bytes, sum)
        onBytes(bytes)
      }
      if (sum !== entry.crc32) throw new Error('The sum of an entry is not the one that it states')
    },
  }
}
