import { assess } from './assess/assess.ts'
import type { Checked } from './check.ts'
import type { Inline } from './model/document.ts'
import type { Audit, Gap, Place } from './model/files.ts'
import type { Repository } from './model/repository.ts'
import type { Locate } from './model/source.ts'
import { contextOf } from './pack/context.ts'
import { gapWords } from './pack/gap-words.ts'
import { sourceFilesOf } from './pack-files.ts'
import { digest, sha256Of } from './read/digest.ts'
import { readGit } from './read/git.ts'
import { generator } from './version.ts'

export interface AuditOptions {
  /** Whether pieces are hashed and git is asked: a pack needs it, a look at the gaps does not. */
  readonly hasProvenance: boolean
  /** Told after each piece that was hashed. */
  readonly onPiece?: () => void
}

/** The audit of a checked repository: what `audit.json` holds. It is a draft when the files contain errors. */
export function auditOf(checked: Checked, repository: Repository, options: AuditOptions): Audit {
  const { root, sources, date, language, diagnostics, locate } = checked
  const { hasProvenance, onPiece } = options
  const facts = hasProvenance
    ? digest(root, repository.facts, onPiece ?? (() => undefined))
    : repository.facts
  const read = [...sources.files.map(({ file }) => file), ...facts.keys()]
  const git = hasProvenance ? readGit(root, read) : undefined
  const assessment = assess({ ...repository, facts }, { date, language })
  return withLines(
    {
      format: 'coopqual-audit',
      formatVersion: 1,
      generator: { name: generator.name, version: generator.version },
      draft: diagnostics.some(({ severity }) => severity === 'error'),
      ...assessment,
      provenance: {
        ...git,
        files: sourceFilesOf(sources, assessment.evidence).map(({ path, bytes }) => recordOf(path, bytes)),
      },
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

/** A gap in plain words. */
export interface GapText {
  /** Title of the requirement. */
  readonly title: string
  readonly expected: string
  /** What to do, one sentence each. */
  readonly remedy: readonly string[]
}

/** The words of every gap of an audit, by its id. */
export function gapTexts(audit: Audit): ReadonlyMap<string, GapText> {
  const context = contextOf(audit)
  return new Map(
    audit.gaps.map((gap) => {
      const { expected, remedy } = gapWords(context, gap)
      const title = context.find.requirements.get(gap.requirement)?.requirement.title ?? gap.requirement
      return [gap.id, { title, expected, remedy: remedy.map(plainText) }]
    }),
  )
}

function plainText(runs: readonly Inline[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.text)).join('')
}

export { limitToDomains } from './assess/limit.ts'
