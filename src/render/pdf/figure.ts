import type { Drawing, Figure } from '../../model/document.ts'
import type { Canvas, Laid } from './drawing.ts'
import { barsDrawings } from './figure-bars.ts'
import { matrixDrawing } from './figure-matrix.ts'
import { seriesDrawing } from './figure-series.ts'
import type { Slot } from './setting.ts'
import { give } from './sheet.ts'
import { spaced } from './strip.ts'
import type { Strip } from './strip.ts'
import { node } from './tags.ts'
import type { Node } from './tags.ts'
import { paper, styles } from './theme.ts'
import { setLines } from './text.ts'

/** Sets a figure under its caption. One that is too tall for a page becomes several, each with its caption. */
export function setFigure(slot: Slot, figure: Figure): readonly Strip[] {
  const { setting, width, parent } = slot
  const makers = drawingsOf(figure.drawing)
  return makers.flatMap((make, index) => {
    const root = node('Figure', parent, { alternative: figure.alternative })
    const caption = [figure.caption, ...(index === 0 ? [] : [` ${setting.continued}`])]
    const lines = setLines({ setting, width, node: node('Caption', root) }, caption, styles.caption)
    const laid = make({ setting, width, node: root })
    const kept = spaced(lines, { before: 12, after: 5 }).map((line) => ({ ...line, keep: true }))
    return [...kept, { height: laid.height, after: 14, paint: paintFigure(root, laid, width) }]
  })
}

function drawingsOf(drawing: Drawing): readonly ((canvas: Canvas) => Laid)[] {
  switch (drawing.kind) {
    case 'bars':
      return barsDrawings(drawing)
    case 'matrix':
      return [(canvas) => matrixDrawing(canvas, drawing)]
    default:
      return [(canvas) => seriesDrawing(canvas, drawing)]
  }
}

function paintFigure(root: Node, laid: Laid, width: number): Strip['paint'] {
  return (sheet, x, y) => {
    root.box = [x, paper.height - y - laid.height, x + width, paper.height - y]
    give(sheet, root)
    laid.paint(sheet, x, y)
  }
}
