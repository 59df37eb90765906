import { isCollection, visit, type Document, type YAMLError } from 'yaml'
import {
  commentedHead,
  lineAt,
  misplacedAbove,
  startOfLine,
  startOfLineAfter,
  startOfLineBefore,
  unseenAbove,
} from './lines.ts'
import { dashedLine, quotedLine, separatedLine, shortened } from './mended.ts'

interface Breakage {
  readonly span: readonly [start: number, end: number]
  readonly args: Readonly<Record<string, string>>
  readonly hint?: string
}

/** Where a text stops being YAML, the line as written, which of the usual slips it looks like, and the line mended. */
export function breakageOf(error: YAMLError, document: Document, text: string): Breakage {
  if (/^Missing closing .*quote/.test(error.message)) {
    return openedAt(openQuoteBefore(error.pos[0], document), 'quote', text)
  }
  const bracket = isAboutFlow(error) ? openBracketBefore(error.pos[0], document, text) : undefined
  if (bracket !== undefined) return openedAt(bracket, 'bracket', text)
  const unseen = unseenLine(error.pos[0], text)
  if (unseen !== undefined) return unseen
  const head = headlessAt(error.pos[0], text)
  if (head !== undefined) return head
  const listed = listSlip(error, text)
  if (listed !== undefined) return listed
  const note = noteAbove(error, text)
  if (note !== undefined) {
    return { span: [note, note + 1], args: { found: lineAt(note, text) }, hint: 'key' }
  }
  const dashless = dashlessAbove(error.pos[0], text)
  if (dashless !== undefined) return dashless
  const hint = slipOf(error, text)
  const start = slipStart(error, hint, text)
  const above = headlessAt(start, text)
  if (above !== undefined) return above
  const found = lineAt(start, text)
  const span = [start, Math.max(start, error.pos[1])] as const
  return hint === undefined ? { span, args: { found } } : { span, hint, args: argsFor(hint, found) }
}

function openedAt(opening: number, hint: string, text: string): Breakage {
  const sign = text[opening] ?? ''
  return { span: [opening, opening + 1], args: { found: lineAt(opening, text), sign }, hint }
}

/** The key of the lines at a place that is a comment. */
function headlessAt(offset: number, text: string): Breakage | undefined {
  const head = commentedHead(offset, text)
  if (head === undefined) return undefined
  return { span: [head, head + 1], args: { found: lineAt(head, text) }, hint: 'commented-key' }
}

/** A line of signs that nobody sees, where the reader stumbles or above, next to comments: to YAML they are letters. */
function unseenLine(offset: number, text: string): Breakage | undefined {
  const start = unseenAbove(offset, text)
  if (start === undefined) return undefined
  const [found = ''] = text.slice(start, start + 100).split(/\r?\n/, 1)
  return { span: [start, start + found.length], args: { found }, hint: 'unseen' }
}

/** A dash that is none, or that sticks to what follows it: YAML notices only on the line below. */
function listSlip({ code, pos: [start] }: YAMLError, text: string): Breakage | undefined {
  for (const from of [startOfLine(start, text), startOfLineBefore(start, text)]) {
    const line = from === undefined ? '' : lineAt(from, text)
    const isBullet = /^[–—−•·▪]\s/.test(line) || (code === 'BAD_ALIAS' && /^\*\s/.test(line))
    if (from === undefined || !(isBullet || /^-[^\s\d-]/.test(line))) continue
    const dash = from + text.slice(from).search(/\S/)
    const args = { found: line, write: dashedLine(line) }
    return { span: [dash, dash + 1], args, hint: isBullet ? 'dash' : 'dash-space' }
  }
  return undefined
}

