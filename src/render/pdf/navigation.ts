import type { Link } from '../../model/document.ts'
import type { Attached } from './attachments.ts'
import { bytes, text } from '../pdf-syntax/values.ts'
import { add, put, putWritten, reserve } from './objects.ts'
import type { Reference, Value } from '../pdf-syntax/values.ts'
import type { Objects } from './objects.ts'
import type { PaintedHeading, Place, Setting } from './setting.ts'
import { number } from './sheet.ts'
import type { Annotation, LinkArea } from './sheet.ts'
import { paper } from './theme.ts'

/** A place as viewers want it: a page, and the height that comes to the top of the window. */
function destination({ sheet, y }: Place): Value {
  const top = Math.min(paper.height, Math.round(paper.height - y + 12))
  return [sheet.reference, 'XYZ', 0, top, 0]
}

/** Every id as a named destination, so that other files may lead into this one too. */
export function addDestinations(objects: Objects, setting: Setting): Reference {
  const places = [...setting.places]
    .map(([id, place]) => ({ key: Buffer.from(id), place }))
    .toSorted((left, right) => Buffer.compare(left.key, right.key))
  const first = places[0]
  const last = places.at(-1)
  const names = places.flatMap(({ key, place }) => [bytes(key), destination(place)])
  const leaf = add(objects, {
    Names: names,
    Limits: first && last ? [bytes(first.key), bytes(last.key)] : undefined,
  })
  return add(objects, { Kids: [leaf] })
}

interface Entry {
  readonly heading: PaintedHeading
  readonly reference: Reference
  readonly kids: Entry[]
}

/** The outline: every heading, those of lower level inside those above them. */
export function addOutline(objects: Objects, headings: readonly PaintedHeading[]): Reference | undefined {
  if (headings.length === 0) return undefined
  const inOrder = headings.toSorted((left, right) => left.order - right.order)
  const top = nest(objects, inOrder)
  const root = reserve(objects)
  writeEntries(objects, top, root)
  put(objects, root, {
    Type: 'Outlines',
    First: top[0]?.reference,
    Last: top.at(-1)?.reference,
    Count: top.length,
  })
  return root
}

function nest(objects: Objects, headings: readonly PaintedHeading[]): readonly Entry[] {
  const top: Entry[] = []
  const open: Entry[] = []
  for (const heading of headings) {
    const entry = { heading, reference: reserve(objects), kids: [] }
    while ((open.at(-1)?.heading.level ?? 0) >= heading.level) open.pop()
    const siblings = open.at(-1)?.kids ?? top
    siblings.push(entry)
    open.push(entry)
  }
  return top
}

/** Closed at first: a reader opens the chapter that he wants. */
function writeEntries(objects: Objects, entries: readonly Entry[], parent: Reference): void {
  for (const [index, { heading, reference, kids }] of entries.entries()) {
    put(objects, reference, {
      Title: text(heading.text),
      Parent: parent,
      Prev: entries[index - 1]?.reference,
      Next: entries[index + 1]?.reference,
      First: kids[0]?.reference,
      Last: kids.at(-1)?.reference,
      Count: kids.length === 0 ? undefined : -kids.length,
      Dest: destination(heading),
    })
    writeEntries(objects, kids, reference)
  }
}

/** Writes an area that leads somewhere. The key that leads from it to its node is the number of its own object. */
export function putArea(objects: Objects, area: Annotation & LinkArea, attached: Attached): void {
  const { link, text: contents, box, reference } = area
  const { x, y, width, height } = box
  const corners = [x, paper.height - y - height, x + width, paper.height - y]
  const entries = [
    '<</Type/Annot/F 4/Border[0 0 0]',
    `/Rect[${corners.map(number).join(' ')}]`,
    `/Contents${text(told(contents)).toString()}`,
    `/StructParent ${reference.number}`,
    'attached' in link ? openingOf(attached, link.attached) : leadOf(link),
    '>>',
  ]
  putWritten(objects, reference, entries.join(''))
}

/** What a reader is told of a link, each time that it meets one of its lines: enough to know where it leads. */
function told(contents: string): string {
  const characters = contents.length > longestTold ? Array.from(contents) : []
  return characters.length > longestTold ? `${characters.slice(0, longestTold).join('')}…` : contents
}

const longestTold = 250

/** Opens an attached file. */
function openingOf({ files, look }: Attached, path: string): string {
  const file = files.get(path)?.toString()
  return `/Subtype/FileAttachment/Name/Paperclip/FS ${file}/AP<</N ${look?.toString()}>>`
}

function leadOf(link: Exclude<Link, { readonly attached: string }>): string {
  if ('to' in link) return `/Subtype/Link/Dest${bytes(link.to).toString()}`
  const address = 'file' in link ? relativeAddress(link.file) : new URL(link.url).href
  return `/Subtype/Link/A<</Type/Action/S/URI/URI${bytes(address).toString()}>>`
}

/** A path of the pack as a relative reference: percent-encoded, and never taken for a scheme or for another host. */
function relativeAddress(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .map(encodeURIComponent)
    .join('/')
}
