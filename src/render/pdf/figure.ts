import type { Figure } from '../../model/document.ts'
import type { Canvas, Laid } from './drawing.ts'
import { barsDrawings } from './figure-bars.ts'
import { matrixDrawing } from './figure-matrix.ts'
import { seriesDrawing } from './figure-series.ts'
import type { Setting, Slot } from './setting.ts'
import { give } from './sheet.ts'
import { heightOf, spaced } from './strip.ts'
import type { Strip } from './strip.ts'
import { node, nowhere } from './tags.ts'
import type { Node } from './tags.ts'
import { bodyHeight, paper, styles } from './theme.ts'
import { setLines } from './text.ts'

/** Sets a figure under its caption. One that is too tall for a page becomes several, each with its caption. */
export function setFigure(slot: Slot, figure: Figure): readonly Strip[] {
  const { setting, width, parent } = slot
  const makers = drawingsOf(slot, figure)
  return makers.flatMap((make, index) => {
    const root = node('Figure', parent, { alternative: figure.alternative })
    const caption = [figure.caption, ...(index === 0 ? [] : [` ${setting.continued}`])]
    const lines =
      figure.caption === ''
        ? []
        : setLines({ setting, width, node: node('Caption', root) }, caption, styles.caption)
    const laid = make({ setting, width, node: root, parent })
    const kept = spaced(lines, { before: 12, after: 5 }).map((line) => ({ ...line, keep: true }))
    return [
      ...kept,
      { height: laid.height, after: lines.length === 0 ? 9 : 14, paint: paintFigure(root, laid, width) },
    ]
  })
}

function drawingsOf(
  { setting, width }: Slot,
  { drawing, caption }: Figure,
): readonly ((canvas: Canvas) => Laid)[] {
  switch (drawing.kind) {
    case 'bars':
      return barsDrawings(nowhereCanvas(setting, width), drawing, roomUnder(setting, width, caption))
    case 'matrix':
      return [(canvas) => matrixDrawing(canvas, drawing)]
    default:
      return [(canvas) => seriesDrawing(canvas, drawing)]
  }
}

function nowhereCanvas(setting: Setting, width: number): Canvas {
  return { setting, width, node: nowhere(), parent: nowhere() }
}

/** Height that a page leaves to a drawing under its caption; a caption that would take all of it stands on its own. */
function roomUnder(setting: Setting, width: number, caption: string): number {
  const title = `${caption} ${setting.continued}`
  const taken = heightOf(setLines({ setting, width, node: nowhere() }, [title], styles.caption)) + 12
  return taken > bodyHeight / 2 ? bodyHeight : bodyHeight - taken
}

/** Paints a drawing as the content of its node, which learns where it stands. */
export function paintFigure(root: Node, laid: Laid, width: number): Strip['paint'] {
  return (sheet, x, y) => {
    root.box = [x, paper.height - y - laid.height, x + width, paper.height - y]
    give(sheet, root)
    laid.paint(sheet, x, y)
  }
}
