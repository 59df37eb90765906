import type { ContentType } from '../../model/content.ts'

/** The first bytes of a file, as Latin-1, and what they tell. The zip and compound families hold several kinds each. */
const beginnings: readonly (readonly [string, ContentType | 'compound'])[] = [
  ['PK\u0003\u0004', 'zip'],
  ['PK\u0005\u0006', 'zip'],
  ['PK\u0007\u0008PK', 'zip'],
  ['\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', 'compound'],
  [String.raw`{\rtf`, 'rtf'],
  ['\u00FF\u00D8\u00FF', 'jpeg'],
  ['\u0089PNG\r\n\u001A\n', 'png'],
  ['GIF87a', 'gif'],
  ['GIF89a', 'gif'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['II+\0', 'tiff'],
  ['MM\0+', 'tiff'],
  ['\u001AE\u00DF\u00A3', 'video'],
  ['FLV\u0001', 'video'],
  ['\0\0\u0001\u00BA', 'video'],
  ['\0\0\u0001\u00B3', 'video'],
  ['0&\u00B2u\u008Ef\u00CF\u0011', 'video'],
  ['OggS', 'audio'],
  ['ID3', 'audio'],
  ['fLaC', 'audio'],
  ['#!AMR', 'audio'],
]

/** The kinds of RIFF files, by what stands at byte 8. */
const riffs: Readonly<Record<string, ContentType>> = { WEBP: 'webp', WAVE: 'audio', 'AVI ': 'video' }

/** Brands of ISO base media files (ISO/IEC 14496-12, 23008-12) that are no video. */
const brands: Readonly<Record<string, ContentType>> = {
  heic: 'heic',
  heix: 'heic',
  heim: 'heic',
  heis: 'heic',
  hevc: 'heic',
  mif1: 'heic',
  msf1: 'heic',
  avif: 'unknown',
  avis: 'unknown',
  'M4A ': 'audio',
  'M4B ': 'audio',
}

/** The letters of a PDF’s header may stand anywhere in so many bytes (ISO 32000-1, H.3). */
const pdfHeaderBytes = 1024

/** What the first bytes of a file tell of it; nothing when it has to be read as a text. */
export function typeByMagic(head: Buffer): ContentType | 'compound' | undefined {
  const start = head.subarray(0, 16).toString('latin1')
  const known = beginnings.find(([magic]) => start.startsWith(magic))?.[1]
  if (known !== undefined) return known
  if (start.startsWith('RIFF')) return riffs[start.slice(8, 12)] ?? 'unknown'
  if (start.slice(4, 8) === 'ftyp') return brands[start.slice(8, 12)] ?? 'video'
  if (head[0] === 0xff && isMp3(head[1] ?? 0)) return 'audio'
  return /^(?:\u00EF\u00BB\u00BF)?\s*%PDF-/.test(start) ? 'pdf' : undefined
}

/** Whether something that is no text holds the beginning of a PDF, behind what a mail server or a printer put before it. */
export function isPdfBehind(head: Buffer): boolean {
  return head.subarray(0, pdfHeaderBytes).includes('%PDF-')
}

/** MPEG audio without a tag: eleven bits set, then a version and a layer that exist; UTF-16 has another second byte. */
function isMp3(second: number): boolean {
  return second === 0xfb || second === 0xfa || second === 0xf3 || second === 0xf2
}
