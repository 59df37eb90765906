import type { CodedFinding } from '../model/diagnostic.ts'
import type { Commitment, EvidenceRegister, Referential, Settings } from '../model/files.ts'
import type { Entry } from '../model/place.ts'
import { isRecord } from '../model/record.ts'
import type { ActionEntry, PieceEntry, Repository } from '../model/repository.ts'
import type { Role, SourceFile, Sources } from '../model/source.ts'
import type { Shape, Shapes } from './shape.ts'

interface Assembled {
  readonly repository: Repository
  readonly findings: readonly CodedFinding[]
  /** Ids that unusable files and items define: what cites them is not told that they are unknown. */
  readonly lostIds: ReadonlySet<string>
  /** Whether coopqual.yaml could be used. */
  readonly isWhole: boolean
}

/** Builds the typed repository out of everything that fits its schema, and reports what does not. */
export function assemble(sources: Sources, shapes: Shapes): Assembled {
  const findings: CodedFinding[] = []
  const lostIds = new Set([...sources.files, ...sources.shipped].flatMap((source) => source.lostIds))
  const sift = <T>(files: readonly SourceFile[], role: Role, shape: Shape<T>): readonly Entry<T>[] =>
    files
      .filter((source) => source.role === role && source.problems.length === 0)
      .flatMap((source) => itemsOf(source))
      .filter((entry): entry is Entry<T> => {
        const misfits = shape(entry)
        findings.push(...misfits)
        if (misfits.length > 0) for (const id of idsIn(entry.value)) lostIds.add(id)
        return misfits.length === 0
      })
  const settings = sift(sources.files, 'settings', shapes.settings)[0]
  const commitments = sift(sources.files, 'commitment', shapes.commitment)
  const registers = sift(sources.files, 'evidence', shapes.evidence)
  const known = sift([...sources.files, ...sources.shipped], 'referential', shapes.referential)
  const repository: Repository = {
    settings: settings ?? nothingSet,
    organisation: (settings ?? nothingSet).value.organisation,
    commitments,
    indicators: sift(sources.files, 'indicator', shapes.indicator),
    pieces: [...commitments.flatMap(piecesOfCommitment), ...registers.flatMap(piecesOfRegister)],
    actions: commitments.flatMap(actionsOf),
    assessments: sift(sources.files, 'assessment', shapes.assessment),
    referentials: inForce((settings ?? nothingSet).value, known),
    facts: sources.facts,
  }
  return { repository, findings, lostIds, isWhole: settings !== undefined }
}

const nothingSet: Entry<Settings> = {
  value: { organisation: { name: '', kind: 'other' }, referentials: [] },
  file: 'coopqual.yaml',
  pointer: '',
}

/** A file holds one thing or a list of things; an empty file holds something that fits no schema. */
function itemsOf({ file, value, role }: SourceFile): readonly Entry<unknown>[] {
  const isList = Array.isArray(value) && role !== 'settings' && role !== 'evidence'
  if (!isList) return [{ value, file, pointer: '' }]
  return value.map((item: unknown, index) => ({ value: item, file, pointer: `/${index}` }))
}

function idsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, item]) => (key === 'id' ? [String(item)] : idsIn(item)))
}

function piecesOfCommitment(commitment: Entry<Commitment>): readonly PieceEntry[] {
  const { value, file, pointer } = commitment
  return (value.evidence ?? []).map((piece, index) => ({
    value: piece,
    file,
    pointer: `${pointer}/evidence/${index}`,
    commitment,
  }))
}

function piecesOfRegister({ value, file, pointer }: Entry<EvidenceRegister>): readonly PieceEntry[] {
  return value.evidence.map((piece, index) => ({
    value: piece,
    file,
    pointer: `${pointer}/evidence/${index}`,
  }))
}

function actionsOf(commitment: Entry<Commitment>): readonly ActionEntry[] {
  const { value, file, pointer } = commitment
  return (value.actions ?? []).map((action, index) => ({
    value: action,
    file,
    pointer: `${pointer}/actions/${index}`,
    commitment,
  }))
}

/** A local referential comes before a shipped one of the same id: an organisation may put its own text in its place. */
function inForce(settings: Settings, known: readonly Entry<Referential>[]): readonly Entry<Referential>[] {
  const chosen = settings.referentials.map((choice) =>
    known.find(({ value, file }) => value.id === choice || file === choice),
  )
  return [...new Set(chosen)].filter((referential) => referential !== undefined)
}
