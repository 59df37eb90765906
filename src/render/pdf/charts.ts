import type { Charts, SmallChart } from '../../model/document.ts'
import { smallDrawing } from './figure-small.ts'
import { paintFigure } from './figure.ts'
import { frameStrip } from './frame.ts'
import { setLegend } from './legend.ts'
import type { LegendEntry } from './legend.ts'
import type { Slot } from './setting.ts'
import { heightOf, spaced } from './strip.ts'
import type { Strip } from './strip.ts'
import { node } from './tags.ts'
import { styles } from './theme.ts'
import { setLines } from './text.ts'

const gutter = 20
const underTitle = 4
const underChart = 4

/** Sets small charts in rows, under their caption and the names of their levels. */
export function setCharts(slot: Slot, { caption, charts }: Charts): readonly Strip[] {
  if (charts.length === 0) return []
  const { setting, width, parent } = slot
  const title = setLines({ setting, width, node: node('P', parent) }, [caption], styles.caption)
  const legend = legendOf(slot, charts)
  const count = perRow(charts.length)
  const own = (width - gutter * (count - 1)) / count
  const rows = Array.from({ length: Math.ceil(charts.length / count) }, (_, index) =>
    setCells({ ...slot, width: own }, charts.slice(index * count, (index + 1) * count), width),
  )
  const kept = [...spaced(title, { before: 14, after: 3 }), ...legend]
  return [
    ...kept.map((strip) => ({ ...strip, keep: true })),
    ...rows.map((row, index) => ({ ...row, before: index === 0 ? 5 : 10, after: 12 })),
  ]
}

/** Three in a row, or two where three would leave the last one alone. */
function perRow(count: number): 2 | 3 {
  return count <= 2 || count === 4 ? 2 : 3
}

/** What the lines across the charts mean, said once for all of them. */
function legendOf({ setting, width, parent }: Slot, charts: readonly SmallChart[]): readonly Strip[] {
  const levels = charts.flatMap(({ series }) => series.levels)
  const entries = new Map(
    levels.map(({ label, tone }): [string, LegendEntry] => [
      label,
      { text: { text: label, tone }, swatch: { level: tone } },
    ]),
  )
  if (entries.size === 0) return []
  const laid = setLegend({ setting, width, node: node('Div', parent), figure: 'decoration' }, [
    ...entries.values(),
  ])
  return [{ height: laid.height, paint: laid.paint }]
}

/** One row: titles end on one line, charts begin on one line. */
function setCells(slot: Slot, charts: readonly SmallChart[], width: number): Strip {
  const cells = charts.map((chart, index) => ({ x: index * (slot.width + gutter), ...setCell(slot, chart) }))
  const tallest = Math.max(...cells.map(({ titleHeight }) => titleHeight))
  const frame = frameStrip({
    cells: cells.map(({ x, strips, titleHeight }) => ({
      x,
      strips: [blank(tallest - titleHeight), ...strips],
    })),
    width,
    padding: { top: 0, bottom: 0 },
  })
  return { ...frame, whole: true }
}

function blank(height: number): Strip {
  return { height, paint: () => undefined }
}

interface Cell {
  readonly strips: readonly Strip[]
  readonly titleHeight: number
}

function setCell({ setting, width, parent }: Slot, chart: SmallChart): Cell {
  const { title, link, alternative, series, note } = chart
  const root = node('Figure', parent, { alternative })
  const named = link === undefined ? title : { text: title, link }
  const titles = setLines({ setting, width, node: node('Caption', root) }, [named], styles.figureStrong)
  const laid = smallDrawing({ setting, width, node: root, parent }, series)
  const chartStrip = { height: laid.height, before: underTitle, paint: paintFigure(root, laid, width) }
  const notes = setLines({ setting, width, node: node('P', parent) }, note, styles.figure)
  return {
    titleHeight: heightOf(titles),
    strips: [...titles, chartStrip, ...spaced(notes, { before: underChart, after: 0 })],
  }
}
