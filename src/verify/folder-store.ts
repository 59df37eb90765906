import { closeSync, lstatSync, openSync, readdirSync, readSync, type Stats } from 'node:fs'
import path from 'node:path'
import type { Doubt } from '../model/verification.ts'
import type { Store, StoredFile } from './store.ts'

/** Large enough that calls cost little, small enough to stay in the processor’s cache. In bytes. */
const chunk = 256 * 1024

/**
 * The files of a folder. Links are refused, not followed: what they lead to is no part of it.
 * @throws {NodeJS.ErrnoException} when the folder itself cannot be read
 */
export function openFolder(root: string): Store {
  const files = new Map<string, StoredFile>()
  const doubts: Doubt[] = []
  const buffer = Buffer.allocUnsafe(chunk)
  const waiting = ['']
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const name of namesIn(root, folder, doubts)) {
      const file = folder === '' ? name : `${folder}/${name}`
      const stats = lstatSync(path.join(root, file), { throwIfNoEntry: false })
      const code = stats === undefined ? 'file/unreadable' : kindOf(stats)
      if (code === 'folder') waiting.push(file)
      else if (code === 'file') files.set(file, fileAt(path.join(root, file), stats?.size ?? 0, buffer))
      else doubts.push({ code, file, args: {} })
    }
  }
  return { files: inOrder(files), doubts, remarks: [], close: () => undefined }
}

function namesIn(root: string, folder: string, doubts: Doubt[]): readonly string[] {
  try {
    return readdirSync(path.join(root, folder)).toSorted()
  } catch (error) {
    if (folder === '') throw error
    doubts.push({ code: 'file/unreadable', file: folder, args: {} })
    return []
  }
}

function kindOf(stats: Stats): 'file' | 'folder' | 'file/link' | 'file/special' {
  if (stats.isFile()) return 'file'
  if (stats.isDirectory()) return 'folder'
  return stats.isSymbolicLink() ? 'file/link' : 'file/special'
}

function fileAt(target: string, size: number, buffer: Uint8Array): StoredFile {
  return {
    size,
    // One stretch of memory serves all: nothing else is read meanwhile.
    read: async (onBytes) => {
      const handle = openSync(target, 'r')
      try {
        for (let read = readSync(handle, buffer); read > 0; read = readSync(handle, buffer))
          onBytes(buffer.subarray(0, read))
      } finally {
        closeSync(handle)
      }
    },
  }
}

function inOrder(files: ReadonlyMap<string, StoredFile>): ReadonlyMap<string, StoredFile> {
  return new Map([...files].toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
