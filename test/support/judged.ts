import path from 'node:path'
import { describe as inWords } from '../../src/lang/describe.ts'
import { byPlace, type CodedFinding, type Diagnostic } from '../../src/model/diagnostic.ts'
import type { Language } from '../../src/model/files.ts'
import type { FileFact, Sources } from '../../src/model/source.ts'
import { makeLocate } from '../../src/read/locate.ts'
import { readRepository } from '../../src/read/read.ts'
import { readSchemas } from '../../src/read/shipped.ts'
import { validate } from '../../src/validate/validate.ts'
import { weigh } from '../../src/validate/weigh.ts'
import type { Contents } from './cases.ts'
import { filesOf, folderWith, type Files } from './folder.ts'

/** The smallest repository of which there is nothing to say. */
export const good = filesOf(path.resolve(import.meta.dirname, '../cases/good'))

const schemas = readSchemas()

interface Judged {
  readonly findings: readonly CodedFinding[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What validation says of some files, as findings and in words. */
export function judged(
  files: Files,
  language: Language = 'fr',
  today = '2026-11-23',
  contents: Contents = {},
): Judged {
  const sources = withContents(readRepository(folderWith(files)), contents)
  const locate = makeLocate([...sources.files, ...sources.shipped])
  const validation = validate(sources, schemas, { today })
  const { findings } = weigh(validation, sources, locate)
  return {
    findings,
    diagnostics: findings.map((finding) => inWords(finding, locate, language)).toSorted(byPlace),
  }
}

/** The same sources as if somebody had looked inside the pieces. */
export function withContents(sources: Sources, contents: Contents): Sources {
  const facts = [...sources.facts].map(([file, fact]): readonly [string, FileFact] => {
    const told = contents[file]
    if (told === undefined) return [file, fact]
    const more = 'length' in told ? { personal: told } : told
    return [file, { ...fact, content: { type: 'unknown', personal: [], ...more } }]
  })
  return { ...sources, facts: new Map(facts) }
}

/** A diagnostic on as few lines as its parts need: place, severity and code, message, hint, related places. */
export function written({ file, line, column, severity, code, message, hint, related }: Diagnostic): string {
  const places = related.map((place) => `  → ${place.file}:${place.line}:${place.column}`)
  return [`${file}:${line}:${column} ${severity} ${code}`, `  ${message}`, `  ${hint}`, ...places].join('\n')
}
