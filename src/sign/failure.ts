/** Why nothing can be signed with a file. */
export type SignReason =
  /** Neither PKCS#12 nor PEM, or damaged. */
  | 'notKeyFile'
  | 'noKey'
  | 'noCertificate'
  | 'wrongPassword'
  /** A kind or a size of key that readers of signatures do not accept. */
  | 'unsupportedKey'
  /** No certificate of the file belongs to its key. */
  | 'mismatch'
  /** The certificate was not made for signing documents. */
  | 'otherUse'
  | 'expired'
  | 'notYetValid'

/** What stops a signature before it is made. It never holds anything of the key or of its password. */
export class SignError extends Error {
  override readonly name = 'SignError'
  readonly reason: SignReason
  /** What the sentence about it names: `name` of the signer, `date` as YYYY-MM-DD, `found`. */
  readonly facts: Readonly<Record<string, string>>

  constructor(reason: SignReason, facts: SignError['facts'] = {}) {
    super(reason)
    this.reason = reason
    this.facts = facts
  }
}
