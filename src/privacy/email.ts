import type { FoundDatum } from '../model/personal.ts'
import { isRoleAddress } from './role-address.ts'

const label = '[A-Za-z0-9\\u00C0-\\u024F](?:[A-Za-z0-9\\u00C0-\\u024F-]{0,62})'

/** A domain as it is written after an at sign. */
const domain = new RegExp(`(?:${label}\\.){1,8}([A-Za-z]{2,24})(?![A-Za-z0-9\\u00C0-\\u024F@])`, 'y')

/** A domain of which the dots may be words: « orange point fr », « orange [dot] fr ». */
const spelledDomain = new RegExp(
  `[ \\u00A0]{0,2}${label}(?:(?:\\.|[ \\u00A0]{0,2}[(\\[{<][ ]?(?:dot|point|\\.)[ ]?[)\\]}>][ \\u00A0]{0,2}|[ \\u00A0](?:dot|point)[ \\u00A0])${label}){1,6}`,
  'iy',
)

/** At signs that are written so that programs do not see them. */
const spelledAt = /[([{<] ?(?:at|a|à|arobase?|@) ?[)\]}>]|[ \u00A0](at|arobase?|arrobase)[ \u00A0]|_at_/gi

/** What ends the names of files, of which the middle may be an at sign. */
const fileEndings = new Set([
  'png',
  'jpg',
  'jpeg',
  'gif',
  'svg',
  'webp',
  'pdf',
  'js',
  'ts',
  'css',
  'docx',
  'xlsx',
])

/** E-mail addresses of persons: `jean.dupont@orange.fr`, `jean.dupont (at) orange.fr`; no role of an organisation. */
export function emailsIn(text: string): readonly FoundDatum[] {
  const plain = /[@＠]/.test(text) ? plainIn(text) : []
  return [...plain, ...spelledIn(text)]
}

function plainIn(text: string): readonly FoundDatum[] {
  return [...text.matchAll(/[@＠]/g)].flatMap(({ index }) => {
    const isSpaced = text[index - 1] === ' ' && text[index + 1] === ' '
    const gap = isSpaced ? 1 : 0
    const start = localStart(text, index - gap)
    domain.lastIndex = index + 1 + gap
    const host = domain.exec(text)
    if (host === null || fileEndings.has((host[1] ?? '').toLowerCase())) return []
    return datum(text, [start, index - gap], [host.index, domain.lastIndex])
  })
}

function spelledIn(text: string): readonly FoundDatum[] {
  return [...text.matchAll(spelledAt)].flatMap(({ index, 0: sign, 1: bareWord }) => {
    const end = text[index - 1] === ' ' ? index - 1 : index
    const start = localStart(text, end)
    spelledDomain.lastIndex = index + sign.length
    const host = spelledDomain.exec(text)
    if (host === null) return []
    // In English, “at” is a word like another: the dot must then be spelt too.
    const isProse = bareWord?.toLowerCase() === 'at' && !/[ \u00A0([{](?:dot|point)/i.test(host[0])
    return isProse ? [] : datum(text, [start, end], [host.index, spelledDomain.lastIndex])
  })
}

const longestName = 64

/** Where the name before an at sign starts. */
function localStart(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < longestName && isLocal(text.charCodeAt(start - 1))) start -= 1
  while (start < end && /[.'’-]/.test(text[start] ?? '')) start += 1
  return start
}

const signs: ReadonlySet<number> = new Set(Array.from("._%+'’-&", (sign) => sign.charCodeAt(0)))

function isLocal(code: number): boolean {
  return (
    (code > 0x2f && code < 0x3a) ||
    (code > 0x40 && code < 0x5b) ||
    (code > 0x60 && code < 0x7b) ||
    (code > 0xbf && code < 0x0300) ||
    signs.has(code)
  )
}

type Span = readonly [start: number, end: number]

function datum(text: string, [start, stop]: Span, [hostStart, end]: Span): readonly FoundDatum[] {
  const name = text.slice(start, stop)
  if (name === '' || isRoleAddress(name, text.slice(hostStart, end).trim())) return []
  return isMessageId(text, start) ? [] : [{ kind: 'email', start, end }]
}

/** Mail programs name messages, and what they hold, as they name persons. */
function isMessageId(text: string, start: number): boolean {
  const near = text.slice(Math.max(0, start - 200), start)
  const head = near.slice(near.lastIndexOf('\n') + 1)
  return /^(?:Message-ID|In-Reply-To|References|Content-ID|X-[\w-]+-Id):/i.test(head) || /\bcid:$/i.test(head)
}
