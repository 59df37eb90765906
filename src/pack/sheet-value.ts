import type { MeasureResult } from '../model/files.ts'
import type { SheetValue } from '../model/workbook.ts'
import type { PackContext } from './context.ts'
import { shownRequirement } from './links.ts'
import { linked, several, tables } from './sheet-field.ts'

/** A requirement's id, leading to its row. */
export function requirementValue(context: PackContext, ref: string): SheetValue {
  const key = shownRequirement(context, ref)
  return linked(key, { table: tables.requirements, key })
}

interface Answering {
  readonly requirements: readonly string[]
  readonly mapped: readonly string[]
}

/** Ids of the requirements that a thing answers itself, in one cell. */
export function requirementsValue(context: PackContext, { requirements, mapped }: Answering): SheetValue {
  return mappedValue(context, { mapped: requirements.filter((ref) => !mapped.includes(ref)) })
}

/** Ids of those that it answers through a crosswalk alone. */
export function mappedValue(context: PackContext, { mapped }: Pick<Answering, 'mapped'>): SheetValue {
  return several(mapped.map((ref) => shownRequirement(context, ref)))
}

/** A commitment's title, leading to its row. */
export function commitmentValue({ find }: PackContext, id: string): SheetValue {
  return linked(find.commitments.get(id)?.title ?? id, { table: tables.commitments, key: id })
}

/** The piece that a result comes from, or that it names none; nothing when there is no result. */
export function sourceValue({ find, words }: PackContext, measure: MeasureResult | undefined): SheetValue {
  if (measure === undefined) return undefined
  const { evidence } = measure
  if (evidence === undefined) return { text: words.indicators.noPiece, tone: 'muted' }
  const number = find.pieces.get(evidence)?.number
  return number === undefined ? evidence : linked(number, { table: tables.evidence, key: number })
}
