import { letterOf } from '../../model/cell-address.ts'
import type { BookInk, SheetInk } from './ink.ts'
import { inserted, relation, relationsPart, sheetPart, withRelations, type Parts } from './parts.ts'
import { element, escaped, partOf } from './xml.ts'

const textsPart = 'xl/sharedStrings.xml'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** The parts of a workbook with the cells that were written beside exceljs, and their texts. */
export function withInk(parts: Parts, book: BookInk): Parts {
  const sheets = book.sheets.map(({ place }) => parts[sheetPart(place)] ?? '')
  const numbers = styleNumbers(book, sheets)
  const inked = book.sheets.map((ink, index) =>
    linkedSheet(parts, ink, inkedSheet(sheets[index] ?? '', ink, numbers)),
  )
  return { ...parts, ...Object.assign({}, ...inked), [textsPart]: textsXml(book) }
}

/** The numbers that exceljs gave to the styles, read from the one cell that it wrote in each. */
function styleNumbers({ styles }: BookInk, sheets: readonly string[]): readonly string[] {
  return [...styles.values()].map(({ sheet, address }) => {
    const xml = sheets[sheet - 1] ?? ''
    const at = xml.indexOf(`<c r="${address}"`)
    if (at < 0) throw new Error(`exceljs no longer writes the cell ${address}`)
    return /^<c r="[^"]*" s="(\d+)"/.exec(xml.slice(at, at + 40))?.[1] ?? '0'
  })
}

function inkedSheet(xml: string, ink: SheetInk, numbers: readonly string[]): string {
  const rows = [...ink.rows].toSorted(([left], [right]) => left - right)
  const written = rows.map(([row, { cells, height }]) => {
    const inside = cells.map(({ column, style, body }) => {
      const start = `<c r="${letterOf(column)}${row}" s="${numbers[style] ?? '0'}"`
      return body === '' ? `${start}/>` : `${start}${body}</c>`
    })
    const tall = height === undefined ? '' : ` ht="${height}"`
    return `<row r="${row}"${tall}>${inside.join('')}</row>`
  })
  const from = xml.indexOf('<sheetData')
  const end = /<sheetData\/>|<\/sheetData>/.exec(xml)
  if (from < 0 || end === null) throw new Error('exceljs no longer writes sheets that cells can be added to')
  const area = `<dimension ref="${areaOf(ink)}"/>`
  const head = xml.slice(0, from).replace(/<dimension\b[^>]*\/>/, area)
  return `${head}<sheetData>${written.join('')}</sheetData>${xml.slice(end.index + end[0].length)}`
}

function areaOf({ rows }: SheetInk): string {
  let [last, widest] = [1, 1]
  for (const [row, { cells }] of rows) {
    last = Math.max(last, row)
    widest = Math.max(widest, cells.at(-1)?.column ?? 1)
  }
  return `A1:${letterOf(widest)}${last}`
}

/** A sheet with its links, which the schema wants before the margins, and where those lead that leave the workbook. */
function linkedSheet(parts: Parts, { place, links }: SheetInk, xml: string): Parts {
  if (links.length === 0) return { [sheetPart(place)]: xml }
  const outside = new Set(links.map(({ target }) => target).filter((target) => !target.startsWith('#')))
  const ids = new Map([...outside].map((target, index) => [target, `rIdLink${index + 1}`]))
  const written = links.map(({ address, target }) => {
    const id = ids.get(target)
    const location = id === undefined ? target.slice(1) : undefined
    return element('hyperlink', { ref: address, 'r:id': id, location })
  })
  const relations = [...ids].map(([target, id]) => relation(id, 'hyperlink', target, 'External'))
  return {
    [sheetPart(place)]: inserted(xml, '<pageMargins', [element('hyperlinks', {}, ...written)]),
    ...(ids.size > 0 && {
      [relationsPart(place)]: withRelations(parts[relationsPart(place)], relations),
    }),
  }
}

/** Spaces at the ends of a text, and line ends, are kept as they are. */
function textsXml({ texts }: BookInk): string {
  let items = ''
  for (const text of texts.keys()) {
    const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ''
    items += `<si><t${space}>${escaped(text)}</t></si>`
  }
  return partOf(element('sst', { xmlns: main, uniqueCount: texts.size }, { xml: items }))
}
