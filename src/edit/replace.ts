import { isCollection, isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Data } from './data.ts'
import { contentEnd, isBlockScalar, isEmpty, isFlow, itemParts, pairParts, type Part } from './extent.ts'
import { blockText, flowText, type Fresh } from './fresh.ts'
import { beforeBreak, breakNear, isCommentBelow, isFirstOnLine, lineEnd, lineStart } from './lines.ts'
import type { Quotes } from './scalar.ts'
import { deletion, insertion, type Splice } from './splice.ts'
import type { Styles } from './styles.ts'

/** A place of the text where a value stands or may stand. */
export interface Slot extends Omit<Part, 'start'> {
  /** What the place is in: a pair or an item over lines, brackets or braces, the document itself. */
  readonly within: 'pair' | 'item' | 'flow' | 'root'
  /** Where the keys or the dashes stand among which the value is written; -2 for the whole document. */
  readonly column: number
}

/** Writes a value where another stood, or nothing did. `padding` asks for braces, with that space inside. */
export function replaced(
  { text, styles }: { readonly text: string; readonly styles: Styles },
  slot: Slot,
  data: Data,
  padding?: string,
): readonly Splice[] {
  const place = slot.value?.range?.[0] ?? slot.valueAt ?? slot.end
  const quotes = quotesOf(slot.value)
  const line = {
    inline: ` ${flowText(data, { quotes, isFlow: slot.within === 'flow', padding: padding ?? ' ' })}`,
    body: '',
  }
  const fresh =
    slot.within === 'flow' || padding !== undefined
      ? line
      : blockText(data, {
          column: slot.column,
          after: slot.within === 'pair' ? 'colon' : 'dash',
          lineBreak: breakNear(text, place),
          ...styles.habitsAt(place),
          indent: linesIndent(text, slot.value),
          isLiteral: !isAboveComment(text, slot),
          quotes,
        })
  const untagged = slot.marks
    .filter(({ type }) => type === 'tag')
    .map(({ offset, source }) =>
      deletion(text[offset - 1] === ' ' ? offset - 1 : offset, offset + source.length),
    )
  return [...written(text, slot, { fresh, line }), ...untagged]
}

/** Where the lines of a text begin, when nothing else than the first of them says so. */
function linesIndent(text: string, node: Node | undefined): number | undefined {
  if (!isBlockScalar(node)) return undefined
  const [start = 0, end = 0] = node?.range ?? []
  return /^[|>][-+]?(?:[ \t][^\n]*)?\r?\n(?:[ \t]*\r?\n)*( +)/.exec(text.slice(start, end))?.[1]?.length
}

/** Whether a comment follows, or comes to follow, that would seem to be a line of a text written above it. */
function isAboveComment(text: string, { valueAt, value, end, column }: Slot): boolean {
  const ends = [valueAt ?? end, value === undefined ? end : contentEnd(text, value)]
  return ends.some((at) => isCommentBelow(text, at, column))
}

function quotesOf(node: Node | undefined): Quotes {
  if (!isScalar(node)) return 'none'
  if (node.type === 'QUOTE_SINGLE') return 'single'
  return node.type === 'QUOTE_DOUBLE' ? 'double' : 'none'
}

/** The value over lines where the place bears it, else on one line. */
interface Choice {
  readonly fresh: Fresh
  readonly line: Fresh
}

function written(text: string, slot: Slot, choice: Choice): readonly Splice[] {
  const { valueAt, value, within } = slot
  if (valueAt === undefined) return [afterBareKey(text, slot, choice.fresh)]
  if (value === undefined || isEmpty(value))
    return within === 'root' ? [inDocument(text, choice.fresh)] : unfolded(text, valueAt, choice.fresh)
  const [start = 0] = value.range ?? []
  const isBlock = isCollection(value) && !isFlow(value)
  if (isBlock && within !== 'root' && isBelow(text, valueAt, start)) {
    const removed = deletion(
      beforeBreak(text, lineStart(text, start)),
      lineEnd(text, contentEnd(text, value)),
    )
    return [...unfolded(text, valueAt, choice.fresh), removed]
  }
  const isOnLine = within === 'root' ? isFirstOnLine(text, start) : !text.slice(valueAt, start).includes('\n')
  return inPlace(text, { value, valueAt }, isOnLine || choice.fresh.body === '' ? choice.fresh : choice.line)
}

function isBelow(text: string, valueAt: number, start: number): boolean {
  return isFirstOnLine(text, start) && lineStart(text, start) > valueAt
}

/** After a colon or a dash that nothing followed; a comment of that line stays on it. */
function unfolded(text: string, at: number, { inline, body }: Fresh): readonly Splice[] {
  return [insertion(at, inline), insertion(lineEnd(text, at), body)]
}

/** A key without a colon, in braces or after a question mark. */
function afterBareKey(text: string, { end, within, column }: Slot, { inline, body }: Fresh): Splice {
  if (within === 'flow') return insertion(end, `:${inline}`)
  const at = lineEnd(text, end)
  return insertion(at, `${breakNear(text, at)}${' '.repeat(column)}:${inline}${body}`)
}

/** In a document that holds nothing, at most comments: after these, before its end mark. */
function inDocument(text: string, { inline, body }: Fresh): Splice {
  const at = /^\.\.\.(?:\s|$)/m.exec(text)?.index ?? text.length
  const lineBreak = breakNear(text, at)
  const isOpen = at > 0 && text[at - 1] !== '\n'
  const whole = `${inline.trimStart()}${body}`
  return insertion(at, isOpen ? `${lineBreak}${whole}` : `${whole}${lineBreak}`)
}

function inPlace(
  text: string,
  { value, valueAt }: { readonly value: Node; readonly valueAt: number },
  { inline, body }: Fresh,
): readonly Splice[] {
  const start = startOf(text, value)
  const from = inline === '' ? valueAt : start
  if (!isBlockScalar(value)) {
    const end = contentEnd(text, value)
    return [{ from, to: end, text: inline.trimStart() }, insertion(lineEnd(text, end), body)]
  }
  const headerEnd = start + (/^[|>][-+\d]*/.exec(text.slice(start))?.[0] ?? '').length
  const lines = lineEnd(text, start)
  return [
    { from, to: headerEnd, text: inline.trimStart() },
    insertion(lines, body),
    deletion(lines, Math.max(lines, contentEnd(text, value))),
  ]
}

function startOf(text: string, value: Node): number {
  const [start = 0] = value.range ?? []
  if (isFlow(value)) return start
  if (isMap(value)) return pairParts(text, value)[0]?.start ?? start
  return isSeq(value) ? (itemParts(text, value)[0]?.start ?? start) : start
}
