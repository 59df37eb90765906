import { lstatSync, readFileSync, type Stats } from 'node:fs'
import path from 'node:path'
import type { TextCode } from '../model/codes.ts'
import type { Role, SourceFile, SourceProblem } from '../model/source.ts'
import { decode, replacement } from './decode.ts'
import { isMissing } from './files.ts'
import { lostIn } from './lost.ts'
import { parse } from './parse.ts'

/** Larger files are refused unread: a YAML file is written by hand. In bytes. */
const largest = 4_000_000

/**
 * Reads one YAML file; `undefined` when there is none at that path.
 * @throws {NodeJS.ErrnoException} when the file is there and cannot be read.
 */
export function readSource(root: string, file: string, role: Role): SourceFile | undefined {
  const target = path.join(root, file)
  const facts = lstat(target)
  if (facts === undefined) return undefined
  if (facts.isSymbolicLink()) return refused(file, role, 'file/link', {})
  if (!facts.isFile()) return undefined
  if (facts.size > largest) {
    return refused(file, role, 'file/too-large', {
      limit: largest / 1e6,
    })
  }
  return sourceOf(file, role, readFileSync(target))
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
  const { value, problems } = parse(text)
  if (problems.length === 0) return { file, role, bytes, value, problems: [] }
  const anchored = problems.map(({ span, ...problem }) => ({ ...problem, at: { file, pointer: '', span } }))
  return { file, role, bytes, problems: anchored, lost: lostIn(text) }
}

function refused(file: string, role: Role, code: TextCode, args: SourceProblem['args']): SourceFile {
  const problem = { code, at: { file, pointer: '' }, args }
  return { file, role, bytes: new Uint8Array(), problems: [problem], lost: 'everything' }
}

function lstat(target: string): Stats | undefined {
  try {
    return lstatSync(target)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}
