import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Writes a text file that appears whole or not at all; a device or a pipe is written to as it is.
 * @throws {NodeJS.ErrnoException} when it cannot be written; nothing is left behind.
 */
export function writeOutput(file: string, text: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() === false) return writeFileSync(file, text)
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`)
  try {
    writeFileSync(draft, text)
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
