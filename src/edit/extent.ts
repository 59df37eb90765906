import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { beforeBreak } from './lines.ts'

/** A mark of the text between values: a dash, a colon, a tag, a comment. */
interface Mark {
  readonly type: string
  readonly offset: number
  readonly source: string
}

/** Where a part of a map or of a list stands. */
export interface Part {
  /** Its first character: of the key, of the dash, of the item in brackets. */
  readonly start: number
  /** After its last character, before its comment and its line break. */
  readonly end: number
  /** After its colon or its dash; nothing when it is a key without a colon. */
  readonly valueAt: number | undefined
  /** The marks between that place and the value. */
  readonly marks: readonly Mark[]
  readonly value: Node | undefined
}

/** Whether a node takes no room. */
export function isEmpty(node: Node | undefined): boolean {
  if (node === undefined) return true
  const [start = 0, end = 0] = node.range ?? []
  return start === end
}

export function isFlow(node: Node | undefined): boolean {
  return isCollection(node) && node.flow === true
}

export function isBlockScalar(node: unknown): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
}

/** The pairs of a map, each where it stands. */
export function pairParts(text: string, map: YAMLMap): readonly Part[] {
  return map.items.map((pair) => pairPart(text, pair))
}

function pairPart(text: string, { key, value, srcToken }: Pair): Part {
  const before: readonly Mark[] = srcToken?.start ?? []
  const between: readonly Mark[] = srcToken?.sep ?? []
  const own = before.find(({ type }) => ['explicit-key-ind', 'tag', 'anchor'].includes(type))
  const colon = between.findIndex(({ type }) => type === 'map-value-ind')
  const mark = between[colon]
  const [keyStart = 0, keyEnd = 0] = isNode(key) ? (key.range ?? []) : []
  const start =
    own?.offset ?? (isEmpty(isNode(key) ? key : undefined) ? (mark?.offset ?? keyStart) : keyStart)
  const node = isNode(value) ? value : undefined
  const part = {
    start,
    valueAt: mark === undefined ? undefined : mark.offset + 1,
    marks: colon < 0 ? [] : between.slice(colon + 1),
    value: node,
  }
  return { ...part, end: endOf(text, part, keyEnd) }
}

/** The items of a list, each where it stands. */
export function itemParts(text: string, list: YAMLSeq): readonly Part[] {
  const { srcToken } = list
  const tokens = srcToken?.type === 'block-seq' || srcToken?.type === 'flow-collection' ? srcToken.items : []
  return list.items.map((item, place) => {
    const marks: readonly Mark[] = tokens[place]?.start ?? []
    const value = isNode(item) ? item : undefined
    const [valueStart = 0] = value?.range ?? []
    const dash = marks.findIndex(({ type }) => type === 'seq-item-ind')
    const mark = marks[dash]
    const own = marks.find(({ type }) => type === 'tag' || type === 'anchor')
    const valueAt = mark === undefined ? (own?.offset ?? valueStart) : mark.offset + 1
    const part = { start: mark?.offset ?? valueAt, valueAt, marks: marks.slice(dash + 1), value }
    return { ...part, end: endOf(text, part, valueAt) }
  })
}

/** After the last character of a part: of what stands in its value, else of its tag, its colon, its key. */
function endOf(text: string, { valueAt, marks, value }: Omit<Part, 'start' | 'end'>, keyEnd: number): number {
  if (!isEmpty(value)) return contentEnd(text, value)
  const own = marks.findLast(({ type }) => type === 'tag' || type === 'anchor')
  return own === undefined ? (valueAt ?? keyEnd) : own.offset + own.source.length
}

/** After the last character of a value, before the line break that ends a block of text. */
export function contentEnd(text: string, node: Node | undefined): number {
  const [, end = 0] = node?.range ?? []
  if (isAlias(node) || isFlow(node)) return end
  if (isMap(node)) return pairParts(text, node).at(-1)?.end ?? end
  if (isSeq(node)) return itemParts(text, node).at(-1)?.end ?? end
  return isBlockScalar(node) ? beforeBreak(text, end) : end
}

/** Whether the last thing of a value is a text that keeps the empty lines below it. */
export function endsKeepingLines(text: string, node: unknown): boolean {
  if (isMap(node)) return !isFlow(node) && endsKeepingLines(text, node.items.at(-1)?.value)
  if (isSeq(node)) return !isFlow(node) && endsKeepingLines(text, node.items.at(-1))
  if (!isBlockScalar(node) || !isNode(node)) return false
  return /^[|>]\d?\+/.test(text.slice(node.range?.[0] ?? 0))
}
