import { cutWord, widthOf, wordOf } from './words.ts'
import { widthOfSegments } from './inline.ts'
import type { Atom, Look, Segment } from './inline.ts'
import { fillBox, give, setText, strokeAcross } from './sheet.ts'
import type { Owner, Sheet } from './sheet.ts'
import { colours } from './theme.ts'

/** Words of one look, set in one go. */
interface Stretch {
  readonly look: Look
  readonly strings: string
  readonly text: string
  readonly x: number
  /** Without the space that may end it. */
  readonly width: number
}

export interface Line {
  readonly stretches: readonly Stretch[]
  readonly width: number
}

/** Breaks atoms into lines no wider than the width, filling each line before the next. */
export function breakLines(atoms: readonly Atom[], width: number): readonly Line[] {
  const lines: Line[] = []
  let line: Atom[] = []
  let used = 0
  const close = (): void => {
    if (line.length > 0) lines.push(composeLine(line))
    line = []
    used = 0
  }
  for (const given of atoms) {
    if (used + given.width > width) close()
    let atom = given
    while (atom.width > width) {
      const [head, tail] = cutAtom(atom, width)
      lines.push(composeLine([head]))
      atom = tail
    }
    line.push(atom)
    used += atom.width + spaceWidth(atom)
    if (atom.endsLine === true) close()
  }
  close()
  return lines
}

/** The same number of lines, of lengths as even as can be. */
export function balanceLines(atoms: readonly Atom[], width: number): readonly Line[] {
  const lines = breakLines(atoms, width)
  if (lines.length < 2) return lines
  const widest = Math.max(...atoms.map((atom) => atom.width))
  let tooNarrow = Math.min(width, Math.max(widest, width / 2)) - 1
  let wide = width
  while (wide - tooNarrow > 2) {
    const middle = (wide + tooNarrow) / 2
    if (middle >= widest && breakLines(atoms, middle).length === lines.length) wide = middle
    else tooNarrow = middle
  }
  return breakLines(atoms, wide)
}

function spaceWidth({ space }: Atom): number {
  return space === undefined ? 0 : widthOf(space.face, ' ', space.size)
}

/** Cuts an atom that is wider than its line. At least one character goes to the head, so that this always ends. */
function cutAtom(atom: Atom, width: number): readonly [Atom, Atom] {
  const head: Segment[] = []
  let room = width
  for (const [index, segment] of atom.segments.entries()) {
    const own = (segment.word.width * segment.look.size) / 1000
    if (own > room) return partAtom(atom, head, index, room)
    head.push(segment)
    room -= own
  }
  return [atom, { segments: [], width: 0 }]
}

function partAtom(atom: Atom, head: Segment[], index: number, room: number): readonly [Atom, Atom] {
  const segment = atom.segments[index]
  if (segment === undefined) return [atom, { segments: [], width: 0 }]
  const { look, word } = segment
  const found = cutWord(look.face, word.text, look.size, room)
  const first = String.fromCodePoint(word.text.codePointAt(0) ?? 0).length
  const cut = found === 0 && head.length === 0 ? first : found
  const before = word.text.slice(0, cut)
  const after = word.text.slice(cut)
  if (before !== '') head.push({ look, word: wordOf(look.face, before) })
  const rest = atom.segments.slice(index + 1)
  const tail = after === '' ? rest : [{ look, word: wordOf(look.face, after) }, ...rest]
  const end = { segments: tail, width: widthOfSegments(tail) }
  return [
    { segments: head, width: widthOfSegments(head) },
    atom.space === undefined ? end : { ...end, space: atom.space },
  ]
}

interface Growing {
  look: Look
  strings: string
  text: string
  x: number
  width: number
}

function composeLine(atoms: readonly Atom[]): Line {
  const stretches: Growing[] = []
  let x = 0
  let end = 0
  const put = (look: Look, strings: string, text: string, width: number): void => {
    const last = stretches.at(-1)
    if (last === undefined || !sameLook(last.look, look)) stretches.push({ look, strings, text, x, width: 0 })
    const stretch = stretches.at(-1)
    if (stretch === undefined) return
    if (stretch === last) {
      stretch.strings = joinStrings(last.strings, strings)
      stretch.text += text
    }
    x += width
    if (text === ' ') return
    stretch.width = x - stretch.x
    end = x
  }
  for (const { segments, space } of atoms) {
    for (const { look, word } of segments) put(look, word.strings, word.text, (word.width * look.size) / 1000)
    if (space === undefined) continue
    const word = wordOf(space.face, ' ')
    put(space, word.strings, ' ', (word.width * space.size) / 1000)
  }
  return { stretches, width: end }
}

function joinStrings(left: string, right: string): string {
  return left.endsWith('>') && right.startsWith('<') ? left.slice(0, -1) + right.slice(1) : left + right
}

function sameLook(left: Look, right: Look): boolean {
  if (left === right) return true
  return (
    left.face === right.face &&
    left.colour === right.colour &&
    left.size === right.size &&
    left.code === right.code &&
    left.link === right.link
  )
}

/** Paints a line with its baseline at y; links inside it get their areas, unless the owner is decoration. */
export function paintLine(sheet: Sheet, line: Line, at: { x: number; y: number }, owner: Owner): void {
  for (const stretch of line.stretches) if (stretch.look.code) paintCodeGround(sheet, stretch, at)
  for (const stretch of line.stretches) paintStretch(sheet, stretch, at, owner)
}

function paintCodeGround(sheet: Sheet, { look, x, width }: Stretch, at: { x: number; y: number }): void {
  give(sheet, 'decoration')
  const box = { x: at.x + x - 1.5, y: at.y - look.size * 0.84, width: width + 3, height: look.size * 1.16 }
  fillBox(sheet, box, colours.code)
}

function paintStretch(sheet: Sheet, stretch: Stretch, at: { x: number; y: number }, owner: Owner): void {
  const { look, strings, width } = stretch
  const link = typeof owner === 'string' ? undefined : look.link
  const place = { x: at.x + stretch.x, y: at.y + (look.drop ?? 0) }
  give(sheet, link?.node ?? owner)
  setText(sheet, place, { font: look.face.resource, size: look.size, colour: look.colour }, strings)
  if (link === undefined) return
  const under = { x: place.x, y: at.y + look.size * 0.16 }
  strokeAcross(sheet, under, width, { colour: look.colour, width: 0.35 })
  const box = { x: place.x, y: at.y - look.size * 0.8, width, height: look.size * 1.06 }
  link.node.kids.push({ sheet: sheet.index, annotation: sheet.annotations.push({ ...link, box }) - 1 })
}
