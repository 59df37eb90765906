import { checkedWith, type Checked } from './check.ts'
import { editYaml } from './edit/edit.ts'
import { sayingOf, type Diagnostic } from './model/diagnostic.ts'
import type { Language } from './model/files.ts'
import type { EditProblem, YamlEdit } from './model/yaml-edit.ts'

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
  /** The texts that the errors are about: those of the files as they would be. */
  readonly textOf: Checked['textOf']
  /** Finds things in those texts. */
  readonly locate: Checked['locate']
}

/** A repository that could be read. */
export type Usable = Checked & { readonly repository: NonNullable<Checked['repository']> }

export interface EditSetting {
  readonly today: string
  readonly language: Language
}

/** Applies edits to the files of a repository in memory, and judges what comes of them. */
export function editFiles(
  checked: Usable,
  edits: ReadonlyMap<string, readonly YamlEdit[]>,
  { today, language }: EditSetting,
): Edited {
  const { locate, textOf } = checked
  const nothing = { after: new Map<string, Uint8Array>(), before: new Map<string, Uint8Array>() }
  if (edits.size === 0) return { ...nothing, stuck: [], errors: [], textOf, locate }
  const sources = new Map(checked.sources.files.map(({ file, bytes }) => [file, bytes]))
  const after = new Map<string, Uint8Array>()
  const stuck: { readonly file: string; readonly problem: EditProblem }[] = []
  for (const [file, own] of edits) {
    const edited = editYaml(sources.get(file) ?? new Uint8Array(), own)
    if ('problem' in edited) stuck.push({ file, problem: edited.problem })
    else after.set(file, edited.bytes)
  }
  const before = new Map([...sources].filter(([file]) => after.has(file)))
  if (stuck.length > 0) return { ...nothing, stuck, errors: [], textOf, locate }
  const changed = checkedWith(checked, after, { today, language, date: checked.date })
  const errors = newErrors(checked, changed)
  return errors.length > 0
    ? { ...nothing, stuck, errors, textOf: changed.textOf, locate: changed.locate }
    : { after, before, stuck, errors, textOf, locate }
}

/** The errors of the second that the first does not have, wherever their lines went. */
function newErrors(before: Checked, after: Checked): readonly Diagnostic[] {
  const known = new Set(before.diagnostics.map(sayingOf))
  return after.diagnostics.filter((found) => found.severity === 'error' && !known.has(sayingOf(found)))
}
