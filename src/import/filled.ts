import { addressOf } from '../model/cell-address.ts'
import type { ReadCell, ReadSheet } from '../model/read-workbook.ts'
import type { BookColumn, BookForm } from './book.ts'
import { folded } from './fold.ts'

/** A row below the header of a form, as it was filled in. */
export interface FilledRow {
  readonly cells: ReadonlyMap<string, FilledCell>
  /** The address of its first cell. */
  readonly address: string
}

export interface FilledCell {
  readonly column: BookColumn
  readonly address: string
  /** Nothing in an empty cell. */
  readonly cell: ReadCell | undefined
  /** Whether it is part of several cells made one. */
  readonly isMerged: boolean
}

export interface Filled {
  readonly rows: readonly FilledRow[]
  /** Columns that the sheet no longer has. */
  readonly lost: readonly BookColumn[]
  /** Further columns under the title of one that counts, each by the address of its title. */
  readonly twins: readonly { readonly address: string; readonly title: string }[]
}

/** The rows of a form's sheet, wherever its header stands and in whatever order its columns are; nothing without header. */
export function filledRows(form: BookForm, sheet: ReadSheet): Filled | undefined {
  const header = headerOf(form, sheet)
  if (header === undefined) return undefined
  const { row: top, places, twins } = header
  const rows = [...sheet.rows]
    .filter(([row, cells]) => row > top && [...places.values()].some((place) => cells.has(place)))
    .map(([row, cells]) => rowOf({ row, cells, places, form, sheet }))
  return { rows, lost: form.columns.filter(({ field }) => !places.has(field)), twins }
}

interface Header {
  readonly row: number
  /** The column in which each field stands. */
  readonly places: ReadonlyMap<string, number>
  readonly twins: Filled['twins']
}

/** The first row that has the titles of all keys. */
function headerOf({ columns, keys }: BookForm, { rows }: ReadSheet): Header | undefined {
  const wanted = columns.map(({ field, title, isShown }) => ({
    field,
    title: folded(title),
    shown: title,
    isShown,
  }))
  for (const [row, cells] of rows) {
    const titles = [...cells].flatMap(([column, cell]) =>
      cell.kind === 'text' ? [{ title: folded(cell.text), column }] : [],
    )
    const places = new Map(
      wanted.flatMap(({ field, title }) => {
        const found = titles.find((one) => one.title === title)
        return found === undefined ? [] : [[field, found.column] as const]
      }),
    )
    if (!keys.every((key) => places.has(key))) continue
    const taken = new Set(places.values())
    const twins = titles.flatMap(({ title, column }) => {
      const twin = taken.has(column) ? undefined : wanted.find((one) => !one.isShown && one.title === title)
      return twin === undefined ? [] : [{ address: addressOf(row, column), title: twin.shown }]
    })
    return { row, places, twins }
  }
  return undefined
}

interface Given {
  readonly row: number
  readonly cells: ReadonlyMap<number, ReadCell>
  readonly places: Header['places']
  readonly form: BookForm
  readonly sheet: ReadSheet
}

function rowOf({ row, cells, places, form, sheet }: Given): FilledRow {
  const merges = sheet.merges.filter(({ top, bottom }) => row >= top && row <= bottom)
  const filled = form.columns.flatMap((column): readonly (readonly [string, FilledCell])[] => {
    const place = places.get(column.field)
    if (place === undefined) return []
    const isMerged = merges.some(({ left, right }) => place >= left && place <= right)
    return [[column.field, { column, address: addressOf(row, place), cell: cells.get(place), isMerged }]]
  })
  return { cells: new Map(filled), address: addressOf(row, Math.min(...places.values())) }
}
