import { checkedWith, type Checked, type CheckOptions } from './check.ts'
import { fixed, fixesOf } from './fix/fix.ts'
import { mayHaveAnswer } from './fix/fixers.ts'
import { withoutClashes } from './fix/ids.ts'
import { isKept } from './fix/kept.ts'
import { byCodeUnits } from './model/diagnostic.ts'
import type { Fix } from './model/fix.ts'
import { groupBy } from './model/group.ts'
import type { Range } from './model/place.ts'
import { movedFiles } from './read/moved.ts'
import { readSchemas } from './read/shipped.ts'

export interface Repair {
  /** The files that change, as they would be. */
  readonly after: ReadonlyMap<string, Uint8Array>
  /** The same files as they were read. */
  readonly before: ReadonlyMap<string, Uint8Array>
  readonly done: readonly Repaired[]
}

/** One finding that is answered. */
export interface Repaired extends Range {
  readonly file: string
  readonly code: string
  /** What stood there; absent when the whole file changes. */
  readonly from?: string
  readonly to?: string
}

/** Rounds that are made: an answer may let more be seen, as an encoding does, or the next line that could not be read. */
const rounds = 40

/** Most answers of a file that are tried one by one, when they do not go together. */
const mostTrials = 60

/** The file of each finding that seems to have a safe answer; only `repair` tells for sure. */
export function answerableIn({ findings }: Checked): readonly string[] {
  return findings.filter(mayHaveAnswer).map(({ at }) => at.file)
}

/** Answers what has one safe answer in the files that are wanted, in memory alone. */
export function repair(checked: Checked, isWanted: (file: string) => boolean, options: CheckOptions): Repair {
  const originals = new Map(checked.sources.files.map((source) => [source.file, source]))
  const after = new Map<string, Uint8Array>()
  const done: Repaired[] = []
  let current = checked
  for (let round = 0; round < rounds; round += 1) {
    const { files, fixes } = roundOf(current, isWanted, options)
    if (files.size === 0) break
    done.push(...fixes.map((fix) => repaired(fix, current)))
    for (const [file, bytes] of files) after.set(file, bytes)
    current = checkedWith(current, files, options)
  }
  const before = new Map(
    [...originals].flatMap(([file, source]) => (after.has(file) ? [[file, source.bytes] as const] : [])),
  )
  const inOrder = done.toSorted(
    (a, b) => byCodeUnits(a.file, b.file) || a.line - b.line || a.column - b.column,
  )
  return { after, before, done: inOrder }
}

interface Round {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly fixes: readonly Fix[]
}

function roundOf(checked: Checked, isWanted: (file: string) => boolean, options: CheckOptions): Round {
  const proposed = proposalsOf(checked, isWanted)
  if (proposed.size === 0) return { files: new Map(), fixes: [] }
  const judge = judgeOf(checked, options)
  const isGood = judge(proposed)
  const doubtful = [...proposed].filter(([file]) => !isGood(file))
  const parted = oneByOne(new Map(doubtful), judge)
  const kept = new Map(
    [...proposed].flatMap(([file, fixes]) => keptOf(file, isGood(file) ? fixes : parted.get(file))),
  )
  return { files: bytesAfter(checked, kept), fixes: [...kept.values()].flat() }
}

function keptOf(file: string, fixes: readonly Fix[] = []): readonly (readonly [string, readonly Fix[]])[] {
  return fixes.length === 0 ? [] : [[file, fixes]]
}

/** The fixes of each file that go with those before them, tried in all files at once. */
function oneByOne(
  doubtful: ReadonlyMap<string, readonly Fix[]>,
  judge: Judge,
): ReadonlyMap<string, readonly Fix[]> {
  const kept = new Map<string, readonly Fix[]>()
  // What was no good without any other is no good alone.
  const several = [...doubtful].filter(([, { length }]) => length > 1)
  const longest = several.reduce((most, [, { length }]) => Math.max(most, length), 0)
  for (let trial = 0; trial < Math.min(longest, mostTrials); trial += 1) {
    const tried = several.flatMap(([file, fixes]) => {
      const next = fixes[trial]
      return next === undefined ? [] : [[file, [...(kept.get(file) ?? []), next]] as const]
    })
    const isGood = judge(new Map(tried))
    for (const [file, fixes] of tried) if (isGood(file)) kept.set(file, fixes)
  }
  return kept
}

