import type { Attributes, Visitor } from '../zip/xml.ts'
import { addMetadata, addText, type Harvest } from './harvest.ts'
import { attribute, bytesOfPart, hasPart, openPackage, visitPart, type Package } from './package.ts'
import { addCell, sheetTable, type SheetTable } from './sheet-table.ts'

const odf = 'urn:oasis:names:tc:opendocument:xmlns:'
const bodyNamespaces: ReadonlySet<string> = new Set([
  `${odf}office:1.0`,
  `${odf}text:1.0`,
  `${odf}table:1.0`,
  `${odf}style:1.0`,
  'http://purl.org/dc/elements/1.1/',
])
const metaNamespaces: ReadonlySet<string> = new Set([`${odf}meta:1.0`, 'http://purl.org/dc/elements/1.1/'])

/** The paragraphs or cells of a document of LibreOffice, with its heads and feet, its remarks, and what was struck out. */
export function readOpenDocument(bytes: Uint8Array, harvest: Harvest): void {
  const pack = openPackage(bytes, harvest)
  if (pack === undefined) return
  const manifest = bytesOfPart(pack, 'META-INF/manifest.xml')
  if (manifest !== undefined && new TextDecoder().decode(manifest).includes('encryption-data')) {
    harvest.trouble = 'encrypted'
    return
  }
  if (!hasPart(pack, 'content.xml')) harvest.trouble = 'broken'
  visitPart(pack, 'content.xml', bodyNamespaces, bodyVisitor(pack))
  visitPart(pack, 'styles.xml', bodyNamespaces, bodyVisitor(pack))
  addMeta(pack)
}

interface State {
  readonly harvest: Harvest
  /** The texts of the paragraphs that are open: a remark stands inside one. */
  readonly open: string[]
  paragraph: number
  /** The address that the present link leads to, and what its paragraph said before it. */
  link: { readonly address: string; readonly before: string } | undefined
  table: SheetTable | undefined
  row: number
  column: number
  /** How many rows or columns the present one stands for. */
  rows: number
  columns: number
  /** What the paragraphs of the present cell say. */
  cell: string[] | undefined
  edge: 'header' | 'footer' | undefined
  /** The element whose words are told apart from those around it, or not at all. */
  apart: string
  /** What was struck out, by the number of the change, until its place is met. */
  readonly struck: Map<string, string[]>
  /** The change whose struck-out words are being read. */
  change: string | undefined
  isSpreadsheet: boolean
}

function bodyVisitor({ harvest }: Package): Visitor {
  const state: State = {
    harvest,
    open: [],
    paragraph: 0,
    link: undefined,
    table: undefined,
    row: 0,
    column: 0,
    rows: 1,
    columns: 1,
    cell: undefined,
    edge: undefined,
    apart: '',
    struck: new Map(),
    change: undefined,
    isSpreadsheet: false,
  }
  return {
    open: (name, attributes) => {
      enter(state, name, attributes)
      return undefined
    },
    text: (piece) => {
      if (state.apart === 'creator') addMetadata(harvest, 'author', piece)
      else if (state.apart === '') append(state, piece)
      return undefined
    },
    close: (name) => {
      leave(state, name)
      return undefined
    },
  }
}

/** Who wrote a remark, when, and the mark of a note in the text. */
const apart: ReadonlySet<string> = new Set(['creator', 'date', 'note-citation'])

function enter(state: State, name: string, attributes: Attributes): void {
  if (name === 'p' || name === 'h') state.open.push('')
  if (name === 's') append(state, ' '.repeat(Math.min(100, repeats(attributes, 'c'))))
  if (name === 'tab') append(state, '\t')
  if (name === 'line-break') append(state, '\n')
  if (apart.has(name)) state.apart = name
  if (name === 'a') openLink(state, attribute(attributes, 'href') ?? '')
  if (name === 'changed-region') state.change = attribute(attributes, 'id') ?? ''
  if (name === 'change') addStruck(state, attribute(attributes, 'change-id') ?? '')
  if (name === 'header' || name === 'footer') state.edge = name
  if (name === 'spreadsheet') state.isSpreadsheet = true
  if (state.isSpreadsheet) enterTable(state, name, attributes)
}

