import type { Inline, Link, Run, Tone } from '../../model/document.ts'
import type { Face, Word } from './fonts.ts'
import type { Setting } from './setting.ts'
import { lazyNode } from './tags.ts'
import type { Node } from './tags.ts'
import { colours, tones } from './theme.ts'
import type { TextStyle } from './theme.ts'
import { wordOf } from './words.ts'

/** A link in running text, with the node that its words will belong to. */
export interface LinkUse {
  readonly link: Link
  readonly text: string
  readonly node: Node
}

/** How a stretch of text looks and where it leads. */
export interface Look {
  readonly face: Face
  readonly size: number
  readonly colour: string
  readonly code: boolean
  readonly link?: LinkUse
}

export interface Segment {
  readonly look: Look
  readonly word: Word
}

/** What is never broken, unless it is wider than its line; then the space that follows it, if any. */
export interface Atom {
  readonly segments: readonly Segment[]
  readonly width: number
  /** The look of the space after; absent when the next atom follows at once. */
  readonly space?: Look
}

/** The text that a reader will read of some inlines, signs of tones included: what the page holds, word for word. */
export function spoken(inlines: readonly Inline[]): string {
  return inlines.map((inline) => signed(asRun(inline))).join('')
}

/** Cuts running text into atoms. The owner is the node that holds the text; its links become its kids. */
export function atomsOf(
  setting: Setting,
  inlines: readonly Inline[],
  style: TextStyle,
  owner: Node,
): readonly Atom[] {
  const atoms: Atom[] = []
  let open: Segment[] = []
  const close = (space?: Look): void => {
    if (open.length === 0) return
    const atom = { segments: open, width: widthOfSegments(open) }
    atoms.push(space === undefined ? atom : { ...atom, space })
    open = []
  }
  for (const run of inlines.map(asRun)) {
    const look = lookOf(setting, run, style, owner)
    for (const part of signed(run).split(spaces)) {
      if (part === '') continue
      if (isSpace(part)) close(look)
      else
        for (const piece of part.split(softBreaks)) {
          if (endsSoft(open)) close()
          open.push({ look, word: wordOf(look.face, piece) })
        }
    }
  }
  close()
  return atoms
}

const spaces = /([ \t\r\n]+)/
const softBreaks = /(?<=\p{L}{3}[-–])(?=\p{L}{3})|(?<=—)/u

function isSpace(part: string): boolean {
  return ' \t\r\n'.includes(part.charAt(0))
}

const softEnd = /\p{L}{3}[-–]$|—$/u

function endsSoft(open: readonly Segment[]): boolean {
  const last = open.at(-1)
  return last !== undefined && softEnd.test(last.word.text)
}

export function widthOfSegments(segments: readonly Segment[]): number {
  return segments.reduce((sum, { look, word }) => sum + (word.width * look.size) / 1000, 0)
}

function asRun(inline: Inline): Run {
  return typeof inline === 'string' ? { text: inline } : inline
}

const signs: ReadonlySet<string> = new Set(Object.values(tones).map(({ sign }) => sign))

/** The sign of a tone goes before its text, unless the text brings its own. */
function signed({ text, tone }: Run): string {
  if (tone === undefined || tone === 'muted' || text.trim() === '' || signs.has(text.charAt(0))) return text
  return `${tones[tone].sign}\u00A0${text}`
}

function lookOf(setting: Setting, run: Run, style: TextStyle, owner: Node): Look {
  const link = run.link !== undefined && leadsSomewhere(setting, run.link) ? run.link : undefined
  const look = {
    face: setting.faces[faceFor(run, style)],
    size: style.size,
    colour: colourOf(run.tone, run.style === 'muted', link !== undefined, style),
    code: run.style === 'code',
  }
  if (link === undefined) return look
  const text = signed(run)
  return { ...look, link: { link, text, node: lazyNode('Link', owner) } }
}

function faceFor({ style: runStyle, tone }: Run, style: TextStyle): TextStyle['face'] {
  if (runStyle === 'emphasis') return 'italic'
  if (runStyle === 'strong') return style.face === 'semibold' ? 'bold' : 'semibold'
  return tone !== undefined && tone !== 'muted' && style.face === 'regular' ? 'semibold' : style.face
}

function colourOf(tone: Tone | undefined, muted: boolean, linked: boolean, style: TextStyle): string {
  if (tone !== undefined) return tones[tone].ink
  if (linked) return colours.link
  return muted ? colours.muted : style.colour
}

/** A link is kept when its id exists, and when its address is on the web; anything else stays plain text. */
export function leadsSomewhere({ targets }: Pick<Setting, 'targets'>, link: Link): boolean {
  if ('to' in link) return targets.has(link.to)
  if ('file' in link) return link.file !== ''
  return /^https?:\/\/[^\s/]/i.test(link.url)
}
