import type { Language } from '../../model/files.ts'
import type { SheetChart } from '../../model/workbook.ts'
import { axes, line, pointAxis, solid, textLook, title, value, valueAxis } from './chart-axis.ts'
import type { ChartData } from './chart-data.ts'
import { seriesXml } from './chart-series.ts'
import { chartLook } from './theme.ts'
import { element, partOf, type Xml } from './xml.ts'

const locales: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' }

/** A chart as its part of the file: drawn from cells, so that it follows them and that people can change it. */
export function chartXml(chart: SheetChart, data: ChartData, language: Language): string {
  const numbers = data.series.flatMap(({ values }) => values.flatMap((number) => number ?? []))
  const look = {
    ...chart,
    language,
    least: chart.least,
    most: chart.most,
    largest: numbers.reduce((most, number) => Math.max(most, number), 0),
  }
  const series = data.series.map((one, index) => seriesXml(chart, one, index, data))
  return partOf(
    element(
      'c:chartSpace',
      {
        'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      value('c:date1904', 0),
      value('c:lang', locales[language]),
      value('c:roundedCorners', 0),
      element(
        'c:chart',
        {},
        title(chart.title),
        value('c:autoTitleDeleted', 0),
        element('c:plotArea', {}, element('c:layout'), plot(chart, series), pointAxis(look), valueAxis(look)),
        legend(chart, series),
        // A series whose row is filtered out leaves the chart too.
        value('c:plotVisOnly', 1),
        value('c:dispBlanksAs', 'gap'),
      ),
      element('c:spPr', {}, solid('FFFFFF'), line(chartLook.grid)),
      textLook(),
    ),
  )
}

function plot({ kind }: SheetChart, series: readonly Xml[]): Xml {
  const both = [value('c:axId', axes.points), value('c:axId', axes.values)]
  const varied = value('c:varyColors', 0)
  if (kind === 'radar')
    return element('c:radarChart', {}, value('c:radarStyle', 'marker'), varied, ...series, ...both)
  if (kind === 'lines') {
    const grouping = value('c:grouping', 'standard')
    return element('c:lineChart', {}, grouping, varied, ...series, value('c:marker', 1), ...both)
  }
  const isStacked = kind === 'stackedBars'
  return element(
    'c:barChart',
    {},
    value('c:barDir', 'bar'),
    value('c:grouping', isStacked ? 'stacked' : 'clustered'),
    varied,
    ...series,
    value('c:gapWidth', 45),
    ...(isStacked ? [value('c:overlap', 100)] : []),
    ...both,
  )
}

function legend({ kind }: SheetChart, series: readonly Xml[]): Xml {
  const isBeside = kind === 'lines' && series.length > 0
  return element(
    'c:legend',
    {},
    value('c:legendPos', isBeside ? 'r' : 'b'),
    value('c:overlay', 0),
    textLook(),
  )
}
