import path from 'node:path'
import { describe as inWords } from '../../src/lang/describe.ts'
import { byPlace, type CodedFinding, type Diagnostic } from '../../src/model/diagnostic.ts'
import type { Language } from '../../src/model/files.ts'
import { makeLocate } from '../../src/read/locate.ts'
import { readRepository } from '../../src/read/read.ts'
import { readSchemas } from '../../src/read/shipped.ts'
import { validate } from '../../src/validate/validate.ts'
import { weigh } from '../../src/validate/weigh.ts'
import { filesOf, folderWith, type Files } from './folder.ts'

/** The smallest repository of which there is nothing to say. */
export const good = filesOf(path.resolve(import.meta.dirname, '../cases/good'))

const schemas = readSchemas()

interface Judged {
  readonly findings: readonly CodedFinding[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What validation says of some files, as findings and in words. */
export function judged(files: Files, language: Language = 'fr', today = '2026-11-23'): Judged {
  const sources = readRepository(folderWith(files))
  const locate = makeLocate([...sources.files, ...sources.shipped])
  const validation = validate(sources, schemas, { today })
  const { findings } = weigh(validation, sources, locate)
  return {
    findings,
    diagnostics: findings.map((finding) => inWords(finding, locate, language)).toSorted(byPlace),
  }
}

/** A diagnostic on as few lines as its parts need: place, severity and code, message, hint, related places. */
export function written({ file, line, column, severity, code, message, hint, related }: Diagnostic): string {
  const places = related.map((place) => `  → ${place.file}:${place.line}:${place.column}`)
  return [`${file}:${line}:${column} ${severity} ${code}`, `  ${message}`, `  ${hint}`, ...places].join('\n')
}
