import { closeSync, constants, lstatSync, openSync, readdirSync, readSync, type Stats } from 'node:fs'
import path from 'node:path'
import type { Doubt, DoubtCode, Remark } from '../model/verification.ts'
import type { Store, StoredFile } from './store.ts'

/** Large enough that calls cost little, small enough to stay in the processor’s cache. In bytes. */
const chunk = 256 * 1024

/** Neither a link nor a pipe is waited upon; on Windows, which knows neither flag, they count for nothing. */
const safely = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/**
 * The files of a folder. Links are refused, not followed: what they lead to is no part of it.
 * @throws {NodeJS.ErrnoException} when the folder itself cannot be read
 */
export function openFolder(root: string): Store {
  const files: (readonly [string, StoredFile])[] = []
  const doubts: Doubt[] = []
  const remarks: Remark[] = []
  const buffer = Buffer.allocUnsafe(chunk)
  const waiting = ['']
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const names = namesIn(root, folder, doubts)
    if (names?.length === 0 && folder !== '')
      remarks.push({ code: 'file/empty-folder', file: folder, args: {} })
    for (const name of names ?? []) {
      const file = folder === '' ? name : `${folder}/${name}`
      const stats = statsOf(path.join(root, file))
      const kind = stats === undefined ? 'file/unreadable' : kindOf(stats)
      if (kind === 'folder') waiting.push(file)
      else if (kind === 'file') files.push([file, fileAt(path.join(root, file), stats?.size ?? 0, buffer)])
      else doubts.push({ code: kind, file, args: {} })
    }
  }
  const inOrder = files.toSorted(([one], [other]) => (one < other ? -1 : 1))
  return { files: new Map(inOrder), doubts, remarks, close: () => undefined }
}

function namesIn(root: string, folder: string, doubts: Doubt[]): readonly string[] | undefined {
  try {
    return readdirSync(path.join(root, folder))
  } catch (error) {
    if (folder === '') throw error
    doubts.push({ code: 'file/unreadable', file: folder, args: {} })
    return undefined
  }
}

/** A name that is no UTF-8 leads nowhere. */
function statsOf(target: string): Stats | undefined {
  try {
    return lstatSync(target)
  } catch {
    return undefined
  }
}

function kindOf(stats: Stats): 'file' | 'folder' | DoubtCode {
  if (stats.isFile()) return 'file'
  if (stats.isDirectory()) return 'folder'
  return stats.isSymbolicLink() ? 'file/link' : 'file/special'
}

function fileAt(target: string, size: number, buffer: Uint8Array): StoredFile {
  return {
    size,
    // One stretch of memory serves all: nothing else is read meanwhile.
    read: async (onBytes) => {
      // It may have become a link, or a pipe that never ends, since the folder was listed.
      const handle = openSync(target, safely)
      try {
        for (let read = readSync(handle, buffer); read > 0; read = readSync(handle, buffer))
          onBytes(buffer.subarray(0, read))
      } finally {
        closeSync(handle)
      }
    },
  }
}
