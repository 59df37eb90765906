/** An object of a PDF that stands in the open, outside any stream of objects. */
export interface Body {
  readonly number: number
  /** Where it begins in the file, and where what it is begins: all of it, or the dictionary of a stream. */
  readonly at: number
  readonly headStart: number
  readonly isStream: boolean
  /** The content of a stream; of anything else, the place where it ends. */
  readonly start: number
  readonly end: number
}

/** What the end of a file says. */
interface End {
  /** The number of the object where reading begins. */
  readonly root: number
  /** How many rows the index has. */
  readonly size: number
  /** Where the file ends; something may follow. */
  readonly at: number
}

const fileStart = Buffer.from('%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n', 'latin1')
const lineEnd = 0x0a
const [streamLine, objectEnd, streamEnd] = ['stream\n', 'endobj\n', '\nendstream\nendobj\n']

/** Far above the dictionary of a signature, which has the longest line. In bytes. */
const longestLine = 4_000_000

/** The objects of a file in their order, the index last; nothing when they do not stand as coopqual writes them. */
export function bodiesIn(bytes: Buffer): readonly Body[] | undefined {
  const bodies: Body[] = []
  const numbers = new Set<number>()
  if (!bytes.subarray(0, fileStart.length).equals(fileStart)) return undefined
  for (let at = fileStart.length; !isAt(bytes, at, 'startxref\n');) {
    const body = bodyAt(bytes, at)
    if (body === undefined || numbers.has(body.number)) return undefined
    numbers.add(body.number)
    bodies.push(body)
    at = body.end + (body.isStream ? streamEnd : objectEnd).length
  }
  return bodies
}

/** Where the line of an object ends, or of its dictionary. */
export function headEnd({ isStream, start }: Body): number {
  return isStream ? start - streamLine.length - 1 : start - 1
}

function bodyAt(bytes: Buffer, at: number): Body | undefined {
  const first = lineAt(bytes, at, 30)
  const [, number] = /^([1-9]\d{0,7}) 0 obj$/.exec(first ?? '') ?? []
  const headStart = at + (first?.length ?? 0) + 1
  const head = lineAt(bytes, headStart, longestLine)
  if (number === undefined || head === undefined) return undefined
  const next = headStart + head.length + 1
  const own = { number: Number(number), at, headStart }
  if (isAt(bytes, next, objectEnd)) return { ...own, isStream: false, start: next, end: next }
  const [, length] = /^<<.*\/Length (\d{1,10})>>$/.exec(head) ?? []
  const start = next + streamLine.length
  const end = start + Number(length)
  const isWhole = length !== undefined && isAt(bytes, next, streamLine) && isAt(bytes, end, streamEnd)
  return isWhole && head.split('/Length ').length === 2 ? { ...own, isStream: true, start, end } : undefined
}

/** Without its end. */
function lineAt(bytes: Buffer, at: number, most: number): string | undefined {
  const length = bytes.subarray(at, at + most).indexOf(lineEnd)
  return length < 0 ? undefined : bytes.toString('latin1', at, at + length)
}

function isAt(bytes: Buffer, at: number, text: string): boolean {
  return bytes.toString('latin1', at, at + text.length) === text
}

const indexHead =
  /^<<\/Type\/XRef\/Size (\d{1,8})\/W\[1 6 2\]\/Root (\d{1,8}) 0 R\/Info \d{1,8} 0 R\/ID\[<[\dA-F]{32}><[\dA-F]{32}>\]\/Filter\/FlateDecode\/Length \d+>>$/

/** What the index, which comes last, and the lines after it say. */
export function endOf(bytes: Buffer, index: Body): End | undefined {
  const [, size, root] = indexHead.exec(bytes.toString('latin1', index.headStart, headEnd(index))) ?? []
  const at = index.end + streamEnd.length
  const text = `startxref\n${index.at}\n%%EOF\n`
  if (size === undefined || root === undefined || !index.isStream || !isAt(bytes, at, text)) return undefined
  return { size: Number(size), root: Number(root), at: at + text.length }
}
