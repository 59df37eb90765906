/** A workbook as it was read: values alone, whatever program saved it. Rows and columns count from 1. */
export interface ReadWorkbook {
  readonly sheets: readonly ReadSheet[]
}

export interface ReadSheet {
  readonly name: string
  /** The cells that hold something, by row, then by column, both in rising order. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, ReadCell>>
  /** Areas of cells that were made one: only their first cell holds anything. */
  readonly merges: readonly CellArea[]
}

export interface CellArea {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export type ReadCell = (
  | { readonly kind: 'text'; readonly text: string }
  /** `isPercent`: the cell shows a hundred times its value with a percent sign. */
  | { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean }
  /** A calendar day, YYYY-MM-DD; `hasTime` when the cell holds an hour of that day as well. */
  | { readonly kind: 'date'; readonly date: string; readonly hasTime: boolean }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** As programs show it: `#N/A`, `#DIV/0!`. */
  | { readonly kind: 'error'; readonly code: string }
  /** A formula that no program has computed. */
  | { readonly kind: 'uncomputed' }
) & {
  /** Whether the value is what a formula gave. */
  readonly isFormula?: boolean
}
