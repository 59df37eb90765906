import { parseDocument, visit, type Document, type YAMLError } from 'yaml'
import type { TextCode } from '../model/codes.ts'
import { breakageOf } from './breakage.ts'
import { personalIn, type TextMark } from './personal.ts'
import { lineAt, startOfLine } from './lines.ts'
import { quotedLine } from './mended.ts'
import { repeatedKeys, secondDocumentAt } from './repeats.ts'
import { cutTexts, noBreakSpaceAt, strayNoBreakSpaces } from './slips.ts'
import type { TextProblem } from './text-problem.ts'

interface Parsed {
  readonly value?: unknown
  readonly problems: readonly TextProblem[]
  /** What is worth a word though the text can be read. */
  readonly remarks?: readonly TextProblem[]
  /** The personal data in it. */
  readonly personal?: readonly TextMark[]
}

/** Aliases that one file may resolve to: far more than a person writes, far fewer than a billion laughs. */
const mostAliases = 100

const codes: Readonly<Record<string, TextCode>> = {
  DUPLICATE_KEY: 'yaml/duplicate-key',
  TAB_AS_INDENT: 'yaml/tab',
  MULTIPLE_DOCS: 'yaml/several-documents',
  TAG_RESOLVE_FAILED: 'yaml/unknown-tag',
  RESOURCE_EXHAUSTION: 'yaml/too-deep',
}

/** How deep a reader can go depends on the machine: the place where it gave up says nothing. */
const tooDeep: TextProblem = { code: 'yaml/too-deep', span: [0, 0], args: {} }

/** Reads a YAML 1.2 text as plain data, or says what is wrong with it. Lines are left for later: they cost as much again. */
export function parse(text: string): Parsed {
  try {
    const document = parseDocument(text, {
      prettyErrors: false,
      logLevel: 'error',
      stringKeys: true,
      schema: 'core',
    })
    const problems = problemsOf(document, text)
    if (problems.length > 0) return { problems }
    const spaces = strayNoBreakSpaces(document, text)
    if (spaces.length > 0) return { problems: spaces }
    const remarks = cutTexts(document, text)
    const personal = personalIn(document, text)
    return {
      ...plainValueOf(document, text),
      ...(remarks.length > 0 && { remarks }),
      ...(personal.length > 0 && { personal }),
    }
  } catch (error) {
    if (error instanceof RangeError) return { problems: [tooDeep] }
    throw error
  }
}

/** All the repeated keys of a text that is otherwise whole; else the first defect alone, of which the others are consequences. */
function problemsOf(document: Document, text: string): readonly TextProblem[] {
  const all = [...document.errors, ...document.warnings]
  if (all.length === 0) return []
  const conflict = /^(<{7}|>{7}|={7})(?= |\r?$)/m.exec(text)
  if (conflict !== null) return [conflictAt(conflict)]
  const spaces = noBreakSpaceAt(text)
  if (spaces !== undefined) return [spaces]
  const broken = firstOf(all.filter(({ code }) => code !== 'DUPLICATE_KEY'))
  return broken === undefined ? repeatedKeys(all, document, text) : [problemOf(broken, document, text)]
}

/** The reader does not report in the order of the text. */
function firstOf(errors: readonly YAMLError[]): YAMLError | undefined {
  return errors.toSorted((a, b) => a.pos[0] - b.pos[0])[0]
}

function conflictAt(match: RegExpExecArray): TextProblem {
  return {
    code: 'yaml/merge-conflict',
    span: [match.index, match.index + 7],
    args: { found: match[1] ?? '' },
  }
}

function problemOf(error: YAMLError, document: Document, text: string): TextProblem {
  const tab = tabBefore(error.pos[0], text)
  const code = codes[error.code]
  if (tab !== undefined) return { code: 'yaml/tab', span: [tab, tab + 1], args: {} }
  if (code === undefined) return { code: 'yaml/syntax', ...breakageOf(error, document, text) }
  if (code === 'yaml/too-deep') return tooDeep
  const start = code === 'yaml/several-documents' ? secondDocumentAt(error.pos[0], text) : error.pos[0]
  const found = /^[^\s:]*/.exec(text.slice(start, start + 60))?.[0] ?? ''
  const args = code === 'yaml/unknown-tag' ? { found, write: quotedLine(lineAt(start, text)) } : { found }
  return { code, span: [start, Math.max(error.pos[1], start + found.length)], args }
}

/** A tab among the spaces that indent the line of a place. */
function tabBefore(offset: number, text: string): number | undefined {
  const start = startOfLine(offset, text)
  const [indentation] = /^[ \t]*/.exec(text.slice(start, start + 1000)) ?? ['']
  return indentation.includes('\t') ? start + indentation.indexOf('\t') : undefined
}

/** Aliases of aliases are how a small text exhausts a reader; an alias of nothing is mostly a text that starts with a star. */
function plainValueOf(document: Document, text: string): Parsed {
  const loops = text.includes('*') ? aliasesWhere(document, text, isInside, 'yaml/alias-loop') : []
  if (loops.length > 0) return { problems: loops }
  try {
    return { value: document.toJS({ maxAliasCount: mostAliases }), problems: [] }
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    const stray = aliasesWhere(document, text, (target) => target === undefined, 'yaml/unknown-alias')
    if (stray.length > 0) return { problems: stray }
    return { problems: [{ code: 'yaml/too-many-aliases', span: [0, 0], args: { limit: mostAliases } }] }
  }
}

/** Whether an alias stands in the very value that it repeats, which would then have no end. */
function isInside(target: unknown, parents: readonly unknown[]): boolean {
  return target !== undefined && parents.includes(target)
}

/** In one walk, for looking each alias up by itself takes a walk of its own. */
function aliasesWhere(
  document: Document,
  text: string,
  isWrong: (target: unknown, parents: readonly unknown[]) => boolean,
  code: TextCode,
): readonly TextProblem[] {
  const anchors = new Map<string, unknown>()
  const found: TextProblem[] = []
  visit(document, {
    Value: (_, node) => {
      if (node.anchor !== undefined) anchors.set(node.anchor, node)
    },
    Alias: (_, alias, parents) => {
      if (!isWrong(anchors.get(alias.source), parents)) return
      const [start, end] = alias.range ?? [0, 0]
      const write = quotedLine(lineAt(start, text))
      found.push({ code, span: [start, end], args: { found: `*${alias.source}`, write } })
    },
  })
  return found
}
