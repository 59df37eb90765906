import { unzlibSync } from 'fflate'
import { tokensIn } from '../pdf-lexer.ts'
import type { LexerFault, Token } from '../pdf-lexer.ts'

/** The bytes of a file read from its first to its last, without any of its own indexes. */
export interface FileSyntax {
  readonly bytes: Uint8Array
  readonly tokenFaults: readonly LexerFault[]
  /** Numbers of the objects whose stream is not as long as it says. */
  readonly wrongLengths: readonly number[]
  /** Where each object of the file itself begins, by its number. */
  readonly offsets: ReadonlyMap<number, number>
  readonly largestNumber: number
  /** Where cross-references say that objects begin. */
  readonly references: ReadonlyMap<number, number>
  /** Where the last line but one says that the cross-references begin. */
  readonly start: number
}

interface Walk {
  readonly bytes: Uint8Array
  readonly faults: LexerFault[]
  readonly wrongLengths: number[]
  readonly offsets: Map<number, number>
  readonly references: Map<number, number>
  /** Lengths that stand in an object of their own. */
  readonly numbers: Map<number, number>
  readonly delayed: { readonly object: number; readonly length: number; readonly reference: number }[]
  largest: number
  start: number
}

export function readSyntax(bytes: Uint8Array): FileSyntax {
  const walk: Walk = {
    bytes,
    faults: [],
    wrongLengths: [],
    offsets: new Map(),
    references: new Map(),
    numbers: new Map(),
    delayed: [],
    largest: 0,
    start: -1,
  }
  let at = 0
  while (at < bytes.length) at = readPart(walk, at)
  for (const { object, length, reference } of walk.delayed) {
    if (walk.numbers.get(reference) !== length) walk.wrongLengths.push(object)
  }
  return {
    bytes,
    tokenFaults: walk.faults,
    wrongLengths: walk.wrongLengths,
    offsets: walk.offsets,
    largestNumber: walk.largest,
    references: walk.references,
    start: walk.start,
  }
}

/** Reads on until a stream has to be skipped, or to the end; returns the place after it. */
function readPart(walk: Walk, from: number): number {
  let tokens: Token[] = []
  for (const token of tokensIn(walk.bytes, walk.faults, from)) {
    tokens.push(token)
    if (token.kind !== 'word') continue
    if (token.value === 'obj') tokens = beginObject(walk, tokens)
    else if (token.value === 'stream') return skipStream(walk, tokens, token.end)
    else if (token.value === 'endobj') tokens = endObject(walk, tokens)
    else if (token.value === 'startxref') tokens = []
    else if (token.value === 'trailer') {
      readTable(walk, tokens)
      tokens = []
    }
  }
  const last = tokens.at(-1)
  if (last?.kind === 'number') walk.start = last.value
  return walk.bytes.length
}

function beginObject(walk: Walk, tokens: readonly Token[]): Token[] {
  const number = tokens.at(-3)
  if (number?.kind === 'number') {
    walk.offsets.set(number.value, number.at)
    walk.largest = Math.max(walk.largest, number.value)
  }
  return number === undefined ? [] : [number]
}

function endObject(walk: Walk, tokens: readonly Token[]): Token[] {
  const [number, value] = tokens
  if (number?.kind === 'number' && value?.kind === 'number') walk.numbers.set(number.value, value.value)
  return []
}

function skipStream(walk: Walk, tokens: readonly Token[], after: number): number {
  const { bytes } = walk
  const start = bytes[after] === 13 ? after + 2 : after + 1
  const end = endOfStream(bytes, start, lengthIn(tokens))
  const object = tokens[0]?.kind === 'number' ? tokens[0].value : 0
  const said = lengthIn(tokens)
  const reference = referenceIn(tokens)
  if (reference !== undefined) walk.delayed.push({ object, length: end - start, reference })
  else if (said !== end - start) walk.wrongLengths.push(object)
  const type = valueOf(tokens, 'Type')
  const isType = (name: string): boolean => type?.kind === 'name' && type.value === name
  const content = bytes.subarray(start, end)
  if (isType('ObjStm')) readObjects(walk, tokens, content)
  if (isType('XRef')) readReferences(walk, tokens, content)
  return end
}

