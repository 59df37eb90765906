/**
 * A number of 64 bits that tells contents apart, as text: FNV-1a twice, from two starts. It finds what went wrong by chance
 * and not what somebody forged, and needs nothing loaded: cryptography takes as long to load as a small cache to read.
 */
export function fingerprintOf(content: Uint8Array | string): string {
  const { length } = content
  let [one, other] = [0x81_1c_9d_c5, 0x1f_83_d9_ab]
  for (let index = 0; index < length; index += 1) {
    const code = typeof content === 'string' ? content.charCodeAt(index) : (content[index] ?? 0)
    one = Math.imul(one ^ code, 0x01_00_01_93)
    other = Math.imul(other ^ code ^ (one >>> 15), 0x01_00_01_93)
  }
  return `${length.toString(36)}-${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}`
}
