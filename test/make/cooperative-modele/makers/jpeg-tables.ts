export interface HuffmanTable {
  /** How many codes there are of each length, from 1 to 16 bits. */
  readonly counts: readonly number[]
  readonly values: readonly number[]
  readonly codes: readonly { readonly bits: number; readonly length: number }[]
}

/** The order in which a block's frequencies are written, from the coarsest. */
export const zigzag: readonly number[] = [
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7,
  14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46,
  53, 60, 61, 54, 47, 55, 62, 63,
]

/** The codes by value, numbered in the canonical order of the format. */
export function codesOf({ values, codes }: HuffmanTable): ReadonlyMap<number, HuffmanTable['codes'][number]> {
  return new Map(codes.map((code, index) => [values[index] ?? 0, code]))
}

function huffman(counts: readonly number[], values: readonly number[]): HuffmanTable {
  let next = 0
  const codes = counts.flatMap((count, index) => {
    const first = next
    next = (next + count) << 1
    return Array.from({ length: count }, (_, offset) => ({ bits: first + offset, length: index + 1 }))
  })
  return { counts, values, codes }
}

function bytes(hexadecimal: string): readonly number[] {
  return (hexadecimal.match(/../g) ?? []).map((digits) => Number.parseInt(digits, 16))
}

const magnitudes = Array.from({ length: 12 }, (_, size) => size)

/** The tables that ISO/IEC 10918-1 gives as examples in its annex K. */
export const tables = {
  luminance: [
    16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17,
    22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78,
    87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
  ],
  chrominance: [
    17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99, 47, 66,
    99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
    99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
  ],
  dcLuminance: huffman([0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0], magnitudes),
  dcChrominance: huffman([0, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0], magnitudes),
  acLuminance: huffman(
    [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 125],
    bytes(
      '01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25' +
        '262728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a83' +
        '8485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3' +
        'd4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa',
    ),
  ),
  acChrominance: huffman(
    [0, 2, 1, 2, 4, 4, 3, 4, 7, 5, 4, 4, 0, 1, 2, 119],
    bytes(
      '000102031104052131061241510761711322328108144291a1b1c109233352f0156272d10a162434e125f11718' +
        '191a262728292a35363738393a434445464748494a535455565758595a636465666768696a737475767778797a' +
        '82838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9ca' +
        'd2d3d4d5d6d7d8d9dae2e3e4e5e6e7e8e9eaf2f3f4f5f6f7f8f9fa',
    ),
  ),
}
