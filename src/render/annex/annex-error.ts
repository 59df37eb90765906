/** What stopped the annex as a whole; a piece that cannot be shown does not. */
export class AnnexError extends Error {
  override readonly name = 'AnnexError'
  readonly reason: 'aborted' | 'changedSource' | 'disk'
  /** The file concerned. */
  readonly path: string
  /** The system's name of the error: ENOENT, ENOSPC. */
  readonly code: string

  constructor(reason: AnnexError['reason'], path: string, code = '') {
    super(`${reason} ${code}: ${path}`)
    this.reason = reason
    this.path = path
    this.code = code
  }
}
