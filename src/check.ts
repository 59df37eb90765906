import { describe, describeSilenced } from './lang/describe.ts'
import {
  byPlace,
  type CodedFinding,
  type Diagnostic,
  type SeverityChange,
  type Silenced,
} from './model/diagnostic.ts'
import type { Language } from './model/files.ts'
import type { ReferentialEntry } from './model/referential.ts'
import type { Repository } from './model/repository.ts'
import type { Locate, SourceFile, Sources } from './model/source.ts'
import { withoutData } from './privacy/masked.ts'
import { openPieces, type KeptPieces, type PieceCache } from './read/cache/pieces.ts'
import { factOf, filePathsIn } from './read/facts.ts'
import { byFile } from './read/files.ts'
import { makeLocate } from './read/locate.ts'
import { readRepository } from './read/read.ts'
import { readSchemas } from './read/shipped.ts'
import { sourceOf } from './read/source-file.ts'
import { makeTexts } from './read/texts.ts'
import { inspectPieces, type Inspection } from './inspect-pieces.ts'
import { readAhead } from './read-ahead.ts'
import { clearedPieces } from './validate/cleared.ts'
import { validate } from './validate/validate.ts'
import { weigh } from './validate/weigh.ts'

export interface CheckOptions {
  /** The reference date when neither the caller nor coopqual.yaml gives one, YYYY-MM-DD. */
  readonly today: string
  /** The reference date, before coopqual.yaml’s. */
  readonly date?: string | undefined
  /** The language, before coopqual.yaml’s. */
  readonly language?: Language | undefined
  /** What reads the texts of pieces, in place of what coopqual reads them with. */
  readonly readers?: Inspection['readers']
  /** Where what is found out about pieces is kept for the next time. */
  readonly cache?: PieceCache | undefined
  /** Told how many pieces are about to be read, and gives what is to be called after each. */
  readonly pieceCounter?: Inspection['counter']
}

/**
 * What reads the texts of pieces and finds personal data in them: the one place where both are loaded, and only when there
 * is a piece to read.
 */
const ownReaders: Inspection['readers'] = async (contacts) => {
  const [{ extract }, { findPersonal }, { contactsOf, isContact }] = await Promise.all([
    import('./extract/extract.ts'),
    import('./privacy/find.ts'),
    import('./privacy/contacts.ts'),
  ])
  const own = contactsOf(contacts)
  return {
    extract,
    findPersonal: (text) =>
      findPersonal(text).filter(({ kind, start, end }) => !isContact(text.slice(start, end), kind, own)),
  }
}

/** A repository that was read and validated. */
export interface Checked {
  readonly root: string
  readonly sources: Sources
  readonly locate: Locate
  /** The text of a file that was read, decoded; nothing for any other. */
  readonly textOf: (file: string) => string | undefined
  readonly date: string
  readonly language: Language
  /** Every referential that can be used, in force or not. */
  readonly referentials: readonly ReferentialEntry[]
  /** Absent when coopqual.yaml cannot be used. */
  readonly repository?: Repository
  /** The same as the diagnostics, without words and without lines, in no particular order. */
  readonly findings: readonly CodedFinding[]
  /** Every diagnostic of every file, in the stable order of machine output. */
  readonly diagnostics: readonly Diagnostic[]
  /** Those that a comment silences, in the same order. */
  readonly silenced: readonly Silenced[]
  /** The severities that coopqual.yaml changes. */
  readonly severities: readonly SeverityChange[]
  /** Keeps what is found out about pieces. */
  readonly known?: KeptPieces
}

/**
 * Reads and validates a repository.
 * @throws {NodeJS.ErrnoException} when a file that is there cannot be read.
 */
export async function check(root: string, options: CheckOptions): Promise<Checked> {
  const { cache, readers = ownReaders, pieceCounter: counter } = options
  const known = cache === undefined ? undefined : openPieces(cache, root)
  const ahead =
    readers === ownReaders
      ? readAhead(root, (await import('./extract/extract.ts')).extractAhead, known)
      : undefined
  const read = readRepository(root, known, ahead?.onSource)
  const sources = await inspectPieces(root, read, { readers, known, ahead: ahead?.texts, counter })
  known?.save()
  return { ...checkedFrom(root, sources, options), ...(known === undefined ? {} : { known }) }
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
  const all = [...replaced, ...added].toSorted(byFile)
  const names = new Set(all.map(({ file }) => file))
  const fresh = filePathsIn(replaced.filter(({ file }) => files.has(file))).filter(
    (file) => !sources.facts.has(file),
  )
  const facts = new Map([
    ...sources.facts,
    ...fresh.map((file) => [file, factOf(root, file, names)] as const),
  ])
  return checkedFrom(root, { ...sources, files: all, facts }, options)
}

/**
 * Validates a repository whose files were read elsewhere than on the disk. Without lines, every diagnostic stands at the
 * start of its file: to find lines may take another parse of it.
 */
export function checkedFrom(
  root: string,
  sources: Sources,
  options: CheckOptions,
  { hasLines } = { hasLines: true },
): Checked {
  const locate = makeLocate([...sources.files, ...sources.shipped])
  const place: Locate = hasLines ? locate : ({ file }) => locate({ file, pointer: '' })
  const validation = validate(sources, readSchemas(), {
    asked: options.date,
    // Asked only when it is needed: the clock takes its time, and what does not depend on the day holds on the next.
    get today() {
      return options.today
    },
  })
  const { repository, referentials, date } = validation
  const { findings, silenced, severities } = weigh(validation, sources, locate)
  const cleared =
    repository === undefined ? undefined : clearedPieces(repository, validation.findings, silenced)
  const language = options.language ?? repository?.settings.value.language ?? 'fr'
  return {
    root,
    sources,
    locate,
    textOf: makeTexts(sources.files),
    date,
    language,
    referentials,
    findings,
    diagnostics: findings.map((finding) => describe(withoutData(finding), place, language)).toSorted(byPlace),
    silenced: silenced
      .map((one) => describeSilenced({ ...one, finding: withoutData(one.finding) }, place, language))
      .toSorted((a, b) => byPlace(a.diagnostic, b.diagnostic)),
    severities,
    ...(repository === undefined || cleared === undefined ? {} : { repository: { ...repository, cleared } }),
  }
}
