import type { CodedFinding } from '../model/diagnostic.ts'
import type { Commitment, EvidenceRegister, ReferentialFile, Settings } from '../model/files.ts'
import type { Entry } from '../model/place.ts'
import { isRecord } from '../model/record.ts'
import type { ReferentialEntry } from '../model/referential.ts'
import type { ActionEntry, PieceEntry, Repository } from '../model/repository.ts'
import type { Role, SourceFile, Sources } from '../model/source.ts'
import { resolveReferentials } from './extend.ts'
import { withHiddenKeys } from './hidden-keys.ts'
import { inForce } from './in-force.ts'
import { lostOf, type Lost, type Reject } from './lost.ts'
import { homeOf, misplaced } from './misplaced.ts'
import type { Shape, Shapes } from './shape.ts'

interface Assembled {
  readonly repository: Repository
  /** Every usable referential, in force or not: the local ones first, then the shipped ones that were asked for. */
  readonly referentials: readonly ReferentialEntry[]
  /** The same as they are written, the local ones alone. */
  readonly referentialFiles: readonly Entry<ReferentialFile>[]
  readonly findings: readonly CodedFinding[]
  readonly lost: Lost
  /** Whether coopqual.yaml could be used. */
  readonly isWhole: boolean
}

/** Builds the typed repository out of everything that fits its schema, and reports what does not. */
export function assemble(sources: Sources, shapes: Shapes): Assembled {
  const all = [...sources.files, ...sources.shipped]
  const findings: CodedFinding[] = []
  const rejects: Reject[] = []
  const sift = <T>(role: Role, shape: Shape<T>): readonly Entry<T>[] =>
    all
      .filter((source) => source.role === role && source.problems.length === 0)
      .flatMap((source) => itemsOf(source).map((entry) => ({ entry, source })))
      .filter((one): one is { readonly entry: Entry<T>; readonly source: SourceFile } => {
        const { entry, source } = one
        const misfits = withHiddenKeys(shape(entry), entry, source)
        if (misfits.length === 0) return true
        const home = homeOf(entry, misfits, shapes)
        findings.push(...(home === undefined ? misfits : [misplaced(entry, home, sources.folders)]))
        rejects.push(rejectOf(home ?? role, entry, home === undefined ? misfits : []))
        return false
      })
      .map(({ entry }) => entry)
  const settings = sift('settings', shapes.settings)[0]
  const commitments = sift('commitment', shapes.commitment)
  const registers = sift('evidence', shapes.evidence)
  const referentialFiles = sift('referential', shapes.referential)
  const resolved = resolveReferentials(referentialFiles, sources.shippedIds, shapes.meaningInReferential)
  const { referentials } = resolved
  const local = resolved.rejected.filter((entry) => !isShipped(entry, sources))
  // A base whose own file is broken is reported there, once.
  const broken = lostOf(all, sources.unread, rejects)
  findings.push(...resolved.findings.filter((finding) => !isTold(finding, broken)))
  rejects.push(...local.map((entry) => rejectOf('referential', entry, [])))
  const repository: Repository = {
    settings: settings ?? nothingSet,
    organisation: (settings ?? nothingSet).value.organisation,
    commitments,
    indicators: sift('indicator', shapes.indicator),
    pieces: [...commitments.flatMap(piecesOfCommitment), ...registers.flatMap(piecesOfRegister)],
    actions: commitments.flatMap(actionsOf),
    assessments: sift('assessment', shapes.assessment),
    referentials: inForce((settings ?? nothingSet).value, referentials),
    facts: sources.facts,
  }
  return {
    repository,
    referentials,
    referentialFiles: referentialFiles.filter((entry) => !isShipped(entry, sources)),
    findings,
    lost: lostOf(all, sources.unread, rejects),
    isWhole: settings !== undefined,
  }
}

function isTold({ code, args }: CodedFinding, { mayDefine }: Lost): boolean {
  return code === 'referential/unknown-base' && mayDefine(String(args['base']), 'referential')
}

function isShipped({ file }: Entry<unknown>, { shipped }: Sources): boolean {
  return shipped.some((source) => source.file === file)
}

function rejectOf(role: Role, { value, pointer }: Entry<unknown>, misfits: readonly CodedFinding[]): Reject {
  if (value === null) return { role, value, isNameless: false }
  const isNameless = misfits.some(
    ({ at, args }) => at.pointer === pointer || at.pointer.endsWith('/id') || args['nearest'] === 'id',
  )
  return { role, value, isNameless, isShapeless: pointer === '' && !isRecord(value) }
}

const nothingSet: Entry<Settings> = {
  value: { organisation: { name: '', kind: 'other' }, referentials: [] },
  file: 'coopqual.yaml',
  pointer: '',
}

/** A file holds one thing or a list of things; an empty file or list is one thing that fits no schema. */
function itemsOf({ file, value, role }: SourceFile): readonly Entry<unknown>[] {
  const isList = Array.isArray(value) && value.length > 0 && role !== 'settings' && role !== 'evidence'
  if (!isList) return [{ value, file, pointer: '' }]
  return value.map((item: unknown, index) => ({ value: item, file, pointer: `/${index}` }))
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
