import type { Inline } from '../../model/document.ts'
import { atomsOf } from './inline.ts'
import type { Atom } from './inline.ts'
import { balanceLines, breakLines, firstLines, paintLine } from './lines.ts'
import type { Line } from './lines.ts'
import type { Setting } from './setting.ts'
import type { Owner, Sheet } from './sheet.ts'
import type { Strip } from './strip.ts'
import type { Node } from './tags.ts'
import type { TextStyle } from './theme.ts'

export type Align = 'start' | 'end' | 'centre'

interface TextSlot {
  readonly setting: Setting
  readonly width: number
  /** The node that the text belongs to. */
  readonly node: Node
  /** Set when the text is painted as decoration, like a header that repeats. */
  readonly owner?: Owner
}

export interface TextStrip extends Strip {
  /** Width of what is printed, without the space that remains. */
  readonly ink: number
}

/** Sets running text as one strip per line; never fewer than two lines of it are left alone at the end of a page. */
export function setLines(
  { setting, width, node, owner = node }: TextSlot,
  inlines: readonly Inline[],
  style: TextStyle,
  align: Align = 'start',
): readonly TextStrip[] {
  return linesOf(atomsOf(setting, inlines, style, node), { width, owner, style, align })
}

function brokenLines(
  atoms: readonly Atom[],
  { width, style, most }: Pick<LineLook, 'width' | 'style'> & { readonly most: number | undefined },
): readonly Line[] {
  if (most !== undefined) return firstLines(atoms, width, most)
  return style.balanced === true ? balanceLines(atoms, width) : breakLines(atoms, width)
}

interface LineLook {
  readonly width: number
  readonly owner: Owner
  readonly style: TextStyle
  readonly align?: Align | undefined
  /** How many lines there may be; all of them unless it is given. */
  readonly most?: number
}

/** Sets text that is cut into atoms already, as setLines does. */
export function linesOf(
  atoms: readonly Atom[],
  { width, owner, style, align = 'start', most }: LineLook,
): readonly TextStrip[] {
  const lines = brokenLines(atoms, { width, style, most })
  return lines.map((line, index) => ({
    height: style.leading,
    ink: line.width,
    keep: lines.length > 1 && (index === 0 || index === lines.length - 2),
    paint: (sheet, x, y) => {
      paintLine(sheet, line, { x: x + shiftOf(line, width, align), y: y + baselineOf(style) }, owner)
    },
  }))
}

/** Where the baseline lies in a line of this style: the type stands in the middle of its leading. */
export function baselineOf({ leading, size }: TextStyle): number {
  return leading / 2 + size * 0.33
}

function shiftOf({ width: own }: Line, width: number, align: Align): number {
  if (align === 'start') return 0
  return align === 'end' ? width - own : (width - own) / 2
}

/** Lines set as one block that is never parted. */
export interface Label {
  readonly width: number
  readonly height: number
  readonly paint: (sheet: Sheet, x: number, y: number) => void
}

/** A label of more lines than these would be taller than what it names: its text stands elsewhere in full. */
const mostLines = 10

/** A short text of a figure or of furniture, wrapped when it must be. */
export function setLabel(
  slot: TextSlot,
  inlines: readonly Inline[],
  style: TextStyle,
  align: Align = 'start',
): Label {
  const { setting, width, node, owner = node } = slot
  const lines = firstLines(atomsOf(setting, inlines, style, node), width, mostLines)
  return {
    width: Math.max(0, ...lines.map((line) => line.width)),
    height: lines.length * style.leading,
    paint: (sheet, x, y) => {
      for (const [index, line] of lines.entries()) {
        const baseline = y + index * style.leading + baselineOf(style)
        paintLine(sheet, line, { x: x + shiftOf(line, width, align), y: baseline }, owner)
      }
    },
  }
}
