import { visit, type Document } from 'yaml'
import { lineAt } from './lines.ts'
import { quotedLine, shortened } from './mended.ts'
import type { TextProblem } from './text-problem.ts'

/** A no-break space that word processors put where YAML wants its own: before a key or a dash, after a colon or a dash. */
const noBreakSpace =
  /^(?:[ -]*[\u00A0\u202F\u2007]|[ -]*[\w-]+:[\u00A0\u202F\u2007]|[ ]*-[\u00A0\u202F\u2007])/mu

/** Where a text that does not read as YAML holds a no-break space instead of a space. */
export function noBreakSpaceAt(text: string): TextProblem | undefined {
  const match = noBreakSpace.exec(text)
  if (match === null) return undefined
  const end = match.index + match[0].length
  return { code: 'yaml/no-break-space', span: [end - 1, end], args: {} }
}

/** Keys that a no-break space indents: to YAML it is a letter, and the key stands at another level than it seems to. */
export function strayNoBreakSpaces(document: Document, text: string): readonly TextProblem[] {
  if (!/[\u00A0\u202F\u2007]/.test(text) || !noBreakSpace.test(text)) return []
  const found: TextProblem[] = []
  visit(document, {
    Scalar: (key, { value, range, type }) => {
      const [start = 0] = range ?? []
      const isWrong = key === 'key' ? /^[\u00A0\u202F\u2007]/ : /^-?[\u00A0\u202F\u2007]/
      if (type !== 'PLAIN' || !isWrong.test(String(value))) return
      found.push({ code: 'yaml/no-break-space', span: [start, start + 1], args: {} })
    },
  })
  return found
}

/** Texts that YAML ends at a ` #` though a word follows it at once: what follows is a comment that nobody meant. */
export function cutTexts(document: Document, text: string): readonly TextProblem[] {
  if (!/ #[\p{L}\p{N}]/u.test(text)) return []
  const found: TextProblem[] = []
  visit(document, {
    Scalar: (key, { value, range, type }) => {
      const end = range?.[1] ?? 0
      if (key === 'key' || type !== 'PLAIN' || typeof value !== 'string') return
      const cut = /^ +(#[\p{L}\p{N}][^\s]*)/u.exec(text.slice(end, end + 80))
      if (cut === null) return
      const start = end + cut[0].indexOf('#')
      const args = { found: cut[1] ?? '', kept: shortened(value), write: quotedLine(lineAt(start, text)) }
      found.push({ code: 'yaml/comment-in-text', span: [start, start + args.found.length], args })
    },
  })
  return found
}
