import type { MeasureResult } from '../model/files.ts'
import type { SheetValue } from '../model/workbook.ts'
import type { PackContext } from './context.ts'
import { linked, tables } from './sheet-field.ts'

/** The piece that a result comes from, or that it names none; nothing when there is no result. */
export function sourceValue({ find, words }: PackContext, measure: MeasureResult | undefined): SheetValue {
  if (measure === undefined) return undefined
  const { evidence } = measure
  if (evidence === undefined) return { text: words.indicators.noPiece, tone: 'muted' }
  const number = find.pieces.get(evidence)?.number
  return number === undefined ? evidence : linked(number, { table: tables.evidence, key: number })
}
