/** The largest piece that the reading annex shows, in bytes, and the longest. */
export const annexLimits = { bytes: 200_000_000, pages: 5000 } as const

/** Why a PDF or an image has no page in the reading annex. */
export const annexReasons = [
  'empty',
  'encrypted',
  'damaged',
  /** Its content is neither a PDF nor an image, whatever its name says. */
  'unknownFormat',
  /** An image that no reader of PDF can show as it is. */
  'unsupportedImage',
  'tooLarge',
  'tooManyPages',
  'tooSlow',
  /** Reading it took more memory than is allowed, or broke the program that reads. */
  'tooHeavy',
] as const

export type AnnexReason = (typeof annexReasons)[number]

/** What the original holds and its pages in the annex do not show. */
export const annexRemarks = [
  'signature',
  'attachments',
  'dynamicForm',
  'hiddenFields',
  'hiddenMarks',
  'comments',
  'media',
  'damagedParts',
] as const

export type AnnexRemark = (typeof annexRemarks)[number]

/** What became of a piece: so many pages, a reason why there are none, or a kind of file that the annex leaves aside. */
export type AnnexOutcome =
  | { readonly kind: 'shown'; readonly pages: number; readonly remarks: readonly AnnexRemark[] }
  | { readonly kind: 'unreadable'; readonly reason: AnnexReason }
  | { readonly kind: 'elsewhere' }
