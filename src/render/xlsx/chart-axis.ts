import type { Language } from '../../model/files.ts'
import type { SheetChart } from '../../model/workbook.ts'
import { axisFormat } from './formats.ts'
import { chartLook, type } from './theme.ts'
import { lineText } from './text.ts'
import { element, textElement, type Xml } from './xml.ts'

/** The two axes of every chart, known to each other by these numbers. */
export const axes = { points: 1, values: 2 } as const

const longestTitle = 255
/** In hundredths of a point. */
const sizes = { title: 1200, text: 900 } as const

export interface AxisLook {
  readonly kind: SheetChart['kind']
  readonly language: Language
  /** Written along the axis of values. */
  readonly unit: string
  readonly values: SheetChart['values']
  readonly least: number | undefined
  readonly most: number | undefined
  /** The largest number that is drawn. */
  readonly largest: number
}

/** The axis that names the points. */
export function pointAxis({ kind }: AxisLook): Xml {
  const isLying = kind === 'bars' || kind === 'stackedBars'
  return element(
    'c:catAx',
    {},
    value('c:axId', axes.points),
    element('c:scaling', {}, value('c:orientation', isLying ? 'maxMin' : 'minMax')),
    value('c:delete', 0),
    value('c:axPos', isLying ? 'l' : 'b'),
    // Without its rays a radar chart is a shape in the void.
    ...(kind === 'radar' ? [element('c:majorGridlines', {}, gridLine())] : []),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    ...ticks('low'),
    element('c:spPr', {}, line(chartLook.grid)),
    textLook(),
    value('c:crossAx', axes.values),
    value('c:crosses', 'autoZero'),
    value('c:auto', 0),
    value('c:lblAlgn', 'ctr'),
    value('c:lblOffset', 100),
    value('c:noMultiLvlLbl', 1),
  )
}

/** The axis of the numbers, with its unit. */
export function valueAxis(look: AxisLook): Xml {
  const { kind, unit, language, least, most, largest } = look
  const isLying = kind === 'bars' || kind === 'stackedBars'
  return element(
    'c:valAx',
    {},
    value('c:axId', axes.values),
    element(
      'c:scaling',
      {},
      value('c:orientation', 'minMax'),
      ...(most === undefined ? [] : [value('c:max', most)]),
      ...(least === undefined ? [] : [value('c:min', least)]),
    ),
    value('c:delete', 0),
    value('c:axPos', isLying ? 'b' : 'l'),
    element('c:majorGridlines', {}, gridLine()),
    ...(kind === 'radar' ? [] : [title(unit, sizes.text)]),
    element('c:numFmt', { formatCode: axisFormat(look.values, largest, language), sourceLinked: 0 }),
    ...ticks('nextTo'),
    element('c:spPr', {}, line(chartLook.grid)),
    textLook(),
    value('c:crossAx', axes.points),
    // The first point stands on top, where the axis would follow it.
    value('c:crosses', isLying ? 'max' : 'autoZero'),
    value('c:crossBetween', 'between'),
    ...(look.values === 'integer' && largest <= 10 ? [value('c:majorUnit', largest <= 5 ? 1 : 2)] : []),
  )
}

/** The title of the chart, or of an axis when it is small. */
export function title(text: string, size: number = sizes.title): Xml {
  const isSmall = size === sizes.text
  const look = { sz: size, b: isSmall ? 0 : 1 }
  const colour = solid(isSmall ? chartLook.text : chartLook.title)
  return element(
    'c:title',
    {},
    element(
      'c:tx',
      {},
      element(
        'c:rich',
        {},
        element('a:bodyPr'),
        element(
          'a:p',
          {},
          element('a:pPr', {}, element('a:defRPr', look, colour, face())),
          element(
            'a:r',
            {},
            element('a:rPr', look, colour, face()),
            textElement('a:t', lineText(text, longestTitle)),
          ),
        ),
      ),
    ),
    value('c:overlay', 0),
  )
}

/** The letters of labels, legends and axes. */
export function textLook(colour: string = chartLook.text, size: number = sizes.text): Xml {
  const letters = element('a:defRPr', { sz: size, b: 0 }, solid(colour), face())
  const paragraph = element('a:p', {}, element('a:pPr', {}, letters), element('a:endParaRPr'))
  return element('c:txPr', {}, element('a:bodyPr'), paragraph)
}

export function value(name: string, val: string | number): Xml {
  return element(name, { val })
}

export function solid(colour: string): Xml {
  return element('a:solidFill', {}, value('a:srgbClr', colour))
}

/** A line; its width is in points. */
export function line(colour: string, width = 0.75, dash = 'solid'): Xml {
  return element('a:ln', { w: Math.round(width * 12_700) }, solid(colour), value('a:prstDash', dash))
}

function gridLine(): Xml {
  return element('c:spPr', {}, line(chartLook.grid, 0.5))
}

function face(): Xml {
  return element('a:latin', { typeface: type.name })
}

function ticks(labels: string): readonly Xml[] {
  return [value('c:majorTickMark', 'none'), value('c:minorTickMark', 'none'), value('c:tickLblPos', labels)]
}
