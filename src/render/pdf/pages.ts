import type { Furniture } from '../../model/pack.ts'
import type { Attached } from './attachments.ts'
import { embedFace } from './embed.ts'
import type { Faces } from './fonts.ts'
import { paintPageNumber } from './furniture.ts'
import type { Layout } from './layout.ts'
import { putArea } from './navigation.ts'
import { latin } from '../pdf-syntax/object-stream.ts'
import { put, putRawStream, putStream, reserve } from './objects.ts'
import type { Reference } from '../pdf-syntax/values.ts'
import type { Objects } from './objects.ts'
import { endOwner } from './sheet.ts'
import type { Sheet } from './sheet.ts'
import { isField, putField } from './signature.ts'
import { paper } from './theme.ts'

/** Where full pages become objects of the file. */
export interface PagePress {
  readonly objects: Objects
  readonly attached: Attached
  /** The tree of pages, and what all pages share. */
  readonly pages: Reference
  readonly resources: Reference
  /** What is written when all pages are known, because it tells of others, or of how many they are. */
  readonly unfinished: Unfinished[]
  readonly numbers: Unfinished[]
}

interface Unfinished {
  readonly sheet: Sheet
  readonly content: Reference
}

export function newPress(objects: Objects, attached: Attached): PagePress {
  const [pages, resources] = [reserve(objects), reserve(objects)]
  return { objects, attached, pages, resources, unfinished: [], numbers: [] }
}

/** Writes a page on which nothing more will be painted, as far as it is known. */
export function closePage(press: PagePress, sheet: Sheet): void {
  const { objects, unfinished, numbers } = press
  const content = reserve(objects)
  if (sheet.pieces.every((piece) => typeof piece === 'string')) putContent(objects, content, sheet)
  else unfinished.push({ sheet, content })
  if (sheet.bare) return putPage(press, sheet, [content])
  const number = reserve(objects)
  numbers.push({ sheet, content: number })
  putPage(press, sheet, [content, number])
}

/** Writes what waited for the last page, and the tree of pages. */
export function endPages(press: PagePress, { sheets, setting }: Layout, furniture: Furniture): void {
  const { objects, pages, resources, unfinished, numbers } = press
  for (const { sheet, content } of unfinished) putContent(objects, content, sheet)
  for (const { sheet, content } of numbers) {
    paintPageNumber(setting, sheet, furniture, sheets.length)
    endOwner(sheet)
    putShortContent(objects, content, sheet)
  }
  put(objects, resources, { Font: embedFaces(objects, setting.faces) })
  const kids = sheets.map(({ reference }) => reference)
  put(objects, pages, { Type: 'Pages', Kids: kids, Count: kids.length })
}

function putContent(objects: Objects, reference: Reference, sheet: Sheet): void {
  putStream(objects, reference, latin(contentOf(sheet)))
}

/** Content of so few bytes that compressing them would save nothing. */
function putShortContent(objects: Objects, reference: Reference, sheet: Sheet): void {
  putRawStream(objects, reference, latin(contentOf(sheet)), {})
}

function contentOf(sheet: Sheet): string {
  const content = sheet.pieces.map((piece) => (typeof piece === 'string' ? piece : piece())).join('\n')
  sheet.pieces = []
  return content
}

function putPage(
  { objects, attached, pages, resources }: PagePress,
  { reference, annotations }: Sheet,
  contents: readonly Reference[],
): void {
  for (const annotation of annotations) {
    if (isField(annotation)) putField(objects, annotation, { page: reference, resources })
    else putArea(objects, annotation, attached)
  }
  put(objects, reference, {
    Type: 'Page',
    Parent: pages,
    Resources: resources,
    Contents: contents,
    MediaBox: [0, 0, paper.width, paper.height],
    StructParents: reference.number,
    Tabs: 'S',
    Annots: annotations.length === 0 ? undefined : annotations.map((annotation) => annotation.reference),
  })
}

function embedFaces(objects: Objects, faces: Faces): Readonly<Record<string, Reference>> {
  const used = Object.values(faces).filter(({ characters }) => characters.size > 0)
  return Object.fromEntries(used.map((face) => [face.resource, embedFace(objects, face)]))
}
