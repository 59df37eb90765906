import type { SheetColumn } from './workbook.ts'
import type { YamlEdit } from './yaml-edit.ts'

/** What a cell, or a key of a file, holds: an empty one holds nothing. Dates are YYYY-MM-DD, choices are codes. */
export type ImportValue = string | number | undefined

/** Where something was read in a workbook. */
interface CellPlace {
  readonly sheet: string
  /** `C12`; a row that lacks its key is named by its first cell. */
  readonly address: string
}

/** A value that a file will hold in place of another. */
export interface ImportChange extends CellPlace {
  readonly form: string
  /** What the row is about: the words of its key. */
  readonly subject: string
  readonly field: string
  /** The title of the column. */
  readonly title: string
  readonly kind: SheetColumn['kind']
  readonly file: string
  /** Where it stands in the file, or the thing that it belongs to when that is added. */
  readonly path: YamlEdit['path']
  readonly from: ImportValue
  readonly to: ImportValue
  /** What cells show for codes. */
  readonly texts: Readonly<Record<string, string>>
}

/** A column of a table that comes back, as its reader knows it. */
export interface ImportColumn {
  readonly form: string
  readonly field: string
  readonly title: string
  /** What cells show for codes. */
  readonly texts: Readonly<Record<string, string>>
}

/** A cell and a file that were both changed since the workbook was made, each in its own way. */
export interface ImportConflict extends ImportChange {
  /** What both held when the workbook was made. */
  readonly base: ImportValue
}

/** Why a cell or a row cannot be taken over. */
export type ImportProblemCode =
  | 'ambiguousNumber'
  | 'badChoice'
  | 'badDate'
  | 'badNumber'
  | 'badPeriod'
  | 'boolean'
  | 'computedValue'
  | 'duplicateColumn'
  | 'duplicateRow'
  | 'error'
  | 'fixedCampaign'
  | 'masked'
  | 'merged'
  | 'missingField'
  | 'mixedRow'
  | 'noKey'
  | 'notWhole'
  | 'numberAsDate'
  | 'percentUnit'
  | 'shortYear'
  | 'uncomputed'
  | 'unknownAction'
  | 'unknownIndicator'
  | 'unknownPiece'
  | 'unknownRequirement'
  | 'wrongScale'

export interface ImportProblem extends CellPlace {
  readonly code: ImportProblemCode
  readonly args: Readonly<Record<string, string | number>>
}

/** What is worth a word though it stops nothing. */
export interface ImportNotice {
  readonly code: 'missingSheet' | 'missingColumn' | 'missingRows' | 'renamedSheet' | 'shownChanged'
  readonly args: Readonly<Record<string, string | number>>
}

/** What a filled-in workbook asks of the files of a repository. */
export interface ImportPlan {
  readonly changes: readonly ImportChange[]
  readonly conflicts: readonly ImportConflict[]
  readonly problems: readonly ImportProblem[]
  readonly notices: readonly ImportNotice[]
  readonly columns: readonly ImportColumn[]
  /** Cells whose new value the files hold already. */
  readonly already: number
  /** What to do to each file, in order; a file that is not there yet begins empty. */
  readonly edits: ReadonlyMap<string, readonly YamlEdit[]>
}
