import type { AnnexReason } from '../../model/annex.ts'

/** A piece cannot be shown: it will be listed with this reason. */
export class PieceError extends Error {
  override readonly name = 'PieceError'
  readonly reason: AnnexReason

  constructor(reason: AnnexReason) {
    super(reason)
    this.reason = reason
  }
}
