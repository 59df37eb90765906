import { readAttached } from './attached.ts'
import { isFull, type Harvest } from './harvest.ts'
import { bytesOfPart, openPackage } from './package.ts'

/** The pieces that a zip carries. */
export async function readArchive(bytes: Uint8Array, harvest: Harvest): Promise<void> {
  const archive = openPackage(bytes, harvest)
  for (const { name } of archive?.entries.values() ?? []) {
    if (name.endsWith('/')) continue
    const content = isFull(harvest) || archive === undefined ? undefined : bytesOfPart(archive, name)
    if (content === undefined) return
    await readAttached(harvest, { name, bytes: content })
  }
}
