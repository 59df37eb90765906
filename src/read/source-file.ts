import { lstatSync, readFileSync, type Stats } from 'node:fs'
import path from 'node:path'
import type { Role, Silence, SourceFile, SourceProblem } from '../model/source.ts'
import { isMissing } from './files.ts'
import { lostIn } from './lost.ts'
import { parse } from './parse.ts'
import { silencesIn, type TextSilence } from './silences.ts'
import type { TextProblem } from './text-problem.ts'
import { burdenOf } from './burden.ts'
import { yamlTextOf } from './yaml-text.ts'

/** Larger files are refused unread: a YAML file is written by hand. In bytes. */
const largest = 4_000_000

/** Reads one YAML file; `undefined` when there is none at that path. */
export function readSource(root: string, file: string, role: Role): SourceFile | undefined {
  const target = path.join(root, file)
  const facts = lstat(target)
  if (facts === undefined) return undefined
  if (facts.isDirectory()) return undefined
  const at = { file, pointer: '' }
  if (facts.isSymbolicLink()) return refused(file, role, { code: 'file/link', at, args: {} })
  if (!facts.isFile()) return refused(file, role, { code: 'file/unreadable', at, args: {}, hint: 'special' })
  if (isTooLarge(facts.size)) return tooLarge(file, role)
  const bytes = bytesOf(target)
  return bytes === undefined
    ? refused(file, role, { code: 'file/unreadable', at, args: {} })
    : sourceOf(file, role, bytes)
}

export function isTooLarge(size: number): boolean {
  return size > largest
}

/** What stands for a file that is not read for its size. */
export function tooLarge(file: string, role: Role): SourceFile {
  const args = { limit: largest / 1e6, unit: 'megabytes' }
  return refused(file, role, { code: 'file/too-large', at: { file, pointer: '' }, args })
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
  const { text, damage, at: start = 0 } = yamlTextOf(bytes)
  if (damage !== undefined) {
    const at = { file, pointer: '', span: [start, start + 1] } as const
    const problem = { code: 'file/encoding', at, args: { found: damage }, hint: damage } as const
    const lost = damage === 'no-text' ? 'everything' : lostIn(text)
    return { file, role, bytes, problems: [problem], lost }
  }
  const burden = burdenOf(text)
  if (burden !== undefined) {
    const args = { limit: burden.limit / 1000, unit: burden.unit }
    const problem = {
      code: 'file/too-large',
      at: { file, pointer: '' },
      args,
      ...(burden.unit === 'signs' ? { hint: 'signs' } : {}),
    } as const
    return { file, role, bytes, problems: [problem], lost: 'everything' }
  }
  const { value, problems, remarks = [] } = parse(text)
  const anchored = ({ span, ...problem }: TextProblem): SourceProblem => ({
    ...problem,
    at: { file, pointer: '', span },
  })
  if (problems.length > 0) {
    return {
      file,
      role,
      bytes,
      problems: problems.map(anchored),
      lost: lostIn(text, problems[0]?.span[0] ?? 0),
    }
  }
  const silences = silencesIn(text)
  return {
    file,
    role,
    bytes,
    value,
    problems: [],
    ...(remarks.length === 0 ? {} : { remarks: remarks.map(anchored) }),
    ...(silences.length === 0 ? {} : { silences: silences.map((silence) => anchoredSilence(file, silence)) }),
  }
}

function anchoredSilence(file: string, { span, codes, ...rest }: TextSilence): Silence {
  return {
    ...rest,
    at: { file, pointer: '', span },
    codes: codes.map((one) => ({ code: one.code, at: { file, pointer: '', span: one.span } })),
  }
}

/** What stands for a file or a folder that is not looked into. */
export function refused(file: string, role: Role, problem: SourceProblem): SourceFile {
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
