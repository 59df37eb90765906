import path from 'node:path'
import type { Role, SourceFile, Sources } from '../model/source.ts'
import { factOf, filePathsIn } from './facts.ts'
import { filesUnder, isRegister } from './files.ts'
import { readFolders } from './folders.ts'
import { readShipped } from './shipped.ts'
import { readSource } from './source-file.ts'

/** The one file that every repository has. */
const settingsFile = 'coopqual.yaml'

/**
 * Reads every YAML file of a repository and asks the disk about every piece that they name.
 * What is wrong inside a file is data, in its `problems`.
 * @throws {NodeJS.ErrnoException} when the folder itself cannot be read.
 */
export function readRepository(root: string): Sources {
  const settings = readSource(root, settingsFile, 'settings')
  const folders = readFolders(settings?.value)
  const evidenceFiles = filesUnder(root, folders.evidence)
  const yaml: readonly (readonly [Role, readonly string[]])[] = [
    ['commitment', filesUnder(root, folders.commitments).filter(isRegister)],
    ['indicator', filesUnder(root, folders.indicators).filter(isRegister)],
    ['evidence', evidenceFiles.filter(isRegister)],
    ['assessment', filesUnder(root, folders.assessments).filter(isRegister)],
    ['referential', filesUnder(root, folders.referentials).filter(isRegister)],
  ]
  const read = yaml.flatMap(([role, files]) => files.map((file) => readSource(root, file, role)))
  const files = [settings, ...read].filter((file) => file !== undefined).toSorted(byFile)
  return {
    files,
    ...readShipped(settings?.value),
    facts: new Map(filePathsIn(files).map((file) => [file, factOf(path.resolve(root), file)])),
    evidenceFiles: evidenceFiles.filter((file) => !isRegister(file)),
  }
}

function byFile(a: SourceFile, b: SourceFile): number {
  return a.file < b.file ? -1 : 1
}
