import { decodeWindows1252 } from '../model/windows-1252.ts'
import { decodeText } from './decode-text.ts'
import { withoutEntities } from './entities.ts'
import { addText, isFull, type Harvest } from './harvest.ts'

/** The paragraphs of a web page. */
export function readHtml(bytes: Uint8Array, harvest: Harvest): void {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const isWindows = /charset\s*=\s*["']?\s*(?:iso-8859-1|iso-8859-15|windows-1252|latin-?1)\b/i.test(start)
  addParagraphs(harvest, paragraphsOf(isWindows ? decodeWindows1252(bytes) : decodeText(bytes)))
}

/** Keeps paragraphs by their numbers. */
export function addParagraphs(harvest: Harvest, paragraphs: readonly string[]): void {
  for (const [index, text] of paragraphs.entries()) {
    if (isFull(harvest)) return
    addText(harvest, text, { in: 'paragraph', paragraph: index + 1 })
  }
}

/** Elements inside a line; every other one ends a paragraph. */
const inLine: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr o:p q s samp small span strike strong sub sup time tt u var wbr img'.split(
    ' ',
  ),
)
const inCell: ReadonlySet<string> = new Set(['td', 'th'])
/** What these hold is for machines. */
const silent: ReadonlyMap<string, RegExp> = new Map([
  ['script', /<\/script/gi],
  ['style', /<\/style/gi],
])

interface Page {
  readonly html: string
  readonly paragraphs: string[]
  /** What was said of the present paragraph, and the last sign of it. */
  text: string
  last: string
}

/** The text of some HTML, one paragraph after the other; addresses behind links are told with the words they stand behind. */
export function paragraphsOf(html: string): readonly string[] {
  const page: Page = { html, paragraphs: [], text: '', last: '' }
  let at = 0
  while (at < html.length) {
    const start = html.indexOf('<', at)
    const text = html.slice(at, start < 0 ? html.length : start).replaceAll(/[ \t\r\n\f]+/g, ' ')
    say(page, withoutEntities(text))
    if (start < 0) break
    at = readTag(page, start)
  }
  endParagraph(page)
  return page.paragraphs
}

/** Reads what begins with `<`; gives where the rest begins. */
function readTag(page: Page, start: number): number {
  const { html } = page
  if (html.startsWith('<!--', start)) return after(html, '-->', start + 4)
  if (html.startsWith('<!', start) || html.startsWith('<?', start)) return after(html, '>', start)
  tagName.lastIndex = start
  const name = tagName.exec(html)?.[1]?.toLowerCase()
  if (name === undefined) {
    say(page, '<')
    return start + 1
  }
  const end = after(html, '>', start)
  const isEnd = html.startsWith('</', start)
  const ending = isEnd ? undefined : silent.get(name)
  if (ending !== undefined) return after(html, '>', placeOf(ending, html, end))
  if (inCell.has(name)) say(page, '\t')
  // The mark of a note is no digit of the number that it stands beside.
  else if (name === 'sup' && !isEnd && /\d/.test(page.last) && /\d/.test(html[end] ?? '')) say(page, ' ')
  else if (name === 'br') say(page, '\n')
  else if (!inLine.has(name)) endParagraph(page)
  say(page, hiddenBehind(page, start, end))
  return end
}

const tagName = /<\/?([a-z][a-z0-9:-]*)/iy

/** An address behind a link is told where the words of the link do not show one. */
function hiddenBehind({ html }: Page, start: number, end: number): string {
  const address = /(?:mailto|tel):([^"'?>\s]+)/i.exec(html.slice(start, Math.min(end, start + 2000)))?.[1]
  if (address === undefined) return ''
  const words = html.slice(end, Math.min(html.length, end + 300)).split('</', 1)[0] ?? ''
  return /[@\d]/.test(words) ? '' : ` ${safeDecode(address)} `
}

function safeDecode(address: string): string {
  try {
    return decodeURIComponent(withoutEntities(address))
  } catch {
    return address
  }
}

function say(page: Page, text: string): void {
  page.text += text
  page.last = text.at(-1) ?? page.last
}

function endParagraph(page: Page): void {
  const text = page.text.replaceAll(/ +/g, ' ').trim()
  if (text !== '') page.paragraphs.push(text)
  page.text = ''
}

function after(text: string, end: string, start: number): number {
  const at = text.indexOf(end, start)
  return at < 0 ? text.length : at + end.length
}

function placeOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.index ?? text.length
}
