import type { Block } from './document.ts'
import type { Language } from './files.ts'
import type { Sheet } from './workbook.ts'

/** The whole pack in one language: everything that the PDF and the workbook show, and nothing that they do not. */
export interface Pack {
  readonly language: Language
  /** BCP 47 tag of the language: fr-FR, en-GB. */
  readonly locale: string
  readonly title: string
  /** Who the document is about, and who made it: author and producer in the files' properties. */
  readonly organisation: string
  readonly generator: string
  /** The reference date, YYYY-MM-DD: the only date that the files bear. */
  readonly date: string
  readonly furniture: Furniture
  readonly sections: readonly Section[]
  readonly sheets: readonly Sheet[]
}

/** The words that repeat on every page and that a renderer cannot invent. */
export interface Furniture {
  readonly header: string
  readonly footer: string
  /** With `{page}` and `{pages}`. */
  readonly pageNumber: string
  /** Printed across every page of a working paper; absent otherwise. */
  readonly watermark?: string
  /** Said beside a table's caption on its following pages. */
  readonly continued: string
}

/** A chapter: it begins on a new page. */
export interface Section {
  readonly id: string
  readonly blocks: readonly Block[]
}

/** What a renderer is: a pack in, the bytes of one file out. It prints nothing and chooses nothing. */
export interface Format {
  /** Name of the file in the pack. */
  readonly file: string
  readonly render: (pack: Pack) => Promise<Uint8Array>
}
