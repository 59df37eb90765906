import type { Cell, Table } from '../../model/document.ts'
import type { Faces } from './fonts.ts'
import { signWidth } from './inline.ts'
import { styles } from './theme.ts'
import { shortened } from './table-balance.ts'
import { widthOf } from './words.ts'

/** A word longer than this may be broken rather than widen its column. */
const longestWord = 76

/** Wide tables of fewer rows keep their weights, so that those which follow each other have their columns aligned. */
const manyRows = 20
const narrow = 300
/** So many rows tell enough of the others. */
const sample = 60

/** Widths of the columns: by weight, but none so narrow that it would break a word of ordinary length. */
export function columnWidths(
  faces: Faces,
  table: Pick<Table, 'columns' | 'rows'>,
  room: number,
  padding: number,
): readonly number[] {
  const total = table.columns.reduce((sum, { weight }) => sum + weight, 0)
  const wished = table.columns.map(({ weight }) =>
    total === 0 ? room / table.columns.length : (room * weight) / total,
  )
  const least = table.columns.map((_, index) => leastWidth(faces, table, index) + padding)
  const widths = spread(wished, least)
  if (table.rows.length < manyRows && room > narrow) return widths
  const halved = table.columns.map((_, index) => {
    const half = longestOf(faces, table, index) / 2 + padding
    return Math.max(least[index] ?? 0, Math.min(widths[index] ?? 0, half + 4))
  })
  return shortened({ widths, least: halved, lengths: lengthsOf(faces, table), padding })
}

/** Columns that are too narrow take what they lack from those that have more than they need. */
function spread(wished: readonly number[], least: readonly number[]): readonly number[] {
  const pairs = wished.map((wish, index) => ({ wish, need: least[index] ?? 0 }))
  const lack = pairs.reduce((sum, { wish, need }) => sum + Math.max(0, need - wish), 0)
  const spare = pairs.reduce((sum, { wish, need }) => sum + Math.max(0, wish - need), 0)
  if (lack === 0 || spare === 0) return wished
  const part = Math.min(1, lack / spare)
  const given = Math.min(1, spare / lack)
  return pairs.map(({ wish, need }) =>
    wish >= need ? wish - (wish - need) * part : wish + (need - wish) * given,
  )
}

function leastWidth(faces: Faces, { columns, rows }: Pick<Table, 'columns' | 'rows'>, index: number): number {
  const { face, size } = styles.columnTitle
  let least = longest(faces, columns[index]?.title ?? '', face, size)
  for (const { cells } of rows) least = Math.max(least, leastOfCell(faces, cells[index] ?? []))
  return least
}

function leastOfCell(faces: Faces, cell: Cell): number {
  const text = cell.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('')
  const words = longest(faces, text, faceOf(cell), styles.cell.size)
  return Math.min(longestWord, words + signRoom(cell))
}

/** The widest face of a cell: signed text is printed stronger. */
function faceOf(cell: Cell): 'regular' | 'semibold' {
  const strong = cell.some(
    (inline) => typeof inline !== 'string' && (inline.tone !== undefined || inline.style === 'strong'),
  )
  return strong ? 'semibold' : 'regular'
}

/** What the sign of a tone adds before its text. */
function signRoom(cell: Cell): number {
  const signed = cell.some((inline) => typeof inline !== 'string' && inline.tone !== undefined)
  return signed ? styles.cell.size * signWidth + 0.5 : 0
}

/** The longest word of a column, which a narrow column would break more than once. */
function longestOf(faces: Faces, { rows }: Pick<Table, 'rows'>, index: number): number {
  const words = rows.slice(0, sample).flatMap(({ cells }) => wordsOf(cells[index] ?? []))
  return Math.max(0, ...words.map((word) => widthOf(faces.regular, word, styles.cell.size)))
}

/** How long the text of each cell would be on one line, for some of the rows, evenly spread. */
function lengthsOf(
  faces: Faces,
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
): readonly (readonly number[])[] {
  const every = Math.ceil(rows.length / sample)
  return rows
    .filter((_, index) => index % every === 0)
    .map(({ cells }) => columns.map((_, index) => lengthOf(faces, cells[index] ?? [])))
}

function lengthOf(faces: Faces, cell: Cell): number {
  const { size } = styles.cell
  const face = faces[faceOf(cell)]
  const space = widthOf(face, ' ', size)
  const words = wordsOf(cell).reduce((sum, word) => sum + widthOf(face, word, size) + space, 0)
  return Math.max(0, words - space) + signRoom(cell)
}

function wordsOf(cell: Cell): readonly string[] {
  return cell.flatMap((inline) => (typeof inline === 'string' ? inline : inline.text).split(/[ \n\t]+/))
}

function longest(faces: Faces, text: string, face: 'regular' | 'semibold', size: number): number {
  let width = 0
  for (const word of text.split(/[ \n\t]+/)) {
    if (word !== '' && word.length < 40) width = Math.max(width, widthOf(faces[face], word, size))
    else if (word !== '') width = Math.max(width, longestWord)
  }
  return Math.min(width, longestWord)
}
