import { isPayload } from './names.ts'

/** The files of a bag, with their sizes in bytes. */
interface Sizes {
  readonly files: ReadonlyMap<string, { readonly size: number }>
}

const megabyte = 1_000_000

/** What a manifest says of a file besides its name: no sum has more digits. In bytes. */
const longestSum = 140

/** Packs of any size have less. In bytes. */
const most = {
  declaration: megabyte / 10,
  info: 4 * megabyte,
  signature: megabyte / 10,
  /** What `audit --embed-limit` lets a PDF carry at most, and the pages. */
  document: 1200 * megabyte,
  /** Above what is read of any workbook. */
  workbook: 32 * megabyte,
  other: 256 * megabyte,
} as const

/**
 * What a file that is read whole may have in bytes. Manifests and the data of an audit grow with what stands beside them:
 * whatever a small bag says, what is read of it stays small.
 */
export function mostBytes({ files }: Sizes, path: string): number {
  if (path === 'bagit.txt') return most.declaration
  if (/^(?:bag|package)-info\.txt$/.test(path)) return most.info
  if (path.endsWith('.p7s')) return most.signature
  if (path === 'audit.pdf') return Math.min(most.document, documentBytes(files))
  if (path === 'audit.xlsx') return most.workbook
  if (/^(?:(?:tag)?manifest-.*|fetch)\.txt$/i.test(path)) return 4 * megabyte + 4 * listBytes(files.keys())
  if (path === 'audit.json' || path === 'provenance.json') return 8 * megabyte + dataBytes(files)
  return most.other
}

/** How long a list of all files is. */
function listBytes(paths: Iterable<string>): number {
  let bytes = 0
  for (const path of paths) bytes += Buffer.byteLength(path) + longestSum
  return bytes
}

/** The pages show what the data say, and the rest is attached. */
function documentBytes(files: Sizes['files']): number {
  const sizeOf = (path: string): number => files.get(path)?.size ?? 0
  let bytes = 32 * megabyte + 8 * sizeOf('audit.json') + sizeOf('audit.xlsx')
  for (const [path, { size }] of files) if (isPayload(path)) bytes += size
  return bytes
}

/** What is told of the pieces, and of what the sources say: each thing in several places. */
function dataBytes(files: Sizes['files']): number {
  let bytes = 0
  for (const [path, { size }] of files) {
    if (path.startsWith('data/source/')) bytes += 16 * size
    if (isPayload(path)) bytes += 4000
  }
  return bytes
}

/** What a bag says of itself, and an audit of itself: of these, too much is refused unread. */
const sayings =
  /^(?:bagit|(?:bag|package)-info|(?:tag)?manifest-.*|fetch)\.txt$|^(?:audit|provenance)\.json$|\.p7s$/i

/** Whether a file says more than there can be to say; a PDF that carries much is another thing. */
export function isRefused(bag: Sizes, path: string): boolean {
  if (path === 'audit.pdf') return (bag.files.get(path)?.size ?? 0) > documentBytes(bag.files)
  return !isPayload(path) && sayings.test(path) && isTooLarge(bag, path)
}

/** Whether a file is there and too large to be read whole. */
export function isTooLarge(bag: Sizes, path: string): boolean {
  return (bag.files.get(path)?.size ?? 0) > mostBytes(bag, path)
}
