import { createHash } from 'node:crypto'
import { zlibSync } from 'fflate'
import type { Layer } from './layers.ts'
import { latin, type ObjectFile } from './object-file.ts'
import { byteString, textString } from './syntax.ts'

/** What the file says of itself. */
export interface Identity {
  readonly title: string
  readonly author: string
  readonly producer: string
  /** YYYY-MM-DD. */
  readonly date: string
  /** BCP 47: fr-FR. */
  readonly locale: string
}

/** A run of pages: our own first ones, or those of a piece. */
interface Part {
  readonly node: number
  readonly pages: number
  /** Precedes the number of a page in readers: “P012 – ”; our own first pages have small roman numerals alone. */
  readonly label?: string
}

interface Bookmark {
  readonly text: string
  /** The text of a destination. */
  readonly place: string
}

interface Volume {
  readonly identity: Identity
  readonly parts: readonly Part[]
  readonly bookmarks: readonly Bookmark[]
  readonly layers: readonly Layer[]
}

/** Writes what holds the pages together, and returns what the end of the file says of it. */
export function putVolume(
  file: ObjectFile,
  { identity, parts, bookmarks, layers }: Volume,
  root: number,
): string {
  const count = parts.reduce((sum, { pages }) => sum + pages, 0)
  const kids = parts.map(({ node }) => `${node} 0 R`).join(' ')
  file.put(root, `<</Type/Pages/Count ${count}/Kids[${kids}]>>`)
  const [catalog, information] = [file.allocate(), file.allocate()]
  const entries = [
    `/Type/Catalog/Pages ${root} 0 R/Lang${textString(identity.locale)}`,
    '/ViewerPreferences<</DisplayDocTitle true>>/PageMode/UseOutlines',
    `/Outlines ${putOutline(file, bookmarks)} 0 R`,
    `/PageLabels<</Nums[${labels(parts)}]>>`,
    layers.length === 0 ? '' : `/OCProperties${layerProperties(layers)}`,
  ]
  file.put(catalog, `<<${entries.join('')}>>`)
  file.put(information, informationText(identity))
  return `/Root ${catalog} 0 R/Info ${information} 0 R`
}

function putOutline(file: ObjectFile, bookmarks: readonly Bookmark[]): number {
  const outline = file.allocate()
  const items = bookmarks.map((bookmark) => ({ ...bookmark, number: file.allocate() }))
  for (const [index, { number, text, place }] of items.entries()) {
    const before = items[index - 1]
    const after = items[index + 1]
    const siblings = [
      before === undefined ? '' : `/Prev ${before.number} 0 R`,
      after === undefined ? '' : `/Next ${after.number} 0 R`,
    ]
    file.put(number, `<</Title${textString(text)}/Parent ${outline} 0 R${siblings.join('')}/Dest${place}>>`)
  }
  const [first, last] = [items[0], items.at(-1)]
  const ends =
    first === undefined || last === undefined
      ? ''
      : `/First ${first.number} 0 R/Last ${last.number} 0 R/Count ${items.length}`
  file.put(outline, `<</Type/Outlines${ends}>>`)
  return outline
}

function labels(parts: readonly Part[]): string {
  let index = 0
  return parts
    .map(({ pages, label }) => {
      const text = label === undefined ? '<</S/r>>' : `<</S/D/P${textString(label)}>>`
      const entry = `${index} ${text}`
      index += pages
      return entry
    })
    .join('')
}

function layerProperties(layers: readonly Layer[]): string {
  const hidden = layers.filter(({ isShown }) => !isShown)
  return `<</OCGs[${listed(layers)}]/D<</Order[]/OFF[${listed(hidden)}]>>>>`
}

function listed(layers: readonly Layer[]): string {
  return layers.map(({ number }) => `${number} 0 R`).join(' ')
}

function informationText({ title, author, producer, date }: Identity): string {
  const instant = byteString(`D:${date.replaceAll('-', '')}000000Z`)
  return [
    `<</Title${textString(title)}/Author${textString(author)}`,
    `/Creator${textString(producer)}/Producer${textString(producer)}`,
    `/CreationDate${instant}/ModDate${instant}>>`,
  ].join('')
}

/** Bytes of an entry's fields: its kind; a place in the file, or a stream's number; an index. */
const widths = [1, 6, 2] as const
const rowLength = widths[0] + widths[1] + widths[2]

/**
 * The cross-reference stream that ends a file, with its own place in it. The file's identifier is the hash of where
 * everything is and of `content`: same objects, same bytes.
 */
export function fileEnd(
  index: readonly number[],
  trailer: string,
  { at, number, content }: { readonly at: number; readonly number: number; readonly content: string },
): Uint8Array {
  const table = Buffer.alloc((number + 1) * rowLength)
  table.writeUInt16BE(65_535, widths[0] + widths[1])
  const enter = (own: number, kind: number, place: number, inner: number): void => {
    table.writeUInt8(kind, own * rowLength)
    table.writeUIntBE(place, own * rowLength + widths[0], widths[1])
    table.writeUInt16BE(inner, own * rowLength + widths[0] + widths[1])
  }
  for (let from = 0; from < index.length; from += 4)
    enter(index[from] ?? 0, index[from + 1] ?? 0, index[from + 2] ?? 0, index[from + 3] ?? 0)
  enter(number, 1, at, 0)
  const id = createHash('sha256').update(content).update(table).digest('hex').slice(0, 32)
  const packed = zlibSync(table, { level: 6 })
  return Buffer.concat([
    latin(
      `${number} 0 obj\n<</Type/XRef/Size ${number + 1}/W[${widths.join(' ')}]${trailer}/ID[<${id}><${id}>]/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`,
    ),
    packed,
    latin(`\nendstream\nendobj\nstartxref\n${at}\n%%EOF\n`),
  ])
}