function openLink(state: State, target: string): void {
  const address = /^(?:mailto|tel):([^?]+)/i.exec(target)?.[1]
  state.link = address === undefined ? undefined : { address, before: state.open.at(-1) ?? '' }
}

/** An address is told where the words of its link show none. */
function closeLink(state: State): void {
  const { link, open } = state
  const words = open.at(-1)?.slice(link?.before.length ?? 0) ?? ''
  if (link !== undefined && !/[@\d]/.test(words)) append(state, ` ${link.address} `)
  state.link = undefined
}

function enterTable(state: State, name: string, attributes: Attributes): void {
  if (name === 'table') {
    state.table = sheetTable(attribute(attributes, 'name') ?? '')
    state.row = 0
    state.rows = 1
  }
  if (name === 'table-row') {
    state.row += 1
    state.rows = repeats(attributes, 'number-rows-repeated')
    state.column = 0
  }
  if (name === 'table-cell' || name === 'covered-table-cell') {
    state.column += 1
    state.columns = repeats(attributes, 'number-columns-repeated')
    state.cell = []
  }
}

function append(state: State, piece: string): void {
  const last = state.open.length - 1
  if (last >= 0) state.open[last] = (state.open[last] ?? '') + piece
}

function leave(state: State, name: string): void {
  if (name === state.apart) state.apart = ''
  if (name === 'a') closeLink(state)
  if (name === 'changed-region') state.change = undefined
  if (name === 'header' || name === 'footer') state.edge = undefined
  if (name === 'p' || name === 'h') closeParagraph(state, state.open.pop() ?? '')
  if (name === 'table') state.table = undefined
  // A row or cell that is repeated is told at its first place.
  if (name === 'table-row') state.row += state.rows - 1
  if (name === 'table-cell' || name === 'covered-table-cell') closeCell(state)
}

function closeParagraph(state: State, text: string): void {
  if (text.trim() === '') return
  if (state.cell !== undefined) {
    state.cell.push(text)
    return
  }
  if (state.edge !== undefined) {
    addText(state.harvest, text, { in: 'header', name: state.edge })
    return
  }
  if (state.change !== undefined) {
    state.struck.set(state.change, [...(state.struck.get(state.change) ?? []), text])
    return
  }
  // A remark or a note stands inside a paragraph that is counted at its own end.
  addText(state.harvest, text, { in: 'paragraph', paragraph: state.paragraph + 1 })
  if (state.open.length === 0) state.paragraph += 1
}

/** Tells what was struck out at the place where it stood. */
function addStruck({ harvest, struck, paragraph }: State, change: string): void {
  for (const text of struck.get(change) ?? [])
    addText(harvest, text, { in: 'paragraph', paragraph: paragraph + 1 })
}

function closeCell(state: State): void {
  const { harvest, table, row, column, cell = [] } = state
  if (table !== undefined && cell.length > 0) addCell(harvest, table, { row, column }, cell.join('\n'))
  state.column += state.columns - 1
  state.cell = undefined
}

function repeats(attributes: Attributes, name: string): number {
  const times = Number(attribute(attributes, name) ?? 1)
  return Number.isSafeInteger(times) && times > 0 ? times : 1
}

/** Our names of what such a document says of itself. */
const known: Readonly<Record<string, string>> = {
  'initial-creator': 'author',
  'printed-by': 'author',
  creator: 'lastModifiedBy',
  title: 'title',
  subject: 'subject',
  description: 'description',
  keyword: 'keywords',
}

function addMeta(pack: Package): void {
  let [name, text] = ['', '']
  visitPart(pack, 'meta.xml', metaNamespaces, {
    open: (element, attributes) => {
      name = element === 'user-defined' ? (attribute(attributes, 'name') ?? element) : (known[element] ?? '')
      text = ''
      return undefined
    },
    text: (piece) => {
      text += piece
      return undefined
    },
    close: () => {
      if (name !== '') addMetadata(pack.harvest, name, text)
      name = ''
      return undefined
    },
  })
}
