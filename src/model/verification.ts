/** What may make an auditor doubt a pack or a bag: one is enough. */
export type DoubtCode =
  | 'against/changed'
  | 'against/commit'
  | 'against/history'
  | 'against/left-out'
  | 'against/uncommitted'
  | 'against/unknown'
  | 'audit/differs'
  | 'audit/missing'
  | 'audit/not-readable'
  | 'audit/unlisted'
  | 'bag/declaration'
  | 'bag/empty'
  | 'bag/encoding'
  | 'bag/no-declaration'
  | 'bag/unlike-ours'
  | 'bag/version'
  | 'fetch/line'
  | 'fetch/unsafe-path'
  | 'file/case'
  | 'file/clutter'
  | 'file/link'
  | 'file/special'
  | 'file/too-large'
  | 'file/twice'
  | 'file/unreadable'
  | 'file/unsafe-name'
  | 'info/oxum'
  | 'info/oxum-bytes'
  | 'info/oxum-files'
  | 'manifest/form'
  | 'manifest/incomplete'
  | 'manifest/line'
  | 'manifest/none'
  | 'manifest/outside'
  | 'manifest/twice'
  | 'manifest/unknown-algorithm'
  | 'manifest/unsafe-path'
  | 'payload/added'
  | 'payload/altered'
  | 'payload/awaited'
  | 'payload/missing'
  | 'pdf/attachment-differs'
  | 'pdf/attachment-missing'
  | 'pdf/attachment-unknown'
  | 'pdf/form'
  | 'pdf/not-readable'
  | 'pdf/unprinted'
  | 'provenance/differs'
  | 'provenance/not-readable'
  | 'provenance/other'
  | 'rebuilt/data'
  | 'rebuilt/differs'
  | 'rebuilt/impossible'
  | 'rebuilt/other-version'
  | 'signature/altered'
  | 'signature/incomplete'
  | 'signature/missing'
  | 'signature/not-readable'
  | 'signature/strangers'
  | 'signature/undated'
  | 'signature/weak'
  | 'tag/added'
  | 'tag/altered'
  | 'tag/missing'
  | 'workbook/differs'
  | 'workbook/not-readable'
  | 'zip/damaged'
  | 'zip/encrypted'
  | 'zip/hidden-bytes'
  | 'zip/odd-entry'
  | 'zip/overlapping'
  | 'zip/seal'
  | 'zip/too-large'

/** What is unusual and harms nothing: a bag of another program may well have it, and no pack of ours does. */
export type RemarkCode =
  | 'bag/no-tag-manifest'
  | 'bag/weak-algorithm'
  | 'file/clutter'
  | 'file/empty-folder'
  | 'file/spelling'
  | 'info/none'
  | 'manifest/dot-slash'
  | 'manifest/repeated'
  | 'manifest/star'
  | 'zip/comment'

interface Said<Code> {
  readonly code: Code
  /** The file that it is about, from the root of the bag; absent when it is about the whole. */
  readonly file?: string
  /** What the sentence names. */
  readonly args: Readonly<Record<string, string | number>>
}

export type Doubt = Said<DoubtCode>
export type Remark = Said<RemarkCode>

/** A signature that holds, and what its certificate says. */
export interface VerifiedSignature {
  readonly file: string
  /** The name in the certificate. */
  readonly name: string
  readonly organisation?: string
  /** Who issued the certificate; absent when it vouches for itself. */
  readonly issuer?: string
  /** The first and the last day of the certificate, YYYY-MM-DD. */
  readonly validity: readonly [from: string, to: string]
  /** When the signer says to have signed, as an ISO instant; a PDF alone tells it. */
  readonly moment?: string
  /** The certificate’s SHA-256, in hexadecimal. */
  readonly fingerprint: string
}

/** What a pack says of itself. */
export interface PackFacts {
  readonly organisation: string
  /** The audit’s date, YYYY-MM-DD. */
  readonly date: string
  /** What made it: `coopqual 0.1.0`. */
  readonly generator: string
  /** Whether it is a working paper, which proves nothing. */
  readonly draft: boolean
  readonly commit?: string
  /** Whether a file was not as the commit keeps it; absent when nobody knows. */
  readonly dirty?: boolean
  /** Pieces that it tells of, those that it holds, and those of which it holds the hash alone. */
  readonly pieces: number
  readonly packed: number
  readonly withheld: number
}

/** How a pack compares with the repository that it says to come from. */
export interface AgainstRepository {
  /** Whether git was asked for the files of the pack’s commit, or the folder as it is now. */
  readonly from: 'commit' | 'folder'
  /** Sources that are as they are there, pieces likewise, and changes that git tells likewise. */
  readonly sources: number
  readonly pieces: number
  readonly changes: number
  /** Pieces that the repository does not keep: withheld, or never recorded. */
  readonly unknown: readonly string[]
  /** The files of the pack that came out byte for byte when it was made again from its sources and its pieces. */
  readonly rebuilt: readonly string[]
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
  /** By file, then by code. */
  readonly doubts: readonly Doubt[]
  readonly remarks: readonly Remark[]
  readonly signatures: readonly VerifiedSignature[]
  /** Files too large to be looked into: nothing but their hashes was compared. */
  readonly unchecked: readonly string[]
  /** Absent for a bag that coopqual did not make. */
  readonly audit?: PackFacts
  /** Absent when nobody asked for it. */
  readonly against?: AgainstRepository
}

/** `SHA-256`, as people write it. */
export function shownAlgorithm(algorithm: string): string {
  return algorithm.toUpperCase().replace(/^SHA/, 'SHA-')
}
