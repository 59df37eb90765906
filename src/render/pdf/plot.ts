import type { Series, Tone } from '../../model/document.ts'
import type { Canvas } from './drawing.ts'
import { isCut, scaleFor } from './scale.ts'
import type { Scale } from './scale.ts'
import type { Pen, Point } from './sheet.ts'
import { setLabel } from './text.ts'
import type { Align, Label } from './text.ts'
import { tones } from './theme.ts'
import type { TextStyle } from './theme.ts'

/** Room above the plot for what is written over the highest point. */
export const headroom = 28

/** A chart in the making: its scale, and the strip of its width that points share. */
export interface Plot {
  readonly canvas: Canvas
  readonly series: Series
  readonly scale: Scale
  /** Left edge, from that of the figure. */
  readonly x: number
  readonly width: number
  readonly height: number
  /** Width of one point's share of the axis. */
  readonly step: number
  /** One point in so many bears its name, so that they never touch. */
  readonly every: number
  /** How far the name of the last point may reach beyond the plot. */
  readonly overhang: number
  /** Whether there is room for a value at every point, or only for those that matter most. */
  readonly tellsAll: boolean
}

/** The scale that holds every point with its margin of error, and every level. */
export function scaleOf({ points, levels }: Series): Scale {
  const values = points.flatMap(({ value, margin = 0 }) =>
    value === undefined ? [] : [value - margin, value + margin],
  )
  return scaleFor([...values, ...levels.map(({ value }) => value)])
}

/** The unit, and the warning that heights may not be compared when the axis leaves zero out. */
export function unitOf({ series: { unit, cut }, scale }: Pick<Plot, 'series' | 'scale'>): string {
  return isCut(scale) && cut !== undefined ? `${unit} (${cut})` : unit
}

export function heightAt(
  { scale, height }: Pick<Plot, 'scale' | 'height'>,
  base: Point,
  value: number,
): number {
  return base.y + height * (1 - (value - scale.from) / (scale.to - scale.from))
}

export function centreOf(plot: Plot, base: Point, index: number): number {
  return base.x + plot.x + (index + 0.5) * plot.step
}

/** Left edge of a text of some width that stands over or under a point, inside the figure. */
export function leftOf(plot: Plot, base: Point, index: number, width: number): number {
  const left = centreOf(plot, base, index) - width / 2
  return Math.max(base.x, Math.min(left, base.x + plot.x + plot.width + plot.overhang - width))
}

/** A text of the chart, wrapped to a width. */
export function write({ canvas }: Plot, text: string, style: TextStyle, width: number, align?: Align): Label {
  return setLabel({ setting: canvas.setting, width, node: canvas.node }, [text], style, align)
}

/** Lines across a chart are told apart by their dashes, for those who see no colours. */
const dashes = { good: [6, 2], info: [6, 2, 1.4, 2], other: [1.6, 1.6] } as const

/** The pen of a level: a target in long dashes, a legal limit in dashes and dots, an alert in dots. */
export function levelPen(tone: Tone, scale = 1): Pen {
  const dash = tone === 'good' || tone === 'info' ? dashes[tone] : dashes.other
  return { colour: tones[tone].ink, width: scale, dash: dash.map((length) => length * scale) }
}
