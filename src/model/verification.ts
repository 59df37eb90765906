/** What may make an auditor doubt a pack or a bag: each is an error. */
export const doubtCodes = [
  'audit/differs',
  'audit/missing',
  'audit/not-readable',
  'audit/unlisted',
  'bag/declaration',
  'bag/empty',
  'bag/encoding',
  'bag/no-declaration',
  'bag/unlike-ours',
  'bag/version',
  'fetch/line',
  'fetch/unsafe-path',
  'file/case',
  'file/link',
  'file/special',
  'file/twice',
  'file/unreadable',
  'file/unsafe-name',
  'info/missing',
  'info/not-readable',
  'info/oxum-bytes',
  'info/oxum-files',
  'manifest/incomplete',
  'manifest/line',
  'manifest/none',
  'manifest/twice',
  'manifest/unknown-algorithm',
  'manifest/unsafe-path',
  'payload/added',
  'payload/altered',
  'payload/awaited',
  'payload/missing',
  'pdf/attachment-differs',
  'pdf/attachment-missing',
  'pdf/attachment-unknown',
  'pdf/not-readable',
  'rebuilt/differs',
  'rebuilt/impossible',
  'rebuilt/source-differs',
  'signature/altered',
  'signature/incomplete',
  'signature/missing',
  'signature/not-readable',
  'signature/strangers',
  'tag/added',
  'tag/altered',
  'tag/missing',
  'workbook/differs',
  'workbook/not-readable',
  'zip/damaged',
  'zip/encrypted',
  'zip/hidden-bytes',
  'zip/odd-entry',
  'zip/too-large',
] as const

export type DoubtCode = (typeof doubtCodes)[number]

/** What is unusual and harms nothing: a bag of another program may well have it. */
export const remarkCodes = [
  'bag/no-tag-manifest',
  'bag/weak-algorithm',
  'file/clutter',
  'file/spelling',
  'info/none',
  'manifest/dot-slash',
  'manifest/repeated',
  'manifest/star',
  'signature/expired',
  'zip/uneven',
] as const

export type RemarkCode = (typeof remarkCodes)[number]

interface Said<Code> {
  readonly code: Code
  /** The file that it is about, from the root of the bag; absent when it is about the whole. */
  readonly file?: string
  /** What the sentence names. */
  readonly args: Readonly<Record<string, string | number>>
}

export type Doubt = Said<DoubtCode>
export type Remark = Said<RemarkCode>

/** A signature that holds, and what it covers. */
export interface VerifiedSignature {
  readonly file: string
  /** The name in the certificate. */
  readonly name: string
  readonly organisation?: string
  /** Who issued the certificate; absent when it vouches for itself. */
  readonly issuer?: string
  /** The first and the last day of the certificate, YYYY-MM-DD. */
  readonly validity: readonly [from: string, to: string]
  /** The certificate’s SHA-256, in hexadecimal. */
  readonly fingerprint: string
}

/** What was found when a pack or a bag was verified. */
export interface Verification {
  /** Whether coopqual made it: more is known then of what it must hold. */
  readonly kind: 'pack' | 'bag'
  /** The version of BagIt that it claims; absent when it claims none that can be read. */
  readonly version?: string
  /** The algorithms of the manifests of its payload: `sha256` … */
  readonly algorithms: readonly string[]
  /** Files below `data/`, and beside it. */
  readonly files: { readonly payload: number; readonly tags: number }
  /** Bytes of the payload. */
  readonly size: number
  readonly doubts: readonly Doubt[]
  readonly remarks: readonly Remark[]
  readonly signatures: readonly VerifiedSignature[]
  /** What a pack says of itself; absent for any other bag. */
  readonly audit?: {
    readonly organisation: string
    readonly date: string
    readonly generator: string
    readonly commit?: string
    readonly pieces: number
    readonly withheld: number
  }
  /** Whether it was made again from its sources; absent when that was not asked for. */
  readonly rebuilt?: readonly string[]
}
