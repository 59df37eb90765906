import type { Cell, Table } from '../../model/document.ts'
import type { Faces } from './fonts.ts'
import { signWidth } from './inline.ts'
import { styles } from './theme.ts'
import { widthOf } from './words.ts'

/** A word longer than this may be broken rather than widen its column. */
const longestWord = 76

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
  return spread(wished, least)
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
  const signed = cell.some((inline) => typeof inline !== 'string' && inline.tone !== undefined)
  const strong = signed || cell.some((inline) => typeof inline !== 'string' && inline.style === 'strong')
  const words = longest(faces, text, strong ? 'semibold' : 'regular', styles.cell.size)
  return Math.min(longestWord, words + (signed ? styles.cell.size * signWidth + 0.5 : 0))
}

function longest(faces: Faces, text: string, face: 'regular' | 'semibold', size: number): number {
  let width = 0
  for (const word of text.split(/[ \n\t]+/)) {
    if (word !== '' && word.length < 40) width = Math.max(width, widthOf(faces[face], word, size))
    else if (word !== '') width = Math.max(width, longestWord)
  }
  return Math.min(width, longestWord)
}
