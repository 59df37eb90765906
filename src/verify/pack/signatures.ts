import type { Doubt, VerifiedSignature } from '../../model/verification.ts'
import { judgeSignature, type Judgement } from '../cms.ts'
import { wholeFile, type Store } from '../store.ts'
import type { ReadPdf, StatedSignature } from './pdf.ts'

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
  { signatures, isUnsignedForm }: ReadPdf,
): Signatures {
  const judged = signatures.map((stated) => {
    const [, open = 0, close = 0, rest = 0] = stated.range
    const parts = [bytes.subarray(0, open), bytes.subarray(close, close + rest)]
    return {
      isWhole: coversAllBut(stated, bytes),
      judgement: judgeSignature(stated.bytes, parts, 'filled'),
      ...(stated.moment !== undefined && { moment: stated.moment }),
    }
  })
  const doubts: readonly Doubt[] = [
    ...(judged.some(({ isWhole }) => !isWhole) ? [doubt('signature/incomplete', file)] : []),
    ...(isUnsignedForm ? [doubt('signature/missing', file)] : []),
  ]
  const all = judged.map(({ judgement, moment }) => told(file, judgement, moment))
  return joined([{ verified: [], doubts }, ...all])
}

/** Whether a signature leaves out its own digits alone, in angle brackets, and they are what it is read from. */
function coversAllBut({ range, bytes: signature }: StatedSignature, bytes: Uint8Array): boolean {
  const [start, open = 0, close = 0, rest = 0] = range
  if (range.length !== 4 || start !== 0 || open <= 0 || close <= open) return false
  if (close - open !== 2 * signature.length + 2) return false
  const hole = Buffer.from(bytes.subarray(open, close)).toString('latin1')
  const isOwn = /^<[\dA-Fa-f]*>$/.test(hole) && Buffer.from(hole.slice(1, -1), 'hex').equals(signature)
  return isOwn && close + rest === bytes.length
}

/** The signatures of tag manifests, each beside what it signs. */
export async function manifestSignatures(store: Store): Promise<Signatures> {
  const files = [...store.files.keys()].filter(isManifestSignature)
  const all = await Promise.all(
    files.map(async (file) => {
      const [signature, content] = await Promise.all([
        wholeFile(store, file, 1_000_000),
        wholeFile(store, file.slice(0, -'.p7s'.length)),
      ])
      if (signature !== undefined && content !== undefined)
        return told(file, judgeSignature(signature, [content]))
      return { verified: [], doubts: [doubt('signature/not-readable', file)] }
    }),
  )
  return joined(all)
}

function isManifestSignature(file: string): boolean {
  return /^tagmanifest-\w+\.txt\.p7s$/.test(file)
}

function joined(all: readonly Signatures[]): Signatures {
  return { verified: all.flatMap(({ verified }) => verified), doubts: all.flatMap(({ doubts }) => doubts) }
}

function doubt(code: Doubt['code'], file?: string, args: Doubt['args'] = {}): Doubt {
  return { code, ...(file !== undefined && { file }), args }
}

function told(file: string, judgement: Judgement, moment?: string): Signatures {
  if (judgement === 'altered') return { verified: [], doubts: [doubt('signature/altered', file)] }
  if (judgement === 'unreadable') return { verified: [], doubts: [doubt('signature/not-readable', file)] }
  const { isWeak, ...facts } = judgement
  const verified = { file, ...facts, ...(moment !== undefined && { moment }) }
  const [from, to] = facts.validity
  const day = moment?.slice(0, 10)
  const isOutside = day !== undefined && (day < from || day > to)
  const doubts = [
    ...(isWeak ? [doubt('signature/weak', file)] : []),
    ...(isOutside ? [doubt('signature/undated', file, { day, from, to })] : []),
  ]
  return { verified: [verified], doubts }
}

/**
 * Who signs the PDF signs the tag manifests, with the same key: a pack of which one signature is missing, or is somebody
 * else’s, was not signed so.
 * @param expected every file that a signed pack has a signature in
 */
export function unpaired(
  pdf: Signatures,
  manifests: Signatures,
  { expected, isSaidSigned }: { readonly expected: readonly string[]; readonly isSaidSigned: boolean },
): readonly Doubt[] {
  const all = [...pdf.verified, ...manifests.verified]
  const signed = new Set([...all, ...pdf.doubts, ...manifests.doubts].map(({ file }) => file))
  if (signed.size === 0 && !isSaidSigned) return []
  const isOfTwo = new Set(all.map(({ fingerprint }) => fingerprint)).size > 1
  return [
    ...expected.filter((file) => !signed.has(file)).map((file) => doubt('signature/missing', file)),
    ...(isOfTwo ? [doubt('signature/strangers')] : []),
  ]
}
