import { lineText } from './text.ts'
import type { Corner, PlacedChart } from './chart-layout.ts'
import { element, partOf, textElement, type Xml } from './xml.ts'

/** Units of drawings in a pixel, of which there are 96 to the inch. */
const unitsPerPixel = 9525
const [longestName, longestText] = [255, 1000]

const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart'

/** The drawing of a sheet: its charts, each at its place, with the text for those who do not see it. */
export function drawingXml(charts: readonly PlacedChart[]): string {
  return partOf(
    element(
      'xdr:wsDr',
      {
        'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
      },
      ...charts.map((chart, index) => anchor(chart, index + 1)),
    ),
  )
}

function anchor({ chart, from, to }: PlacedChart, number: number): Xml {
  return element(
    'xdr:twoCellAnchor',
    { editAs: 'oneCell' },
    corner('xdr:from', from),
    corner('xdr:to', to),
    element(
      'xdr:graphicFrame',
      { macro: '' },
      element(
        'xdr:nvGraphicFramePr',
        {},
        element('xdr:cNvPr', {
          id: number + 1,
          name: lineText(`${number}. ${chart.title}`, longestName),
          descr: lineText(chart.alternative, longestText),
        }),
        element('xdr:cNvGraphicFramePr'),
      ),
      element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })),
      element('a:graphic', {}, graphic(number)),
    ),
    element('xdr:clientData'),
  )
}

function corner(name: string, { row, column, left }: Corner): Xml {
  return element(
    name,
    {},
    textElement('xdr:col', String(column - 1)),
    textElement('xdr:colOff', String(left * unitsPerPixel)),
    textElement('xdr:row', String(row - 1)),
    textElement('xdr:rowOff', '0'),
  )
}

function graphic(number: number): Xml {
  const chart = element('c:chart', {
    'xmlns:c': chartNamespace,
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'r:id': `rId${number}`,
  })
  return element('a:graphicData', { uri: chartNamespace }, chart)
}
