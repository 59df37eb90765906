import path from 'node:path'
import type { Role, SourceFile, SourceProblem } from '../model/source.ts'
import { decode, replacement } from './decode.ts'
import { knownValues, readFileSync } from './disk.ts'
import { presentStats } from './files.ts'
import type { KnownFile, Parsed } from './known-values.ts'
import { lostIn } from './lost.ts'
import { parse } from './parse.ts'
import type { TextProblem } from './text-problem.ts'

/** Larger files are refused unread: a YAML file is written by hand. In bytes. */
const largest = 4_000_000

/** Reads one YAML file; `undefined` when there is none at that path. */
export function readSource(root: string, file: string, role: Role): SourceFile | undefined {
  const target = path.join(root, file)
  const facts = presentStats(target)
  if (facts === undefined) return undefined
  if (facts.isDirectory()) return undefined
  const at = { file, pointer: '' }
  if (facts.isSymbolicLink()) return refused(file, role, { code: 'file/link', at, args: {} })
  if (!facts.isFile()) return refused(file, role, { code: 'file/unreadable', at, args: {}, hint: 'special' })
  if (facts.size > largest) {
    return refused(file, role, { code: 'file/too-large', at, args: { limit: largest / 1e6 } })
  }
  return (
    whole(target, { file, role, stats: facts }) ??
    refused(file, role, { code: 'file/unreadable', at, args: {} })
  )
}

/** A file that can be read; what it holds may be known from before, and its bytes are read when someone wants them. */
function whole(target: string, known: KnownFile): SourceFile | undefined {
  const values = knownValues()
  const before = values?.byIdentity(known)
  if (before !== undefined) return withBytes(before, target)
  const bytes = bytesOf(target)
  if (bytes === undefined) return undefined
  const parsed = values?.byContent(known, bytes)
  if (parsed !== undefined) return { ...parsed, bytes }
  const source = sourceOf(known.file, known.role, bytes)
  if (source.problems.length === 0) values?.keep(known, source)
  return source
}

function withBytes(parsed: Parsed, target: string): SourceFile {
  let bytes: Uint8Array | undefined
  return {
    ...parsed,
    get bytes() {
      return (bytes ??= bytesOf(target) ?? new Uint8Array())
    },
  }
}

function bytesOf(target: string): Uint8Array | undefined {
  try {
    return readFileSync(target)
  } catch {
    return undefined
  }
}

/** What the bytes of one YAML file hold. */
export function sourceOf(file: string, role: Role, bytes: Uint8Array): SourceFile {
  const { text, damage } = decode(bytes)
  if (damage !== undefined) {
    const start = Math.max(0, text.indexOf(replacement))
    const at = { file, pointer: '', span: [start, start + 1] } as const
    const problem = { code: 'file/encoding', at, args: { found: damage }, hint: damage } as const
    return { file, role, bytes, problems: [problem], lost: lostIn(text) }
  }
  const { value, problems, remarks = [] } = parse(text)
  const anchored = ({ span, ...problem }: TextProblem): SourceProblem => ({
    ...problem,
    at: { file, pointer: '', span },
  })
  if (problems.length > 0) {
    return { file, role, bytes, problems: problems.map(anchored), lost: lostIn(text) }
  }
  return {
    file,
    role,
    bytes,
    value,
    problems: [],
    ...(remarks.length === 0 ? {} : { remarks: remarks.map(anchored) }),
  }
}

/** What stands for a file or a folder that is not looked into. */
export function refused(file: string, role: Role, problem: SourceProblem): SourceFile {
  return { file, role, bytes: new Uint8Array(), problems: [problem], lost: 'everything' }
}
