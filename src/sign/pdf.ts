import { awaitedRange } from '../model/signature.ts'
import { signDetached } from './cms.ts'
import type { Signer } from './signer.ts'

/**
 * Signs a PDF that keeps a place for its signature: a PAdES-B-B signature (EN 319 142-1) of all its bytes but those of
 * the signature itself. The place comes last in the file, after whatever files it carries.
 * @throws {Error} when the file has no such place, or too small a one: a mistake of ours.
 */
export function signPdf(file: Uint8Array, signer: Signer): Uint8Array {
  const signed = Buffer.from(file)
  const { range, open, close } = placeIn(signed)
  const ends = [0, open, close, signed.length - close]
  signed.write(`[${ends.join(' ')}]`.padEnd(awaitedRange.length), range, 'latin1')
  const signature = signDetached([signed.subarray(0, open), signed.subarray(close)], signer).toString('hex')
  const room = close - open - 2
  if (signature.length > room) throw new Error(`The signature takes ${signature.length} of ${room} digits`)
  signed.write(signature.toUpperCase(), open + 1, 'latin1')
  return signed
}

interface Place {
  /** Offset of the range to be written. */
  readonly range: number
  /** Offsets of the hexadecimal string that awaits the signature: of its `<`, and past its `>`. */
  readonly open: number
  readonly close: number
}

function placeIn(file: Buffer): Place {
  const range = file.lastIndexOf(awaitedRange)
  const after = file.indexOf('/Contents<', range)
  const open = after + '/Contents'.length
  const close = file.indexOf('>', open) + 1
  const isBlank = file.subarray(open + 1, close - 1).every((digit) => digit === '0'.charCodeAt(0))
  if (range < 0 || after < 0 || close === 0 || !isBlank)
    throw new Error('The PDF keeps no place for a signature')
  return { range, open, close }
}
