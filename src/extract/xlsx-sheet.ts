import { addressOf } from '../model/cell-address.ts'
import type { Attributes, Visitor } from '../zip/xml.ts'
import { addMetadata, addText } from './harvest.ts'
import { attribute, visitPart, type Package } from './package.ts'
import { sheetNamespaces } from './sheet-namespaces.ts'
import { addCell, sheetTable, type SheetTable } from './sheet-table.ts'
import { shownNumber, type NumberStyle } from './shown-number.ts'

/** What cells need to know of the rest of their workbook. */
export interface Book {
  readonly texts: readonly string[]
  readonly styles: readonly NumberStyle[]
  readonly isFrom1904: boolean
}

interface Sheet {
  readonly name: string
  readonly part: string
  /** Addresses of persons that its links lead to, by their ids. */
  readonly links: ReadonlyMap<string, string>
}

interface State {
  readonly pack: Package
  readonly book: Book
  readonly sheet: Sheet
  readonly table: SheetTable
  /** The cells that show an address or a number themselves. */
  readonly shown: Set<string>
  row: number
  column: number
  type: string
  style: number
  /** The element whose text is being read. */
  inside: string
  value: string
}

/** Cells, the links to persons, and what is printed above and below. */
export function addSheet(pack: Package, book: Book, sheet: Sheet): void {
  const table = sheetTable(sheet.name)
  const state: State = {
    pack,
    book,
    sheet,
    table,
    shown: new Set(),
    row: 0,
    column: 0,
    type: 'n',
    style: 0,
    inside: '',
    value: '',
  }
  visitPart(pack, sheet.part, sheetNamespaces, sheetVisitor(state))
}

const valued: ReadonlySet<string> = new Set([
  'v',
  't',
  'oddHeader',
  'oddFooter',
  'evenHeader',
  'evenFooter',
  'firstHeader',
  'firstFooter',
])

function sheetVisitor(state: State): Visitor {
  return {
    open: (name, attributes) => {
      if (name === 'row') openRow(state, attributes)
      if (name === 'c') openCell(state, attributes)
      if (name === 'hyperlink') addLink(state, attributes)
      if (valued.has(name)) state.inside = name
      return undefined
    },
    text: (piece) => {
      if (state.inside !== '') state.value += piece
      return undefined
    },
    close: (name) => {
      if (name === 'c') closeCell(state)
      if (/(?:Header|Footer)$/.test(name)) closeEdge(state, name)
      state.inside = ''
      return undefined
    },
  }
}

function openRow(state: State, attributes: Attributes): void {
  state.row = Number(attribute(attributes, 'r') ?? state.row + 1)
  state.column = 0
}

function openCell(state: State, attributes: Attributes): void {
  const [, letters = '', row = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(attributes['r']?.value ?? '') ?? []
  state.column = letters === '' ? state.column + 1 : columnOf(letters)
  if (row !== '') state.row = Number(row)
  state.type = attributes['t']?.value ?? 'n'
  state.style = Number(attributes['s']?.value ?? 0)
  state.value = ''
}

function closeCell(state: State): void {
  const { pack, book, table, row, column } = state
  const value = shownValue(state, book)
  if (/[@\d]/.test(value)) state.shown.add(addressOf(row, column))
  addCell(pack.harvest, table, { row, column }, value)
  state.value = ''
}

function shownValue({ type, style, value }: State, { texts, styles, isFrom1904 }: Book): string {
  if (type === 's') return texts[Number(value)] ?? ''
  if (type === 'n') return value === '' ? '' : shownNumber(value, styles[style], isFrom1904)
  if (type === 'd') return value.replace(/^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/, '$3/$2/$1')
  return type === 'b' || type === 'e' ? '' : value
}

/** A link whose cell shows no address still leads to one. */
function addLink(state: State, attributes: Attributes): void {
  const { pack, sheet } = state
  const id = Object.values(attributes).find(({ local, prefix }) => local === 'id' && prefix !== '')?.value
  const address = sheet.links.get(id ?? '')
  const [cell = ''] = (attributes['ref']?.value ?? '').split(':')
  if (address === undefined) return
  if (!state.shown.has(cell)) addText(pack.harvest, address, { in: 'cell', sheet: sheet.name, cell })
}

function closeEdge(state: State, name: string): void {
  const edge = name.endsWith('Header') ? 'header' : 'footer'
  // &"Arial,Bold"&12 and &P are how it is shown, and what else is filled in.
  const text = state.value.replaceAll(/&"[^"]*"|&K[0-9A-Fa-f]{6}|&\d{1,3}|&[A-Z]/g, ' ')
  addText(state.pack.harvest, text, { in: 'header', name: edge })
  state.value = ''
}

function columnOf(letters: string): number {
  let column = 0
  for (let index = 0; index < letters.length; index += 1)
    column = column * 26 + letters.charCodeAt(index) - 64
  return column
}

/** The remarks on the cells of a sheet, and who wrote them. */
export function addRemarks(pack: Package, sheet: string, part: string): void {
  let [cell, inside, text] = ['', '', '']
  visitPart(pack, part, sheetNamespaces, {
    open: (name, attributes) => {
      if (name === 'comment' || name === 'threadedComment') cell = attribute(attributes, 'ref') ?? ''
      inside = name
      return undefined
    },
    text: (piece) => {
      if (inside === 't' || inside === 'text' || inside === 'author') text += piece
      return undefined
    },
    close: (name) => {
      inside = ''
      if (name === 'author') addMetadata(pack.harvest, 'author', text)
      if (name === 'comment' || name === 'threadedComment')
        addText(pack.harvest, text, { in: 'cell', sheet, cell })
      if (name === 'author' || name === 'comment' || name === 'threadedComment') text = ''
      return undefined
    },
  })
}
