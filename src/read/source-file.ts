import path from 'node:path'
import type { PersonalMark, Role, Silence, SourceFile, SourceProblem } from '../model/source.ts'
import { masked } from '../privacy/masked.ts'
import { knownValues, readFileSync, readTextSync } from './disk.ts'
import { presentStats } from './files.ts'
import type { KnownFile, Parsed } from './known-values.ts'
import { lostIn } from './lost.ts'
import { parse } from './parse.ts'
import { silencesIn, type TextSilence } from './silences.ts'
import type { TextMark } from './personal.ts'
import type { TextProblem } from './text-problem.ts'
import { burdenOf } from './burden.ts'
import { mixedEndsIn, yamlTextOf, type LineEnds } from './yaml-text.ts'

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
  if (isTooLarge(facts.size)) return tooLarge(file, role)
  return (
    whole(target, { file, role, stats: facts }) ??
    refused(file, role, { code: 'file/unreadable', at, args: {} })
  )
}

/** A file that can be read; what it holds may be known from before. */
function whole(target: string, known: KnownFile): SourceFile | undefined {
  const values = knownValues()
  const before = values?.byIdentity(known)
  if (before !== undefined) {
    return withBytes(before.parsed, () => asBytes(before.content ?? bytesOf(target) ?? ''))
  }
  const content = plainTextAt(target) ?? bytesOf(target)
  if (content === undefined) return undefined
  const { file, role } = known
  const bytes = (): Uint8Array => asBytes(content)
  const same = values?.byContent(known, content)
  if (same !== undefined) return withBytes(same.parsed, bytes)
  const parsed =
    typeof content === 'string' ? parsedText(file, role, content) : parsedBytes(file, role, content)
  const kept = values?.keep(known, parsed, content)
  return kept === undefined ? withBytes(parsed, bytes) : withBytes(kept, () => asBytes(bytesOf(target) ?? ''))
}

function asBytes(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content
}

/** Bytes are made, or read, when someone wants them: most files are right, and nobody does. */
function withBytes(parsed: Parsed, read: () => Uint8Array): SourceFile {
  let bytes: Uint8Array | undefined
  return {
    ...parsed,
    get bytes() {
      return (bytes ??= read())
    },
  }
}

/** What no text holds that needs a closer look: no byte order mark, no lost byte, no carriage return, nothing encoded twice. */
const suspicious = /[^\P{Cc}\n\t]|[\uFEFF\uFFFDÃ]|â€/u

/** A file that is UTF-8 beyond doubt, which Node reads in half the time; nothing when its bytes are to be looked at. */
function plainTextAt(target: string): string | undefined {
  try {
    const text = readTextSync(target)
    return text !== undefined && /^[#\w-]/.test(text) && !suspicious.test(text) ? text : undefined
  } catch {
    return undefined
  }
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
  return { ...parsedBytes(file, role, bytes), bytes }
}

function parsedBytes(file: string, role: Role, bytes: Uint8Array): Parsed {
  const { text, raw, damage, at: start = 0 } = yamlTextOf(bytes)
  if (damage === undefined) {
    const parsed = parsedText(file, role, text)
    const ends = parsed.problems.length > 0 ? undefined : mixedEndsIn(raw)
    return ends === undefined ? parsed : withEnds(parsed, ends)
  }
  const at = { file, pointer: '', span: [start, start + 1] } as const
  const problem = { code: 'file/encoding', at, args: { found: damage }, hint: damage } as const
  return { file, role, problems: [problem], lost: damage === 'no-text' ? 'everything' : lostIn(text) }
}

/** A text that is read, with a word on its line ends. */
function withEnds(parsed: Parsed, { windows, others, span }: LineEnds): Parsed {
  const remark: SourceProblem = {
    code: 'file/mixed-line-ends',
    at: { file: parsed.file, pointer: '', span },
    args: { windows, others },
  }
  return { ...parsed, remarks: [...(parsed.remarks ?? []), remark] }
}

function parsedText(file: string, role: Role, text: string): Parsed {
  const burden = burdenOf(text)
  if (burden !== undefined) {
    const args = { limit: burden.limit / 1000, unit: burden.unit }
    const problem = {
      code: 'file/too-large',
      at: { file, pointer: '' },
      args,
      ...(burden.unit === 'signs' ? { hint: 'signs' } : {}),
    } as const
    return { file, role, problems: [problem], lost: 'everything' }
  }
  const { value, problems, remarks = [], personal = [] } = parse(text)
  const anchored = ({ span, ...problem }: TextProblem): SourceProblem => ({
    ...problem,
    at: { file, pointer: '', span },
  })
  if (problems.length > 0) {
    const lost = lostIn(text, problems[0]?.span[0] ?? 0)
    return { file, role, problems: problems.map(anchored), lost }
  }
  const silences = silencesIn(text)
  return {
    file,
    role,
    value,
    problems: [],
    ...(remarks.length === 0 ? {} : { remarks: remarks.map(anchored) }),
    ...(personal.length === 0 ? {} : { personal: personal.map((mark) => anchoredMark(file, mark)) }),
    ...(silences.length === 0 ? {} : { silences: silences.map((silence) => anchoredSilence(file, silence)) }),
  }
}

function anchoredMark(file: string, { kind, span, inComment }: TextMark): PersonalMark {
  return { kind, at: { file, pointer: '', span }, inComment }
}

/** A reason is listed wherever findings are: what it should not have named is not repeated there. */
function anchoredSilence(file: string, { span, codes, ...rest }: TextSilence): Silence {
  return {
    ...rest,
    reason: masked(rest.reason),
    at: { file, pointer: '', span },
    codes: codes.map((one) => ({ code: one.code, at: { file, pointer: '', span: one.span } })),
  }
}

/** What stands for a file or a folder that is not looked into. */
export function refused(file: string, role: Role, problem: SourceProblem): SourceFile {
  return { file, role, bytes: new Uint8Array(), problems: [problem], lost: 'everything' }
}
