import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef } from 'pdf-lib'
import type { PDFObject } from 'pdf-lib'
import { copied, resolved, type Copying } from './copying.ts'
import { moved, numbersOf, rectangleOf, type Matrix } from './geometry.ts'
import { drawnMark } from './marks.ts'
import { form, layer } from './shapes.ts'
import { figures, plainName } from './syntax.ts'
import type { SourcePage } from './page-tree.ts'

/** What a page shows above its content: drawings to paint in its own space, by reference. */
export interface Appearance {
  readonly drawing: string
  readonly matrix: Matrix
  /** The layer that it belongs to. */
  readonly layer: string | undefined
}

/** The annotations of a page; links among them. */
export function annotationsOf({ source }: Copying, { dictionary }: SourcePage): readonly PDFDict[] {
  const list = resolved(source, dictionary.get(PDFName.of('Annots')))
  const annotations = list instanceof PDFArray ? list.asArray().map((each) => resolved(source, each)) : []
  return annotations.filter((each) => each instanceof PDFDict)
}

/** Flags of an annotation that is not seen: hidden, or for print alone. */
const unseen = 2 + 32

/**
 * The drawing that an annotation or a field of a form shows, so that it can be painted on the page in its stead.
 * Remarks tell what has none.
 */
export function appearanceOf(annotation: PDFDict, copying: Copying): Appearance | undefined {
  const { source } = copying
  const at = (key: string) => resolved(source, annotation.get(PDFName.of(key)))
  const kind = plainName(at('Subtype'))
  const flags = at('F')
  if (kind === 'Popup' || kind === 'Link') return undefined
  if (flags instanceof PDFNumber && (flags.asNumber() & unseen) !== 0) return undefined
  remark(kind, annotation, copying)
  const mark = copied(layer, annotation.get(PDFName.of('OC')), copying)
  if (at('AP') === undefined) {
    const drawing = drawnMark(kind, annotation, copying)
    if (drawing === undefined) remarkUnseen(kind, annotation, copying)
    return drawing === undefined ? undefined : { drawing, matrix: [1, 0, 0, 1, 0, 0], layer: mark }
  }
  const own = ownAppearance(annotation, copying)
  return own === undefined ? undefined : { ...own, layer: mark }
}

/** The drawing that an annotation brings along, and the way that fits it into the annotation's place. */
function ownAppearance(annotation: PDFDict, copying: Copying): Omit<Appearance, 'layer'> | undefined {
  const { source } = copying
  const found = normalAppearance(annotation, copying)
  const drawn = resolved(source, found)
  const place = rectangleOf(source, annotation.get(PDFName.of('Rect')))
  if (!(drawn instanceof PDFRawStream) || place === undefined) return undefined
  const box = rectangleOf(source, drawn.dict.get(PDFName.of('BBox')))
  const own = matrixOf(numbersOf(source, drawn.dict.get(PDFName.of('Matrix'))))
  const drawing = copied(form, found, copying)
  if (box === undefined || drawing === undefined) return undefined
  const [left, bottom, right, top] = moved(box, own)
  if (right - left === 0 || top - bottom === 0) return undefined
  const across = (place[2] - place[0]) / (right - left)
  const up = (place[3] - place[1]) / (top - bottom)
  return { drawing, matrix: [across, 0, 0, up, place[0] - left * across, place[1] - bottom * up] }
}

function matrixOf(values: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = values
  if (a === undefined || b === undefined || c === undefined || d === undefined) return [1, 0, 0, 1, 0, 0]
  return values.every(Number.isFinite) ? [a, b, c, d, e ?? 0, f ?? 0] : [1, 0, 0, 1, 0, 0]
}

/** The appearance when nobody points or clicks; that of the state in which the annotation is, when it has several. */
function normalAppearance(annotation: PDFDict, { source }: Copying): PDFRef | undefined {
  const all = resolved(source, annotation.get(PDFName.of('AP')))
  const normal = all instanceof PDFDict ? all.get(PDFName.of('N')) : undefined
  const states = resolved(source, normal)
  if (states instanceof PDFDict) {
    const state = resolved(source, annotation.get(PDFName.of('AS')))
    const chosen = state instanceof PDFName ? states.get(state) : undefined
    return chosen instanceof PDFRef ? chosen : undefined
  }
  return normal instanceof PDFRef ? normal : undefined
}

const media = new Set(['Screen', 'Movie', 'Sound', 'RichMedia', '3D'])

function remark(kind: string, annotation: PDFDict, { source, remarks }: Copying): void {
  if (media.has(kind)) remarks.add('media')
  if (kind === 'FileAttachment') remarks.add('attachments')
  const note = resolved(source, annotation.get(PDFName.of('Contents')))
  if (kind === 'Text' && note !== undefined) remarks.add('comments')
}

/** Marks on the text that readers draw themselves when they bring no drawing. */
const markup = new Set(['FreeText', 'Underline', 'StrikeOut', 'Squiggly', 'Stamp', 'Caret', 'Redact'])

function remarkUnseen(kind: string, annotation: PDFDict, copying: Copying): void {
  if (kind === 'Widget' && isFilledIn(annotation, copying)) copying.remarks.add('hiddenFields')
  if (markup.has(kind)) copying.remarks.add('hiddenMarks')
}

/** Whether a field holds something that a person typed or chose; fields inherit what their parents say. */
function isFilledIn(annotation: PDFDict, { source }: Copying): boolean {
  let field: PDFObject | undefined = annotation
  let hasValue = false
  for (let depth = 0; field instanceof PDFDict && depth < 32; depth += 1) {
    if (plainName(resolved(source, field.get(PDFName.of('FT')))) === 'Sig') return false
    if (resolved(source, field.get(PDFName.of('V'))) !== undefined) hasValue = true
    field = resolved(source, field.get(PDFName.of('Parent')))
  }
  return hasValue
}

/** The operators that paint appearances, by the names under which the page knows their drawings and layers. */
export function paintAppearances(appearances: readonly Appearance[]): string {
  return appearances
    .map(({ matrix, layer: mark }, index) => {
      const paint = `q ${figures(matrix)} cm /A${index} Do Q`
      return mark === undefined ? paint : `/OC /L${index} BDC ${paint} EMC`
    })
    .join('\n')
}
