import { stat } from 'node:fs/promises'
import path from 'node:path'
import { catalogueOf } from './lang/catalogue.ts'
import type { AnnexOutcome } from './model/annex.ts'
import type { Audit } from './model/files.ts'
import { packedPieces } from './model/packed-pieces.ts'
import { anchors } from './pack/anchors.ts'
import { annexTitle, makeAnnexPack } from './pack/annex.ts'
import type { Front } from './render/annex/annex.ts'
import type { StoredTagFile } from './write/bag.ts'
import { WriteError } from './write/failure.ts'

/** How the reading annex is made: where it waits for its pack, and who is told of it. */
export interface AnnexWork {
  readonly folder: string
  readonly signal: AbortSignal
  /** Given the number of pieces, returns what to call after each. */
  readonly counter: (total: number) => () => void
}

/**
 * Makes the reading annex of an audit: the pages of the pieces that enter its pack.
 * @param root the repository’s folder, from which the pieces are read
 * @throws {WriteError} when a piece has changed since it was hashed, the disk refuses or the run is aborted.
 */
export async function makeAnnex(
  audit: Audit,
  root: string,
  { folder, signal, counter }: AnnexWork,
): Promise<StoredTagFile> {
  const { annex: words, locale } = catalogueOf(audit.language)
  const pieces = packedPieces(audit).map(({ number, file, size, sha256 }) => ({
    number,
    file: path.join(root, file),
    size,
    sha256,
  }))
  const to = path.join(folder, words.file)
  const { AnnexError, writeAnnex } = await import('./render/annex/annex.ts')
  try {
    const sha256 = await writeAnnex({
      to,
      pieces,
      identity: {
        title: annexTitle(audit),
        author: audit.organisation.name,
        producer: `${audit.generator.name} ${audit.generator.version}`,
        date: audit.date,
        locale,
      },
      nameOf: anchors.piece,
      makeFront: (outcomes) => frontOf(audit, outcomes),
      onPiece: counter(pieces.length),
      signal,
    })
    return { path: words.file, copyFrom: to, size: (await stat(to)).size, sha256 }
  } catch (error) {
    throw error instanceof AnnexError ? new WriteError(error.reason, error.path, error) : error
  }
}

async function frontOf(audit: Audit, outcomes: ReadonlyMap<string, AnnexOutcome>): Promise<Front> {
  const { pack, bookmarks } = makeAnnexPack(audit, outcomes)
  const { default: pdf } = await import('./render/formats/pdf.ts')
  return { bytes: await pdf.render(pack), bookmarks }
}
