import { fromFdPromise, getFileNameLowLevel, type Entry, type ZipFile } from 'yauzl'
import type { DoubtCode } from '../../model/verification.ts'
import { isUnsafe } from '../names.ts'
import { limits } from './limits.ts'

/** A ZIP as its directory, at its end, tells it. */
export interface Directory {
  readonly zip: ZipFile
  readonly entries: readonly Entry[]
}

/** Reads the directory of a ZIP; `damaged` when it cannot be read to its end, `tooLarge` beyond any pack. */
export async function readDirectory(handle: number): Promise<Directory | 'damaged' | 'tooLarge'> {
  const entries: Entry[] = []
  try {
    // Names are read below: here, a bad one would end all.
    const zip = await fromFdPromise(handle, { autoClose: false, decodeStrings: false })
    if (zip.entryCount > limits.entries) return 'tooLarge'
    for await (const entry of zip.eachEntry()) entries.push(entry)
    const unfolded = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
    const isBomb = unfolded > limits.unfoldedBytes && unfolded > zip.fileSize * limits.ratio
    return isBomb ? 'tooLarge' : { zip, entries }
  } catch {
    return 'damaged'
  }
}

/** The name of an entry, its slashes as such: UTF-8 where it says so, else as DOS wrote names (APPNOTE, appendix D). */
export function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
}

/** Unix keeps the kind of a file in the upper half of these attributes. */
const [kindMask, linkKind, fileKind, folderKind] = [0xf0_00, 0xa0_00, 0x80_00, 0x40_00]

/** What keeps an entry from being read; nothing when it is a plain file or an empty folder. */
export function refusalOf(entry: Entry, name: string): DoubtCode | undefined {
  const isFolder = name.endsWith('/')
  if (isUnsafe(isFolder ? name.slice(0, -1) : name) || name.includes('\uFFFD')) return 'file/unsafe-name'
  const kind = (entry.externalFileAttributes >>> 16) & kindMask
  if (kind === linkKind) return 'file/link'
  if (kind !== 0 && kind !== (isFolder ? folderKind : fileKind)) return 'file/special'
  if (entry.isEncrypted()) return 'zip/encrypted'
  if (isFolder) return entry.uncompressedSize === 0 ? undefined : 'zip/hidden-bytes'
  return entry.canDecodeFileData() ? undefined : 'file/unreadable'
}

/** The folder in which all stands; nothing when there is none such. What macOS adds beside it does not count. */
export function onlyFolder(names: readonly string[]): string {
  const own = names.filter((name) => !name.startsWith('__MACOSX/'))
  const [first = ''] = own
  const folder = first.slice(0, first.indexOf('/') + 1)
  const isBagItself = folder === '' || folder === 'data/'
  return isBagItself || own.some((name) => !name.startsWith(folder)) ? '' : folder
}
