/** What a file holds, as its bytes show it, whatever its name says. */
export const contentTypes = [
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'doc',
  'xls',
  'rtf',
  'csv',
  'text',
  'html',
  'eml',
  'msg',
  'jpeg',
  'png',
  'gif',
  'tiff',
  'heic',
  'webp',
  'zip',
  'video',
  'audio',
  'lfsPointer',
  'unknown',
] as const

export type ContentType = (typeof contentTypes)[number]

/** What ended the reading of a piece before its end: the clock, the memory, or a failure of what reads. */
export type CutShort = 'failure' | 'memory' | 'time'
