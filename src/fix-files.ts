import { checkedWith, type Checked, type CheckOptions } from './check.ts'
import { fixed, fixesOf } from './fix/fix.ts'
import { mayHaveAnswer } from './fix/fixers.ts'
import { isKept } from './fix/kept.ts'
import { byCodeUnits } from './model/diagnostic.ts'
import type { Fix } from './model/fix.ts'
import { groupBy } from './model/group.ts'
import type { Range } from './model/place.ts'
import { movedFiles } from './read/moved.ts'

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

/** Rounds that are made: an answer may let more be seen, as an encoding does. */
const rounds = 4

/** Most answers that are tried alone, when those of a file do not go together. */
const mostTrials = 60

/** The file of each finding that seems to have a safe answer; only `repair` tells for sure. */
export function answerableIn({ findings }: Checked): readonly string[] {
  return findings.filter(mayHaveAnswer).map(({ at }) => at.file)
}

/** Answers what has one safe answer in the files that are wanted, in memory alone. */
export function repair(checked: Checked, isWanted: (file: string) => boolean, options: CheckOptions): Repair {
  const originals = new Map(checked.sources.files.map(({ file, bytes }) => [file, bytes]))
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
  const before = new Map([...originals].filter(([file]) => after.has(file)))
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
  const whole = checkedWith(checked, bytesAfter(checked, proposed), options)
  const kept = new Map<string, readonly Fix[]>()
  let trials = 0
  for (const [file, fixes] of proposed) {
    if (isGood(file, checked, whole, fixes)) kept.set(file, fixes)
    else {
      const alone = fixes.filter((fix) => {
        trials += 1
        if (trials > mostTrials) return false
        const tried = checkedWith(checked, bytesAfter(checked, new Map([[file, [fix]]])), options)
        return isGood(file, checked, tried, [fix])
      })
      if (alone.length > 0) kept.set(file, alone)
    }
  }
  return { files: bytesAfter(checked, kept), fixes: [...kept.values()].flat() }
}

function proposalsOf(
  { root, sources, findings, locate }: Checked,
  isWanted: (file: string) => boolean,
): ReadonlyMap<string, readonly Fix[]> {
  const missing = findings.filter(({ code }) => code === 'evidence/missing-file')
  const paths = [...new Set(missing.map(({ args }) => String(args['file'])))]
  const moved = paths.length === 0 ? new Map<string, string>() : movedFiles(root, paths, freeFiles(sources))
  const byFile = groupBy(findings, ({ at }) => at.file)
  return new Map(
    sources.files.flatMap(({ file, bytes }) => {
      const own = isWanted(file) ? byFile.get(file) : undefined
      const fixes = own === undefined ? [] : fixesOf(own, { bytes, moved, locate })
      return fixes.length === 0 ? [] : [[file, fixes] as const]
    }),
  )
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
    sources.files.flatMap(({ file, bytes }) => {
      const own = fixes.get(file)
      return own === undefined ? [] : [[file, fixed(bytes, own)] as const]
    }),
  )
}

/** Whether fixes answer their findings, raise no error in the same places, and leave all else of the file as it is read. */
function isGood(file: string, before: Checked, after: Checked, fixes: readonly Fix[]): boolean {
  const [old, now] = [before, after].map(({ sources }) => sources.files.find((one) => one.file === file))
  if (old === undefined || now === undefined) return false
  if (now.value === undefined && (old.value !== undefined || codesOf(now) === codesOf(old))) return false
  if (now.value !== undefined && old.value !== undefined && !isKept(old.value, now.value, fixes)) return false
  const places = new Set(fixes.flatMap((fix) => placeAfter(fix) ?? []))
  return after.findings.every(
    ({ at, severity }) =>
      at.file !== file || severity !== 'error' || at.span !== undefined || !places.has(at.pointer),
  )
}

function codesOf({ problems }: Checked['sources']['files'][number]): string {
  return problems.map(({ code }) => code).join()
}

/** The pointer of a value that a fix changed; a key that is right at last lets its value be judged for the first time. */
function placeAfter(fix: Fix): string | undefined {
  if ('bytes' in fix || fix.becomes === 'free') return undefined
  return 'value' in fix.becomes ? fix.finding.at.pointer : undefined
}

function repaired(fix: Fix, { locate, sources }: Checked): Repaired {
  const { at, code } = fix.finding
  const place = { file: at.file, code, ...locate(at) }
  if ('bytes' in fix) return place
  const text = new TextDecoder().decode(sources.files.find(({ file }) => file === at.file)?.bytes)
  return { ...place, from: text.slice(fix.start, fix.end), to: fix.text }
}
