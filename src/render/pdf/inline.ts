import type { Inline, Link, Run, Tone } from '../../model/document.ts'
import type { Face, Word } from './fonts.ts'
import type { Setting } from './setting.ts'
import { lazyNode } from './tags.ts'
import type { Node } from './tags.ts'
import { colours, tones } from './theme.ts'
import type { TextStyle } from './theme.ts'
import { endsSoft, partsOf, widthOf, wordOf } from './words.ts'

/** A link in running text, with the node that its words will belong to. */
interface LinkUse {
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
  /** Width of a space, in points. */
  readonly space: number
  /** How far below the baseline it stands, in points. */
  readonly drop?: number
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
  /** The look of the space after; undefined when the next atom follows at once. */
  readonly space: Look | undefined
  /** Whether its line ends with it: the text has a line feed there. */
  readonly endsLine: boolean
}

/** Atoms in the making, and the segments of the one that is not finished. */
interface Making {
  readonly atoms: Atom[]
  open: Segment[]
}

/** Cuts running text into atoms. The owner is the node that holds the text; its links become its kids. */
export function atomsOf(
  setting: Setting,
  inlines: readonly Inline[],
  style: TextStyle,
  owner: Node,
): readonly Atom[] {
  const making: Making = { atoms: [], open: [] }
  for (const inline of inlines) {
    const run = typeof inline === 'string' ? { text: inline } : inline
    const look = lookOf(setting, run, style, owner)
    const { sign, text } = signedText(run)
    if (sign !== undefined) making.open.push(signSegment(look, sign))
    addText(making, look, text)
  }
  closeAtom(making, undefined, false)
  return making.atoms
}

function addText(making: Making, look: Look, text: string): void {
  let at = 0
  while (at < text.length) {
    const start = at
    if (isSpace(text.charCodeAt(at))) {
      while (isSpace(text.charCodeAt(at))) at += 1
      closeAtom(making, look, text.slice(start, at).includes('\n'))
    } else {
      while (at < text.length && !isSpace(text.charCodeAt(at))) at += 1
      addPart(making, look, text.slice(start, at))
    }
  }
}

/** Space, tab, line feed, carriage return: the spaces of French typography are no place to break a line. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d
}

function addPart(making: Making, look: Look, part: string): void {
  for (const word of partsOf(look.face, part)) {
    const last = making.open.at(-1)
    if (last !== undefined && endsSoft(last.word)) closeAtom(making, undefined, false)
    making.open.push({ look, word })
  }
}

function closeAtom(making: Making, space: Look | undefined, endsLine: boolean): void {
  const { open } = making
  if (open.length === 0) return
  making.atoms.push({ segments: open, width: widthOfSegments(open), space, endsLine })
  making.open = []
}

export function widthOfSegments(segments: readonly Segment[]): number {
  let width = 0
  for (const { look, word } of segments) width += (word.width * look.size) / 1000
  return width
}

/** The sign of a tone goes before its text; a sign that the text brings along gives way to it. */
function signedText({ text, tone }: Run): { readonly sign?: Tone; readonly text: string } {
  if (tone === undefined || text.trim() === '') return { text }
  const brought = text.startsWith(tones[tone].sign)
  return { sign: tone, text: brought ? text.slice(1).trimStart() : text }
}

/** Width of a sign with the space after it, in sizes of its text, so that texts under each other align. */
const signWidth = 1.12

function signSegment(look: Look, tone: Tone): Segment {
  const { sign, scale, drop } = tones[tone]
  const size = look.size * scale
  const word = wordOf(look.face, `${sign}\u00A0`)
  const width = (signWidth * 1000) / scale
  const shift = Math.round(word.width - width)
  return {
    look: { ...look, size, drop: drop * look.size },
    word: { ...word, codes: `${word.codes}>${shift}<`, width: word.width - shift },
  }
}

function lookOf(setting: Setting, run: Run, style: TextStyle, owner: Node): Look {
  const link = run.link !== undefined && leadsSomewhere(setting, run.link) ? run.link : undefined
  const face = setting.faces[faceFor(run, style)]
  const look = {
    face,
    size: style.size,
    colour: colourOf(run.tone, run.style === 'muted', link !== undefined, style),
    code: run.style === 'code',
    space: widthOf(face, ' ', style.size),
  }
  if (link === undefined) return look
  return {
    ...look,
    link: { link, text: run.text, node: lazyNode('attached' in link ? 'Annot' : 'Link', owner) },
  }
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

/** A link is kept when its id or its file exists, and when its address is on the web; anything else stays plain text. */
function leadsSomewhere({ targets, attached }: Pick<Setting, 'targets' | 'attached'>, link: Link): boolean {
  if ('to' in link) return targets.has(link.to)
  if ('attached' in link) return attached.has(link.attached)
  if ('file' in link) return link.file !== ''
  return /^https?:\/\/[^\s/]/i.test(link.url)
}
