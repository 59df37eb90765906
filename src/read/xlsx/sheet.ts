import { addressOf } from '../../model/cell-address.ts'
import type { CellArea, ReadCell, ReadSheet } from '../../model/read-workbook.ts'
import { addressAt, areaAt } from './address.ts'
import { readCell, type Surroundings } from './cell.ts'
import { limits } from './limits.ts'
import { uncover } from './merges.ts'
import { spreadsheet } from './namespaces.ts'
import { readPart, type Package } from './package.ts'
import { isRefused, refuse, type Refused } from '../../zip/refuse.ts'
import { addPiece, emptyText, enterRich, leaveRich, refuseLength, type RichText } from './rich-text.ts'
import { attributeOf, type Attributes, type Visitor } from '../../zip/xml.ts'

/** How many cells and merged areas were met so far, in all sheets of a workbook. */
export interface SheetBudget {
  cells: number
  merges: number
}

interface Reading {
  readonly name: string
  readonly part: string
  readonly surroundings: Surroundings
  readonly budget: SheetBudget
  readonly rows: Map<number, Map<number, ReadCell>>
  readonly merges: CellArea[]
  /** The element below the root that is being read. */
  section: string
  row: number
  column: number
  /** Whether the row gave its number, which its cells must then repeat. */
  isRowNamed: boolean
  cell: OpenCell | undefined
}

interface OpenCell {
  readonly type: string
  readonly style: number
  /** The element of the cell that is being read. */
  inside: string
  value: string | undefined
  inline: RichText | undefined
  isFormula: boolean
}

/** Reads the values and the merged areas of a sheet; rules, formats, links and drawings are passed over. */
export function readSheet(
  workbook: Package,
  { name, part }: { readonly name: string; readonly part: string },
  surroundings: Surroundings,
  budget: SheetBudget,
): ReadSheet | Refused {
  const reading: Reading = {
    name,
    part,
    surroundings,
    budget,
    rows: new Map(),
    merges: [],
    section: '',
    row: 0,
    column: 0,
    isRowNamed: false,
    cell: undefined,
  }
  const refused = readPart(workbook, part, { namespaces: spreadsheet, visitor: visitorOf(reading) })
  if (refused !== undefined) return refused
  const merges = reading.merges.toSorted((one, other) => one.top - other.top || one.left - other.left)
  const rows = uncover(inOrder(reading.rows), merges)
  return rows === undefined ? refuse('damagedPart', { part }) : { name, rows, merges }
}

function visitorOf(reading: Reading): Visitor {
  return {
    open: (name, attributes, depth) => {
      if (depth === 2) reading.section = name
      if (reading.section === 'mergeCells' && depth === 3) return addMerge(reading, attributes)
      if (reading.section !== 'sheetData') return undefined
      if (depth === 3 && name === 'row') return openRow(reading, attributes)
      if (depth === 4 && name === 'c') return openCell(reading, attributes)
      if (reading.cell !== undefined) openInside(reading.cell, name, attributes, depth)
      return undefined
    },
    text: (text) => {
      const { cell } = reading
      if (cell?.inside === 'v') {
        cell.value += text
        return refuseLength(cell.value?.length ?? 0)
      }
      return cell?.inside === 'is' && cell.inline !== undefined ? addPiece(cell.inline, text) : undefined
    },
    close: (_name, depth) => {
      const { cell } = reading
      if (cell === undefined) return undefined
      if (depth === 4) return closeCell(reading, cell)
      if (depth === 5) cell.inside = ''
      else if (cell.inline !== undefined) leaveRich(cell.inline)
      return undefined
    },
  }
}

function openRow(reading: Reading, attributes: Attributes): Refused | undefined {
  const named = attributeOf(attributes, 'r')
  reading.isRowNamed = named !== undefined
  reading.row = named === undefined ? reading.row + 1 : Number(named)
  reading.column = 0
  if (named !== undefined && !/^[1-9]\d{0,15}$/.test(named))
    return refuse('damagedPart', { part: reading.part })
  return refusePlace(reading)
}

function openCell(reading: Reading, attributes: Attributes): Refused | undefined {
  reading.budget.cells += 1
  if (reading.budget.cells > limits.cells) return refuse('tooManyCells', { most: limits.cells })
  const named = attributeOf(attributes, 'r')
  const address = named === undefined ? undefined : addressAt(named)
  const isAstray = address !== undefined && reading.isRowNamed && address.row !== reading.row
  if ((named !== undefined && address === undefined) || isAstray)
    return refuse('damagedPart', { part: reading.part })
  reading.row = address?.row ?? reading.row
  reading.column = address?.column ?? reading.column + 1
  reading.cell = {
    type: attributeOf(attributes, 't') ?? 'n',
    style: Number(attributeOf(attributes, 's') ?? 0),
    inside: '',
    value: undefined,
    inline: undefined,
    isFormula: false,
  }
  return refusePlace(reading)
}

function refusePlace({ row, column, name }: Reading): Refused | undefined {
  if (row > limits.rows) return refuse('tooManyRows', { sheet: name, most: limits.rows })
  return column > limits.columns ? refuse('tooManyColumns', { sheet: name, most: limits.columns }) : undefined
}

function openInside(cell: OpenCell, name: string, attributes: Attributes, depth: number): void {
  if (depth > 5) {
    if (cell.inside === 'is' && cell.inline !== undefined) enterRich(cell.inline, name, attributes, depth - 5)
    return
  }
  cell.inside = name
  if (name === 'v') cell.value = ''
  if (name === 'is') cell.inline = emptyText()
  if (name === 'f') cell.isFormula = true
}

function closeCell(reading: Reading, open: OpenCell): Refused | undefined {
  reading.cell = undefined
  const { row, column, rows } = reading
  const { type, style, isFormula, value, inline } = open
  const cell = readCell(
    {
      type,
      style,
      isFormula,
      ...(value !== undefined && { value }),
      ...(inline !== undefined && { inline: inline.text }),
    },
    reading.surroundings,
  )
  if (cell === undefined) return undefined
  if (cell !== 'unreadable' && isRefused(cell)) return cell
  const cells = rows.get(row) ?? new Map<number, ReadCell>()
  if (cell === 'unreadable' || cells.has(column))
    return refuse('damagedCell', { sheet: reading.name, cell: addressOf(row, column) })
  rows.set(row, cells.set(column, cell))
  return undefined
}

function addMerge({ merges, budget, part, name }: Reading, attributes: Attributes): Refused | undefined {
  budget.merges += 1
  if (budget.merges > limits.merges) return refuse('tooManyMerges', { most: limits.merges })
  const area = areaAt(attributeOf(attributes, 'ref') ?? '')
  if (area === undefined) return refuse('damagedPart', { part })
  if (area.bottom > limits.rows) return refuse('tooManyRows', { sheet: name, most: limits.rows })
  if (area.right > limits.columns) return refuse('tooManyColumns', { sheet: name, most: limits.columns })
  if (area.top < area.bottom || area.left < area.right) merges.push(area)
  return undefined
}

function inOrder(rows: ReadonlyMap<number, ReadonlyMap<number, ReadCell>>): ReadSheet['rows'] {
  return sorted(new Map([...rows].map(([row, cells]) => [row, sorted(cells)])))
}

/** Programs write rows and cells in rising order; those that do not are put right. */
function sorted<Value>(byNumber: ReadonlyMap<number, Value>): ReadonlyMap<number, Value> {
  let last = 0
  for (const number of byNumber.keys()) {
    if (number < last) return new Map([...byNumber].toSorted(([one], [other]) => one - other))
    last = number
  }
  return byNumber
}
