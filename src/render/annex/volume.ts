import { informationOf } from '../pdf-syntax/identity.ts'
import type { Identity } from '../pdf-syntax/identity.ts'
import { written } from '../pdf-syntax/values.ts'
import type { Layer } from './layers.ts'
import type { ObjectFile } from './object-file.ts'
import { textString } from './syntax.ts'

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
  file.put(information, written(informationOf(identity)))
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
