import { checkedWith, type Checked } from './check.ts'
import { editYaml } from './edit/edit.ts'
import { bookOf } from './import/book.ts'
import { planImport } from './import/plan.ts'
import type { BookRefusal } from './model/book-refusal.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import type { Language } from './model/files.ts'
import type { ImportPlan } from './model/import.ts'
import type { ReadWorkbook } from './model/read-workbook.ts'
import type { EditProblem, YamlEdit } from './model/yaml-edit.ts'
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

/** What edits come to. */
export interface Edited {
  /** The files that change, as they would be; empty when anything stands in the way. */
  readonly after: ReadonlyMap<string, Uint8Array>
  /** The same files as they were read, but for those that are new. */
  readonly before: ReadonlyMap<string, Uint8Array>
  /** Edits that a file cannot take. */
  readonly stuck: readonly { readonly file: string; readonly problem: EditProblem }[]
  /** Errors that the files would have and do not have now. */
  readonly errors: readonly Diagnostic[]
}

type Usable = Checked & { readonly repository: NonNullable<Checked['repository']> }

export interface ImportSetting {
  readonly today: string
  readonly language: Language
}

/**
 * The bytes of a workbook that somebody names; of one that is too large to be read, enough to be refused.
 * @throws {NodeJS.ErrnoException} when it cannot be read.
 */
export function readGivenWorkbook(file: string): Uint8Array {
  return readAtMost(file, limits.fileBytes + 1)
}

/** Plans how a workbook that was filled in changes the files of a repository: all of it, or nothing. */
export function importWorkbook(bytes: Uint8Array, checked: Usable, setting: ImportSetting): ImportOutcome {
  const read = readWorkbook(bytes)
  return 'refused' in read ? read : importRead(read.workbook, checked, setting)
}

/** The same for a workbook that was read. */
export function importRead(workbook: ReadWorkbook, checked: Usable, setting: ImportSetting): ImportOutcome {
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

/** Applies edits to the files of a repository in memory, and judges what comes of them. */
function editFiles(
  checked: Usable,
  edits: ReadonlyMap<string, readonly YamlEdit[]>,
  { today, language }: ImportSetting,
): Edited {
  const sources = new Map(checked.sources.files.map(({ file, bytes }) => [file, bytes]))
  const after = new Map<string, Uint8Array>()
  const stuck: { readonly file: string; readonly problem: EditProblem }[] = []
  for (const [file, own] of edits) {
    const edited = editYaml(sources.get(file) ?? new Uint8Array(), own)
    if ('problem' in edited) stuck.push({ file, problem: edited.problem })
    else after.set(file, edited.bytes)
  }
  const before = new Map([...sources].filter(([file]) => after.has(file)))
  if (stuck.length > 0) return { after: new Map(), before: new Map(), stuck, errors: [] }
  const errors = newErrors(checked, checkedWith(checked, after, { today, language, date: checked.date }))
  return errors.length > 0
    ? { after: new Map(), before: new Map(), stuck, errors }
    : { after, before, stuck, errors }
}

/** The errors of the second that the first does not have, wherever their lines went. */
function newErrors(before: Checked, after: Checked): readonly Diagnostic[] {
  const known = new Set(before.diagnostics.map(keyOf))
  return after.diagnostics.filter((found) => found.severity === 'error' && !known.has(keyOf(found)))
}

function keyOf({ code, file, message }: Diagnostic): string {
  return [code, file, message].join('\n')
}
