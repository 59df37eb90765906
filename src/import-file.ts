import { editFiles, type Edited, type EditSetting, type Usable } from './edit-files.ts'
import { bookOf } from './import/book.ts'
import { planImport } from './import/plan.ts'
import type { BookRefusal } from './model/book-refusal.ts'
import type { ImportPlan } from './model/import.ts'
import type { ReadWorkbook } from './model/read-workbook.ts'
import { readAtMost } from './read/given-file.ts'
import { limits } from './read/xlsx/limits.ts'
import { readWorkbook } from './read/xlsx/read-workbook.ts'

/** What taking a workbook over comes to; nothing is written here. */
export type ImportOutcome =
  /** The file cannot be read as a workbook. */
  | { readonly refused: BookRefusal }
  /** The workbook was not made by coopqual, or by a version to come. */
  | { readonly unknown: 'foreign' | 'newer' }
  | Import

export interface Import extends Edited {
  readonly plan: ImportPlan
}

/**
 * The bytes of a workbook that somebody names; of one that is too large to be read, enough to be refused.
 * @throws {NodeJS.ErrnoException} when it cannot be read.
 */
export function readGivenWorkbook(file: string): Uint8Array {
  return readAtMost(file, limits.fileBytes + 1)
}

/** Plans how a workbook that was filled in changes the files of a repository: all of it, or nothing. */
export function importWorkbook(bytes: Uint8Array, checked: Usable, setting: EditSetting): ImportOutcome {
  const read = readWorkbook(bytes)
  return 'refused' in read ? read : importRead(read.workbook, checked, setting)
}

/** The same for a workbook that was read. */
export function importRead(workbook: ReadWorkbook, checked: Usable, setting: EditSetting): ImportOutcome {
  const book = bookOf(workbook)
  if (typeof book === 'string') return { unknown: book }
  const { files, folders } = checked.sources
  const plan = planImport(book, workbook, checked.repository, {
    assessments: folders.assessments,
    taken: new Set(files.map(({ file }) => file)),
  })
  const isClean = plan.problems.length === 0 && plan.conflicts.length === 0
  return { plan, ...editFiles(checked, isClean ? plan.edits : new Map(), setting) }
}
