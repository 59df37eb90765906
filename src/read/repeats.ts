import { isNode, isScalar, visit, type Document, type YAMLError } from 'yaml'
import { lineAt, startOfLine, startOfLineBefore } from './lines.ts'
import type { TextProblem } from './text-problem.ts'

interface Key {
  readonly start: number
  readonly end: number
  readonly isEmpty: boolean
}

/**
 * Every key that is written twice; but where most keys from one on repeat those above, in a section that stands in from
 * the margin, an item of a list lacks its first line or its dash, or a key stands too far in: that is told once.
 */
export function repeatedKeys(
  errors: readonly YAMLError[],
  document: Document,
  text: string,
): readonly TextProblem[] {
  const starts = new Set(errors.map(({ pos }) => keyStart(pos[0], text)))
  return sectionsOf(document).flatMap((keys) => {
    const repeats = keys.filter(({ start }) => starts.has(start))
    const [first] = repeats
    if (first === undefined) return []
    const index = keys.indexOf(first)
    const isIndented = first.start > startOfLine(first.start, text)
    const isRun = keys[index + 1] === repeats[1] || repeats.length * 2 >= keys.length - index
    return isIndented && repeats.length > 1 && isRun
      ? [runFrom(first, keys[index - 1], text)]
      : repeats.map((key) => repeated(key, text))
  })
}

function repeated({ start, end }: Key, text: string): TextProblem {
  return { code: 'yaml/duplicate-key', span: [start, end], args: { found: text.slice(start, end) } }
}

/** What parts a run of repeated keys from those above: a key that waits for them, or the dash of an item. */
function runFrom(first: Key, above: Key | undefined, text: string): TextProblem {
  const told = repeated(first, text)
  if (above?.isEmpty === true) {
    const args = { found: text.slice(first.start, first.end), above: text.slice(above.start, above.end) }
    return { ...told, span: [above.start, above.end], args, hint: 'under' }
  }
  return { ...told, args: { ...told.args, write: `- ${lineAt(first.start, text)}` }, hint: 'item' }
}

/** The keys of each section, in the order of the text. */
function sectionsOf(document: Document): readonly (readonly Key[])[] {
  const sections: (readonly Key[])[] = []
  visit(document, {
    Map: (_, node) => {
      const keys = node.items.flatMap(({ key, value }) => {
        const [start, end] = isNode(key) ? (key.range ?? []) : []
        const isEmpty = value === null || (isScalar(value) && value.range?.[0] === value.range?.[1])
        return start === undefined || end === undefined ? [] : [{ start, end, isEmpty }]
      })
      sections.push(keys)
    },
  })
  return sections
}

/** The reader tells of a key from the end of the line above on. */
function keyStart(offset: number, text: string): number {
  const blank = /(?:\s|#.*)*/y
  blank.lastIndex = offset
  return offset + (blank.exec(text)?.[0].length ?? 0)
}

/** Where a second document begins: at the line that ends the first one, when there is one. */
export function secondDocumentAt(start: number, text: string): number {
  const above = startOfLineBefore(start, text)
  return above !== undefined && lineAt(above, text) === '...' ? above : start
}
