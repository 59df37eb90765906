import type { Matrix, MatrixCell } from '../../model/document.ts'
import type { Canvas, Laid } from './drawing.ts'
import { fillBox, give } from './sheet.ts'
import type { Box } from './sheet.ts'
import { setLabel } from './text.ts'
import { styles, tones } from './theme.ts'

const sideWidth = 92
const gap = 6
const inset = 12
const tilePadding = 6

interface Tile {
  readonly height: number
  readonly paint: (sheet: Parameters<Laid['paint']>[0], box: Box) => void
}

/** Two by two tiles under and beside the names of their axes. */
export function matrixDrawing(canvas: Canvas, { columns, rows, cells }: Matrix): Laid {
  const { setting, node } = canvas
  const width = (canvas.width - sideWidth - gap * 2) / 2
  const heads = columns.map((text) =>
    setLabel({ setting, width, node }, [text], styles.figureStrong, 'centre'),
  )
  const sides = rows.map((text) =>
    setLabel({ setting, width: sideWidth - 8, node }, [text], styles.figureStrong, 'end'),
  )
  const tiles = cells.map((row) => row.map((cell) => setTile(canvas, cell, width)))
  const headHeight = Math.max(...heads.map(({ height }) => height)) + 5
  const height = Math.max(...tiles.flat().map((tile) => tile.height))
  return {
    height: headHeight + height * 2 + gap,
    paint: (sheet, x, y) => {
      for (const [index, head] of heads.entries()) head.paint(sheet, columnX(x, width, index), y)
      for (const [index, row] of tiles.entries()) {
        const top = y + headHeight + index * (height + gap)
        const side = sides[index]
        side?.paint(sheet, x, top + (height - side.height) / 2)
        for (const [at, tile] of row.entries())
          tile.paint(sheet, { x: columnX(x, width, at), y: top, width, height })
      }
    },
  }
}

function columnX(x: number, width: number, index: number): number {
  return x + sideWidth + gap + index * (width + gap)
}

function setTile({ setting, node }: Canvas, { title, count, note, tone }: MatrixCell, width: number): Tile {
  const look = tones[tone]
  const slot = { setting, width: width - inset * 2 - 3, node }
  const head = setLabel(slot, [{ text: title, tone }], styles.figureStrong)
  const figure = setLabel(slot, [count], { ...styles.count, colour: look.ink })
  const foot = setLabel(slot, [note], { ...styles.figureMuted, colour: styles.figure.colour })
  return {
    height: head.height + figure.height + foot.height + tilePadding * 2,
    paint: (sheet, box) => {
      give(sheet, node)
      fillBox(sheet, box, look.tint)
      fillBox(sheet, { ...box, width: 3 }, look.ink)
      const x = box.x + inset + 3
      head.paint(sheet, x, box.y + tilePadding)
      figure.paint(sheet, x, box.y + tilePadding + head.height)
      foot.paint(sheet, x, box.y + tilePadding + head.height + figure.height)
    },
  }
}
