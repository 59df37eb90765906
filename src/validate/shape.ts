import type { ErrorObject } from 'ajv/dist/2020.js'
import type { CodedFinding } from '../model/diagnostic.ts'
import type {
  AssessmentFile,
  Commitment,
  EvidenceRegister,
  Indicator,
  ReferentialFile,
  Settings,
} from '../model/files.ts'
import type { Entry } from '../model/place.ts'
import { isRecord } from '../model/record.ts'
import type { Schemas } from '../model/source.ts'
import { keyMeant } from './aliases.ts'
import { likeliest } from './closest.ts'
import { wholeSchema } from './complete.ts'
import { withoutEchoes } from './echoes.ts'
import type { Judge } from './judge.ts'
import { judges } from './judges.ts'
import { withLostHeads } from './lost-heads.ts'
import { misfitOf } from './read-misfit.ts'
import { descriptionAt, type SchemaView } from './schema-view.ts'

/** Judges one value against its schema; no finding means that it has the type. */
export type Shape<T> = ((entry: Entry<unknown>) => readonly CodedFinding[]) & { readonly type?: T }

export interface Shapes {
  readonly settings: Shape<Settings>
  readonly commitment: Shape<Commitment>
  readonly indicator: Shape<Indicator>
  readonly evidence: Shape<EvidenceRegister>
  readonly assessment: Shape<AssessmentFile>
  readonly referential: Shape<ReferentialFile>
  /** What the schema says of the value at a JSON Pointer of a referential. */
  readonly meaningInReferential: (pointer: string) => string
}

const made = new WeakMap<Schemas, Shapes>()

/** The judges of every kind of file, made once per set of schemas. */
export function shapesOf(schemas: Schemas): Shapes {
  const shapes = made.get(schemas) ?? makeShapes(schemas)
  made.set(schemas, shapes)
  return shapes
}

/** The judges were compiled from the schemas beforehand: those that are given here are asked for what messages quote. */
function makeShapes(schemas: Schemas): Shapes {
  const viewOf = (root: object): SchemaView => {
    const { common } = schemas
    const definitions = isRecord(common) && isRecord(common['$defs']) ? common['$defs'] : {}
    return { root, definitions }
  }
  const schemaOf = (name: string): object => schemas[name] ?? {}
  const shape = <T>(judge: Judge, root: () => object): Shape<T> => {
    return (entry) => {
      if (judge(entry.value)) return []
      const view = viewOf(root())
      return withLostHeads(misfits(entry, judge.errors ?? [], view), { entry, judge, view })
    }
  }
  const referential = (): object => schemaOf('referential')
  return {
    settings: shape(judges.settings, () => schemaOf('coopqual')),
    commitment: shape(judges.commitment, () => schemaOf('commitment')),
    indicator: shape(judges.indicator, () => schemaOf('indicator')),
    evidence: shape(judges.evidence, () => schemaOf('evidence')),
    assessment: shape(judges.assessment, () => schemaOf('assessment')),
    referential: eitherShape(
      shape(judges.amendment, referential),
      shape(judges.whole, () => wholeSchema(referential())),
    ),
    meaningInReferential: (pointer) => descriptionAt(viewOf(referential()), pointer),
  }
}

/** A referential that extends another may leave out what that one says; any other must be whole. */
function eitherShape<T>(amendment: Shape<T>, whole: Shape<T>): Shape<T> {
  return (entry) => {
    const isAmendment = isRecord(entry.value) && Object.keys(entry.value).some(meansExtends)
    return isAmendment ? amendment(entry) : whole(entry)
  }
}

/** A misspelt key is reported as such: it does not make the file lack all the rest as well. */
function meansExtends(key: string): boolean {
  return (keyMeant(key, ['extends']) ?? likeliest(key, ['extends'])) !== undefined
}

/** One mistake gives one finding, however many keywords of the schema it offends. */
function misfits(
  entry: Entry<unknown>,
  errors: readonly ErrorObject[],
  view: SchemaView,
): readonly CodedFinding[] {
  const found = new Map<string, CodedFinding>()
  for (const error of errors.filter(({ propertyName }) => propertyName === undefined)) {
    const finding = misfitOf(entry, error, view)
    const key = `${finding.at.pointer} ${finding.at.on ?? ''} ${finding.args['key'] ?? ''}`
    if (!found.has(key)) found.set(key, finding)
  }
  const all = withoutEchoes([...found.values()], entry, view)
  const meant = new Set(all.filter(({ code }) => code === 'schema/unknown-key').map(pointerMeant))
  return all.filter(({ code, at }) => code !== 'schema/missing-key' || !meant.has(at.pointer))
}

/** Where an unknown key would stand under the name that it means: that one is not missing as well. */
function pointerMeant({ at, args }: CodedFinding): string {
  return `${at.pointer.slice(0, at.pointer.lastIndexOf('/'))}/${args['nearest']}`
}
