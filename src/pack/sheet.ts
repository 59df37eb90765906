import type { Sheet } from '../model/workbook.ts'
import type { PackContext } from './context.ts'

/** What a file of `sheets/` exports: a sheet of the workbook, or nothing when the audit has nothing to say there. */
export type MakeSheet = (context: PackContext) => Sheet | undefined
