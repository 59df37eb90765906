import type { Reference } from '../pdf-syntax/values.ts'

/** A node of the logical structure: what a screen reader walks. Nodes grow kids as their content is painted. */
export interface Node {
  readonly type: string
  readonly parent?: Node
  readonly kids: Kid[]
  /** A node without content never reaches the file, unless it is rooted at once. */
  rooted: boolean
  readonly alternative?: string
  readonly attributes?: Attributes
  /** Filled in when the figure is painted, in PDF coordinates. */
  box?: readonly [number, number, number, number]
  /** Its object in the file, once it is written. */
  reference?: Reference
}

export type Kid = Node | Mark | AnnotationMark

/** Painted content of a page. */
interface Mark {
  readonly sheet: number
  readonly mark: number
}

/** An annotation of a page. */
interface AnnotationMark {
  readonly sheet: number
  readonly annotation: Reference
}

export interface Attributes {
  readonly owner: 'Table' | 'List' | 'Layout'
  readonly values: Readonly<Record<string, string | number>>
}

interface Extras {
  readonly alternative?: string
  readonly attributes?: Attributes
}

/** A node that takes its place among its parent's kids when its first content is painted. */
export function lazyNode(type: string, parent: Node, extras: Extras = {}): Node {
  return { type, parent, kids: [], rooted: false, ...extras }
}

/** A node that takes its place at once, even if it stays empty, like a cell of a table. */
export function node(type: string, parent: Node, extras: Extras = {}): Node {
  const made = lazyNode(type, parent, extras)
  root(made)
  return made
}

/** The home of text that is painted as decoration: it never reaches the file. */
export function nowhere(): Node {
  return { type: 'NonStruct', kids: [], rooted: false }
}

export function documentNode(): Node {
  return { type: 'Document', kids: [], rooted: true }
}

/** Puts a node and its forebears in their places. */
export function root(given: Node): void {
  if (given.rooted) return
  given.rooted = true
  if (given.parent === undefined) return
  root(given.parent)
  given.parent.kids.push(given)
}

export const columnHeader: Attributes = { owner: 'Table', values: { Scope: 'Column' } }
export const rowHeader: Attributes = { owner: 'Table', values: { Scope: 'Row' } }
export const bulleted: Attributes = { owner: 'List', values: { ListNumbering: 'Disc' } }
export const numbered: Attributes = { owner: 'List', values: { ListNumbering: 'Decimal' } }
export const unnumbered: Attributes = { owner: 'List', values: { ListNumbering: 'None' } }
