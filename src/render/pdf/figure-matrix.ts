import type { Matrix, MatrixCell } from '../../model/document.ts'
import type { Canvas, Laid } from './drawing.ts'
import { fillBox, give } from './sheet.ts'
import type { Box, Sheet } from './sheet.ts'
import { columnHeader, lazyNode, node, rowHeader } from './tags.ts'
import type { Node } from './tags.ts'
import { setLabel } from './text.ts'
import { styles, tones } from './theme.ts'
import { widthOf } from './words.ts'

const gap = 6
const inset = 8
const tilePadding = 5
const besideCount = 8

interface Tile {
  readonly height: number
  readonly paint: (sheet: Sheet, box: Box) => void
}

/** Two by two tiles under and beside the names of their axes: to those who do not see, a table. */
export function matrixDrawing(canvas: Canvas, { columns, rows, cells }: Matrix): Laid {
  const { setting } = canvas
  const sideWidth = sideOf(canvas, rows)
  const width = (canvas.width - sideWidth - gap * 3) / 2
  const table = node('Table', canvas.parent)
  const top = node('TR', node('THead', table))
  node('TH', top, { attributes: columnHeader })
  const heads = columns.map((text) => {
    const own = node('TH', top, { attributes: columnHeader })
    return setLabel({ setting, width, node: own }, [text], styles.figureStrong, 'centre')
  })
  const body = node('TBody', table)
  const lines = cells.map((row, index) => {
    const line = node('TR', body)
    const own = node('TH', line, { attributes: rowHeader })
    const side = setLabel(
      { setting, width: sideWidth, node: own },
      [rows[index] ?? ''],
      styles.figureStrong,
      'end',
    )
    return { side, tiles: row.map((cell) => setTile(canvas, cell, width, node('TD', line))) }
  })
  const headHeight = Math.max(...heads.map(({ height }) => height)) + 5
  const height = Math.max(...lines.flatMap(({ tiles }) => tiles.map((tile) => tile.height)))
  const columnX = (x: number, index: number): number => x + sideWidth + gap * 2 + index * (width + gap)
  return {
    height: headHeight + height * 2 + gap,
    paint: (sheet, x, y) => {
      for (const [index, head] of heads.entries()) head.paint(sheet, columnX(x, index), y)
      for (const [index, { side, tiles }] of lines.entries()) {
        const at = y + headHeight + index * (height + gap)
        side.paint(sheet, x, at + (height - side.height) / 2)
        for (const [column, tile] of tiles.entries())
          tile.paint(sheet, { x: columnX(x, column), y: at, width, height })
      }
    },
  }
}

/** Room for the names of the rows: what the longest needs, or wrapped. */
function sideOf({ setting, width }: Canvas, rows: Matrix['rows']): number {
  const { face, size } = styles.figureStrong
  const longest = Math.max(...rows.map((text) => widthOf(setting.faces[face], text, size)))
  return Math.min(longest + 1, width * 0.2)
}

/** The name of a cell, under it the count in large type, and its share beside the count. */
function setTile(
  { setting, node: figure }: Canvas,
  { title, count, note, tone }: MatrixCell,
  width: number,
  cell: Node,
): Tile {
  const look = tones[tone]
  const room = width - inset * 2 - 3
  const slot = (own: number) => ({ setting, width: own, node: lazyNode('P', cell) })
  const head = setLabel(slot(room), [{ text: title, tone }], styles.figureStrong)
  const number = setLabel(slot(room), [count], {
    ...styles.count,
    colour: look.ink,
  })
  const left = number.width + besideCount
  const foot = setLabel(slot(Math.max(1, room - left)), [note], {
    ...styles.figureMuted,
    colour: styles.figure.colour,
  })
  return {
    height: head.height + Math.max(number.height, foot.height) + tilePadding * 2,
    paint: (sheet, box) => {
      give(sheet, figure)
      fillBox(sheet, box, look.tint)
      fillBox(sheet, { ...box, width: 3 }, look.ink)
      const x = box.x + inset + 3
      const y = box.y + tilePadding + head.height
      head.paint(sheet, x, box.y + tilePadding)
      number.paint(sheet, x, y)
      foot.paint(sheet, x + left, y + Math.max(0, number.height - foot.height) - baselineGap)
    },
  }
}

/** Brings the last line of the share onto the baseline of the count. */
const baselineGap = 3.2