/** Where the data ends: where the length says, if the keyword follows there, else before the next such keyword. */
function endOfStream(bytes: Uint8Array, start: number, length: number | undefined): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (length !== undefined) {
    const after = buffer.toString('latin1', start + length, start + length + 11)
    if (/^(\r\n|\n|\r)endstream/.test(after)) return start + length
  }
  const found = buffer.indexOf('endstream', start)
  if (found < 0) return bytes.length
  const before = buffer.toString('latin1', found - 2, found)
  return found - (before.endsWith('\r\n') ? 2 : /[\r\n]$/.test(before) ? 1 : 0)
}

function valueOf(tokens: readonly Token[], key: string): Token | undefined {
  return tokens[indexAfter(tokens, key)]
}

/** Index of the token after a key of the outermost dictionary. */
function indexAfter(tokens: readonly Token[], key: string): number {
  let depth = 0
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'bracket') depth += token.value === '<<' || token.value === '[' ? 1 : -1
    if (depth === 1 && token.kind === 'name' && token.value === key) return index + 1
  }
  return -1
}

function lengthIn(tokens: readonly Token[]): number | undefined {
  const value = valueOf(tokens, 'Length')
  return value?.kind === 'number' && referenceIn(tokens) === undefined ? value.value : undefined
}

function referenceIn(tokens: readonly Token[]): number | undefined {
  const index = indexAfter(tokens, 'Length')
  const [number, , letter] = tokens.slice(index, index + 3)
  return letter?.kind === 'word' && letter.value === 'R' && number?.kind === 'number'
    ? number.value
    : undefined
}

function readObjects(walk: Walk, tokens: readonly Token[], packed: Uint8Array): void {
  const content = unzlibSync(packed)
  const count = valueOf(tokens, 'N')
  const first = valueOf(tokens, 'First')
  if (count?.kind !== 'number' || first?.kind !== 'number') return
  const numbers = [...tokensIn(content, [], 0, first.value)]
  for (let index = 0; index < count.value; index += 1) {
    const number = numbers[index * 2]
    if (number?.kind === 'number') walk.largest = Math.max(walk.largest, number.value)
  }
  for (const token of tokensIn(content, walk.faults, first.value)) {
    if (token.kind === 'word' && token.value === 'stream') walk.wrongLengths.push(0)
  }
}

/** The classic table: for each run of numbers, lines of twenty bytes. */
function readTable({ references }: Walk, tokens: readonly Token[]): void {
  const words = tokens.filter(({ kind }) => kind === 'number' || kind === 'word')
  let next = 0
  for (let at = 0; at < words.length;) {
    const [first, , kind] = words.slice(at, at + 3)
    const isEntry = kind?.kind === 'word' && (kind.value === 'n' || kind.value === 'f')
    if (first?.kind !== 'number') at += 1
    else if (isEntry) {
      if (kind.value === 'n') references.set(next, first.value)
      next += 1
      at += 3
    } else {
      next = first.value
      at += 2
    }
  }
}

function readReferences({ references }: Walk, tokens: readonly Token[], packed: Uint8Array): void {
  const table = unzlibSync(packed)
  const widths = arrayAfter(tokens, 'W')
  const [first = 0, second = 0, third = 0] = widths
  const size = valueOf(tokens, 'Size')
  const runs = arrayAfter(tokens, 'Index')
  const index = runs.length > 0 ? runs : [0, size?.kind === 'number' ? size.value : 0]
  let at = 0
  const take = (width: number): number => {
    let value = 0
    for (let byte = 0; byte < width; byte += 1) value = value * 256 + (table[at++] ?? 0)
    return value
  }
  for (let run = 0; run < index.length; run += 2) {
    for (let number = index[run]!; number < index[run]! + index[run + 1]!; number += 1) {
      const type = first === 0 ? 1 : take(first)
      const place = take(second)
      take(third)
      if (type === 1) references.set(number, place)
    }
  }
}

function arrayAfter(tokens: readonly Token[], key: string): readonly number[] {
  const start = indexAfter(tokens, key)
  if (start < 1) return []
  const end = tokens.findIndex(
    (token, index) => index > start && token.kind === 'bracket' && token.value === ']',
  )
  return tokens.slice(start + 1, end).flatMap((token) => (token.kind === 'number' ? [token.value] : []))
}
