/** A kind of personal datum that a text or a file’s own description may hold. */
export const personalKinds = [
  'author',
  'birthDate',
  'door',
  'email',
  'iban',
  'nir',
  'phone',
  'position',
] as const

export type PersonalKind = (typeof personalKinds)[number]

/** A datum found in a text, by its place there, in UTF-16 units; the datum itself is never kept. */
export interface FoundDatum {
  readonly kind: PersonalKind
  readonly start: number
  readonly end: number
}

/** A place in a piece, as a person finds it again; pages, lines and paragraphs from 1. */
export type PiecePlace =
  | { readonly in: 'page'; readonly page: number }
  | { readonly in: 'line'; readonly line: number }
  | { readonly in: 'paragraph'; readonly paragraph: number }
  | { readonly in: 'cell'; readonly sheet: string; readonly cell: string }
  | { readonly in: 'header'; readonly name: string }
  | { readonly in: 'attachment'; readonly name: string; readonly inside?: PiecePlace }
  | { readonly in: 'metadata'; readonly name: string }
  | { readonly in: 'fileName' }

/** A stretch of a piece’s text, and where it stands. */
export interface PlacedText {
  readonly text: string
  readonly at: PiecePlace
}

/** Personal data of one kind at one place of a piece. */
export interface PersonalFinding {
  readonly kind: PersonalKind
  readonly at: PiecePlace
  /** How many there are. */
  readonly count: number
}
