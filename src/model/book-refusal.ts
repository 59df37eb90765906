/** A workbook that is not read, and why: a cause without words, which the catalogues put into sentences. */
export interface BookRefusal {
  readonly code: BookRefusalCode
  /** The limit that was passed, or the part, cell or format that was found. */
  readonly args: Readonly<Record<string, string | number>>
}

export type BookRefusalCode =
  /** `most`: megabytes. */
  | 'tooLarge'
  | 'empty'
  | 'notWorkbook'
  /** An OLE file: the .xls format of before 2007, or a workbook under a password. */
  | 'encryptedOrOld'
  /** `format`: one of `FileFormat`. */
  | 'otherFormat'
  | 'damaged'
  /** `part`: the path of a file inside the workbook. */
  | 'damagedPart'
  /** `sheet` and `cell`, as A1. */
  | 'damagedCell'
  | 'tooManyParts'
  /** `part`; `most`: megabytes. */
  | 'partTooLarge'
  | 'totalTooLarge'
  | 'ratio'
  | 'duplicatePart'
  | 'encryptedPart'
  | 'unsafeName'
  | 'zip64'
  | 'compression'
  | 'macros'
  | 'doctype'
  | 'tooDeep'
  | 'tooManyElements'
  | 'tooManySheets'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'tooManyCells'
  | 'tooManyTexts'
  | 'textTooLong'
  | 'tooManyMerges'

/** What a file is instead of a workbook, as far as its first bytes or the names in it tell. */
export type FileFormat =
  | 'ods'
  | 'numbers'
  | 'xlsb'
  | 'docx'
  | 'pptx'
  | 'pdf'
  | 'rtf'
  | 'markup'
  | 'image'
  | 'archive'
  | 'text'
