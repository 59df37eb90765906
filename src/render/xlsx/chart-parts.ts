import { chartXml } from './chart.ts'
import { chartData } from './chart-data.ts'
import { drawingXml } from './drawing.ts'
import type { Language } from '../../model/files.ts'
import type { SheetLayout } from './layout.ts'
import {
  inserted,
  relation,
  relationsPart,
  relationsXml,
  sheetPart,
  withRelations,
  type Parts,
} from './parts.ts'
import { element, type Xml } from './xml.ts'

/** The charts of a sheet, as parts that exceljs knows nothing of. */
export interface SheetCharts {
  /** Place of the sheet in the workbook, from 1. */
  readonly sheet: number
  readonly drawing: string
  readonly charts: readonly string[]
}

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
    added[`xl/drawings/_rels/drawing${number}.xml.rels`] = relationsXml(
      names.map((name, place) => relation(`rId${place + 1}`, 'chart', `../charts/${name}`)),
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
  const file = sheetPart(sheet)
  const id = `rIdDrawing${drawing}`
  const before = /<tableParts\b|<\/worksheet>/.exec(parts[file] ?? '')?.[0] ?? ''
  return {
    [file]: inserted(parts[file], before, [element('drawing', { 'r:id': id })]),
    [relationsPart(sheet)]: withRelations(parts[relationsPart(sheet)], [
      relation(id, 'drawing', `../drawings/drawing${drawing}.xml`),
    ]),
  }
}

function override(name: string, type: string): Xml {
  return element('Override', { PartName: name, ContentType: type })
}
