/**
 * The records of a ZIP file, as bytes (PKWARE APPNOTE 6.3.10, chapter 4.3). Sizes beyond 4 GiB and more than 65 535
 * entries stand in the ZIP64 records, and only then: what can do without is read by everything.
 */

/** How an entry's bytes stand in the file. */
export const methods = { stored: 0, deflated: 8 } as const

export interface ZipEntry {
  /** With slashes; in UTF-8, which its flag says. */
  readonly name: Uint8Array
  readonly method: (typeof methods)[keyof typeof methods]
  readonly crc: number
  /** In bytes. */
  readonly packed: number
  readonly size: number
  /** Where its local header stands. */
  readonly offset: number
  /** Whether its local header has room for sizes beyond 4 GiB. */
  readonly isLarge: boolean
}

/** What stands for a number that is told in a ZIP64 record. */
const most32 = 0xff_ff_ff_ff
const most16 = 0xff_ff

const versions = { deflate: 20, zip64: 45 }

/** UTF-8 names; sizes stand before the bytes, never behind them. */
const flags = 0x08_00

/** A plain file of a Unix system that its author may change and all may read. */
const madeOnUnix = 3 << 8
const attributes = 0o100_644 * 0x1_00_00

/** The moment of every entry, in the two words that ZIP took over from DOS: noon of a day YYYY-MM-DD. */
export function dosMoment(date: string): { readonly time: number; readonly day: number } {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  const [first, last] = [1980, 2107]
  const within = Math.min(Math.max(year, first), last)
  return { time: 12 << 11, day: ((within - first) << 9) | (month << 5) | day }
}

type Moment = ReturnType<typeof dosMoment>

/** Little-endian numbers of so many bytes each, one after the other. */
function packed(...fields: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [length]) => sum + length, 0))
  let at = 0
  for (const [length, value] of fields) {
    if (length === 8) bytes.writeBigUInt64LE(BigInt(value), at)
    else bytes.writeUIntLE(value, at, length)
    at += length
  }
  return bytes
}

/** What stands before the bytes of an entry. */
export function localHeader(entry: ZipEntry, { time, day }: Moment): Buffer {
  const { name, method, crc, size, isLarge } = entry
  const extra = isLarge ? packed([2, 1], [2, 16], [8, size], [8, entry.packed]) : Buffer.alloc(0)
  const fixed = packed(
    [4, 0x04_03_4b_50],
    [2, isLarge ? versions.zip64 : versions.deflate],
    [2, flags],
    [2, method],
    [2, time],
    [2, day],
    [4, crc],
    [4, isLarge ? most32 : entry.packed],
    [4, isLarge ? most32 : size],
    [2, name.length],
    [2, extra.length],
  )
  return Buffer.concat([fixed, name, extra])
}

/** What the directory at the end says of an entry. */
export function centralHeader(entry: ZipEntry, { time, day }: Moment): Buffer {
  const { name, method, crc, size, offset } = entry
  const isLargeSize = entry.isLarge || size >= most32 || entry.packed >= most32
  const isFar = offset >= most32
  const numbers = [...(isLargeSize ? [size, entry.packed] : []), ...(isFar ? [offset] : [])]
  const extra =
    numbers.length === 0
      ? Buffer.alloc(0)
      : packed([2, 1], [2, numbers.length * 8], ...numbers.map((number) => [8, number] as const))
  const version = extra.length > 0 ? versions.zip64 : versions.deflate
  const fixed = packed(
    [4, 0x02_01_4b_50],
    [2, madeOnUnix | version],
    [2, version],
    [2, flags],
    [2, method],
    [2, time],
    [2, day],
    [4, crc],
    [4, isLargeSize ? most32 : entry.packed],
    [4, isLargeSize ? most32 : size],
    [2, name.length],
    [2, extra.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, attributes],
    [4, isFar ? most32 : offset],
  )
  return Buffer.concat([fixed, name, extra])
}

/** Where the directory stands, and how long it is. */
export interface Directory {
  readonly count: number
  readonly size: number
  readonly offset: number
}

/** What ends the file. */
export function endRecords({ count, size, offset }: Directory, comment: Uint8Array): Buffer {
  const isLarge = count >= most16 || size >= most32 || offset >= most32
  const large = packed(
    [4, 0x06_06_4b_50],
    [8, 44],
    [2, madeOnUnix | versions.zip64],
    [2, versions.zip64],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, size],
    [8, offset],
  )
  const locator = packed([4, 0x07_06_4b_50], [4, 0], [8, offset + size], [4, 1])
  const end = packed(
    [4, 0x06_05_4b_50],
    [2, 0],
    [2, 0],
    [2, Math.min(count, most16)],
    [2, Math.min(count, most16)],
    [4, Math.min(size, most32)],
    [4, Math.min(offset, most32)],
    [2, comment.length],
  )
  return Buffer.concat([...(isLarge ? [large, locator] : []), end, comment])
}
