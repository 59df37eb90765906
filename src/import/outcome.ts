import type { ImportChange, ImportConflict, ImportNotice, ImportProblem } from '../model/import.ts'
import type { FileEdit } from './form.ts'

/** What the rows of a workbook come to, one after the other. */
export interface Outcome {
  readonly changes: ImportChange[]
  readonly conflicts: ImportConflict[]
  readonly problems: ImportProblem[]
  readonly notices: ImportNotice[]
  readonly edits: FileEdit[]
  already: number
}
