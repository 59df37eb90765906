import { addCarried, addDrawings } from './drawings.ts'
import { addMetadata, addText, type Harvest } from './harvest.ts'
import { hasPart, openPackage, partsLike, visitPart, type Package } from './package.ts'
import { addProperties } from './properties.ts'
import { addressBehind, relationsOf } from './relations.ts'
import { paragraphReader, type FoundParagraph } from './word-paragraphs.ts'
import { wordNamespaces } from './word-namespaces.ts'

/** The paragraphs that a note or a remark hangs on, by its kind and number. */
type Anchors = ReadonlyMap<string, number>

/** The paragraphs of a Word document, with its heads and feet, its notes, its remarks, and what was struck out. */
export async function readDocx(bytes: Uint8Array, harvest: Harvest): Promise<void> {
  const pack = openPackage(bytes, harvest)
  if (pack === undefined) return
  const main =
    relationsOf(pack, '').find(({ kind, isOut }) => kind === 'officeDocument' && !isOut)?.target ??
    'word/document.xml'
  if (!hasPart(pack, main)) {
    harvest.trouble = 'broken'
    return
  }
  const anchors = addBody(pack, main)
  for (const { kind, target } of relationsOf(pack, main)) {
    if (kind === 'footnotes' || kind === 'endnotes' || kind === 'comments') addNotes(pack, target, anchors)
    if (kind === 'header' || kind === 'footer') addEdge(pack, target, kind)
  }
  for (const part of partsLike(pack, /^word\/people\.xml$/)) addPeople(pack, part)
  addProperties(pack)
  addDrawings(pack)
  await addCarried(pack)
}

function addBody(pack: Package, part: string): Anchors {
  const anchors = new Map<string, number>()
  const links = new Map(relationsOf(pack, part).map((relation) => [relation.id, addressBehind(relation)]))
  let paragraph = 0
  visitPart(
    pack,
    part,
    wordNamespaces,
    paragraphReader({
      found: (one) => {
        // Empty ones are not counted: nobody sees them.
        if (one.text.trim() !== '' || one.struck !== undefined) paragraph += 1
        for (const note of one.notes) anchors.set(note, Math.max(1, paragraph))
        addParagraph(pack.harvest, one, { in: 'paragraph', paragraph: Math.max(1, paragraph) })
        for (const link of one.links)
          addHidden(pack.harvest, links.get(link), one.text, Math.max(1, paragraph))
      },
      author: (name) => addMetadata(pack.harvest, 'author', name),
    }),
  )
  return anchors
}

function addParagraph(
  harvest: Harvest,
  { text, struck, hidden }: FoundParagraph,
  at:
    | { readonly in: 'paragraph'; readonly paragraph: number }
    | { readonly in: 'header'; readonly name: string },
): void {
  addText(harvest, text, at)
  if (struck !== undefined) addText(harvest, struck, at)
  if (hidden !== '' && !text.includes(hidden)) addText(harvest, hidden, at)
}

function addHidden(harvest: Harvest, address: string | undefined, text: string, paragraph: number): void {
  if (address !== undefined && !/[@\d]/.test(text)) addText(harvest, address, { in: 'paragraph', paragraph })
}

/** Notes and remarks are told at the paragraph that they hang on. */
function addNotes(pack: Package, part: string, anchors: Anchors): void {
  visitPart(
    pack,
    part,
    wordNamespaces,
    paragraphReader({
      found: (one) =>
        addParagraph(pack.harvest, one, { in: 'paragraph', paragraph: anchors.get(one.note) ?? 1 }),
      author: (name) => addMetadata(pack.harvest, 'author', name),
    }),
  )
}

function addEdge(pack: Package, part: string, kind: 'header' | 'footer'): void {
  visitPart(
    pack,
    part,
    wordNamespaces,
    paragraphReader({
      found: (one) => addParagraph(pack.harvest, one, { in: 'header', name: kind }),
      author: (name) => addMetadata(pack.harvest, 'author', name),
    }),
  )
}

/** Word lists by their names and addresses those who wrote remarks. */
function addPeople(pack: Package, part: string): void {
  visitPart(pack, part, wordNamespaces, {
    open: (name, attributes) => {
      const author = name === 'person' ? attributes['w15:author']?.value : undefined
      if (author !== undefined) addMetadata(pack.harvest, 'author', author)
      return undefined
    },
  })
}
