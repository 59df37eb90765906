import { assess } from './assess/assess.ts'
import { withAttached } from './assess/attached.ts'
import { compareWithBaseline, type Baseline } from './assess/baseline.ts'
import { checksOf } from './assess/check.ts'
import type { Checked } from './check.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import type { Audit, DiagnosticRecord, Gap, Language, Place } from './model/files.ts'
import type { ReferentialEntry } from './model/referential.ts'
import type { Repository } from './model/repository.ts'
import type { GitHistory, Locate, Sources } from './model/source.ts'
import { contextOf } from './pack/context.ts'
import { explain, type Explanation } from './pack/explain.ts'
import { gapWords } from './pack/gap-words.ts'
import { plain } from './pack/plain.ts'
import { referentialSheet, type ReferentialSheet } from './pack/referential-sheet.ts'
import { prioritySentences, priorityWords } from './pack/remedy-words.ts'
import { sourceFilesOf } from './pack-files.ts'
import type { KeptPieces } from './read/cache/pieces.ts'
import { digest, sha256Of } from './read/digest.ts'
import { readHistory } from './read/history.ts'
import { generator } from './version.ts'

export { limitedPriorities, limitToDomains } from './assess/limit.ts'
export { hashAll } from './read/hash-all.ts'
export type { Baseline } from './assess/baseline.ts'
export type { Explanation } from './pack/explain.ts'
export type { ReferentialSheet } from './pack/referential-sheet.ts'

/** The audit with its gaps set beside those that were accepted before. */
export function withBaseline(audit: Audit, accepted: Baseline): Audit {
  return { ...audit, baseline: compareWithBaseline(audit, accepted) }
}

/** The whole reasoning on one requirement of an audit, by its full reference. */
export function explainRequirement(audit: Audit, ref: string): Explanation | undefined {
  return explain(contextOf(audit), ref)
}

/** A referential as a person reads it, with what each of its requirements expects. */
export function sheetOfReferential(entry: ReferentialEntry, language: Language): ReferentialSheet {
  const material = { commitments: [], indicators: [], pieces: [] }
  return referentialSheet(entry, language, ({ expects }) =>
    checksOf(expects, { material, date: '2000-01-01', language }),
  )
}

export interface AuditOptions {
  /**
   * Whether pieces are hashed and every place gets its line: a pack needs it all, a look at the gaps needs the lines of
   * the gaps alone.
   */
  readonly hasProvenance: boolean
  /** What git knows of the files; nothing is said of it when absent. */
  readonly history?: GitHistory
  /** How many bytes of pieces the PDF may carry; none when absent. */
  readonly embedLimit?: number
}

/** What git knows of the files that were read, and of the pieces. */
export function historyOf({ root, sources }: Checked, { facts }: Repository): Promise<GitHistory> {
  const pieces = [...facts].filter(([, { kind }]) => !['folder', 'hidden', 'outside'].includes(kind))
  const files = [...sources.files.map(({ file }) => file), ...pieces.map(([file]) => file)]
  return readHistory(root, [...new Set(files)])
}

/** The audit of a checked repository: what `audit.json` holds. It is a draft when the files contain errors. */
export function auditOf(checked: Checked, repository: Repository, options: AuditOptions): Audit {
  const { root, sources, date, language, diagnostics, silenced, severities, locate, known } = checked
  const { hasProvenance, history, embedLimit = 0 } = options
  const facts = hasProvenance ? digest(root, repository.facts) : repository.facts
  if (known !== undefined && hasProvenance) keepHashes(known, facts)
  const assessment = assess({ ...repository, facts }, { date, language })
  const locateAll = hasProvenance ? withLines : withLinesOfGaps
  return locateAll(
    {
      format: 'coopqual-audit',
      formatVersion: 1,
      generator: { name: generator.name, version: generator.version },
      draft: diagnostics.some(({ severity }) => severity === 'error'),
      ...assessment,
      ...(hasProvenance && { attachments: { limit: embedLimit } }),
      evidence: withAttached(assessment.evidence, hasProvenance ? embedLimit : 0),
      provenance: { ...history, files: recordsOf(sources, assessment.evidence) },
      diagnostics: diagnostics.map(recordOf),
      silenced: silenced.map(({ diagnostic, reason, at }) => ({
        ...recordOf(diagnostic),
        reason,
        silencedAt: at.line,
      })),
      severities: severities.map(({ code, severity, findings }) => ({
        code,
        severity,
        diagnostics: findings,
      })),
    },
    locate,
  )
}

function recordOf({ code, severity, message, hint, file, line, column }: Diagnostic): DiagnosticRecord {
  return { code, severity, message, hint, file, line, column }
}

/** What was hashed need not be hashed the next time; what is copied into a pack is hashed again all the same. */
function keepHashes(known: KeptPieces, facts: Repository['facts']): void {
  for (const [file, { sha256 }] of facts) if (sha256 !== undefined) known.add(file, { sha256 })
  known.save()
}

/** The files that were read, with their hashes; not one that is also a piece to be withheld. */
function recordsOf(sources: Sources, evidence: Audit['evidence']): Audit['provenance']['files'] {
  const secrets = new Set(
    evidence.flatMap((piece) => (piece.packPath === undefined ? (piece.sha256 ?? []) : [])),
  )
  return sourceFilesOf(sources)
    .map(({ path, bytes }) => ({ path, size: bytes.length, sha256: sha256Of(bytes) }))
    .filter(({ sha256 }) => !secrets.has(sha256))
}

/** Gives every place its line: the assessment knows pointers only. A line may cost another parse of its file. */
function withLines(audit: Audit, locate: Locate): Audit {
  return {
    ...withLinesOfGaps(audit, locate),
    commitments: placed(audit.commitments, locate),
    indicators: placed(audit.indicators, locate),
    evidence: placed(audit.evidence, locate),
    actions: placed(audit.actions, locate),
    findings: placed(audit.findings, locate),
    ratings: placed(audit.ratings, locate),
  }
}

function withLinesOfGaps(audit: Audit, locate: Locate): Audit {
  return { ...audit, gaps: placed<Gap>(audit.gaps, locate) }
}

function placed<T extends { readonly place: Place }>(things: readonly T[], locate: Locate): readonly T[] {
  return things.map((thing) => ({ ...thing, place: { ...thing.place, line: locate(thing.place).line } }))
}

/** A gap in plain words. */
export interface GapText {
  /** Title of the requirement. */
  readonly title: string
  readonly expected: string
  /** What was found, one sentence each. */
  readonly found: readonly string[]
  /** What to do, one sentence each. */
  readonly remedy: readonly string[]
}

/** The words of every gap of an audit, by its id. */
export function gapTexts(audit: Audit): ReadonlyMap<string, GapText> {
  const context = contextOf(audit)
  return new Map(
    audit.gaps.map((gap) => {
      const { expected, found, remedy } = gapWords(context, gap)
      const title = context.find.requirements.get(gap.requirement)?.requirement.title ?? gap.requirement
      return [gap.id, { title, expected, found: found.map(plain), remedy: remedy.map(plain) }]
    }),
  )
}

/** What to do first, in plain words, in order: one line for each thing that it takes. */
export function priorityLines(audit: Audit): readonly (readonly string[])[] {
  const context = contextOf(audit)
  return audit.priorities.map((priority) => prioritySentences(context, priority).map(plain))
}

/** The same, each in one stretch. */
export function priorityTexts(audit: Audit): readonly string[] {
  const context = contextOf(audit)
  return audit.priorities.map((priority) => plain(priorityWords(context, priority)))
}
