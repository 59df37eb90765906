/** The user stopped the run where no other error tells of it: ends it with exit code 130. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}
