import { chartXml } from './chart.ts'
import { chartData } from './chart-data.ts'
import { drawingXml } from './drawing.ts'
import type { Language } from '../../model/files.ts'
import type { SheetLayout } from './layout.ts'
import { element, partOf, type Xml } from './xml.ts'

/** The parts of a file by their names: all of them are texts. */
export type Parts = Readonly<Record<string, string>>

/** The charts of a sheet, as parts that exceljs knows nothing of. */
export interface SheetCharts {
  /** Place of the sheet in the workbook, from 1. */
  readonly sheet: number
  readonly drawing: string
  readonly charts: readonly string[]
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument'

/** The charts of all sheets, written; one of a table without rows is left out. */
export function chartsOf(layouts: readonly SheetLayout[], language: Language): readonly SheetCharts[] {
  return layouts.flatMap(({ grid }, index) => {
    const drawn = (grid?.charts ?? []).flatMap((placed) => {
      const data = chartData(placed.chart, layouts)
      return data === undefined ? [] : [{ placed, xml: chartXml(placed.chart, data, language) }]
    })
    if (drawn.length === 0) return []
    return [
      {
        sheet: index + 1,
        drawing: drawingXml(drawn.map(({ placed }) => placed)),
        charts: drawn.map(({ xml }) => xml),
      },
    ]
  })
}

/** The parts of a workbook with those of its charts, and with all that leads to them. */
export function withCharts(parts: Parts, sheets: readonly SheetCharts[]): Parts {
  const added: Record<string, string> = {}
  const overrides: Xml[] = []
  let count = 0
  for (const [index, { sheet, drawing, charts }] of sheets.entries()) {
    const number = index + 1
    const names = charts.map(() => `chart${(count += 1)}.xml`)
    for (const [place, name] of names.entries()) added[`xl/charts/${name}`] = charts[place] ?? ''
    added[`xl/drawings/drawing${number}.xml`] = drawing
    added[`xl/drawings/_rels/drawing${number}.xml.rels`] = partOf(
      element(
        'Relationships',
        { xmlns: relationships },
        ...names.map((name, place) => relation(`rId${place + 1}`, 'chart', `../charts/${name}`)),
      ),
    )
    Object.assign(added, leadingTo(parts, sheet, number))
    overrides.push(
      override(`/xl/drawings/drawing${number}.xml`, `${types}.drawing+xml`),
      ...names.map((name) => override(`/xl/charts/${name}`, `${types}.drawingml.chart+xml`)),
    )
  }
  if (sheets.length === 0) return parts
  const list = '[Content_Types].xml'
  return { ...parts, ...added, [list]: inserted(parts[list], '</Types>', overrides) }
}

/** The sheet with its drawing, which the schema wants before tables, and the relation between the two. */
function leadingTo(parts: Parts, sheet: number, drawing: number): Parts {
  const file = `xl/worksheets/sheet${sheet}.xml`
  const relations = `xl/worksheets/_rels/sheet${sheet}.xml.rels`
  const id = `rIdDrawing${drawing}`
  const before = /<tableParts\b|<\/worksheet>/.exec(parts[file] ?? '')?.[0] ?? ''
  const empty = `<Relationships xmlns="${relationships}"></Relationships>`
  return {
    [file]: inserted(parts[file], before, [element('drawing', { 'r:id': id })]),
    [relations]: inserted(parts[relations] ?? empty, '</Relationships>', [
      relation(id, 'drawing', `../drawings/drawing${drawing}.xml`),
    ]),
  }
}

/** @throws {Error} when the part is not as exceljs writes it. */
function inserted(text: string | undefined, before: string, xml: readonly Xml[]): string {
  const at = before === '' ? -1 : (text?.lastIndexOf(before) ?? -1)
  if (text === undefined || at < 0)
    throw new Error('exceljs no longer writes parts that charts can be added to')
  return text.slice(0, at) + xml.map((one) => one.xml).join('') + text.slice(at)
}

function relation(id: string, type: string, target: string): Xml {
  return element('Relationship', { Id: id, Type: `${office}/${type}`, Target: target })
}

function override(name: string, type: string): Xml {
  return element('Override', { PartName: name, ContentType: type })
}
