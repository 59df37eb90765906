import { createHash } from 'node:crypto'

type Files = Map<string, Uint8Array>

/** Edits a text of a pack. */
export function editedJson(files: Files, file: string, edit: (text: string) => string): void {
  files.set(file, Buffer.from(edit(Buffer.from(files.get(file) ?? []).toString())))
}

interface Forging {
  /** Manifests that are left as they were. */
  readonly without?: readonly string[]
  /** Whether `provenance.json` is mended as well. */
  readonly isStatementMended?: boolean
}

/** Does what a forger does: gives the manifests, the size of the payload and the statement what is now there. */
export function remade(files: Files, { without = [], isStatementMended = false }: Forging = {}): void {
  const manifest = 'manifest-sha256.txt'
  const payload = [...files.keys()].filter((file) => file.startsWith('data/'))
  const size = payload.reduce((sum, file) => sum + (files.get(file)?.length ?? 0), 0)
  if (!without.includes(manifest)) files.set(manifest, listOf(files, payload))
  editedJson(files, 'bag-info.txt', (text) =>
    text.replace(/Payload-Oxum: .*/, `Payload-Oxum: ${size}.${payload.length}`),
  )
  if (isStatementMended) mendStatement(files)
  const tags = [...files.keys()].filter((file) => !/^data\/|^tagmanifest-/.test(file))
  const tagManifest = `tag${manifest}`
  if (!without.includes(tagManifest)) files.set(tagManifest, listOf(files, tags))
}

function listOf(files: Files, names: readonly string[]): Buffer {
  const lines = names.toSorted().map((file) => `${sumOf(files, file)}  ${file.replaceAll('%', '%25')}\n`)
  return Buffer.from(lines.join(''))
}

export function sumOf(files: ReadonlyMap<string, Uint8Array>, file: string): string {
  return createHash('sha256')
    .update(files.get(file) ?? new Uint8Array())
    .digest('hex')
}

function mendStatement(files: Files): void {
  editedJson(files, 'provenance.json', (text) =>
    text.replaceAll(
      /("name": "([^"]+)",\s*"digest": \{\s*"sha256": ")([\da-f]{64})/g,
      (whole, start: string, name: string) => (files.has(name) ? start + sumOf(files, name) : whole),
    ),
  )
}
