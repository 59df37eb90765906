import type { Attributes, Visitor } from '../zip/xml.ts'
import { attribute } from './package.ts'

/** A paragraph of Word as it was read. */
export interface FoundParagraph {
  readonly text: string
  /** The same as it stood before what someone struck out and put in; absent where nothing was struck out. */
  readonly struck: string | undefined
  /** What stands in the instructions of its fields. */
  readonly hidden: string
  /** Notes and remarks that hang on it, as `comment 3`. */
  readonly notes: readonly string[]
  /** The note or remark that it belongs to. */
  readonly note: string
  /** Ids of the relations that its links lead to. */
  readonly links: readonly string[]
}

interface OpenParagraph {
  text: string
  before: string
  hasStruck: boolean
  hidden: string
  readonly notes: string[]
  readonly links: string[]
}

interface Taker {
  readonly found: (paragraph: FoundParagraph) => void
  /** Who wrote a remark, or changed the text. */
  readonly author: (name: string) => void
}

interface State {
  readonly open: OpenParagraph[]
  /** The element of text that is being read. */
  inside: string
  /** How many insertions are open. */
  inserted: number
  /** The depth of what is only there for programs that lack something. */
  fallback: number
  note: string
}

const marks: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
}
const texts: ReadonlySet<string> = new Set(['t', 'delText', 'instrText'])
const changes: ReadonlySet<string> = new Set(['ins', 'del', 'moveFrom', 'moveTo'])
const notes: ReadonlySet<string> = new Set(['comment', 'footnote', 'endnote'])
const references: Readonly<Record<string, string>> = {
  commentReference: 'comment',
  footnoteReference: 'footnote',
  endnoteReference: 'endnote',
}

/** Reads the paragraphs of a part of Word; those of a text box come before the one that it hangs on. */
export function paragraphReader(taker: Taker): Visitor {
  const state: State = { open: [], inside: '', inserted: 0, fallback: 0, note: '' }
  return {
    open: (name, attributes, depth) => {
      if (name === 'Fallback' && state.fallback === 0) state.fallback = depth
      if (state.fallback === 0) enter(state, name, attributes, taker)
      return undefined
    },
    text: (piece) => {
      if (state.fallback === 0) addPiece(state, piece)
      return undefined
    },
    close: (name, depth) => {
      if (state.fallback === 0) leave(state, name, taker)
      else if (depth === state.fallback) state.fallback = 0
      return undefined
    },
  }
}

function enter(state: State, name: string, attributes: Attributes, { author }: Taker): void {
  if (name === 'p')
    state.open.push({ text: '', before: '', hasStruck: false, hidden: '', notes: [], links: [] })
  if (texts.has(name)) state.inside = name
  if (name === 'ins') state.inserted += 1
  if (notes.has(name)) state.note = `${name} ${attribute(attributes, 'id') ?? ''}`
  if (notes.has(name) || changes.has(name)) author(attribute(attributes, 'author') ?? '')
  const paragraph = state.open.at(-1)
  if (paragraph === undefined) return
  const [mark, reference] = [marks[name], references[name]]
  if (mark !== undefined) append(state, paragraph, mark)
  if (reference !== undefined) paragraph.notes.push(`${reference} ${attribute(attributes, 'id') ?? ''}`)
  if (name === 'hyperlink') paragraph.links.push(attribute(attributes, 'id') ?? '')
}

function addPiece(state: State, piece: string): void {
  const paragraph = state.open.at(-1)
  if (paragraph === undefined) return
  if (state.inside === 't') append(state, paragraph, piece)
  if (state.inside === 'instrText') paragraph.hidden += piece
  if (state.inside !== 'delText') return
  paragraph.before += piece
  paragraph.hasStruck = true
}

function append({ inserted }: State, paragraph: OpenParagraph, piece: string): void {
  paragraph.text += piece
  if (inserted === 0) paragraph.before += piece
}

function leave(state: State, name: string, { found }: Taker): void {
  if (texts.has(name)) state.inside = ''
  if (name === 'ins') state.inserted -= 1
  if (name !== 'p') return
  const paragraph = state.open.pop()
  if (paragraph === undefined) return
  const { text, before, hasStruck, hidden, notes: hung, links } = paragraph
  const address = /(?:mailto|tel):([^"?\s]+)/i.exec(hidden)?.[1] ?? ''
  found({
    text,
    struck: hasStruck ? before : undefined,
    hidden: address,
    notes: hung,
    note: state.note,
    links,
  })
}
