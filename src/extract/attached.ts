import type { ContentType } from '../model/content.ts'
import { addInner, addText, inner, type Harvest } from './harvest.ts'

const byEnding: Readonly<Record<string, ContentType>> = {
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  pptx: 'pptx',
  odt: 'odt',
  ods: 'ods',
  rtf: 'rtf',
  csv: 'csv',
  tsv: 'csv',
  txt: 'text',
  md: 'text',
  ics: 'text',
  vcf: 'text',
  log: 'text',
  htm: 'html',
  html: 'html',
  eml: 'eml',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  gif: 'gif',
  tif: 'tiff',
  tiff: 'tiff',
  heic: 'heic',
  webp: 'webp',
  zip: 'zip',
}

/** Media types of mails whose parts have no name. */
const byMedia: Readonly<Record<string, ContentType>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/gif': 'gif',
  'message/rfc822': 'eml',
  'text/calendar': 'text',
  'text/csv': 'csv',
  'text/html': 'html',
  'text/plain': 'text',
  'text/vcard': 'text',
}

const byStart: readonly (readonly [type: ContentType, start: string])[] = [
  ['pdf', '%PDF-'],
  ['rtf', '{\\rtf'],
  ['jpeg', '\u00FF\u00D8\u00FF'],
  ['png', '\u0089PNG'],
  ['gif', 'GIF8'],
]

/** A piece that another one carries. */
export interface Attached {
  readonly name: string
  readonly media?: string | undefined
  readonly bytes: Uint8Array
}

/** Reads what a piece carries, and its name; what is not of a known type or too deep is left unread. */
export async function readAttached(harvest: Harvest, { name, media, bytes }: Attached): Promise<void> {
  addText(harvest, name, { in: 'attachment', name })
  const type = typeOfAttached(name, media, bytes)
  const found = inner(harvest)
  if (type === undefined || found.depth > harvest.limits.attachedDepth) {
    harvest.isPartial = true
    return
  }
  await harvest.read(bytes, type, found)
  addInner(harvest, name, found)
}

/** What it is, by its first bytes, its name, and what the message says of it, in this order. */
function typeOfAttached(name: string, media: string | undefined, bytes: Uint8Array): ContentType | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8))
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return byStart.find(([, one]) => start.startsWith(one))?.[0] ?? byEnding[ending] ?? byMedia[media ?? '']
}
