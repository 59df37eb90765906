/** Why a pack, or files of a repository, could not be written. */
export type WriteReason =
  /** A path of the pack that would leave it, or that some system cannot hold. */
  | 'unsafePath'
  /** Two paths of the pack that some systems take for one. */
  | 'collision'
  /** Something that is not a pack of ours stands where the pack should go. */
  | 'foreignTarget'
  /** Somebody worked in the pack that stands there: `path` is the file that was added or changed. */
  | 'alteredTarget'
  /** A file is no longer the one that the audit read. */
  | 'changedSource'
  /** A file of the repository is no longer the one that was read, or came to stand where none was. */
  | 'changedFile'
  /** A link stands in the way of a file of the repository: what it leads to may be anywhere. */
  | 'link'
  /** Another run replaces files of the repository right now, or was killed while it did. */
  | 'unfinished'
  | 'aborted'
  /** The earlier pack was moved aside and could not be moved back: `path` says where it is. */
  | 'stranded'
  /** A file of the repository was replaced and could not be put back: `path` says where it is as it was. */
  | 'strandedFile'
  /** The disk refused: `code` says how. */
  | 'disk'

/** What stopped a write: nothing of it remains, and what stood there before still stands unless it is stranded. */
export class WriteError extends Error {
  override readonly name = 'WriteError'
  readonly reason: WriteReason
  /** The file or folder concerned, as the caller named it. */
  readonly path: string
  /** The system's name of the error: ENOSPC, EACCES, EROFS. */
  readonly code: string | undefined

  constructor(reason: WriteReason, path: string, cause?: unknown) {
    const code = codeOf(cause)
    super(`${reason}${code === undefined ? '' : ` ${code}`}: ${path}`, cause === undefined ? {} : { cause })
    this.reason = reason
    this.path = path
    this.code = code
  }
}

/** Runs a piece of work on the disk; what the disk refuses becomes a failure about `path`. */
export async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof WriteError ? error : new WriteError('disk', path, error)
  }
}

/** Whether an error of the file system says that a path leads nowhere. */
export function isMissing(error: unknown): boolean {
  const code = codeOf(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
