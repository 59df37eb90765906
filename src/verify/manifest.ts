import type { Doubt, Remark } from '../model/verification.ts'
import { isPayload, isUnsafe } from './names.ts'

/** The algorithms that manifests may be named after, with the digits of their sums. */
export const algorithms: Readonly<Record<string, number>> = {
  md5: 32,
  sha1: 40,
  sha224: 56,
  sha256: 64,
  sha384: 96,
  sha512: 128,
}

/** What forgers can already make collide. */
export const weakAlgorithms: ReadonlySet<string> = new Set(['md5', 'sha1'])

export interface Manifest {
  readonly file: string
  readonly algorithm: string
  /** The sum of each file, in lower case, by its path from the root of the bag. */
  readonly sums: ReadonlyMap<string, string>
  readonly doubts: readonly Doubt[]
  readonly remarks: readonly Remark[]
}

export interface Naming {
  readonly file: string
  readonly algorithm: string
  readonly isTag: boolean
}

/** What a file’s name says, when it is a manifest’s: case and punctuation do not count (RFC 8493, 2.4). */
export function manifestNamed(file: string): Naming | undefined {
  const [, tag, name = ''] = /^(tag)?manifest-([^/]+)\.txt$/i.exec(file) ?? []
  if (name === '') return undefined
  return { file, algorithm: name.toLowerCase().replaceAll(/[-_]/g, ''), isTag: tag !== undefined }
}

/** After so many lines that are none, a text is no manifest, and what follows tells nothing more. */
const mostOddLines = 1000

/** Reads a manifest (RFC 8493, 2.1.3). */
export function readManifest(text: string, { file, algorithm, isTag }: Naming, version: string): Manifest {
  const reading: Reading = { sums: new Map(), doubts: [], remarks: [], file, version }
  const { doubts, remarks } = reading
  const digits = algorithms[algorithm] ?? 0
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line === '') continue
    if (doubts.length >= mostOddLines) break
    const [, sum = '', star = '', written = ''] = /^([\dA-Fa-f]+)[\t ]+(\*?)(.+)$/.exec(line) ?? []
    const listed = pathOf(written, version)
    const path = listed.replace(/^(?:\.\/)+/, '')
    if (star !== '') remarks.push({ code: 'manifest/star', file, args: {} })
    if (path !== listed) remarks.push({ code: 'manifest/dot-slash', file, args: {} })
    if (sum.length !== digits || written === '')
      doubts.push({ code: 'manifest/line', file, args: { line: index + 1 } })
    else if (isUnsafe(path))
      doubts.push({ code: 'manifest/unsafe-path', file, args: { path: written, line: index + 1 } })
    else if (!isTag && !isPayload(path))
      doubts.push({ code: 'manifest/outside', file, args: { path: written, line: index + 1 } })
    else addSum(reading, path, sum.toLowerCase())
  }
  return { file, algorithm, sums: reading.sums, doubts, remarks: onceEach(remarks) }
}

interface Reading {
  readonly sums: Map<string, string>
  readonly doubts: Doubt[]
  readonly remarks: Remark[]
  readonly file: string
  readonly version: string
}

/** A file stands in a manifest once: 1.0 says so, and two sums of one file were never right. */
function addSum({ sums, doubts, remarks, file, version }: Reading, path: string, sum: string): void {
  const known = sums.get(path)
  if (known === undefined) sums.set(path, sum)
  else if (known !== sum || version === '1.0') doubts.push({ code: 'manifest/twice', file, args: { path } })
  else remarks.push({ code: 'manifest/repeated', file, args: { path } })
}

/** From 1.0 on, `%0A`, `%0D` and `%25` stand for the ends of lines and for a percent sign; before, a name is as written. */
function pathOf(written: string, version: string): string {
  return version === '1.0' ? written.replaceAll(/%(0A|0D|25)/gi, (code) => decodeURIComponent(code)) : written
}

function onceEach(remarks: readonly Remark[]): readonly Remark[] {
  return [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()]
}

/** A manifest as coopqual writes it: one line for each file, in the order of their paths. */
export function canonicalForm(sums: ReadonlyMap<string, string>): string {
  return [...sums]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, sum]) => `${sum}  ${path.replaceAll(/[%\n\r]/g, (sign) => encodeURIComponent(sign))}\n`)
    .join('')
}
