import { closeSync, fsyncSync, openSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import path from 'node:path'
import { newBuffer, stepByStep } from '../../threads/pour.ts'
import { pourExpected, refusedAs } from '../copy.ts'
import { existing } from '../existing.ts'
import { onDisk, WriteError } from '../failure.ts'
import type { FolderEntry, WriteOptions } from '../folder.ts'
import { checkPaths, packPath } from '../paths.ts'
import { clearLeftovers, inWorkshop } from '../workshop.ts'
import { isCompressed } from './compressed.ts'
import { stateOfZip } from './seal.ts'
import { newZipFile, type ZipFile } from './zip-file.ts'

export interface ZipOptions extends WriteOptions {
  /** The day of every file in it, YYYY-MM-DD: no clock is asked. */
  readonly date: string
}

/** What every pack of ours has. */
const marks = ['bagit.txt', 'audit.json']

/**
 * Writes the files of a pack as one ZIP, below a folder of the ZIP's own name as a serialised bag must be. It appears
 * whole or not at all; one that stands there already is replaced only when it is a pack of ours that nobody changed.
 * The same entries and date make the same bytes everywhere.
 * @param target ends in `.zip`
 * @throws {WriteError} whose `reason` and `path` say what stopped the write.
 */
export async function writeZip(
  target: string,
  entries: readonly FolderEntry[],
  options: ZipOptions,
): Promise<void> {
  const place = path.resolve(target)
  const folder = path.basename(place, '.zip')
  checkPaths(entries.map((entry) => `${folder}/${entry.path}`))
  await clearLeftovers(path.dirname(place))
  await checkReplaceable(place, folder, options)
  await inWorkshop(place, async ({ fresh }) => {
    await fill(fresh, place, entries, options)
    // Something else may have come to stand there meanwhile.
    await checkReplaceable(place, folder, options)
    await onDisk(place, () => rename(fresh, place))
  })
}

async function fill(
  fresh: string,
  target: string,
  entries: readonly FolderEntry[],
  { signal, onFile, date }: ZipOptions,
): Promise<void> {
  const checkAborted = (): void => {
    if (signal?.aborted === true) throw new WriteError('aborted', target)
  }
  const handle = refusedAs(target, () => openSync(fresh, 'wx'))
  try {
    const zip = newZipFile(handle, date)
    const buffer = newBuffer()
    const folder = path.basename(target, '.zip')
    for (const entry of entries) {
      const name = `${folder}/${packPath(entry.path)}`
      // One at a time: they stand one behind the other.
      // oxlint-disable-next-line no-await-in-loop
      await stepByStep(entrySteps(entry, { zip, name, target, buffer }), checkAborted)
      onFile?.(entry.path)
    }
    checkAborted()
    refusedAs(target, () => {
      zip.finish()
      // Once renamed it counts as whole, even if the machine stops.
      fsyncSync(handle)
    })
  } finally {
    closeSync(handle)
  }
}

interface Place {
  readonly zip: ZipFile
  readonly name: string
  /** What failures are said to be about. */
  readonly target: string
  readonly buffer: Buffer
}

/** Writes an entry, step by step. */
function* entrySteps(entry: FolderEntry, { zip, name, target, buffer }: Place): Generator<void, void> {
  const size = 'bytes' in entry ? entry.bytes.length : entry.size
  const opened = refusedAs(target, () => zip.begin(name, size, !isCompressed(name)))
  const write = (part: Uint8Array): void => refusedAs(target, () => opened.write(part))
  if ('bytes' in entry) {
    for (let at = 0; at < size; at += buffer.length) {
      write(entry.bytes.subarray(at, at + buffer.length))
      yield
    }
  } else {
    yield* pourExpected({ from: entry.copyFrom, sha256: entry.sha256 }, buffer, write)
  }
  refusedAs(target, () => opened.end())
}

async function checkReplaceable(target: string, folder: string, { isForced }: WriteOptions): Promise<void> {
  const found = await onDisk(target, () => existing(target))
  if (found === undefined) return
  const names = marks.map((mark) => `${folder}/${mark}`)
  const state = found.isFile() ? await onDisk(target, () => stateOfZip(target, names)) : 'foreign'
  if (state === 'foreign') throw new WriteError('foreignTarget', target)
  if (state === 'altered' && isForced !== true) throw new WriteError('alteredTarget', target)
}