function proposalsOf(
  { root, sources, findings, locate }: Checked,
  isWanted: (file: string) => boolean,
): ReadonlyMap<string, readonly Fix[]> {
  const missing = findings.filter(({ code }) => code === 'evidence/missing-file')
  const paths = [...new Set(missing.map(({ args }) => String(args['file'])))]
  const moved = paths.length === 0 ? new Map<string, string>() : movedFiles(root, paths, freeFiles(sources))
  const byFile = groupBy(findings, ({ at }) => at.file)
  let known: ReadonlySet<string> | undefined
  const isKey = (word: string): boolean => (known ??= keysIn(Object.values(readSchemas()))).has(word)
  const proposed = new Map(
    sources.files.flatMap((source) => {
      const { file } = source
      const own = isWanted(file) ? byFile.get(file) : undefined
      const fixes = own === undefined ? [] : fixesOf(own, { bytes: source.bytes, moved, locate, isKey })
      return fixes.length === 0 ? [] : [[file, fixes] as const]
    }),
  )
  return withoutClashes(
    proposed,
    sources.files.map(({ value }) => value),
  )
}

/** The keys that a schema knows, at any depth. */
function keysIn(schema: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof schema !== 'object' || schema === null) return found
  for (const [name, part] of Object.entries(schema)) {
    if (name === 'properties') for (const key of Object.keys(part)) found.add(key)
    keysIn(part, found)
  }
  return found
}

/** The evidence files that no piece names. */
function freeFiles({ evidenceFiles, facts }: Checked['sources']): readonly string[] {
  return evidenceFiles.filter((file) => !facts.has(file))
}

function bytesAfter(
  { sources }: Checked,
  fixes: ReadonlyMap<string, readonly Fix[]>,
): ReadonlyMap<string, Uint8Array> {
  return new Map(
    sources.files.flatMap((source) => {
      const own = fixes.get(source.file)
      return own === undefined ? [] : [[source.file, fixed(source.bytes, own)] as const]
    }),
  )
}

/** Applies some fixes to each of some files, and tells which files are the better for it. */
type Judge = (fixes: ReadonlyMap<string, readonly Fix[]>) => (file: string) => boolean

/** Whether fixes answer their findings, raise no error in the same places, and leave all else of the file as it is read. */
function judgeOf(checked: Checked, options: CheckOptions): Judge {
  const before = byName(checked)
  return (fixes) => {
    const after = checkedWith(checked, bytesAfter(checked, fixes), options)
    const sources = byName(after)
    const errors = groupBy(
      after.findings.filter(({ at, severity }) => severity === 'error' && at.span === undefined),
      ({ at }) => at.file,
    )
    return (file) => {
      const own = fixes.get(file) ?? []
      const places = new Set(own.flatMap((fix) => placeAfter(fix) ?? []))
      const [old, now] = [before.get(file), sources.get(file)]
      return isKeptIn(old, now, own) && (errors.get(file) ?? []).every(({ at }) => !places.has(at.pointer))
    }
  }
}

type Source = Checked['sources']['files'][number]

function byName({ sources }: Checked): ReadonlyMap<string, Source> {
  return new Map(sources.files.map((source) => [source.file, source]))
}

function isKeptIn(old: Source | undefined, now: Source | undefined, fixes: readonly Fix[]): boolean {
  if (old === undefined || now === undefined) return false
  if (now.value === undefined) return old.value === undefined && isFurther(old, now, fixes)
  return old.value === undefined || isKept(old.value, now.value, fixes)
}

/** Whether a text that cannot be read yet fails in another way, or only below what was mended. */
function isFurther(old: Source, now: Source, fixes: readonly Fix[]): boolean {
  if (codesOf(now) !== codesOf(old)) return true
  const ends = fixes.map((fix) => ('bytes' in fix ? Infinity : fix.start + fix.text.length))
  return (now.problems[0]?.at.span?.[0] ?? 0) > Math.max(...ends)
}

function codesOf({ problems }: Source): string {
  return problems.map(({ code }) => code).join()
}

/** The pointer of a value that a fix changed; a key that is right at last lets its value be judged for the first time. */
function placeAfter(fix: Fix): string | undefined {
  if ('bytes' in fix || fix.becomes === 'free') return undefined
  return 'value' in fix.becomes ? fix.finding.at.pointer : undefined
}

function repaired(fix: Fix, { locate, textOf }: Checked): Repaired {
  const { at, code } = fix.finding
  const place = { file: at.file, code, ...locate(at) }
  if ('bytes' in fix) return place
  return { ...place, from: textOf(at.file)?.slice(fix.start, fix.end) ?? '', to: fix.text }
}
