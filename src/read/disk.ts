/**
 * What reading asks of the disk, so that the same can be asked again later: as long as every answer is the same, so is
 * what was read.
 */
import fs, { type Dirent, type Stats } from 'node:fs'
import { fingerprintOf } from './fingerprint.ts'
import { hashOfFile } from './file-hash.ts'
import type { KnownValues } from './known-values.ts'

/**
 * A question is a letter and a path: `l` lstat, `s` stat, `d` folder, `a` access, `e` existence, `r` real path, `n` where a
 * link leads, `c` content, `h` the hash of a content that may be large.
 */
export type Question = string

export interface Trace {
  /** What was asked, with the answer in a form that can be compared. */
  readonly answers: Map<Question, string>
  /** Files whose identity says too little: they changed a moment before. */
  readonly racy: Set<string>
  /** Milliseconds since 1970. */
  readonly started: number
  /** Whether one question had two answers, as when the files changed while they were read: it is worth nothing later. */
  isUnsteady: boolean
}

/** Files that changed less than so long before they were read may change again without a trace. In milliseconds. */
const granularity = 2000

let current: Trace | undefined
let values: KnownValues | undefined

/**
 * Does some reading with the help of what was parsed before, and tells what it asked. Only one may be under way: all that is
 * asked meanwhile counts as its own.
 */
export async function traced<T>(
  work: () => Promise<T>,
  known?: KnownValues,
): Promise<{ readonly result: T; readonly trace: Trace }> {
  const trace: Trace = { answers: new Map(), racy: new Set(), started: Date.now(), isUnsteady: false }
  current = trace
  values = known
  try {
    return { result: await work(), trace }
  } finally {
    current = undefined
    values = undefined
  }
}

/** Does some work, whatever it reads and however often, with the help of what was parsed before. */
export async function withKnownValues<T>(known: KnownValues, work: () => Promise<T>): Promise<T> {
  const before = values
  values = known
  try {
    return await work()
  } finally {
    values = before
  }
}

/** What was parsed before, for the reading that is under way. */
export function knownValues(): KnownValues | undefined {
  return values
}

/** The answer to a question now. */
export function answerTo(question: Question): string {
  const target = question.slice(1)
  try {
    switch (question[0]) {
      case 'l':
        return identityOf(fs.lstatSync(target))
      case 's':
        return kindAndSize(fs.statSync(target))
      case 'd':
        return listing(fs.readdirSync(target, { withFileTypes: true }))
      case 'c':
        return fingerprintOf(fs.readFileSync(target))
      case 'h':
        return hashOfFile(target).sha256
      case 'n':
        return fs.readlinkSync(target)
      case 'r':
        return fs.realpathSync.native(target)
      case 'e':
        return String(fs.existsSync(target))
      default:
        return accessAnswer(question)
    }
  } catch (error) {
    return failure(error)
  }
}

function accessAnswer(question: Question): string {
  const [mode = '', ...target] = question.slice(1).split(' ')
  fs.accessSync(target.join(' '), Number(mode))
  return 'ok'
}

/** The identity of a file as it can be told without reading it; nothing when it may still change unseen. */
export function steadyIdentityOf(stats: Stats, now: number): string | undefined {
  return isRacy(stats, now) ? undefined : identityOf(stats)
}

/** Whether an identity that was told before says enough now. */
export function isSteady(identity: string, now: number): boolean {
  const [, , modified = Number.NaN, changed = Number.NaN] = identity.split(' ').map(Number)
  return Math.max(modified, changed) / 1000 < now - granularity
}

/** The identity of a file at this moment, by which a later one is told; it is no part of what was asked. */
export function stampAt(target: string): string | undefined {
  try {
    return identityOf(fs.statSync(target))
  } catch {
    return undefined
  }
}

function isRacy({ mtimeMs, ctimeMs }: Stats, now: number): boolean {
  return Math.max(mtimeMs, ctimeMs) >= now - granularity
}

