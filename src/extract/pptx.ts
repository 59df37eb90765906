import { addCarried, addDrawings } from './drawings.ts'
import { addMetadata, addText, isFull, type Harvest } from './harvest.ts'
import { attribute, hasPart, openPackage, partsLike, visitPart, type Package } from './package.ts'
import { addProperties } from './properties.ts'
import { addressBehind, relationsOf } from './relations.ts'
import { writtenIn } from './written.ts'

/** Presentations and the texts of drawings, in both forms of the standard, and the remarks of newer programs. */
const namespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/presentationml/2006/main',
  'http://schemas.openxmlformats.org/drawingml/2006/main',
  'http://purl.oclc.org/ooxml/presentationml/main',
  'http://purl.oclc.org/ooxml/drawingml/main',
  'http://schemas.microsoft.com/office/powerpoint/2018/8/main',
])

/** The paragraphs of a part, one on each line; older remarks have their words in `text` alone. */
const writing = {
  namespaces,
  holding: ['t', 'text'],
  ending: ['p', 'text'],
  signs: { tab: '\t', br: '\n' },
}

/** The slides of a presentation, hidden ones too, each as a page with its notes and remarks. */
export async function readPptx(bytes: Uint8Array, harvest: Harvest): Promise<void> {
  const pack = openPackage(bytes, harvest)
  if (pack === undefined) return
  const main = relationsOf(pack, '').find(({ kind }) => kind === 'officeDocument')?.target ?? ''
  if (!hasPart(pack, main)) {
    harvest.trouble = 'broken'
    return
  }
  const slides = slidesOf(pack, main)
  for (const [index, part] of slides.slice(0, harvest.limits.pages).entries()) {
    if (isFull(harvest)) return
    addSlide(pack, part, index + 1)
  }
  if (slides.length > harvest.limits.pages) harvest.isPartial = true
  for (const part of partsLike(pack, /^ppt\/(?:commentAuthors|authors)\.xml$/)) addAuthors(pack, part)
  addProperties(pack)
  addDrawings(pack)
  await addCarried(pack)
}

/** The parts of the slides, in their order. */
function slidesOf(pack: Package, main: string): readonly string[] {
  const relations = new Map(relationsOf(pack, main).map(({ id, target }) => [id, target]))
  const ids: string[] = []
  visitPart(pack, main, namespaces, {
    open: (name, attributes) => {
      if (name === 'sldId')
        ids.push(
          Object.values(attributes).find(({ local, prefix }) => local === 'id' && prefix !== '')?.value ?? '',
        )
      return undefined
    },
  })
  return [...new Set(ids.flatMap((id) => relations.get(id) ?? []))]
}

function addSlide(pack: Package, part: string, page: number): void {
  const relations = relationsOf(pack, part)
  const shown = writtenIn(pack, part, writing)
  addText(pack.harvest, shown, { in: 'page', page })
  for (const relation of relations) {
    const { kind, target } = relation
    if (kind === 'notesSlide' || kind === 'comments')
      addText(pack.harvest, writtenIn(pack, target, writing), { in: 'page', page })
    const address = addressBehind(relation)
    if (address !== undefined && !shown.includes(address))
      addText(pack.harvest, address, { in: 'page', page })
  }
}

function addAuthors(pack: Package, part: string): void {
  visitPart(pack, part, namespaces, {
    open: (name, attributes) => {
      if (name === 'cmAuthor' || name === 'author')
        addMetadata(pack.harvest, 'author', attribute(attributes, 'name') ?? '')
      return undefined
    },
  })
}
