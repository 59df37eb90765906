/** Wrong usage or configuration, in words for the user: ends the run with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
