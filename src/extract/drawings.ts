import { readAttached } from './attached.ts'
import { addMetadata, isFull } from './harvest.ts'
import { bytesOfPart, partsLike, type Package } from './package.ts'
import { writtenIn } from './written.ts'

/** Texts of drawings and diagrams, and what charts remember of the cells that they show, in both forms of the standard. */
const namespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/drawingml/2006/main',
  'http://purl.oclc.org/ooxml/drawingml/main',
  'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'http://purl.oclc.org/ooxml/drawingml/chart',
])

const writing = { namespaces, holding: ['t', 'v'], ending: ['p', 'v'] }

/** What stands beside the text of a document: text boxes of sheets, diagrams, charts. */
const drawn = /^(?:word|xl|ppt)\/(?:drawings\/drawing|charts\/chart(?:Ex)?|diagrams\/data)\d*\.xml$/

/** The words of the drawings of a package that its pages, sheets and slides do not hold themselves. */
export function addDrawings(pack: Package): void {
  for (const part of partsLike(pack, drawn))
    addMetadata(pack.harvest, 'drawing', writtenIn(pack, part, writing))
}

/** Files that a document carries: a workbook behind a chart, an object, the text of another program. */
const carried =
  /^(?:(?:word|xl|ppt)\/embeddings\/|word\/(?:afchunk|media\/afchunk)[^/]*\.|[^/]*afchunk[^/]*\.)/i

/** Reads the files that a document carries; one that is not of a known kind is said to be unread. */
export async function addCarried(pack: Package): Promise<void> {
  for (const part of partsLike(pack, carried)) {
    if (isFull(pack.harvest)) return
    const bytes = bytesOfPart(pack, part)
    const name = part.slice(part.lastIndexOf('/') + 1)
    // One at a time, within the limits that they share.
    if (bytes !== undefined) await readAttached(pack.harvest, { name, bytes })
  }
}
