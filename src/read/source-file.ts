import { lstatSync, readFileSync, type Stats } from 'node:fs'
import path from 'node:path'
import type { Role, SourceFile, SourceProblem } from '../model/source.ts'
import { decode, replacement } from './decode.ts'
import { isMissing } from './files.ts'
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
  if (facts.size > largest) {
    return refused(file, role, 'file/too-large', {
      megabytes: Math.ceil(facts.size / 1e6),
      limit: largest / 1e6,
    })
  }
  return sourceOf(file, role, readFileSync(target))
}

/** What the bytes of one YAML file hold. */
export function sourceOf(file: string, role: Role, bytes: Uint8Array): SourceFile {
  const decoded = decode(bytes)
  if (decoded.damage !== undefined) {
    const start = Math.max(0, decoded.text.indexOf(replacement))
    const problem = problemAt(file, 'file/encoding', [start, start + 1], { found: decoded.damage })
    return { file, role, bytes, problems: [problem], lostIds: idsIn(decoded.text) }
  }
  const { value, problems } = parse(decoded.text)
  const anchored = problems.map(({ code, span, args }) => problemAt(file, code, span, args))
  if (anchored.length > 0) return { file, role, bytes, problems: anchored, lostIds: idsIn(decoded.text) }
  return { file, role, bytes, value, problems: [], lostIds: [] }
}

function refused(file: string, role: Role, code: string, args: SourceProblem['args']): SourceFile {
  return { file, role, bytes: new Uint8Array(), problems: [problemAt(file, code, [0, 0], args)], lostIds: [] }
}

function problemAt(
  file: string,
  code: string,
  span: readonly [number, number],
  args: SourceProblem['args'],
): SourceProblem {
  return { code, at: { file, pointer: '', span }, args }
}

function idsIn(text: string): readonly string[] {
  return [...text.matchAll(/^[ \t-]*["']?id["']?[ \t]*:[ \t]*["']?([\w.-]+)/gm)].flatMap(([, id]) => id ?? [])
}

function lstat(target: string): Stats | undefined {
  try {
    return lstatSync(target)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}
