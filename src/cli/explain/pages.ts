import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { catalogueOf, fill } from '../../lang/catalogue.ts'
import type { Language } from '../../model/files.ts'
import { explanationPages, pageMark } from '../../explain/markdown.ts'
import { writeOutput } from '../output.ts'
import { makeFolder } from '../new-files.ts'
import { UsageError } from '../usage-error.ts'

/**
 * Writes every page into a folder, in place of those that an earlier run wrote there.
 * @throws {UsageError} before anything is written, when a file that is not ours stands in the way.
 */
export function writePages(folder: string, language: Language): number {
  const pages = explanationPages(language)
  const foreign = [...pages.keys()].find((file) => isForeign(path.join(folder, file)))
  if (foreign !== undefined) {
    throw new UsageError(
      fill(catalogueOf(language).cli.explain.foreign, { file: path.join(folder, foreign) }),
    )
  }
  for (const [file, text] of pages) {
    const target = path.join(folder, file)
    makeFolder(path.dirname(target))
    writeOutput(target, text)
  }
  return pages.size
}

function isForeign(file: string): boolean {
  return existsSync(file) && !readFileSync(file, 'utf8').split('\n', 8).includes(pageMark)
}
