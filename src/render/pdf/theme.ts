import type { Tone } from '../../model/document.ts'
import { signs } from '../signs.ts'
import type { FaceName } from './fonts.ts'

/** A4 upright, in points; y runs downwards from the top edge until a page is written. */
export const paper = { width: 595.28, height: 841.89 } as const

/** The body of a page and the baselines of its furniture. */
export const grid = {
  left: 58,
  right: paper.width - 58,
  top: 82,
  bottom: paper.height - 74,
  header: 48,
  footer: paper.height - 40,
} as const

export const bodyWidth = grid.right - grid.left
export const bodyHeight = grid.bottom - grid.top

/** Running text is never set wider than this: about ninety characters, the most that an eye follows. */
export const measure = 414

export const colours = {
  ink: '#1B2226',
  muted: '#58636B',
  link: '#1B4F8F',
  accent: '#0E4A5A',
  accentTint: '#E6EEF0',
  onAccent: '#FFFFFF',
  onAccentMuted: '#C9DDE2',
  rule: '#C6CDD1',
  hairline: '#DDE2E5',
  track: '#E9EDEF',
  hatch: '#6F8A93',
  code: '#EFF2F3',
  paper: '#FFFFFF',
  watermark: '#E8EBED',
} as const

interface ToneLook {
  /** Dark enough to be read on white and on its own tint. */
  readonly ink: string
  readonly tint: string
  /** Says the tone without any colour. */
  readonly sign: string
  /** The typeface draws its signs at unlike sizes and heights; these, in sizes of the text, make them equals. */
  readonly scale: number
  readonly drop: number
}

export const tones: Readonly<Record<Tone, ToneLook>> = {
  good: { ink: '#1C6238', tint: '#E6F1E9', sign: signs.good, scale: 1, drop: 0 },
  fair: { ink: '#705200', tint: '#F7F0DC', sign: signs.fair, scale: 1.3, drop: 0.13 },
  poor: { ink: '#97420C', tint: '#FBEBDF', sign: signs.poor, scale: 1.3, drop: 0.13 },
  bad: { ink: '#A01C2A', tint: '#F9E6E7', sign: signs.bad, scale: 1, drop: 0 },
  info: { ink: '#1B4F8F', tint: '#E6EDF6', sign: signs.info, scale: 1.1, drop: 0.03 },
  muted: { ink: '#58636B', tint: '#F0F2F3', sign: signs.muted, scale: 1.15, drop: 0.06 },
}

export interface TextStyle {
  readonly face: FaceName
  readonly size: number
  /** Distance between two baselines. */
  readonly leading: number
  readonly colour: string
  /** Lines of about the same length, as titles want them. */
  readonly balanced?: boolean
}

const { ink, muted, accent } = colours

export const styles = {
  body: { face: 'regular', size: 10, leading: 14.2, colour: ink },
  lead: { face: 'regular', size: 12.5, leading: 18, colour: accent, balanced: true },
  note: { face: 'regular', size: 8.5, leading: 11.8, colour: muted },
  cell: { face: 'regular', size: 8.8, leading: 11.8, colour: ink },
  below: { face: 'regular', size: 8.4, leading: 11.2, colour: ink },
  belowNote: { face: 'regular', size: 7.4, leading: 9.8, colour: muted },
  columnTitle: { face: 'semibold', size: 8.2, leading: 10.6, colour: accent },
  caption: { face: 'semibold', size: 9.2, leading: 12.4, colour: ink },
  factLabel: { face: 'regular', size: 9.2, leading: 13, colour: muted },
  factLabelCompact: { face: 'regular', size: 8.6, leading: 11.8, colour: muted },
  factValue: { face: 'regular', size: 9.6, leading: 13, colour: ink },
  calloutTitle: { face: 'semibold', size: 10, leading: 13.6, colour: ink },
  calloutBody: { face: 'regular', size: 9.4, leading: 13.2, colour: ink },
  figure: { face: 'regular', size: 8.4, leading: 10.6, colour: ink },
  figureStrong: { face: 'semibold', size: 8.4, leading: 10.6, colour: ink },
  figureMuted: { face: 'regular', size: 7.6, leading: 9.8, colour: muted },
  tick: { face: 'regular', size: 6.8, leading: 8.4, colour: muted },
  count: { face: 'bold', size: 25, leading: 29, colour: ink },
  heading1: { face: 'bold', size: 23, leading: 27, colour: accent, balanced: true },
  heading2: { face: 'semibold', size: 14.5, leading: 18.5, colour: accent, balanced: true },
  heading3: { face: 'semibold', size: 11, leading: 14.6, colour: ink, balanced: true },
  contents1: { face: 'semibold', size: 10.4, leading: 14, colour: ink },
  contents2: { face: 'regular', size: 9.6, leading: 13, colour: ink },
  contents1Tight: { face: 'semibold', size: 9.6, leading: 12.8, colour: ink },
  contents2Tight: { face: 'regular', size: 8.8, leading: 11.6, colour: ink },
  furniture: { face: 'regular', size: 7.8, leading: 10, colour: muted },
  kicker: { face: 'semibold', size: 11.5, leading: 15, colour: colours.onAccentMuted },
  title: { face: 'bold', size: 36, leading: 40, colour: colours.onAccent, balanced: true },
  titleLong: { face: 'bold', size: 25, leading: 29, colour: colours.onAccent, balanced: true },
  titleLongest: { face: 'bold', size: 13, leading: 16, colour: colours.onAccent },
  subtitle: { face: 'regular', size: 15, leading: 20, colour: colours.onAccent, balanced: true },
  subtitleLong: { face: 'regular', size: 10, leading: 13.4, colour: colours.onAccent },
} as const satisfies Record<string, TextStyle>
