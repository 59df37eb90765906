import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { atOnce, newBuffer } from '../threads/pour.ts'
import { sumSteps } from '../threads/sums.ts'

/** What a system leaves in a folder that a person merely opened. */
const clutter = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|~\$.*)$/

/**
 * The first file of a pack that somebody added or changed since we wrote it, by its path from the pack's root; none
 * when the pack is as we left it. Pieces and sources are told by their names alone: nobody works in them.
 */
export async function alteredFile(pack: string): Promise<string | undefined> {
  const tags = await listed(path.join(pack, 'tagmanifest-sha256.txt'))
  const payload = await listed(path.join(pack, 'manifest-sha256.txt'))
  for (const file of await filesOf(pack)) {
    if (/^tagmanifest-\w+\.txt(?:\.p7s)?$/.test(file) || payload.has(file)) continue
    const expected = tags.get(file)
    if (expected === undefined || hashOf(path.join(pack, file)) !== expected) return file
  }
  return undefined
}

function hashOf(file: string): string | undefined {
  return atOnce(sumSteps(file, newBuffer(), ['sha256'])).sums[0]
}

/** The files of a manifest and their hashes. */
async function listed(manifest: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(manifest, 'utf8').catch(() => '')
  return new Map(
    text.split('\n').flatMap((line) => {
      const match = /^(\w+) [ *](.+)$/.exec(line)
      return match === null ? [] : [[decoded(match[2] ?? ''), match[1] ?? ''] as const]
    }),
  )
}

function decoded(file: string): string {
  return file.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')
}

async function filesOf(pack: string): Promise<readonly string[]> {
  const entries = await readdir(pack, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory() && !clutter.test(entry.name))
    .map((entry) => path.relative(pack, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted()
}
