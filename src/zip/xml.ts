import { SaxesParser, type SaxesAttributeNS } from 'saxes'
import { refuse, type Refused } from './refuse.ts'

export type Attributes = Readonly<Record<string, SaxesAttributeNS>>

/** What is done with the elements of a part. Depth counts from 1, the root; a refusal ends the reading. */
export interface Visitor {
  /** `name` is empty for an element of a namespace that is none of ours. */
  readonly open: (name: string, attributes: Attributes, depth: number) => Refused | undefined
  readonly close?: (name: string, depth: number) => Refused | undefined
  readonly text?: (text: string) => Refused | undefined
}

/** What of a part is read. */
export interface Reading {
  /** Elements of other namespaces have no name. */
  readonly namespaces: ReadonlySet<string>
  readonly visitor: Visitor
}

/** What the XML of one file may hold at most. */
interface XmlLimits {
  readonly depth: number
  /** XML elements of all parts that are read. */
  readonly elements: number
  /** Characters of a part without a single element. */
  readonly silence: number
  /** Characters of one text, for the sentence about too long a silence. */
  readonly textLength: number
}

/** How many elements were met so far, in all parts of a file, and how many there may be. */
export interface Budget {
  elements: number
  readonly limits: XmlLimits
}

/** Characters that are parsed between two looks at whether to go on. */
const step = 4096

/** A part while it is parsed: as it streams by, without ever being held as a tree. */
export interface XmlStream {
  /** Parses some more bytes; false when the rest is not wanted. */
  readonly push: (bytes: Uint8Array) => boolean
  /** Why the part is refused, once all of it was pushed or the rest was not wanted. */
  readonly end: () => Refused | undefined
}

/** Parses a part; the only entities are the five of XML itself. */
export function xmlStream(part: string, budget: Budget, reading: Reading): XmlStream {
  const { limits } = budget
  const state: Progress = { depth: 0, silence: 0, refused: undefined }
  const parser = makeParser(state, part, budget, reading)
  let decoder: InstanceType<typeof TextDecoder> | undefined
  const parse = (text: string): void => {
    for (let at = 0; at < text.length && state.refused === undefined; at += step) {
      const some = text.slice(at, at + step)
      state.silence += some.length
      parser.write(some)
      if (state.silence > limits.silence) state.refused ??= refuse('textTooLong', { most: limits.textLength })
    }
  }
  const write = (bytes: Uint8Array, isLast: boolean): void => {
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true })
    const text = decode(decoder, bytes, isLast)
    if (text === undefined) state.refused ??= refuse('damagedPart', { part })
    else parse(text)
  }
  return {
    push: (bytes) => {
      if (bytes.length > 0) write(bytes, false)
      return state.refused === undefined
    },
    end: () => {
      write(new Uint8Array(), true)
      if (state.refused === undefined) parser.close()
      return state.refused
    },
  }
}

/** The value of an attribute without a prefix. */
export function attributeOf(attributes: Attributes, name: string): string | undefined {
  return attributes[name]?.value
}

interface Progress {
  depth: number
  /** Characters since the last element. */
  silence: number
  refused: Refused | undefined
}

function makeParser(
  state: Progress,
  part: string,
  budget: Budget,
  { namespaces, visitor }: Reading,
): SaxesParser<{ xmlns: true; position: false }> {
  const parser = new SaxesParser({ xmlns: true, position: false })
  // Nearly every element is of the same namespace as the one before it.
  let last = { uri: '', isOurs: namespaces.has('') }
  const nameOf = ({ uri, local }: { readonly uri: string; readonly local: string }): string => {
    if (uri !== last.uri) last = { uri, isOurs: namespaces.has(uri) }
    return last.isOurs ? local : ''
  }
  const text = (value: string): void => {
    state.refused ??= visitor.text?.(value)
  }
  parser.on('error', () => {
    state.refused ??= refuse('damagedPart', { part })
  })
  parser.on('doctype', () => {
    state.refused ??= refuse('doctype', { part })
  })
  parser.on('opentag', (tag) => {
    state.silence = 0
    state.depth += 1
    budget.elements += 1
    state.refused ??=
      refuseExcess(state.depth, budget, part) ?? visitor.open(nameOf(tag), tag.attributes, state.depth)
  })
  parser.on('closetag', (tag) => {
    state.silence = 0
    state.refused ??= visitor.close?.(nameOf(tag), state.depth)
    state.depth -= 1
  })
  parser.on('text', text)
  parser.on('cdata', text)
  return parser
}

function refuseExcess(depth: number, { elements, limits }: Budget, part: string): Refused | undefined {
  if (depth > limits.depth) return refuse('tooDeep', { part, most: limits.depth })
  return elements > limits.elements ? refuse('tooManyElements', { most: limits.elements }) : undefined
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

function decode(
  decoder: InstanceType<typeof TextDecoder>,
  bytes: Uint8Array,
  isLast: boolean,
): string | undefined {
  try {
    return decoder.decode(bytes, { stream: !isLast })
  } catch {
    return undefined
  }
}
