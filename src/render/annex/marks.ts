import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFContext, type PDFObject } from 'pdf-lib'
import { zlibSync } from 'fflate'
import { resolved, type Copying } from './copying.ts'
import { numbersOf, rectangleOf, type Rectangle } from './geometry.ts'
import { latin } from '../pdf-syntax/object-stream.ts'
import { figures } from './syntax.ts'

/** Where the marks that people draw may be, in any page’s own space. */
const everywhere = '/BBox[-50000 -50000 50000 50000]'

/**
 * Draws a mark that has no drawing of its own and that readers therefore draw themselves: what a black square hides in
 * the original must not come to light here. Nothing for a mark of another kind.
 */
export function drawnMark(kind: string, annotation: PDFDict, copying: Copying): string | undefined {
  const { source, file } = copying
  const isHighlight = kind === 'Highlight'
  const ink = colourOf(source, annotation, 'C')
  const fill = isHighlight ? ink : colourOf(source, annotation, 'IC')
  const width = isHighlight || ink === undefined ? 0 : widthOf(source, annotation)
  const outline = outlineOf(kind, annotation, { source, width })
  if (outline === undefined) return undefined
  const isClosed = closed.has(kind)
  const paint = paintOperator({ isFilled: isClosed && fill !== undefined, isStroked: width > 0 })
  const operators = [
    '/G gs',
    fill === undefined ? '' : `${figures(fill)} ${operatorsByLength[fill.length]?.[0] ?? 'g'}`,
    ink === undefined ? '' : `${figures(ink)} ${operatorsByLength[ink.length]?.[1] ?? 'G'}`,
    `${figures([width])} w ${outline} ${paint}`,
  ].join(' ')
  const opacity = numberAt(source, annotation, 'CA') ?? 1
  const state = `<</CA ${figures([opacity])}/ca ${figures([opacity])}${isHighlight ? '/BM/Multiply' : ''}>>`
  const number = file.allocate()
  const entries = `/Type/XObject/Subtype/Form${everywhere}/Resources<</ExtGState<</G ${state}>>>>/Filter/FlateDecode`
  file.putStream(number, entries, zlibSync(latin(operators), { level: 6 }))
  return `${number} 0 R`
}

const closed = new Set(['Square', 'Circle', 'Polygon', 'Highlight'])

/** How a colour of so many figures is set, to fill and to draw. */
const operatorsByLength: Readonly<Record<number, readonly [fill: string, draw: string]>> = {
  1: ['g', 'G'],
  3: ['rg', 'RG'],
  4: ['k', 'K'],
}

function paintOperator({
  isFilled,
  isStroked,
}: {
  readonly isFilled: boolean
  readonly isStroked: boolean
}): string {
  if (isFilled) return isStroked ? 'B' : 'f'
  return isStroked ? 'S' : 'n'
}

function colourOf(source: PDFContext, annotation: PDFDict, key: string): readonly number[] | undefined {
  const colour = numbersOf(source, annotation.get(PDFName.of(key)))
  return operatorsByLength[colour.length] !== undefined && colour.every(Number.isFinite) ? colour : undefined
}

function widthOf(source: PDFContext, annotation: PDFDict): number {
  const style = resolved(source, annotation.get(PDFName.of('BS')))
  const styled = style instanceof PDFDict ? numberAt(source, style, 'W') : undefined
  return styled ?? numbersOf(source, annotation.get(PDFName.of('Border')))[2] ?? 1
}

function numberAt(source: PDFContext, dictionary: PDFDict, key: string): number | undefined {
  const value = resolved(source, dictionary.get(PDFName.of(key)))
  return value instanceof PDFNumber ? value.asNumber() : undefined
}

/** The operators that make the shape of a mark. */
function outlineOf(
  kind: string,
  annotation: PDFDict,
  { source, width }: { readonly source: PDFContext; readonly width: number },
): string | undefined {
  const at = (key: string): PDFObject | undefined => annotation.get(PDFName.of(key))
  switch (kind) {
    case 'Square':
    case 'Circle':
      return roundOrSquare(kind, rectangleOf(source, at('Rect')), width / 2)
    case 'Polygon':
      return closedPath(numbersOf(source, at('Vertices')))
    case 'PolyLine':
      return pathThrough(numbersOf(source, at('Vertices')))
    case 'Line':
      return pathThrough(numbersOf(source, at('L')))
    case 'Ink': {
      const strokes = resolved(source, at('InkList'))
      const paths =
        strokes instanceof PDFArray ? strokes.asArray().map((each) => numbersOf(source, each)) : []
      return paths.map((path) => pathThrough(path) ?? '').join(' ')
    }
    case 'Highlight':
      return quadrilaterals(numbersOf(source, at('QuadPoints')))
    default:
      return undefined
  }
}

/** How far the handles of four curves that make an ellipse reach. */
const roundness = 0.5523

/** Its line stays within the box, which is why it stands so far inside. */
function roundOrSquare(
  kind: 'Square' | 'Circle',
  box: Rectangle | undefined,
  inside: number,
): string | undefined {
  if (box === undefined) return undefined
  const [left, bottom] = [box[0] + inside, box[1] + inside]
  const [right, top] = [box[2] - inside, box[3] - inside]
  if (kind === 'Square') return `${figures([left, bottom, right - left, top - bottom])} re`
  const [x, y, across, up] = [(left + right) / 2, (bottom + top) / 2, (right - left) / 2, (top - bottom) / 2]
  const [handleX, handleY] = [across * roundness, up * roundness]
  return [
    `${figures([right, y])} m`,
    `${figures([right, y + handleY, x + handleX, top, x, top])} c`,
    `${figures([x - handleX, top, left, y + handleY, left, y])} c`,
    `${figures([left, y - handleY, x - handleX, bottom, x, bottom])} c`,
    `${figures([x + handleX, bottom, right, y - handleY, right, y])} c h`,
  ].join(' ')
}

function closedPath(points: readonly number[]): string | undefined {
  const path = pathThrough(points)
  return path === undefined ? undefined : `${path} h`
}

function pathThrough(points: readonly number[]): string | undefined {
  if (points.length < 4 || !points.every(Number.isFinite)) return undefined
  const steps: string[] = []
  for (let at = 0; at + 1 < points.length; at += 2)
    steps.push(`${figures(points.slice(at, at + 2))} ${at === 0 ? 'm' : 'l'}`)
  return steps.join(' ')
}

/** Four corners each: the upper two, then the lower two. */
function quadrilaterals(points: readonly number[]): string {
  const shapes: string[] = []
  for (let at = 0; at + 7 < points.length; at += 8) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = points.slice(at, at + 8)
    shapes.push(closedPath([a, b, c, d, g, h, e, f]) ?? '')
  }
  return shapes.join(' ')
}
