import { PDFArray, PDFName, PDFNull, PDFNumber, PDFRawStream } from 'pdf-lib'
import type { PDFDict, PDFObject } from 'pdf-lib'
import { zlibSync } from 'fflate'
import { annotationsOf, appearanceOf, paintAppearances, type Appearance } from './appearances.ts'
import { copied, resolved, type Copying } from './copying.ts'
import { viewOf, type View } from './geometry.ts'
import { latin } from '../pdf-syntax/object-stream.ts'
import type { ObjectFile } from './object-file.ts'
import type { SourcePage } from './page-tree.ts'
import { PieceError } from './piece-error.ts'
import { resources, transparency } from './shapes.ts'
import { bandOf, stampResource } from './stamp.ts'
import { soundStream, unpackedStream } from './streams.ts'
import { figure, figures } from './syntax.ts'

/** What stands around a page in the annex. */
export interface Surroundings {
  /** Number of the page, of the node above it, and of the stamp's typeface. */
  readonly number: number
  readonly parent: number
  readonly stampFont: number
  /** Said above the page; absent on our own first pages. */
  readonly stamp?: string
  /** The link that takes an annotation's place. */
  readonly linkOf: (annotation: PDFDict, matrix: View['matrix'], copying: Copying) => string | undefined
  /** Contents that were copied before, by what they are made of. */
  readonly contents: Map<string, number>
}

/** Some readers refuse a page that has tens of thousands of them, and every page after it. */
const mostLinks = 1000

/** Copies one page, and returns its height. Its content is a drawing of its own, so that nothing of it leaks out. */
export async function copyPage(page: SourcePage, around: Surroundings, copying: Copying): Promise<number> {
  const { source, file } = copying
  const view = viewOf(source, page)
  const content = await copyContent(page, view, around, copying)
  const annotations = annotationsOf(copying, page)
  const appearances = annotations.flatMap((annotation) => appearanceOf(annotation, copying) ?? [])
  const links = annotations
    .flatMap((annotation) => around.linkOf(annotation, view.matrix, copying) ?? [])
    .slice(0, mostLinks)
  const unit = unitOf(source, page.dictionary)
  const band = around.stamp === undefined ? undefined : bandOf(around.stamp, { ...view, unit })
  const painted = file.allocate()
  const operators = [
    `q ${figures(view.matrix)} cm /P Do`,
    paintAppearances(appearances),
    'Q',
    band?.content ?? '',
  ].join('\n')
  file.putStream(painted, '/Filter/FlateDecode', zlibSync(latin(operators), { level: 6 }))
  const width = Math.max(view.width, band?.leastWidth ?? 0)
  const height = view.height + (band?.height ?? 0)
  const group = copied(transparency, page.dictionary.get(PDFName.of('Group')), copying)
  file.put(
    around.number,
    [
      `<</Type/Page/Parent ${around.parent} 0 R/MediaBox[0 0 ${figure(width)} ${figure(height)}]`,
      `/Contents ${painted} 0 R/Resources ${resourceText(content, appearances, around)}`,
      group === undefined ? '' : `/Group ${group}`,
      unit === 1 ? '' : `/UserUnit ${figure(unit)}`,
      links.length === 0 ? '' : `/Annots[${links.join('')}]`,
      '>>',
    ].join(''),
  )
  return height
}

/** How many points a unit of the page is. */
function unitOf(source: Copying['source'], page: PDFDict): number {
  const unit = resolved(source, page.get(PDFName.of('UserUnit')))
  const points = unit instanceof PDFNumber ? unit.asNumber() : 1
  return points > 0 && points <= 1000 ? points : 1
}

function resourceText(
  content: number,
  appearances: readonly Appearance[],
  { stampFont }: Surroundings,
): string {
  const drawings = appearances.map(({ drawing }, index) => `/A${index} ${drawing}`)
  const layers = appearances.flatMap(({ layer }, index) => (layer === undefined ? [] : `/L${index} ${layer}`))
  const properties = layers.length === 0 ? '' : `/Properties<<${layers.join('')}>>`
  return `<</Font<</${stampResource} ${stampFont} 0 R>>/XObject<</P ${content} 0 R${drawings.join('')}>>${properties}>>`
}

/** Copies the content of a page as a drawing, unless the same one was copied already. */
async function copyContent(
  page: SourcePage,
  { box }: View,
  { contents }: Surroundings,
  copying: Copying,
): Promise<number> {
  const { file } = copying
  const streams = contentStreams(page, copying)
  const called = copied(resources, page.inherited('Resources'), copying) ?? '<<>>'
  const key = [page.dictionary.get(PDFName.of('Contents')), box, called].map(String).join(' ')
  const known = contents.get(key)
  if (known !== undefined) return known
  const number = file.allocate()
  contents.set(key, number)
  const entries = `/Type/XObject/Subtype/Form/BBox[${figures(box)}]/Resources ${apart(called, file)}`
  const [only] = streams
  if (streams.length === 1 && only !== undefined) {
    const { content, filters, isWhole } = await soundStream(only, copying)
    if (!isWhole) copying.remarks.add('damagedParts')
    file.putStream(number, entries + filters, content)
  } else {
    const joined = await joinedContent(streams, copying)
    file.putStream(number, `${entries}/Filter/FlateDecode`, zlibSync(joined, { level: 6 }))
  }
  return number
}

/** What is long goes into an object of its own, which is packed. */
function apart(text: string, file: ObjectFile): string {
  if (!text.startsWith('<<')) return text
  const number = file.allocate()
  file.put(number, text)
  return `${number} 0 R`
}

/** @throws {PieceError} `damaged` when a part of the page is missing from the file. */
function contentStreams({ dictionary }: SourcePage, { source }: Copying): readonly PDFRawStream[] {
  const given = dictionary.get(PDFName.of('Contents'))
  if (given === undefined) return []
  const found = resolved(source, given)
  const parts: readonly (PDFObject | undefined)[] =
    found instanceof PDFArray ? found.asArray().map((part) => resolved(source, part)) : [found]
  return parts.flatMap((part) => {
    if (part instanceof PDFRawStream) return part
    if (part === PDFNull) return []
    throw new PieceError('damaged')
  })
}

/** Parts of a content may end anywhere between two words: a line feed keeps them apart. */
async function joinedContent(streams: readonly PDFRawStream[], copying: Copying): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for (const stream of streams) parts.push(await unpackedStream(stream, copying), latin('\n'))
  return Buffer.concat(parts)
}
