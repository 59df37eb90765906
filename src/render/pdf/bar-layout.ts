import type { Bars } from '../../model/document.ts'
import type { Canvas } from './drawing.ts'
import { styles } from './theme.ts'
import { widthOf } from './words.ts'

/** Where the bars of one measure stand, from the left edge of the figure, and the texts at their ends. */
interface Scale {
  readonly x: number
  readonly width: number
  readonly textX: number
  readonly textWidth: number
  /** Width of the bars and their texts together. */
  readonly room: number
}

export interface BarLayout {
  /** Space between a row and the next one. */
  readonly around: number
  readonly labelWidth: number
  /** One for each measure: the bars, then those beside them. */
  readonly scales: readonly Scale[]
}

const gap = 9
const betweenScales = 14

/** Rows stand closer where there are many of them. */
const around = { few: 3.8, many: 2.4 } as const
const manyBars = 12

/** Of the width, what labels may take, and what is left to bars for the first measure when two share it. */
const labelShare = { one: 0.38, two: 0.37 } as const
const textShare = { one: 0.26, two: 0.11 } as const
const firstShare = 0.55

/** Shares the width between labels, bars and texts, the same for every row. */
export function layoutOf({ setting, width }: Canvas, { bars, besideLegend }: Bars): BarLayout {
  const widest = (texts: readonly string[], face: 'regular' | 'semibold'): number =>
    Math.max(0, ...texts.map((text) => widthOf(setting.faces[face], text, styles.figure.size))) + 1
  const count = besideLegend === undefined ? 'one' : 'two'
  const labels = bars.map(({ label }) => label)
  const labelWidth = Math.min(widest(labels, 'regular'), width * labelShare[count])
  const textsOf = [
    bars.map(({ text }) => text),
    ...(besideLegend === undefined ? [] : [bars.map(({ beside }) => beside?.text ?? '')]),
  ]
  const textWidths = textsOf.map((texts) => Math.min(widest(texts, 'semibold'), width * textShare[count]))
  const taken = textWidths.reduce((sum, own) => sum + gap + own, labelWidth + gap)
  const free = width - taken - betweenScales * (textsOf.length - 1)
  const shares = textsOf.length === 1 ? [1] : [firstShare, 1 - firstShare]
  let x = labelWidth + gap
  const scales = textWidths.map((textWidth, index) => {
    const own = free * (shares[index] ?? 1)
    const scale = { x, width: own, textX: x + own + gap, textWidth, room: own + gap + textWidth }
    x += scale.room + betweenScales
    return scale
  })
  return { around: bars.length > manyBars ? around.many : around.few, labelWidth, scales }
}
