const megabyte = 1024 ** 2

/** More than any pack holds, far below what would keep a machine busy for hours. */
export const limits = {
  entries: 200_000,
  /** An archive that unfolds into more than this may not be so many times smaller: evidence never is. */
  unfoldedBytes: 256 * megabyte,
  ratio: 200,
} as const
