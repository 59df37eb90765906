/** Somebody whom a certificate names. */
export interface Holder {
  /** A person’s or a service’s common name. */
  readonly name: string
  /** Absent when the name is that of an organisation already. */
  readonly organisation?: string
}

/** Who signs, as the certificate names them. */
export interface SignerIdentity extends Holder {
  /** Who issued the certificate; absent when it vouches for itself. */
  readonly issuer?: Holder
}

/** What is known of a signature before the file that bears it is made. */
export interface SignatureFacts {
  readonly signer: SignerIdentity
  /** When the signer says to sign, in UTC, to the second: `2026-06-30T12:05:00Z`. */
  readonly moment: string
  /** Bytes to keep for the signature. */
  readonly room: number
}

/** What stands for the signed range in a file that awaits its signature: as wide as that may become. */
export const awaitedRange = '[0 ********** ********** **********]'
