import { describe } from './lang/describe.ts'
import { byPlace, type Diagnostic } from './model/diagnostic.ts'
import type { Language } from './model/files.ts'
import type { Repository } from './model/repository.ts'
import type { Locate, Sources } from './model/source.ts'
import { makeLocate } from './read/locate.ts'
import { readRepository } from './read/read.ts'
import { readSchemas } from './read/shipped.ts'
import { validate } from './validate/validate.ts'

export interface CheckOptions {
  /** The reference date when neither the caller nor coopqual.yaml gives one, YYYY-MM-DD. */
  readonly today: string
  /** The reference date, before coopqual.yaml’s. */
  readonly date?: string | undefined
  /** The language, before coopqual.yaml’s. */
  readonly language?: Language | undefined
}

/** A repository that was read and validated. */
export interface Checked {
  readonly root: string
  readonly sources: Sources
  readonly locate: Locate
  readonly date: string
  readonly language: Language
  /** Absent when coopqual.yaml cannot be used. */
  readonly repository?: Repository
  /** Every diagnostic of every file, in the stable order of machine output. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads and validates a repository.
 * @throws {NodeJS.ErrnoException} when a file that is there cannot be read.
 */
export function check(root: string, options: CheckOptions): Checked {
  const sources = readRepository(root)
  const locate = makeLocate([...sources.files, ...sources.shipped])
  const { repository, findings, date } = validate(sources, readSchemas(), {
    asked: options.date,
    today: options.today,
  })
  const language = options.language ?? repository?.settings.value.language ?? 'fr'
  const diagnostics = findings.map((finding) => describe(finding, locate, language)).toSorted(byPlace)
  return {
    root,
    sources,
    locate,
    date,
    language,
    diagnostics,
    ...(repository === undefined ? {} : { repository }),
  }
}
