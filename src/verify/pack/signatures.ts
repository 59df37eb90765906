import type { Doubt, VerifiedSignature } from '../../model/verification.ts'
import { judgeSignature, type Judgement } from '../cms.ts'
import { wholeFile, type Store } from '../store.ts'
import type { StatedSignature } from './pdf.ts'

export interface Signatures {
  readonly verified: readonly VerifiedSignature[]
  readonly doubts: readonly Doubt[]
}

/**
 * The signatures in a PDF. One must cover the whole file but itself: what was added after it, or kept out of it, is not
 * signed (ISO 32000-1, 12.8.1).
 */
export function pdfSignatures(
  file: string,
  bytes: Uint8Array,
  stated: readonly StatedSignature[],
): Signatures {
  const judged = stated.map(({ bytes: signature, range }) => {
    const [start, open = 0, close = 0, rest = 0] = range
    const isWhole =
      start === 0 && open > 0 && close > open && close + rest === bytes.length && isHole(bytes, open, close)
    const parts = [bytes.subarray(0, open), bytes.subarray(close, close + rest)]
    return { isWhole, judgement: judgeSignature(signature, parts) }
  })
  const tooShort = judged.some(({ isWhole }) => !isWhole)
    ? [{ code: 'signature/incomplete', file, args: {} } as const]
    : []
  const all = told(
    file,
    judged.map(({ judgement }) => judgement),
  )
  return { verified: all.verified, doubts: [...tooShort, ...all.doubts] }
}

/** Whether all that a signature leaves out is its own digits, in angle brackets. */
function isHole(bytes: Uint8Array, open: number, close: number): boolean {
  return /^<[\dA-Fa-f]*>$/.test(Buffer.from(bytes.subarray(open, close)).toString('latin1'))
}

/** The signatures of tag manifests, each beside what it signs. */
export async function manifestSignatures(store: Store): Promise<Signatures> {
  const files = [...store.files.keys()].filter(isManifestSignature)
  const all = await Promise.all(
    files.map(async (file) => {
      const [signature, content] = await Promise.all([
        wholeFile(store, file),
        wholeFile(store, signedBy(file)),
      ])
      if (signature === undefined || content === undefined)
        return { verified: [], doubts: [{ code: 'signature/not-readable', file, args: {} } as const] }
      return told(file, [judgeSignature(signature, [content])])
    }),
  )
  return { verified: all.flatMap(({ verified }) => verified), doubts: all.flatMap(({ doubts }) => doubts) }
}

export function isManifestSignature(file: string): boolean {
  return /^tagmanifest-[\w-]+\.txt\.p7s$/.test(file)
}

function signedBy(file: string): string {
  return file.slice(0, -'.p7s'.length)
}

function told(file: string, judgements: readonly Judgement[]): Signatures {
  return {
    verified: judgements.flatMap((one) => (typeof one === 'string' ? [] : [{ file, ...one }])),
    doubts: judgements.flatMap((one): readonly Doubt[] => {
      if (typeof one !== 'string') return []
      return [{ code: one === 'altered' ? 'signature/altered' : 'signature/not-readable', file, args: {} }]
    }),
  }
}

/**
 * Who signs the PDF signs the tag manifests, with the same key: a pack of which one signature is missing, or is somebody
 * else’s, was not signed so.
 */
export function unpaired(
  pdf: Signatures,
  manifests: Signatures,
  expected: readonly string[],
): readonly Doubt[] {
  const all = [...pdf.verified, ...manifests.verified]
  if (all.length + pdf.doubts.length + manifests.doubts.length === 0) return []
  const signed = new Set([...all, ...pdf.doubts, ...manifests.doubts].map(({ file }) => file))
  const lacking = expected.filter((file) => !signed.has(file))
  const isOfTwo = new Set(all.map(({ fingerprint }) => fingerprint)).size > 1
  return [
    ...lacking.map((file) => ({ code: 'signature/missing', file, args: {} }) as const),
    ...(isOfTwo ? [{ code: 'signature/strangers', args: {} } as const] : []),
  ]
}
