import { catalogueOf, type Catalogue } from '../lang/catalogue.ts'
import { formatterOf, type Formatter } from '../lang/format.ts'
import type {
  ActionResult,
  Audit,
  AuditFinding,
  CommitmentResult,
  DomainResult,
  FileChange,
  Gap,
  IndicatorResult,
  Language,
  PieceResult,
  ReferentialResult,
  RequirementResult,
} from '../model/files.ts'
import { groupBy } from '../model/group.ts'
import type { CarriedFile } from '../model/pack.ts'
import { arranged } from './arrange.ts'

/** What every section and sheet is made from: the audit, the words of its language, and lookups by id. */
export interface PackContext {
  readonly audit: Audit
  readonly words: Catalogue['pack']
  readonly terms: Catalogue['terms']
  readonly format: Formatter
  readonly find: Lookups
  /** The files that the PDF carries besides pieces. */
  readonly carried: readonly CarriedFile[]
}

interface Lookups {
  /** By full reference: `qualihlm-style/D5-02`. */
  readonly requirements: ReadonlyMap<string, PlacedRequirement>
  /** The place of each requirement in the order of the referentials, from 0. */
  readonly ranks: ReadonlyMap<string, number>
  readonly commitments: ReadonlyMap<string, CommitmentResult>
  readonly indicators: ReadonlyMap<string, IndicatorResult>
  /** By identifier and by number: no identifier can look like another piece's number by accident of case. */
  readonly pieces: ReadonlyMap<string, PieceResult>
  /** Ids of the pieces that at least one check accepts. */
  readonly usedPieces: ReadonlySet<string>
  readonly actions: ReadonlyMap<string, ActionResult>
  readonly gaps: ReadonlyMap<string, Gap>
  /** By requirement, in the order of the audit. */
  readonly findings: ReadonlyMap<string, readonly AuditFinding[]>
  /** Ids of the findings that name a piece, by the piece's identifier. */
  readonly pieceFindings: ReadonlyMap<string, readonly string[]>
  /** Ids of requirements that several referentials use: they are printed with their referential. */
  readonly sharedIds: ReadonlySet<string>
  /** Paths in the pack of the files that were read. */
  readonly packedFiles: ReadonlySet<string>
  /** The last change of each file of the repository that git knows something of. */
  readonly changes: ReadonlyMap<string, FileChange>
}

/** A requirement with the domain and the referential that it belongs to. */
export interface PlacedRequirement {
  readonly requirement: RequirementResult
  readonly domain: DomainResult
  readonly referential: ReferentialResult
}

/** The words of a language, without anything to speak of. */
export type Speech = Pick<PackContext, 'words' | 'terms' | 'format'>

export function speechOf(language: Language): Speech {
  const { pack: words, terms } = catalogueOf(language)
  return { words, terms, format: formatterOf(language) }
}

/** Everything that the makers of sections and sheets need, made once. */
export function contextOf(given: Audit): PackContext {
  const audit = arranged(given)
  return { audit, ...speechOf(audit.language), find: lookupsOf(audit), carried: [] }
}

/** Every requirement of the audit, in the order of the referentials. */
export function placedRequirements(audit: Audit): readonly PlacedRequirement[] {
  return audit.referentials.flatMap((referential) =>
    referential.domains.flatMap((domain) =>
      domain.requirements.map((requirement) => ({ requirement, domain, referential })),
    ),
  )
}

function lookupsOf(audit: Audit): Lookups {
  const placed = placedRequirements(audit)
  const numbered = audit.evidence.map((piece) => [piece.number, piece] as const)
  return {
    requirements: new Map(placed.map((each) => [each.requirement.ref, each])),
    ranks: new Map(placed.map((each, index) => [each.requirement.ref, index])),
    commitments: byId(audit.commitments),
    indicators: byId(audit.indicators),
    pieces: new Map([...numbered, ...byId(audit.evidence)]),
    usedPieces: usedPiecesOf(placed),
    actions: byId(audit.actions),
    gaps: byId(audit.gaps),
    pieceFindings: pieceFindingsOf(audit),
    findings: groupBy(audit.findings, ({ requirement }) => requirement),
    sharedIds: sharedIdsOf(placed),
    packedFiles: new Set(audit.provenance.files.map((file) => file.path)),
    changes: new Map(audit.provenance.history?.changes.map((change) => [change.file, change])),
  }
}

function pieceFindingsOf({ findings, evidence }: Audit): Lookups['pieceFindings'] {
  const ids = new Map(evidence.map(({ id, number }) => [number, id]))
  const named = findings.flatMap((finding) =>
    finding.evidence.map((piece) => ({ piece: ids.get(piece) ?? piece, finding: finding.id })),
  )
  const groups = groupBy(named, ({ piece }) => piece)
  return new Map([...groups].map(([piece, pairs]) => [piece, pairs.map(({ finding }) => finding)]))
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}

function usedPiecesOf(placed: readonly PlacedRequirement[]): ReadonlySet<string> {
  const proofs = placed.flatMap(({ requirement }) => requirement.checks.filter(({ axis }) => axis === 'done'))
  return new Set(proofs.flatMap(({ accepted }) => accepted))
}

function sharedIdsOf(placed: readonly PlacedRequirement[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const { requirement } of placed) (seen.has(requirement.id) ? shared : seen).add(requirement.id)
  return shared
}
