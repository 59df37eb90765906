import { createHash } from 'node:crypto'
import type { Checked } from './check.ts'
import { knownNames } from './editor/known.ts'
import { editorSchemas } from './editor/schemas.ts'
import { editorFolder } from './model/editor-place.ts'
import { shippedSchemas } from './read/shipped.ts'
import { generator } from './version.ts'

/**
 * The schemas of a repository for its editor, by path; nothing when they would be those of a stamp that the folder
 * bears already, or when coopqual.yaml cannot be used.
 */
export function editorFiles(
  { repository, sources, language, referentials }: Checked,
  bears: (stamp: string) => boolean = () => false,
): ReadonlyMap<string, string> {
  if (repository === undefined) return new Map()
  const known = knownNames(repository, referentials, language)
  const shipped = sources.shippedIds
    .filter((id) => known.referentials.every((one) => one.id !== id))
    .map((id) => ({ id, title: '' }))
  const all = { ...known, referentials: [...known.referentials, ...shipped] }
  const stamp = createHash('sha256')
    .update(JSON.stringify([generator.version, language, all]))
    .digest('hex')
  if (bears(stamp)) return new Map()
  const schemas = editorSchemas(shippedSchemas(), all, { language, stamp })
  return new Map([...schemas].map(([name, text]) => [`${editorFolder}/${name}`, text]))
}
