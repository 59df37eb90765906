import type { YamlEdit } from '../model/yaml-edit.ts'
import type { FileEdit } from './form.ts'

/** The edits of each file: what comes between the items of a list moves the others, whose places are told from before. */
export function byFile(edits: readonly FileEdit[]): ReadonlyMap<string, readonly YamlEdit[]> {
  const files = new Map<string, YamlEdit[]>()
  const last = edits.filter(({ isBefore }) => isBefore === true)
  for (const { file, ...edit } of [...edits.filter((other) => other.isBefore !== true), ...last]) {
    const own = files.get(file) ?? []
    own.push(edit)
    files.set(file, own)
  }
  return files
}
