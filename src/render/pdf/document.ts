import type { Pack } from '../../model/pack.ts'
import { embedFace } from './embed.ts'
import { writeFile } from './file.ts'
import type { Faces } from './fonts.ts'
import { srgbProfile } from './icc.ts'
import type { Layout } from './layout.ts'
import { addDestinations, addOutline, putLink } from './navigation.ts'
import { add, addRawStream, addStream, bytes, newObjects, put, text } from './objects.ts'
import type { Objects, Reference } from './objects.ts'
import { addStructure } from './structure.ts'
import { paper } from './theme.ts'
import { xmpPacket } from './xmp.ts'
import type { Identity } from './xmp.ts'

/** Writes a painted document as the bytes of a tagged PDF file. */
export function writeDocument(pack: Pack, { sheets, structure, setting }: Layout): Uint8Array {
  const objects = newObjects()
  const identity = identityOf(pack)
  const pages = sheets.map(() => objects.nextRef())
  const annotations = sheets.map((sheet) => sheet.annotations.map(() => objects.nextRef()))
  const contents = sheets.map(({ pieces }) => {
    const content = pieces.map((piece) => (typeof piece === 'string' ? piece : piece())).join('\n')
    return addStream(objects, Buffer.from(content, 'latin1'))
  })
  const tree = addStructure({ objects, sheets, pages, annotations }, structure)
  const parent = objects.nextRef()
  const resources = add(objects, { Font: embedFaces(objects, setting.faces) })
  for (const [index, sheet] of sheets.entries()) {
    const areas = annotations[index] ?? []
    for (const [at, area] of sheet.annotations.entries()) {
      const reference = areas[at]
      if (reference !== undefined) putLink(objects, reference, area, tree.keyOf(index, at))
    }
    const page = pages[index]
    if (page === undefined) continue
    put(objects, page, {
      Type: 'Page',
      Parent: parent,
      MediaBox: [0, 0, paper.width, paper.height],
      Resources: resources,
      Contents: contents[index],
      StructParents: index,
      Tabs: 'S',
      Annots: areas.length === 0 ? undefined : areas,
    })
  }
  put(objects, parent, { Type: 'Pages', Kids: pages, Count: pages.length })
  const root = add(objects, {
    Type: 'Catalog',
    Pages: parent,
    Lang: text(identity.locale),
    MarkInfo: { Marked: true },
    StructTreeRoot: tree.root,
    ViewerPreferences: { DisplayDocTitle: true },
    PageLabels: { Nums: [0, { S: 'D' }] },
    Outlines: addOutline(objects, setting.headings, pages),
    PageMode: setting.headings.length === 0 ? undefined : 'UseOutlines',
    Names: { Dests: addDestinations(objects, setting, pages) },
    Metadata: addMetadata(objects, identity),
    OutputIntents: [addOutputIntent(objects)],
  })
  return writeFile(objects, { root, info: addInformation(objects, identity) })
}

function identityOf({ title, organisation, generator, locale, date }: Pack): Identity {
  return { title, author: organisation, producer: generator, locale, date }
}

function embedFaces(objects: Objects, faces: Faces): Readonly<Record<string, Reference>> {
  const used = Object.values(faces).filter(({ characters }) => characters.size > 0)
  return Object.fromEntries(used.map((face) => [face.resource, embedFace(objects, face)]))
}

function addMetadata(objects: Objects, identity: Identity): Reference {
  return addRawStream(objects, Buffer.from(xmpPacket(identity)), { Type: 'Metadata', Subtype: 'XML' })
}

function addOutputIntent(objects: Objects): Reference {
  return add(objects, {
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: bytes('sRGB'),
    Info: bytes('sRGB IEC61966-2.1'),
    DestOutputProfile: addStream(objects, srgbProfile(), { N: 3 }),
  })
}

function addInformation(objects: Objects, { title, author, producer, date }: Identity): Reference {
  const instant = bytes(`D:${date.replaceAll('-', '')}000000Z`)
  return add(objects, {
    Title: text(title),
    Author: text(author),
    Creator: text(producer),
    Producer: text(producer),
    CreationDate: instant,
    ModDate: instant,
  })
}
