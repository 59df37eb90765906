import { parseDocument, type Document, type YAMLError } from 'yaml'

/** A defect of a YAML text, by offsets in UTF-16 code units. */
interface TextProblem {
  readonly code: string
  readonly span: readonly [start: number, end: number]
  readonly args: Readonly<Record<string, string | number>>
}

interface Parsed {
  readonly value?: unknown
  readonly problems: readonly TextProblem[]
}

/** Aliases that one file may resolve to: far more than a person writes, far fewer than a billion laughs. */
const mostAliases = 100

const codes: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'yaml/duplicate-key',
  TAB_AS_INDENT: 'yaml/tab',
  MULTIPLE_DOCS: 'yaml/several-documents',
  TAG_RESOLVE_FAILED: 'yaml/unknown-tag',
}

/** Reads a YAML 1.2 text as plain data, or says what is wrong with it. Lines are left for later: they cost as much again. */
export function parse(text: string): Parsed {
  const conflict = /^(<{7}|>{7}|={7})(?= |\r?$)/m.exec(text)
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', stringKeys: true })
    const problems = problemsOf(document, text)
    if (problems.length > 0) return { problems: conflict === null ? problems : [conflictAt(conflict)] }
    return { value: document.toJS({ maxAliasCount: mostAliases }), problems: [] }
  } catch (error) {
    return { problems: [{ code: excess(error), span: [0, 0], args: { limit: mostAliases } }] }
  }
}

function conflictAt(match: RegExpExecArray): TextProblem {
  return {
    code: 'yaml/merge-conflict',
    span: [match.index, match.index + 7],
    args: { found: match[1] ?? '' },
  }
}

function problemsOf(document: Document, text: string): readonly TextProblem[] {
  const all = [...document.errors, ...document.warnings].map((error) => problemOf(error, text))
  const broken = all.find(({ code }) => code !== 'yaml/duplicate-key')
  return broken === undefined ? all : [broken]
}

function problemOf(error: YAMLError, text: string): TextProblem {
  const [start, end] = error.pos
  const found = text.slice(start, Math.max(start + 1, end)).split(/\r?\n/, 1)[0] ?? ''
  return {
    code: codes[error.code] ?? 'yaml/syntax',
    span: [start, end],
    args: { found: found.slice(0, 60).trim(), reason: error.code },
  }
}

/** The two ways in which a text of fair size exhausts a reader: aliases of aliases, and nesting without end. */
function excess(error: unknown): string {
  if (error instanceof ReferenceError) return 'yaml/too-many-aliases'
  if (error instanceof RangeError) return 'yaml/too-deep'
  throw error
}
