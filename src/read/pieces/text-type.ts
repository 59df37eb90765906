import type { ContentType } from '../../model/content.ts'
import { decodeWindows1252 } from '../../model/windows-1252.ts'
import { decode } from '../decode.ts'

/** What a text is: a table, a web page, an e-mail, or any other; `unknown` when it is none at all. */
export function typeOfText(head: Buffer, name: string): ContentType {
  const text = readable(head)
  if (text === undefined) return 'unknown'
  const ending = name.slice(name.lastIndexOf('.') + 1)
  if (isHtml(text)) return 'html'
  if (isMail(text)) return 'eml'
  if (ending === 'csv' || ending === 'tsv') return 'csv'
  return !plainEndings.has(ending) && isTable(text) ? 'csv' : 'text'
}

/** Names that mean a text, however many semicolons stand in it. */
const plainEndings: ReadonlySet<string> = new Set([
  'ics',
  'json',
  'log',
  'md',
  'txt',
  'vcf',
  'xml',
  'yaml',
  'yml',
])

/** A head of UTF-8, UTF-16 or Windows-1252 as text; nothing when it holds what no text does. */
function readable(head: Buffer): string | undefined {
  // The cut may stand in the middle of a character.
  const whole = head.length < 4096 ? head : head.subarray(0, lastStart(head))
  const { text, damage } = decode(whole)
  const found = damage === 'latin-1' ? decodeWindows1252(whole) : text
  const odd = found.match(/(?!\s)[\p{Cc}\uFFFD]/gu)?.length ?? 0
  return odd * 100 > found.length ? undefined : found
}

/** Where the last character of some UTF-8 begins. */
function lastStart(bytes: Buffer): number {
  let at = bytes.length - 1
  while (at > bytes.length - 4 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1
  return at
}

function isHtml(text: string): boolean {
  return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/is.test(text)
}

/** The lines that an e-mail begins with (RFC 5322): two at least, one of which every e-mail has. */
function isMail(text: string): boolean {
  const [head = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n\r?\n/, 1)
  const lines = head.split(/\r?\n/).filter((line) => !/^[ \t]/.test(line))
  const names = lines.map((line) => /^([A-Za-z][A-Za-z0-9-]*):/.exec(line)?.[1]?.toLowerCase())
  const known = names.filter((one) => one !== undefined && mailFields.has(one))
  return !names.slice(0, -1).includes(undefined) && known.length >= 2
}

const mailFields: ReadonlySet<string> = new Set([
  'content-type',
  'date',
  'delivered-to',
  'from',
  'message-id',
  'mime-version',
  'received',
  'return-path',
  'subject',
  'to',
  'x-mozilla-status',
])

/** Whether every line is cut into as many cells, three lines at least, by a sign that sentences have less evenly. */
function isTable(text: string): boolean {
  const lines = text
    .split(/\r?\n/)
    .slice(0, -1)
    .filter((line) => line.trim() !== '')
    .slice(0, 20)
    .map((line) => line.replaceAll(/"[^"]*"/g, ''))
  return [';', '\t', ','].some((sign) => {
    const [first = 0, ...others] = lines.map((line) => line.split(sign).length - 1)
    return first > 0 && others.length >= 2 && others.every((count) => count === first)
  })
}
