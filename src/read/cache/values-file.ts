import fs from 'node:fs'
import { isRecord } from '../../model/record.ts'
import { digestOf } from './digest.ts'

/** Where the value of a file stands among all that are kept. */
export interface Slot {
  /** The identity of the file; empty when it could still change unseen. */
  readonly identity: string
  /** The digest of its content. */
  readonly digest: string
  readonly start: number
  readonly end: number
}

/** The values of a file, one after the other as JSON, and where each stands. */
export interface ValuesFile {
  readonly blob: Buffer
  readonly slots: ReadonlyMap<string, Slot>
}

/** The end of the file: where its index begins, and the digest of the index. */
export function footerOf(start: number, digest: string): string {
  return `\n${String(start).padStart(15, '0')} ${digest}`
}

const footerLength = footerOf(0, digestOf('')).length

/** Nothing when another version wrote the file, and when it is damaged or not there. */
export function readValues(file: string, stamp: string): ValuesFile {
  const nothing = { blob: Buffer.alloc(0), slots: new Map<string, Slot>() }
  try {
    const blob = fs.readFileSync(file)
    const [, start = '', digest] =
      /^\n(\d{15}) ([\w-]+)$/.exec(blob.subarray(-footerLength).toString('latin1')) ?? []
    const index = blob.subarray(Number(start), -footerLength)
    if (start === '' || digestOf(index) !== digest) return nothing
    const parsed: unknown = JSON.parse(index.toString('utf8'))
    if (!isIndex(parsed) || parsed.stamp !== stamp) return nothing
    if (parsed.whole !== digestOf(blob.subarray(0, Number(start)))) return nothing
    return { blob, slots: new Map(parsed.slots) }
  } catch {
    return nothing
  }
}

interface Index {
  readonly stamp: string
  readonly whole: string
  readonly slots: readonly (readonly [string, Slot])[]
}

/** The digest tells that we wrote it: a look at its outline is enough. */
function isIndex(value: unknown): value is Index {
  return isRecord(value) && Array.isArray(value['slots'])
}
