import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import type { Doubt, Remark } from '../../model/verification.ts'
import type { Store, StoredFile } from '../store.ts'
import { nameOf, onlyFolder, readDirectory, refusalOf, type Directory } from './entries.ts'
import { layoutOf, type Layout } from './layout.ts'

/** Whether a file is a ZIP, or was one: it begins as ZIPs do, or bears their ending. */
export function isZip(target: string): boolean {
  if (/\.zip$/i.test(target)) return true
  const handle = openSync(target, 'r')
  try {
    const start = Buffer.alloc(4)
    readSync(handle, start, 0, 4, 0)
    return [0x04_03_4b_50, 0x06_05_4b_50].includes(start.readUInt32LE())
  } finally {
    closeSync(handle)
  }
}

/**
 * The files of a ZIP, below its only folder when all stand in one. Nothing is unpacked: each is read as a stream. What
 * its directory and its headers say differently, what stands between the files, and names that some system would take for
 * another place are doubts; one that would unfold without end is not read at all.
 * @throws {NodeJS.ErrnoException} when the file cannot be opened
 */
export async function openZip(target: string): Promise<Store> {
  const handle = openSync(target, 'r')
  const close = (): void => closeSync(handle)
  try {
    const directory = await readDirectory(handle)
    if (typeof directory === 'string')
      return refused(directory === 'damaged' ? 'zip/damaged' : 'zip/too-large', close)
    const layout = await layoutOf({ ...directory, handle, size: fstatSync(handle).size })
    return layout.isEndless ? refused('zip/overlapping', close) : storeOf(directory, layout, close)
  } catch (error) {
    close()
    throw error
  }
}

function refused(code: Doubt['code'], close: () => void): Store {
  return { files: new Map(), doubts: [{ code, args: {} }], remarks: [], isRefused: true, close }
}

function storeOf({ zip, entries }: Directory, layout: Layout, close: () => void): Store {
  const doubts: Doubt[] = [...layout.doubts]
  const remarks: Remark[] = [...layout.remarks]
  const named = entries
    .map((entry) => ({ entry, name: nameOf(entry) }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
  const root = onlyFolder(named.map(({ name }) => name))
  const files = new Map<string, StoredFile>()
  const seen = new Set<string>()
  for (const { entry, name } of named) {
    const file = name.startsWith(root) ? name.slice(root.length) : name
    const code = seen.has(name) ? 'file/twice' : refusalOf(entry, name)
    seen.add(name)
    if (code !== undefined) doubts.push({ code, file, args: {} })
    else if (!name.endsWith('/')) files.set(file, fileOf(zip, entry))
  }
  return { files, doubts, remarks: [...remarks, ...emptyFolders(seen, root)], close }
}

function emptyFolders(names: ReadonlySet<string>, root: string): readonly Remark[] {
  const used = new Set([...names].flatMap((name) => foldersOf(name.replace(/\/$/, ''))))
  return [...names]
    .filter((name) => name.endsWith('/') && name !== root && !used.has(name))
    .map((name) => ({ code: 'file/empty-folder', file: name.slice(root.length, -1), args: {} }))
}

function foldersOf(name: string): readonly string[] {
  const steps = name.split('/').slice(0, -1)
  return steps.map((_, index) => `${steps.slice(0, index + 1).join('/')}/`)
}

function fileOf(zip: ZipFile, entry: Entry): StoredFile {
  return {
    size: entry.uncompressedSize,
    read: async (onBytes) => {
      let sum = 0
      const stream: AsyncIterable<Uint8Array> = await zip.openReadStreamPromise(entry)
      for await (const bytes of stream) {
        sum = crc32(bytes, sum)
        onBytes(bytes)
      }
      if (sum !== entry.crc32) throw new Error('The sum of an entry is not the one that it states')
    },
  }
}
