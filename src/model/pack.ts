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
  /** The reference date, YYYY-MM-DD: the only date that the files bear, but for the moment of a signature. */
  readonly date: string
  readonly furniture: Furniture
  /** The signature that a file of the pack will bear; absent when nobody signs. */
  readonly signature?: Signature
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

/** An electronic signature yet to be made: what is said of it, and the place that it takes. */
export interface Signature {
  readonly title: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly note: string
  /** The signature in one sentence, for those who do not see the facts. */
  readonly description: string
  readonly signatory: string
  readonly reason: string
  /** When it is claimed to be made, in UTC, to the second: `2026-06-30T12:05:00Z`. */
  readonly moment: string
  /** Bytes to keep for it. */
  readonly room: number
}

/** A chapter: it begins on a new page. */
export interface Section {
  readonly id: string
  readonly blocks: readonly Block[]
}

/** A file of the pack that a rendering carries inside itself. */
export interface Attachment {
  /** From the pack's root, with slashes; unique. */
  readonly path: string
  /** What the file is, in words. */
  readonly description: string
  /** IANA media type. */
  readonly mediaType: string
  /** Whether the document was made from it, shows the same otherwise, or is only supported by it. */
  readonly relation: 'source' | 'alternative' | 'supplement'
  readonly bytes: Uint8Array
}

/** What a document says of a file that it carries. */
export interface CarriedFile {
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** In hexadecimal. */
  readonly sha256: string
}

/** What a renderer is: a pack in, the bytes of one file out. It prints nothing and chooses nothing. */
export interface Format {
  /** Name of the file in the pack. */
  readonly file: string
  /** Whether it carries the other files, and is therefore made after them. */
  readonly carries?: boolean
  /** Whether the file keeps a place for the pack’s signature, and may not leave us before it is filled. */
  readonly isSigned?: boolean
  /** Rejects as soon as it can when the signal is aborted. */
  readonly render: (
    pack: Pack,
    attachments?: readonly Attachment[],
    signal?: AbortSignal,
  ) => Promise<Uint8Array>
}
