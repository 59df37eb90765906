import { describe } from './lang/describe.ts'
import { byPlace, type Diagnostic } from './model/diagnostic.ts'
import type { Language } from './model/files.ts'
import type { Repository } from './model/repository.ts'
import type { Locate, SourceFile, Sources } from './model/source.ts'
import { byFile } from './read/files.ts'
import { makeLocate } from './read/locate.ts'
import { readRepository } from './read/read.ts'
import { readSchemas } from './read/shipped.ts'
import { sourceOf } from './read/source-file.ts'
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
  return judged(root, readRepository(root), options)
}

/** The same repository as it would be with other bytes in some of its files, and with assessments that it lacks. */
export function checkedWith(
  { root, sources }: Pick<Checked, 'root' | 'sources'>,
  files: ReadonlyMap<string, Uint8Array>,
  options: CheckOptions,
): Checked {
  const replaced = sources.files.map((source): SourceFile => {
    const bytes = files.get(source.file)
    return bytes === undefined ? source : sourceOf(source.file, source.role, bytes)
  })
  const known = new Set(sources.files.map(({ file }) => file))
  const added = [...files]
    .filter(([file]) => !known.has(file))
    .map(([file, bytes]) => sourceOf(file, 'assessment', bytes))
  return judged(root, { ...sources, files: [...replaced, ...added].toSorted(byFile) }, options)
}

function judged(root: string, sources: Sources, options: CheckOptions): Checked {
  const locate = makeLocate([...sources.files, ...sources.shipped])
  const { repository, findings, date } = validate(sources, readSchemas(), {
    asked: options.date,
    // Asked only when it is needed: the clock takes its time, and what does not depend on the day holds on the next.
    get today() {
      return options.today
    },
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