function identityOf(stats: Stats): string {
  if (!stats.isFile()) return kindAndSize(stats)
  const { size, mtimeMs, ctimeMs, ino } = stats
  // Whole microseconds are all that a number holds of them, and quickly written.
  return `f ${size} ${Math.round(mtimeMs * 1000)} ${Math.round(ctimeMs * 1000)} ${ino}`
}

function kindAndSize(stats: Stats): string {
  if (stats.isFile()) return `f ${stats.size}`
  if (stats.isDirectory()) return 'd'
  return stats.isSymbolicLink() ? 'k' : 'o'
}

function listing(entries: readonly Dirent[]): string {
  return entries.map((entry) => `${kindOf(entry)}${entry.name}`).join('/')
}

function kindOf(entry: Dirent): string {
  if (entry.isFile()) return 'f'
  if (entry.isDirectory()) return 'd'
  return entry.isSymbolicLink() ? 'k' : 'o'
}

function failure(error: unknown): string {
  return `!${error instanceof Error && 'code' in error ? String(error.code) : ''}`
}

function asked<T>(question: Question, ask: () => T, tell: (answer: T) => string): T {
  if (current === undefined) return ask()
  try {
    const answer = ask()
    note(current, question, tell(answer))
    return answer
  } catch (error) {
    note(current, question, failure(error))
    throw error
  }
}

function note(trace: Trace, question: Question, answer: string): void {
  const before = trace.answers.get(question)
  if (before !== undefined && before !== answer) trace.isUnsteady = true
  trace.answers.set(question, answer)
}

/** The reading that is under way may come out otherwise another time, though the files stay the same. */
export function markUnsteady(): void {
  if (current !== undefined) current.isUnsteady = true
}

// The functions of node:fs that reading uses, under their own names.

export function lstatSync(target: string): Stats {
  const stats = asked(`l${target}`, () => fs.lstatSync(target), identityOf)
  if (current !== undefined && isRacy(stats, current.started)) current.racy.add(target)
  return stats
}

export function statSync(target: string): Stats {
  return asked(`s${target}`, () => fs.statSync(target), kindAndSize)
}

export function readdirSync(target: string): readonly Dirent[] {
  return asked(`d${target}`, () => fs.readdirSync(target, { withFileTypes: true }), listing)
}

export function accessSync(target: string, mode: number): void {
  asked(
    `a${mode} ${target}`,
    () => fs.accessSync(target, mode),
    () => 'ok',
  )
}

export function existsSync(target: string): boolean {
  return asked(`e${target}`, () => fs.existsSync(target), String)
}

export function realpathSync(target: string): string {
  return asked(
    `r${target}`,
    () => fs.realpathSync.native(target),
    (real) => real,
  )
}

export function readlinkSync(target: string): string {
  return asked(
    `n${target}`,
    () => fs.readlinkSync(target),
    (aim) => aim,
  )
}

/** What stands at the path of a piece; of a file whose identity says too little, its hash is asked for. */
export function pieceStatsSync(target: string): Stats {
  const stats = lstatSync(target)
  if (stats.isFile() && current?.racy.has(target) === true) hashSync(target)
  return stats
}

function hashSync(target: string): string {
  return asked(
    `h${target}`,
    () => hashOfFile(target).sha256,
    (sha256) => sha256,
  )
}

/** The bytes of a file; its identity is asked for before, and its content where that says too little. */
export function readFileSync(target: string): Uint8Array {
  if (isIdentityEnough(target)) return fs.readFileSync(target)
  return asked(`c${target}`, () => fs.readFileSync(target), fingerprintOf)
}

/** The text of a file, its bytes taken for UTF-8; nothing when its content has to be asked for. */
export function readTextSync(target: string): string | undefined {
  return isIdentityEnough(target) ? fs.readFileSync(target, 'utf8') : undefined
}

function isIdentityEnough(target: string): boolean {
  if (current === undefined) return true
  if (!current.answers.has(`l${target}`)) lstatSync(target)
  return !current.racy.has(target)
}
