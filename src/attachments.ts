import path from 'node:path'
import { catalogueOf } from './lang/catalogue.ts'
import type { Audit } from './model/files.ts'
import { mediaTypeOf } from './model/media-type.ts'
import type { Attachment } from './model/pack.ts'
import { packedPieces } from './model/packed-pieces.ts'
import type { TagFile } from './write/bag.ts'
import { readHashed } from './write/copy.ts'

/**
 * What the PDF carries: the audit's data, the other renderings, and the pieces that the audit says are attached.
 * @param root the repository’s folder, from which the pieces are read
 * @throws {WriteError} `changedSource` when a piece is no longer the one that the audit read.
 */
export async function attachmentsOf(
  audit: Audit,
  root: string,
  renderings: readonly TagFile[],
): Promise<readonly Attachment[]> {
  if (audit.attachments === undefined || audit.attachments.limit === 0) return []
  const pieces: Attachment[] = []
  for (const { attached, packPath, file, sha256, number, title } of packedPieces(audit)) {
    if (attached !== true) continue
    // One at a time: they may be large.
    // oxlint-disable-next-line no-await-in-loop
    const bytes = await readHashed(path.join(root, file), sha256)
    const description = `${number} – ${title}`
    pieces.push({ path: packPath, description, mediaType: mediaTypeOf(file), relation: 'supplement', bytes })
  }
  return [...renderings.map((file) => renderingOf(file, audit)), ...pieces]
}

function renderingOf({ path: name, bytes }: TagFile, { language }: Audit): Attachment {
  const { data, workbook } = catalogueOf(language).bag.attached
  const mediaType = mediaTypeOf(name)
  return mediaType === 'application/json'
    ? { path: name, description: data, mediaType, relation: 'source', bytes }
    : { path: name, description: workbook, mediaType, relation: 'alternative', bytes }
}
