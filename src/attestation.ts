import type { Audit } from './model/files.ts'
import { isRecord } from './model/record.ts'
import type { Sources } from './model/source.ts'
import { statementOf, type StatementMaterial } from './pack/statement.ts'
import { sha256Of, type StoredTagFile, type TagFile } from './write/bag.ts'

interface Made extends Pick<StatementMaterial, 'asked'> {
  /** The files that people open, and the payload manifests. */
  readonly made: readonly (TagFile | StoredTagFile)[]
  readonly sources: Sources
}

/** `provenance.json`: from what and by what a pack is made, and what nobody knows of it. */
export function statementFile(audit: Audit, { made, sources, asked }: Made): TagFile {
  const statement = statementOf(audit, {
    made: made.map((file) => ({
      path: file.path,
      sha256: 'bytes' in file ? sha256Of(file.bytes) : file.sha256,
    })),
    referentialHashes: referentialHashesIn(sources),
    asked,
  })
  const text = `${JSON.stringify(statement, undefined, 2)}\n`
  return { path: 'provenance.json', bytes: new TextEncoder().encode(text) }
}

function referentialHashesIn({ files, shipped }: Sources): ReadonlyMap<string, string> {
  const referentials = [...files.filter(({ role }) => role === 'referential'), ...shipped]
  return new Map(
    referentials.flatMap(({ value, bytes }) =>
      isRecord(value) && typeof value['id'] === 'string' ? [[value['id'], sha256Of(bytes)] as const] : [],
    ),
  )
}

/** A signature of each tag manifest, and through it of all that the pack holds; apart from what it signs. */
export async function signaturesOf(
  bag: readonly TagFile[],
  signing: { readonly signFile: (file: TagFile) => Promise<Uint8Array> } | undefined,
): Promise<readonly TagFile[]> {
  if (signing === undefined) return []
  return Promise.all(
    bag
      .filter(({ path }) => path.startsWith('tagmanifest-'))
      .map(async (file) => ({ path: `${file.path}.p7s`, bytes: await signing.signFile(file) })),
  )
}
