import { cutWord, wordOf } from './words.ts'
import { widthOfSegments } from './inline.ts'
import type { Atom, Look, Segment } from './inline.ts'
import { addArea, fillBox, give, setText, strokeAcross } from './sheet.ts'
import type { Owner, Sheet } from './sheet.ts'
import { colours } from './theme.ts'

/** Words of one look, set in one go. */
interface Stretch {
  readonly look: Look
  readonly codes: string
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
    used += atom.width + (atom.space?.space ?? 0)
    if (atom.endsLine) close()
  }
  close()
  return lines
}

/** The lines of a text that may take so many and no more: what is left out shows as an ellipsis. */
export function firstLines(atoms: readonly Atom[], width: number, most: number): readonly Line[] {
  const lines = breakLines(atoms, width)
  const look = atoms[0]?.segments[0]?.look
  if (lines.length <= most || look === undefined) return lines
  const word = wordOf(look.face, '…')
  const own = (word.width * look.size) / 1000
  const kept = breakLines(atoms, width - own).slice(0, most)
  const last = kept.at(-1)
  if (last === undefined) return kept
  const ellipsis = { look, codes: word.codes, x: last.width, width: own }
  const { stretches } = last
  return [...kept.slice(0, -1), { stretches: [...stretches, ellipsis], width: last.width + own }]
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

const nothing: Atom = { segments: [], width: 0, space: undefined, endsLine: false }

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
  return [atom, nothing]
}

function partAtom(atom: Atom, head: Segment[], index: number, room: number): readonly [Atom, Atom] {
  const segment = atom.segments[index]
  if (segment === undefined) return [atom, nothing]
  const { look, word } = segment
  const found = cutWord(look.face, word.text, look.size, room)
  const first = String.fromCodePoint(word.text.codePointAt(0) ?? 0).length
  const cut = found === 0 && head.length === 0 ? first : found
  const before = word.text.slice(0, cut)
  const after = word.text.slice(cut)
  if (before !== '') head.push({ look, word: wordOf(look.face, before) })
  const rest = atom.segments.slice(index + 1)
  const tail = after === '' ? rest : [{ look, word: wordOf(look.face, after) }, ...rest]
  return [
    { ...nothing, segments: head, width: widthOfSegments(head) },
    { ...atom, segments: tail, width: widthOfSegments(tail) },
  ]
}

interface Growing {
  readonly look: Look
  codes: string
  readonly x: number
  width: number
}

function composeLine(atoms: readonly Atom[]): Line {
  const stretches: Growing[] = []
  let open: Growing | undefined
  let x = 0
  let end = 0
  const stretchOf = (look: Look): Growing => {
    if (open !== undefined && sameLook(open.look, look)) return open
    open = { look, codes: '', x, width: 0 }
    stretches.push(open)
    return open
  }
  for (const { segments, space } of atoms) {
    for (const { look, word } of segments) {
      const stretch = stretchOf(look)
      stretch.codes += word.codes
      x += (word.width * look.size) / 1000
      stretch.width = x - stretch.x
      end = x
    }
    if (space === undefined) continue
    stretchOf(space).codes += wordOf(space.face, ' ').codes
    x += space.space
  }
  return { stretches, width: end }
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
  const { look, codes, width } = stretch
  const link = typeof owner === 'string' ? undefined : look.link
  const place = { x: at.x + stretch.x, y: at.y + (look.drop ?? 0) }
  give(sheet, link?.node ?? owner)
  setText(sheet, place, { font: look.face.resource, size: look.size, colour: look.colour }, codes)
  if (link === undefined) return
  const under = { x: place.x, y: at.y + look.size * 0.16 }
  strokeAcross(sheet, under, width, { colour: look.colour, width: 0.35 })
  const box = { x: place.x, y: at.y - look.size * 0.8, width, height: look.size * 1.06 }
  addArea(sheet, { ...link, box })
}