/** A line of text without a key, at the margin or of the same one as the key below, where YAML stumbles. */
function noteAbove({ pos: [start] }: YAMLError, text: string): number | undefined {
  const above = startOfLineBefore(start, text)
  if (above === undefined || !/^[\w-]+:(?:\s|$)/.test(lineAt(start, text))) return undefined
  const line = lineAt(above, text)
  const isAligned = text.slice(above).search(/\S/) === text.slice(startOfLine(start, text)).search(/\S/)
  return isAligned && !/:(?:\s|$)|^(?:-[^\d]|[[{"'|>])/.test(line) ? above : undefined
}

/** An item above that lost its dash, or became a comment, where the reader stumbles over the next item of the same list. */
function dashlessAbove(offset: number, text: string): Breakage | undefined {
  const from = startOfLine(offset, text)
  const indent = /^ *(?=- )/.exec(text.slice(from, from + 1000))?.[0].length
  if (indent === undefined) return undefined
  let below: number | undefined
  for (let start = from; start > 0;) {
    start = startOfLine(start - 1, text)
    const line = text.slice(start, start + 1000).split('\n', 1)[0] ?? ''
    const margin = line.search(/\S/)
    const at = start + margin
    if (/^# *- +\S/.test(line.trimStart())) {
      return { span: [at, at + 1], args: { found: lineAt(at, text) }, hint: 'commented' }
    }
    if (margin < 0 || line[margin] === '#') continue
    const isItem = margin === indent && line.startsWith('- ', margin)
    const isPlain = margin > 0 && !line.startsWith('- ', margin) && !/:(?:\s|$)/.test(line)
    if (margin <= indent && !isPlain && !isItem) {
      const isHead = margin < indent && /:\s*$/.test(line)
      return isHead && below !== undefined && !text.startsWith('- ', below)
        ? dashlessAt(below, text)
        : undefined
    }
    below = at
  }
  return undefined
}

function dashlessAt(at: number, text: string): Breakage {
  const found = lineAt(at, text)
  const write = shortened(`- ${found.replace(/^[^\p{L}\p{N}"'[{]+/u, '')}`)
  return { span: [at, at + 1], args: { found, write }, hint: 'item' }
}

/** The first letter of what is wrong: a value that turns out to hold keys is right, and the line below it is not. */
function slipStart({ message, pos: [start] }: YAMLError, hint: string | undefined, text: string): number {
  const isBelow = hint === 'indent' && (message.startsWith('Nested') || /^(?:#|$)/.test(lineAt(start, text)))
  const from = isBelow ? startOfLineAfter(start, text) : start
  const first = from + (/^[ \t]*/.exec(text.slice(from, from + 1000))?.[0].length ?? 0)
  return hint === 'indent' ? (misplacedAbove(first, text) ?? first) : first
}

const reserved = /(?::|^-|^)\s+?([@`%&*?|>[\]{},!])|^([@`%&*])/

function slipOf(error: YAMLError, text: string): string | undefined {
  const { code, pos, message } = error
  const line = lineAt(pos[0], text)
  if (/:\s+[“„«]/.test(line)) return 'typographic'
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/:\s+\?\s/.test(line)) return 'reserved'
      return /:\s.*:(?:\s|$)/.test(line) ? 'colon' : 'indent'
    case 'NON_STRING_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      return keySlip(line, message)
    case 'UNEXPECTED_TOKEN':
      return tokenSlip(error, line, text)
    case 'BAD_ALIAS':
    case 'MULTIPLE_ANCHORS':
    case 'BAD_SCALAR_START':
      return reserved.test(line) ? 'reserved' : undefined
    case 'BAD_DQ_ESCAPE':
      return 'backslash'
    case 'BAD_INDENT':
      return 'indent'
    default:
      return undefined
  }
}

function keySlip(line: string, message: string): string {
  if (message.startsWith('Sequence')) return 'indent'
  if (message.startsWith('Comments')) return 'number-sign'
  if (/^(?:- +)*\w+:\S/.test(line)) return 'space'
  return /^(?:- +)*[\w-]+\s*[=;：]/.test(line) ? 'separator' : 'key'
}

function tokenSlip({ message, pos: [start] }: YAMLError, line: string, text: string): string | undefined {
  if (/:\s+-$/.test(line)) return 'nothing'
  if (message.includes('block-seq-ind on same line')) return 'dash-value'
  if (/["']$/.test(text.slice(Math.max(0, start - 80), start).trimEnd()) || /:\s+'[^']*'\S/.test(line))
    return 'apostrophe'
  if (/^Unexpected ,|flow-(?:seq|map)-end/.test(message) && !/:\s+[\]}]/.test(line)) return 'too-many'
  if (/:\s+[>|]/.test(line)) return 'block'
  if (/(?::|^-)\s+[[\]{}*&]/.test(line)) return 'reserved'
  return start === startOfLine(start, text) ? 'indent' : undefined
}

function argsFor(hint: string, found: string): Readonly<Record<string, string>> {
  switch (hint) {
    case 'colon':
    case 'typographic':
    case 'apostrophe':
    case 'dash-value':
    case 'number-sign':
      return { found, write: quotedLine(found) }
    case 'reserved': {
      const [, inside, first] = reserved.exec(found) ?? []
      return { found, write: quotedLine(found), sign: inside ?? first ?? '' }
    }
    case 'block':
      return { found, write: unblocked(found) }
    case 'space':
    case 'separator':
      return { found, write: separatedLine(found) }
    case 'backslash':
      return { found, write: found.replaceAll('\\', '/') }
    default:
      return { found }
  }
}

/** A comparison as the number alone; any other text after a sign that announces a text, between quotation marks. */
function unblocked(line: string): string {
  const number = /^(.*:\s+)[>|]=?\s*(-?\d+(?:\.\d+)?)$/.exec(line)
  return number === null ? quotedLine(line) : `${number[1]}${number[2]}`
}

/** A quotation mark that is never closed swallows the rest of the text: the mistake is where it opens. */
function openQuoteBefore(offset: number, document: Document): number {
  let opening = offset
  visit(document, {
    Scalar: (_, { type, range }) => {
      const [start] = range ?? [offset]
      if (type?.startsWith('QUOTE') && start < offset) opening = start
    },
  })
  return opening
}

function isAboutFlow({ message }: YAMLError): boolean {
  return (
    /^(?:Flow|Implicit keys of flow|Missing , |Expected flow)/.test(message) || message.includes(' in flow ')
  )
}

/** A bracket that is never closed goes on to where it cannot: the mistake is where it opens. */
function openBracketBefore(offset: number, document: Document, text: string): number | undefined {
  let opening: number | undefined
  visit(document, {
    Collection: (_, node) => {
      const [start, end] = node.range ?? [offset, offset]
      if (!isCollection(node) || node.flow !== true || start > offset) return
      if (!/[\]}]/.test(text[end - 1] ?? '')) opening = start
    },
  })
  return opening
}
