import type { SheetChart } from '../../model/workbook.ts'
import { line, solid, textLook, value } from './chart-axis.ts'
import type { ChartData, ChartSeries, Texts } from './chart-data.ts'
import { chartLook } from './theme.ts'
import { element, textElement, type Xml } from './xml.ts'

type LineLook = (typeof chartLook.lines)[number]

/** One series of a chart, with the cells that it draws and what they held when the file was written. */
export function seriesXml(
  { kind }: SheetChart,
  series: ChartSeries,
  index: number,
  { points }: ChartData,
): Xml {
  const isBar = kind === 'bars' || kind === 'stackedBars'
  return element(
    'c:ser',
    {},
    value('c:idx', index),
    value('c:order', index),
    element('c:tx', {}, textCache(series.name)),
    ...(isBar ? barLook(series, index) : strokeLook(index)),
    element('c:cat', {}, textCache(points)),
    element('c:val', {}, numberCache(series)),
    ...(kind === 'lines' ? [value('c:smooth', 0)] : []),
  )
}

function lineLook(index: number): LineLook {
  const { lines } = chartLook
  return lines[index % lines.length] ?? lines[0]
}

function barLook({ tone }: ChartSeries, index: number): readonly Xml[] {
  const { fill, ink } =
    tone === undefined ? { fill: lineLook(index).colour, ink: 'FFFFFF' } : chartLook.tones[tone]
  return [
    element('c:spPr', {}, solid(fill), line('FFFFFF', 1)),
    value('c:invertIfNegative', 0),
    element(
      'c:dLbls',
      {},
      // Nought is not written on a bar that is not there.
      element('c:numFmt', { formatCode: '0;-0;;', sourceLinked: 0 }),
      element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
      textLook(ink),
      ...[
        'c:showLegendKey',
        'c:showVal',
        'c:showCatName',
        'c:showSerName',
        'c:showPercent',
        'c:showBubbleSize',
      ].map((name) => value(name, name === 'c:showVal' ? 1 : 0)),
    ),
  ]
}

function strokeLook(index: number): readonly Xml[] {
  const { colour, marker, dash } = lineLook(index)
  return [
    element('c:spPr', {}, line(colour, 1.75, dash)),
    element(
      'c:marker',
      {},
      value('c:symbol', marker),
      value('c:size', 5),
      element('c:spPr', {}, solid(colour), line(colour)),
    ),
  ]
}

function textCache({ reference, texts }: Texts): Xml {
  const points = texts.map((text, idx) => element('c:pt', { idx }, textElement('c:v', text)))
  return element(
    'c:strRef',
    {},
    textElement('c:f', reference),
    element('c:strCache', {}, value('c:ptCount', texts.length), ...points),
  )
}

function numberCache({ reference, values }: ChartSeries): Xml {
  const points = values.flatMap((number, idx) =>
    number === undefined ? [] : element('c:pt', { idx }, textElement('c:v', String(number))),
  )
  return element(
    'c:numRef',
    {},
    textElement('c:f', reference),
    element(
      'c:numCache',
      {},
      textElement('c:formatCode', 'General'),
      value('c:ptCount', values.length),
      ...points,
    ),
  )
}
