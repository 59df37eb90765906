import { assess } from './assess/assess.ts'
import { describe } from './lang/describe.ts'
import { byPlace, type Diagnostic } from './model/diagnostic.ts'
import type { Audit, Gap, Language, Place } from './model/files.ts'
import type { Repository } from './model/repository.ts'
import type { Locate, Sources } from './model/source.ts'
import { digest, sha256Of } from './read/digest.ts'
import { readGit } from './read/git.ts'
import { makeLocate } from './read/locate.ts'
import { readRepository } from './read/read.ts'
import { readSchemas } from './read/shipped.ts'
import { validate } from './validate/validate.ts'
import { generator } from './version.ts'

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

export interface AuditOptions {
  /** Whether the repository holds errors and the audit is a working paper. */
  readonly isDraft: boolean
  /** Told after each piece that was hashed. */
  readonly onPiece?: () => void
}

/** The audit of a checked repository: what `audit.json` holds. Pieces are hashed, git is asked. */
export function auditOf(checked: Checked, repository: Repository, { isDraft, onPiece }: AuditOptions): Audit {
  const { root, sources, date, language, diagnostics, locate } = checked
  const facts = digest(root, repository.facts, onPiece ?? (() => undefined))
  const git = readGit(root, [...sources.files.map(({ file }) => file), ...facts.keys()])
  const assessment = assess({ ...repository, facts }, { date, language })
  return withLines(
    {
      format: 'coopqual-audit',
      formatVersion: 1,
      generator: { name: generator.name, version: generator.version },
      draft: isDraft,
      ...assessment,
      provenance: { ...git, files: sourceFilesOf(sources).map(({ path, bytes }) => recordOf(path, bytes)) },
      diagnostics: diagnostics.map(({ code, severity, message, hint, file, line, column }) => ({
        code,
        severity,
        message,
        hint,
        file,
        line,
        column,
      })),
    },
    locate,
  )
}

/** Every YAML file that was read, under its path in the pack. */
export function sourceFilesOf(
  sources: Sources,
): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
  return [
    ...sources.files.map(({ file, bytes }) => ({ path: `data/source/repository/${file}`, bytes })),
    ...sources.shipped.map(({ file, bytes }) => ({
      path: `data/source/shipped/${file.slice(file.lastIndexOf('/') + 1)}`,
      bytes,
    })),
  ]
}

function recordOf(path: string, bytes: Uint8Array): Audit['provenance']['files'][number] {
  return { path, size: bytes.length, sha256: sha256Of(bytes) }
}

/** Gives every place its line: the assessment knows pointers only. */
function withLines(audit: Audit, locate: Locate): Audit {
  const placed = <T extends { readonly place: Place }>(things: readonly T[]): readonly T[] =>
    things.map((thing) => ({ ...thing, place: { ...thing.place, line: locate(thing.place).line } }))
  return {
    ...audit,
    gaps: placed<Gap>(audit.gaps),
    commitments: placed(audit.commitments),
    indicators: placed(audit.indicators),
    evidence: placed(audit.evidence),
    actions: placed(audit.actions),
    findings: placed(audit.findings),
    ratings: placed(audit.ratings),
  }
}
