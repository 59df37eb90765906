/** What coopqual tells the shell; CI jobs rely on these numbers. */
export const exit = {
  fine: 0,
  /** Errors in the files. */
  errors: 1,
  /** Wrong usage or configuration, an empty set of files included. */
  usage: 2,
  /** Gaps at or above `--fail-on`. */
  gaps: 3,
  /** Could not read or write. */
  io: 4,
  /** A bug of ours. */
  bug: 70,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
} as const

export type Exit = (typeof exit)[keyof typeof exit]
