import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument, type Document, type Pair } from 'yaml'
import { keysOf, type Anchor, type Range } from '../model/place.ts'
import type { Locate, SourceFile } from '../model/source.ts'
import { yamlTextOf } from './yaml-text.ts'

interface Positions {
  readonly text: string
  /** Where each line starts. */
  readonly lines: LineCounter
  /** Parsed when the first pointer asks for it: a text that is broken may not bear it. */
  readonly document: () => Document
}

type Span = readonly [start: number, end: number]

/** Makes the function that turns anchors into lines and columns; a file is parsed for positions at most once. */
export function makeLocate(files: readonly SourceFile[]): Locate {
  const byName = new Map(files.map((source) => [source.file, source]))
  const known = new Map<string, Positions>()
  return (anchor) => {
    if (anchor.pointer === '' && anchor.span === undefined) return firstLine
    const positions =
      known.get(anchor.file) ?? positionsOf(byName.get(anchor.file)?.bytes ?? new Uint8Array())
    known.set(anchor.file, positions)
    return rangeOf(positions, anchor.span ?? spanOf(positions, anchor))
  }
}

const firstLine: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 }

function positionsOf(bytes: Uint8Array): Positions {
  const { text } = yamlTextOf(bytes)
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1)
  let document: Document | undefined
  return {
    text,
    lines,
    document: () =>
      (document ??= parseDocument(text, {
        prettyErrors: false,
        logLevel: 'silent',
        stringKeys: true,
        schema: 'core',
      })),
  }
}

function spanOf({ document, text }: Positions, { pointer, on }: Anchor): Span {
  let node: unknown = document().contents
  let pair: Pair | undefined
  for (const key of keysOf(pointer)) {
    const step = into(node, key)
    if (step === undefined) return firstLineOf(pair?.key ?? node, text)
    pair = isPair(step) ? step : undefined
    node = isPair(step) ? step.value : step
  }
  const empty = !isNode(node) || (isNode(node) && node.range?.[0] === node.range?.[1])
  return on === 'key' || empty ? nodeSpan(pair?.key ?? node) : nodeSpan(node)
}

function into(node: unknown, key: string): unknown {
  if (isSeq(node)) return node.items[Number(key)]
  if (!isMap(node)) return undefined
  return node.items.find((pair) => String(isNode(pair.key) ? pair.key.toJSON() : pair.key) === key)
}

/** A missing key has no place of its own: point to the first line of what should hold it. */
function firstLineOf(node: unknown, text: string): Span {
  const [start, end] = nodeSpan(node)
  const lineEnd = text.slice(start).search(/\r?\n/)
  return [start, lineEnd < 0 ? end : Math.min(end, start + lineEnd)]
}

function nodeSpan(node: unknown): Span {
  if (!isNode(node)) return [0, 0]
  const [start, end] = node.range ?? [0, 0]
  return [start, end]
}

function rangeOf({ lines }: Positions, [start, end]: Span): Range {
  const from = lines.linePos(start)
  const to = lines.linePos(Math.max(start, end))
  return {
    line: Math.max(1, from.line),
    column: Math.max(1, from.col),
    endLine: Math.max(1, to.line),
    endColumn: Math.max(1, to.col),
  }
}
