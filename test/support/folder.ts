import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { filesOf, putFile, type Files } from './files.ts'

export { filesOf, type Files }

/** Writes files into a folder of their own, which goes away with the test. */
export function folderWith(files: Files): string {
  const root = mkdtempSync(path.join(tmpdir(), 'coopqual-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [file, content] of Object.entries(files)) putFile(root, file, content)
  return root
}
