import { latin } from './object-stream.ts'

/** Where an object is: at a place of the file, or in a stream of objects, at an index there. */
export type Position =
  | readonly [number: number, kind: 1, place: number, none: 0]
  | readonly [number: number, kind: 2, stream: number, index: number]

/** Bytes of an entry's fields: its kind; a place in the file, or a stream's number; an index. */
const widths = [1, 6, 2] as const
const rowLength = widths[0] + widths[1] + widths[2]

/** The rows of the cross-reference stream that has this number and place, before they are compressed. */
export function indexTable(
  positions: Iterable<Position>,
  { number, at }: { readonly number: number; readonly at: number },
): Buffer<ArrayBuffer> {
  const table = Buffer.alloc((number + 1) * rowLength)
  table.writeUInt16BE(65_535, widths[0] + widths[1])
  const enter = ([own, kind, place, index]: Position): void => {
    table.writeUInt8(kind, own * rowLength)
    table.writeUIntBE(place, own * rowLength + widths[0], widths[1])
    table.writeUInt16BE(index, own * rowLength + widths[0] + widths[1])
  }
  for (const position of positions) enter(position)
  enter([number, 1, at, 0])
  return table
}

interface Ending {
  readonly number: number
  readonly at: number
  /** Entries that say where reading begins. */
  readonly trailer: string
  /** In hexadecimal. */
  readonly id: string
  /** The index, compressed. */
  readonly packed: Uint8Array
}

/** What ends a file: its cross-reference stream, and where that is. */
export function fileEnd({ number, at, trailer, id, packed }: Ending): readonly Uint8Array[] {
  const entries = `/Type/XRef/Size ${number + 1}/W[${widths.join(' ')}]${trailer}/ID[<${id}><${id}>]`
  return [
    latin(`${number} 0 obj\n<<${entries}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`),
    packed,
    latin(`\nendstream\nendobj\nstartxref\n${at}\n%%EOF\n`),
  ]
}
