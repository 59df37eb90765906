import type { Cell, Column, Row, Table } from '../../model/document.ts'
import { frameStrip } from './frame.ts'
import { atomsOf } from './inline.ts'
import type { Atom } from './inline.ts'
import { remember } from './setting.ts'
import type { Setting, Slot } from './setting.ts'
import { give, strokeAcross } from './sheet.ts'
import type { Box, Owner, Sheet } from './sheet.ts'
import { bonded, heightOf, indented, spaced, together } from './strip.ts'
import type { Strip } from './strip.ts'
import { columnWidths } from './table-widths.ts'
import { columnHeader, lazyNode, node, nowhere, rowHeader } from './tags.ts'
import type { Node } from './tags.ts'
import { bodyHeight, colours, styles } from './theme.ts'
import { linesOf, setLines } from './text.ts'

const gutter = 10

interface Grid {
  readonly setting: Setting
  readonly width: number
  readonly columns: readonly (Column & { readonly x: number; readonly width: number })[]
}

/** Sets a table whose header comes again, with the caption, on every page that the table reaches. */
export function setTable(slot: Slot, table: Table): readonly Strip[] {
  const { setting, width, parent } = slot
  if (table.rows.length === 0) return setEmpty(slot, table)
  const root = node('Table', parent)
  const space = { before: 12, after: 3 }
  const caption = spaced(
    setLines({ setting, width, node: node('Caption', root) }, [table.caption], styles.caption),
    space,
  )
  const head = node('TR', node('THead', root))
  const titles = table.columns.map(() => node('TH', head, { attributes: columnHeader }))
  const body = node('TBody', root)
  const texts = table.rows.map((row) => textsOf(setting, row, table.columns, body))
  const laid = gridOf(slot, table.columns, texts)
  const repeat = repeatedHeader(laid, table.caption)
  const rows = table.rows.map((row, index) => ({ ...setRow(laid, row, texts[index] ?? []), repeat }))
  const header = headerStrip(laid, titles)
  const strips = [...caption, header].map((strip) => ({ ...strip, keep: true }))
  return [...strips, ...spaced(neverOneAlone(rows), { before: 0, after: 14 })]
}

/** Two rows taller than this may be parted: to keep them would leave more of a page empty than it is worth. */
const tallestPair = bodyHeight / 7

/** A table this short is not parted at all. */
const fewRows = 5
const tallestWhole = bodyHeight / 6

/** Neither the first row nor the last one stands alone on its page. */
function neverOneAlone(rows: readonly Strip[]): readonly Strip[] {
  if (rows.length <= fewRows && heightOf(rows) <= tallestWhole) return together(rows)
  return rows.flatMap((row, index) => {
    const next = rows[index + 1]
    const mayBeAlone = next === undefined || (index > 0 && index < rows.length - 2)
    return mayBeAlone || row.height + next.height > tallestPair ? [row] : bonded([row])
  })
}

function setEmpty({ setting, width, parent }: Slot, { caption, empty }: Table): readonly Strip[] {
  const title = setLines({ setting, width, node: node('P', parent) }, [caption], styles.caption)
  const text = setLines(
    { setting, width, node: node('P', parent) },
    [{ text: empty, style: 'muted' }],
    styles.cell,
  )
  const kept = title.map((strip) => ({ ...strip, keep: true }))
  return [...spaced(kept, { before: 12, after: 2 }), ...spaced(text, { before: 2, after: 12 })]
}

/** The text of a cell, cut into what is never broken, and the node that it belongs to. */
interface CellText {
  readonly node: Node
  readonly atoms: readonly Atom[]
}

function textsOf(
  setting: Setting,
  { cells }: Row,
  columns: readonly Column[],
  body: Node,
): readonly CellText[] {
  const row = node('TR', body)
  return columns.map((_, index) => {
    const cell = index === 0 ? node('TH', row, { attributes: rowHeader }) : node('TD', row)
    return { node: cell, atoms: atomsOf(setting, cells[index] ?? [], styles.cell, cell) }
  })
}

function gridOf(
  { setting, width }: Slot,
  given: readonly Column[],
  texts: readonly (readonly CellText[])[],
): Grid {
  const atoms = texts.map((row) => row.map((cell) => cell.atoms))
  const widths = columnWidths(setting.faces, given, atoms, { room: width + gutter, padding: gutter })
  let x = 0
  const columns = given.map((column, index) => {
    const own = widths[index] ?? 0
    const made = { ...column, x, width: own - gutter }
    x += own
    return made
  })
  return { setting, width, columns }
}

