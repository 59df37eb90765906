import type { Alignment, Borders, Fill, Font, Style } from 'exceljs'
import type { Tone } from '../../model/document.ts'
import { signs } from '../signs.ts'

/** A face that every spreadsheet program has, or has with the same widths; sizes and heights are in points. */
export const type = { name: 'Arial', size: 10, line: 12.75 } as const

const ink = 'FF1F2933'
const brand = 'FF16425B'
const rule = 'FFD5DBE1'
const linkInk = 'FF0B57A4'

interface ToneLook {
  /** Shown before the text, so that the colour never speaks alone. */
  readonly sign: string
  readonly fill: string
  readonly ink: string
}

export const tones: Readonly<Record<Tone, ToneLook>> = {
  good: { sign: signs.good, fill: 'FFE2F3E7', ink: 'FF14592B' },
  fair: { sign: signs.fair, fill: 'FFFFF4D1', ink: 'FF6B4A00' },
  poor: { sign: signs.poor, fill: 'FFFFE6CC', ink: 'FF7D3300' },
  bad: { sign: signs.bad, fill: 'FFFBE1E3', ink: 'FF8E1520' },
  info: { sign: signs.info, fill: 'FFE3EEFA', ink: 'FF174B82' },
  muted: { sign: signs.muted, fill: 'FFF1F3F5', ink: 'FF434D57' },
}

/** Shown before the title of a column that the reader fills in. */
export const entrySign = '✎'

const entry = { fill: 'FFFFFBE0', rule: 'FFE3CF8B', header: 'FF7A5B00' } as const

/** What decides the look of a table's cell. */
export interface Look {
  readonly format: string
  readonly align: 'left' | 'right'
  readonly tone?: Tone | undefined
  readonly entry?: boolean
  readonly link?: boolean
  /** The first column names its row. */
  readonly rowHeader?: boolean
}

const known = new Map<string, Style>()

/** The style of a table's cell. Cells that look alike share one object, which spares the writer much of its time. */
export function cellStyle(look: Look): Style {
  const key = [look.format, look.align, look.tone, look.entry, look.link, look.rowHeader].join('\n')
  const style = known.get(key) ?? newCellStyle(look)
  known.set(key, style)
  return style
}

function newCellStyle({
  format,
  align,
  tone,
  entry: isEntry = false,
  link = false,
  rowHeader = false,
}: Look): Style {
  const colour = tone === undefined ? (link ? linkInk : ink) : tones[tone].ink
  const background = tone === undefined ? (isEntry ? entry.fill : undefined) : tones[tone].fill
  const line = { style: 'thin', color: { argb: isEntry ? entry.rule : rule } } as const
  return styled({
    format,
    font: font({ colour, bold: rowHeader, underline: link }),
    fill: background,
    alignment: {
      horizontal: align,
      vertical: 'top',
      wrapText: holdsText(format),
      indent: align === 'left' ? 1 : 0,
    },
    border: isEntry ? { top: line, bottom: line, left: line, right: line } : { top: line, bottom: line },
  })
}

/** Figures never wrap: one that does not fit must show as such, not lose its last digits on a second line. */
function holdsText(format: string): boolean {
  return format.includes('@') || format === 'General'
}

/** What a rule adds to a cell: the look of a tone, and the number format that bears its sign. */
export function toneStyle(tone: Tone, format: string | undefined): Partial<Style> {
  const { fill, ink: letters } = tones[tone]
  return {
    font: { color: { argb: letters } },
    // A rule's fill is its background, where a cell's is its foreground.
    fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: fill } },
    ...(format !== undefined && { numFmt: format }),
  }
}

/** The style of a table's header cell. */
export function headerStyle(format: string, align: 'left' | 'right', isEntry: boolean): Style {
  const key = `header ${format} ${align} ${isEntry}`
  const style = known.get(key) ?? newHeaderStyle(format, align, isEntry)
  known.set(key, style)
  return style
}

function newHeaderStyle(format: string, align: 'left' | 'right', isEntry: boolean): Style {
  return styled({
    format,
    font: font({ colour: 'FFFFFFFF', bold: true }),
    fill: isEntry ? entry.header : brand,
    // The filter button covers the right end of the cell.
    alignment: {
      horizontal: align,
      vertical: 'middle',
      wrapText: true,
      indent: align === 'right' ? 2 : 1,
    },
  })
}

/** The styles of what stands around the tables. */
export const text = {
  title: styled({
    format: '@',
    font: font({ size: 16, bold: true, colour: brand }),
    alignment: { vertical: 'middle' },
  }),
  warning: styled({
    format: '@',
    font: font({ bold: true, colour: tones.bad.ink }),
    alignment: { vertical: 'middle' },
  }),
  note: styled({ format: '@', font: font({ colour: tones.muted.ink }), alignment: { vertical: 'middle' } }),
  caption: styled({
    format: '@',
    font: font({ size: 12, bold: true, colour: brand }),
    alignment: { vertical: 'middle' },
  }),
  empty: styled({
    format: '@',
    font: font({ italic: true, colour: tones.muted.ink }),
    alignment: { vertical: 'top', indent: 1 },
  }),
} as const

/** The colour of a tab, as ARGB. */
export function tabColour(tone: Tone | undefined): string {
  return tone === undefined ? brand : tones[tone].ink
}

/**
 * The looks of charts, without alpha as drawings want them. Neighbours in a stack differ by how light they are, lines by
 * marker and dashes: a chart printed in grey still tells them apart.
 */
export const chartLook = {
  title: plain(brand),
  text: plain(ink),
  grid: plain(rule),
  tones: {
    good: { fill: '2E7D4F', ink: 'FFFFFF' },
    fair: { fill: 'FFE08A', ink: '3D2B00' },
    poor: { fill: 'F0A04B', ink: '3D2B00' },
    bad: { fill: '8E1520', ink: 'FFFFFF' },
    info: { fill: '3B7DC4', ink: 'FFFFFF' },
    muted: { fill: 'C3CAD1', ink: '1F2933' },
  } satisfies Readonly<Record<Tone, { readonly fill: string; readonly ink: string }>>,
  lines: [
    { colour: '16425B', marker: 'circle', dash: 'solid' },
    { colour: 'C4561B', marker: 'square', dash: 'dash' },
    { colour: '2E7D4F', marker: 'triangle', dash: 'sysDot' },
    { colour: '8A3FA0', marker: 'diamond', dash: 'dashDot' },
    { colour: '8E1520', marker: 'x', dash: 'lgDash' },
    { colour: '59636E', marker: 'star', dash: 'sysDash' },
  ],
} as const

function plain(argb: string): string {
  return argb.slice(2)
}

interface FontLook {
  readonly colour: string
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
}

/** A font always names its face and its size: programs draw a partial font as they please. */
function font({
  colour,
  size = type.size,
  bold = false,
  italic = false,
  underline = false,
}: FontLook): Partial<Font> {
  return {
    name: type.name,
    family: 2,
    size,
    color: { argb: colour },
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
  }
}

interface Parts {
  readonly format: string
  readonly font: Partial<Font>
  readonly alignment: Partial<Alignment>
  readonly fill?: string | undefined
  readonly border?: Partial<Borders>
}

function styled({ format, font: letters, alignment, fill, border = {} }: Parts): Style {
  return {
    numFmt: format,
    font: letters,
    alignment,
    border,
    fill: filled(fill),
    protection: {},
  }
}

function filled(colour: string | undefined): Fill {
  if (colour === undefined) return { type: 'pattern', pattern: 'none' }
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: colour } }
}
