import { visit, type Document, type YAMLError } from 'yaml'

interface Breakage {
  readonly span: readonly [start: number, end: number]
  readonly args: { readonly found: string }
  readonly hint?: string
}

/** Where a text stops being YAML, the line as written, and which of the usual slips it looks like. */
export function breakageOf(error: YAMLError, document: Document, text: string): Breakage {
  if (/^Missing closing .*quote/.test(error.message)) {
    const opening = openQuoteBefore(error.pos[0], document)
    return { span: [opening, opening + 1], args: { found: lineAt(opening, text) }, hint: 'quote' }
  }
  const hint = slipOf(error, text)
  const start = slipStart(error, hint, text)
  return {
    span: [start, Math.max(start, error.pos[1])],
    args: { found: lineAt(start, text) },
    ...(hint === undefined ? {} : { hint }),
  }
}

/** The first letter of what is wrong: a value that turns out to hold keys is right, and the line below it is not. */
function slipStart({ message, pos: [start] }: YAMLError, hint: string | undefined, text: string): number {
  const isBelow = message.startsWith('Nested') && hint === 'indent'
  const from = isBelow ? text.indexOf('\n', start) + 1 : start
  return from + (/^[ \t]*/.exec(text.slice(from))?.[0].length ?? 0)
}

function slipOf({ code, pos: [start], message }: YAMLError, text: string): string | undefined {
  const line = lineAt(start, text)
  if (/^[–—−•]\s/.test(line) || /^[–—−•]\s/.test(lineBefore(start, text))) return 'dash'
  if (/:\s+[“„«]/.test(line)) return 'typographic'
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:\s.*:(?:\s|$)/.test(line) ? 'colon' : 'indent'
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      if (message.startsWith('Sequence')) return 'indent'
      return /^[-\s]*\w+:\S/.test(line) ? 'space' : 'key'
    case 'UNEXPECTED_TOKEN':
      return /["']$/.test(text.slice(0, start).trimEnd()) || /:\s+'[^']*'\S/.test(line)
        ? 'apostrophe'
        : undefined
    case 'BAD_SCALAR_START':
      return 'reserved'
    case 'BAD_DQ_ESCAPE':
      return 'backslash'
    case 'BAD_INDENT':
      return message.startsWith('Flow') ? 'bracket' : 'indent'
    default:
      return undefined
  }
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

function lineAt(offset: number, text: string): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const line = (text.slice(start).split(/\r?\n/, 1)[0] ?? '').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

function lineBefore(offset: number, text: string): string {
  const start = text.lastIndexOf('\n', offset - 1)
  return start < 0 ? '' : lineAt(start, text)
}