function headerStrip({ setting, width, columns }: Grid, cells: readonly Node[], owner?: Owner): Strip {
  return frameStrip({
    cells: columns.map(({ title, align, x, width: own }, index) => {
      const cell = cells[index]
      const slot =
        cell === undefined ? undefined : { setting, width: own, node: cell, ...(owner && { owner }) }
      return { x, strips: slot === undefined ? [] : setLines(slot, [title], styles.columnTitle, align) }
    }),
    width,
    padding: { top: 4.5, bottom: 4.5 },
    decorate: paintHeaderRules,
  })
}

function paintHeaderRules(sheet: Sheet, { x, y, width, height }: Box): void {
  give(sheet, 'decoration')
  const pen = { colour: colours.accent, width: 0.9 }
  strokeAcross(sheet, { x, y }, width, pen)
  strokeAcross(sheet, { x, y: y + height }, width, { ...pen, width: 0.5 })
}

/** Decoration for those who see; readers know the header already, from the structure. */
function repeatedHeader(laid: Grid, caption: string): Strip {
  const { setting, width } = laid
  const lines = captionAgain(setting, width, caption)
  const header = headerStrip(laid, laid.columns.map(nowhere), 'decoration')
  return frameStrip({
    cells: [{ x: 0, strips: [...spaced(lines, { before: 0, after: 3 }), header] }],
    width,
    padding: { top: 0, bottom: 0 },
  })
}

/** More of a caption than this need not be said again. */
const mostAgain = 3

function captionAgain(setting: Setting, width: number, caption: string): readonly Strip[] {
  const slot = { setting, width, node: nowhere(), owner: 'decoration' as const }
  const continued = { text: ` ${setting.continued}`, style: 'muted' as const }
  const whole = setLines(slot, [caption, continued], styles.caption)
  if (whole.length <= mostAgain) return whole
  const atoms = atomsOf(setting, [caption], styles.caption, slot.node)
  const look = { width, owner: slot.owner, style: styles.caption, most: mostAgain - 1 }
  return [...linesOf(atoms, look), ...setLines(slot, [continued], styles.caption)]
}

const rowPadding = { top: 3.5, bottom: 3.7 } as const

function setRow(laid: Grid, { cells, id, below = [] }: Row, texts: readonly CellText[]): Strip {
  const { setting, width, columns } = laid
  const outside = {
    width,
    decorate: paintRowRule,
    ...(id !== undefined && { begin: (sheet: Sheet, y: number) => remember(setting, id, { sheet, y }) }),
  }
  const inside = {
    cells: texts.map(({ node: owner, atoms }, index) => {
      const { x = 0, width: own = 0, align } = columns[index] ?? {}
      return { x, strips: linesOf(atoms, { width: own, owner, style: styles.cell, align }) }
    }),
    carry: () => carried(setting, cells[0] ?? [], columns[0]?.width ?? 0),
  }
  if (below.length === 0) return frameStrip({ ...outside, ...inside, padding: rowPadding })
  const head = frameStrip({ ...inside, width, padding: { top: 0, bottom: 0 } })
  const foot = setBelow(laid, below, texts)
  return frameStrip({
    ...outside,
    cells: [{ x: 0, strips: [...(head.height === 0 ? [] : [{ ...head, keep: true }]), ...foot] }],
    padding: rowPadding,
  })
}

/** A first column that asks for no more of the width than this holds but numbers. */
const numbersShare = 0.12

/** Sets what stands under the cells, beginning under the second one where the first holds but a number. */
function setBelow(
  { setting, width, columns }: Grid,
  below: NonNullable<Row['below']>,
  texts: readonly CellText[],
): readonly Strip[] {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0)
  const isNumbered = columns.length > 1 && (columns[0]?.weight ?? 0) <= total * numbersShare
  const x = isNumbered ? (columns[1]?.x ?? 0) : 0
  const home = texts[isNumbered ? 1 : 0]?.node
  if (home === undefined) return []
  return below.flatMap(({ runs, style }) => {
    const slot = { setting, width: width - x, node: lazyNode('P', home) }
    const lines = setLines(slot, runs, style === 'note' ? styles.belowNote : styles.below)
    return indented(spaced(lines, { before: 1.6, after: 0 }), x)
  })
}

/** The row's header again, for those who see, where a row goes on overleaf. */
function carried(setting: Setting, cell: Cell, width: number): readonly Strip[] {
  const lines = setLines({ setting, width, node: nowhere(), owner: 'decoration' }, cell, styles.cell)
  return lines.length > 3 ? [] : lines
}

function paintRowRule(sheet: Sheet, { x, y, width, height }: Box): void {
  give(sheet, 'decoration')
  strokeAcross(sheet, { x, y: y + height }, width, { colour: colours.rule, width: 0.4 })
}
