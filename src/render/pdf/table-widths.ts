import type { Column } from '../../model/document.ts'
import type { Faces } from './fonts.ts'
import type { Atom } from './inline.ts'
import { shortened } from './table-balance.ts'
import { styles } from './theme.ts'
import { widthOf } from './words.ts'

/** A word longer than this may be broken rather than widen its column. */
const longestWord = 76

/** Wide tables of fewer rows keep their weights, so that those which follow each other have their columns aligned. */
const manyRows = 20
const narrow = 300
/** So many rows tell enough of the others. */
const sample = 60

/** The texts of a table’s body, row by row and cell by cell. */
export type TableTexts = readonly (readonly (readonly Atom[])[])[]

interface Space {
  /** Width of the whole table, the padding of its last column included. */
  readonly room: number
  /** What each column gives up to the space before the next one. */
  readonly padding: number
}

/** Widths of the columns: by weight, but none so narrow that it would break a word of ordinary length. */
export function columnWidths(
  faces: Faces,
  columns: readonly Column[],
  texts: TableTexts,
  { room, padding }: Space,
): readonly number[] {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0)
  const wished = columns.map(({ weight }) => (total === 0 ? room / columns.length : (room * weight) / total))
  const longest = columns.map((_, index) => longestOf(texts, index))
  const least = columns.map(({ title }, index) => {
    const word = Math.max(titleWidth(faces, title), longest[index] ?? 0)
    return Math.min(word, longestWord) + padding
  })
  const widths = spread(wished, least)
  if (texts.length < manyRows && room > narrow) return widths
  const halved = longest.map((word, index) => {
    const half = word / 2 + padding
    return Math.max(least[index] ?? 0, Math.min(widths[index] ?? 0, half + 4))
  })
  return shortened({ widths, least: halved, lengths: lengthsOf(texts), padding })
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

function titleWidth(faces: Faces, title: string): number {
  const { face, size } = styles.columnTitle
  return Math.max(0, ...title.split(/[ \n\t]+/).map((word) => widthOf(faces[face], word, size)))
}

/** The widest text of a column that is not broken between two words. */
function longestOf(texts: TableTexts, column: number): number {
  let longest = 0
  for (const row of texts) {
    for (const { width } of row[column] ?? []) if (width > longest) longest = width
  }
  return longest
}

/** How long the text of each cell would be on one line, for some of the rows, evenly spread. */
function lengthsOf(texts: TableTexts): readonly (readonly number[])[] {
  const every = Math.ceil(texts.length / sample)
  return texts.filter((_, index) => index % every === 0).map((row) => row.map(lengthOf))
}

function lengthOf(atoms: readonly Atom[]): number {
  let length = 0
  for (const { width, space } of atoms) length += width + (space?.space ?? 0)
  return length - (atoms.at(-1)?.space?.space ?? 0)
}
