import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Makes a folder and those above it, where they are missing. */
export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true })
}

/**
 * Writes files that must not exist yet; when one cannot be written, those before it and the folders made for them go away.
 * @throws {NodeJS.ErrnoException} when a file exists or cannot be written.
 */
export function writeNewFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const made: string[] = []
  try {
    for (const [file, text] of files) {
      const target = path.join(folder, file)
      const first = mkdirSync(path.dirname(target), { recursive: true })
      if (first !== undefined) made.push(first)
      writeFileSync(target, text, { flag: 'wx' })
      made.push(target)
    }
  } catch (error) {
    for (const target of made.toReversed()) rmSync(target, { recursive: true, force: true })
    throw error
  }
}
