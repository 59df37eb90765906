import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe as inWords } from '../../src/lang/describe.ts'
import { byPlace, type Diagnostic } from '../../src/model/diagnostic.ts'
import type { Sources } from '../../src/model/source.ts'
import { makeLocate } from '../../src/read/locate.ts'
import { factOf, filePathsIn } from '../../src/read/facts.ts'
import { readRepository } from '../../src/read/read.ts'
import { readSchemas, readShipped } from '../../src/read/shipped.ts'
import { sourceOf } from '../../src/read/source-file.ts'
import { validate } from '../../src/validate/validate.ts'

/** A text in which one character is not as it was. */
export interface Mutant {
  readonly file: string
  readonly text: string
  /** Where the edit is, from 1. */
  readonly line: number
  readonly edit: string
  /** The lines that the edit touches, before and after. */
  readonly before: string
  readonly after: string
}

/** What a finger, a paste or a disk puts where it should not be: signs of YAML first, then letters, spaces and odd ones. */
export const strays: readonly string[] = Array.from(
  ':-#"\'[]{}&*!|>%@`?,= \n\t\\/.;~<()_+ \u{A0}\u{200B}\u{FEFF}’«»“–•…éÉàxZ019\r\u{0}\u{7}\u{2028}\u{FFFD}😀',
)
const structural = /[:\-#"'[\]{},|>&*!?%@`\n ]/

/** One edit of a text: a character inserted, deleted, replaced, or swapped with the next; every other time at a sign of YAML. */
export function mutantOf(file: string, text: string, random: () => number): Mutant {
  const places = Array.from(text, (_, index) => index)
  const signs = places.filter((index) => structural.test(text[index] ?? ''))
  const pool = random() < 0.5 && signs.length > 0 ? signs : places
  const at = pool[Math.floor(random() * pool.length)] ?? 0
  const stray = strays[Math.floor(random() * strays.length)] ?? 'x'
  const [old = '', next = ''] = [text[at], text[at + 1]]
  const kind = ['insert', 'delete', 'replace', 'swap'][Math.floor(random() * 4)] ?? 'insert'
  const fresh = { insert: stray + old, delete: '', replace: stray, swap: next + old }[kind] ?? ''
  const length = kind === 'swap' ? 2 : 1
  const changed = text.slice(0, at) + fresh + text.slice(at + length)
  return {
    file,
    text: changed,
    line: linesOf(text.slice(0, at)).length,
    edit: `${kind} ${JSON.stringify(old)} → ${JSON.stringify(fresh)}`,
    before: linesAround(text, at, length),
    after: linesAround(changed, at, fresh.length),
  }
}

/** The lines of a text, whichever way they end. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/)
}

export function linesAround(text: string, at: number, length: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at + length)
  return text.slice(start, end < 0 ? undefined : end)
}

const schemas = readSchemas()

/** What `validate` says of a repository. */
function saidOf(sources: Sources): readonly Diagnostic[] {
  const locate = makeLocate([...sources.files, ...sources.shipped])
  const { findings } = validate(sources, schemas, { today: '2026-11-23' })
  return findings.map((finding) => inWords(finding, locate, 'fr')).toSorted(byPlace)
}

export interface Outcome {
  /** What is said that was not said before, within two lines of the edit. */
  readonly near: readonly Diagnostic[]
  /** The same, elsewhere, but leading back: a related place within two lines, or a word of the line that was edited. */
  readonly linked: readonly Diagnostic[]
  /** The same, leading nowhere near. */
  readonly astray: readonly Diagnostic[]
}

/** Judges mutants of the files in a folder, each by itself. */
export function judgeOf(root: string): (mutant: Mutant) => Outcome {
  const sources = readRepository(root)
  const known = saidOf(sources)
  return (mutant) => sorted(saidOf(withMutant(sources, mutant, root)), mutant, known)
}

/** The repository as it would be read with a mutant in place of its file. */
function withMutant(sources: Sources, { file, text }: Mutant, root: string): Sources {
  if (file === 'coopqual.yaml') return rereadWith(file, text, root)
  const files = sources.files.map((one) =>
    one.file === file ? sourceOf(file, one.role, Buffer.from(text)) : one,
  )
  const settings = files.find(({ role }) => role === 'settings')?.value
  const local = files.filter(({ role }) => role === 'referential')
  const names = new Set(files.map((one) => one.file))
  const facts = new Map(
    filePathsIn(files).map((name) => [name, sources.facts.get(name) ?? factOf(root, name, names)]),
  )
  const shipped = local.some((one) => one.file === file) ? readShipped(settings, local) : {}
  return { ...sources, files, facts, ...shipped }
}

/** The settings say which folders are read: the disk has to be asked again. */
function rereadWith(file: string, text: string, root: string): Sources {
  const target = path.join(root, file)
  const original = readFileSync(target)
  writeFileSync(target, text)
  try {
    return readRepository(root)
  } finally {
    writeFileSync(target, original)
  }
}

function sorted(said: readonly Diagnostic[], mutant: Mutant, known: readonly Diagnostic[]): Outcome {
  const added = linesOf(mutant.after).length - linesOf(mutant.before).length
  const before = new Set(known.flatMap((one) => [spelled(one), placed(one, 0)]))
  const fresh = said.filter(
    (one) =>
      !before.has(spelled(one)) &&
      !before.has(placed(one, one.file === mutant.file && one.line > mutant.line ? added : 0)),
  )
  const isNear = ({ file, line }: Pick<Diagnostic, 'file' | 'line'>): boolean =>
    file === mutant.file && Math.abs(line - mutant.line) <= 2
  const words = wordsIn(mutant)
  const isLinked = (one: Diagnostic): boolean =>
    one.related.some(isNear) || words.some((word) => one.message.includes(word) || one.hint.includes(word))
  const near = fresh.filter(isNear)
  const far = fresh.filter((one) => !isNear(one))
  return { near, linked: far.filter(isLinked), astray: far.filter((one) => !isLinked(one)) }
}

function spelled({ file, code, message }: Diagnostic): string {
  return `${file} ${code} ${message}`
}

/** The same thing may be said in other words: an id that it names has changed. */
function placed({ file, code, line }: Diagnostic, added: number): string {
  return `${file} ${code} ${line - added}`
}

/** The values of the lines that were edited, before and after, and their words: too short ones name nothing. */
function wordsIn({ before, after }: Mutant): readonly string[] {
  return [before, after].flatMap((lines) =>
    lines
      .split('\n')
      .flatMap((line) => [line.replace(/^[\s-]*(?:[\w-]+:\s+)?/, ''), ...line.split(/[\s,[\]{}"':]+/)])
      .filter((word) => word.length > 2),
  )
}
