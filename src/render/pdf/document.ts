import type { Attachment, Pack } from '../../model/pack.ts'
import { addAttachments, addFileNames } from './attachments.ts'
import type { Attached } from './attachments.ts'
import type { Deflater } from './deflate.ts'
import { embedFace } from './embed.ts'
import { finish, newFile } from './file.ts'
import type { Faces } from './fonts.ts'
import { paintPageNumber } from './furniture.ts'
import { srgbProfile } from './icc.ts'
import { layOut } from './layout.ts'
import { addDestinations, addOutline, putArea } from './navigation.ts'
import {
  add,
  addRawStream,
  addStream,
  bytes,
  put,
  putRawStream,
  putStream,
  reserve,
  text,
} from './objects.ts'
import type { Objects, Reference } from './objects.ts'
import { endOwner } from './sheet.ts'
import type { Sheet } from './sheet.ts'
import { formOf, isField, putField, putSignatures } from './signature.ts'
import { addStructure } from './structure.ts'
import { paper } from './theme.ts'
import { xmpPacket } from './xmp.ts'
import type { Identity } from './xmp.ts'

/** Content of a page that is written when all pages are known, because it tells of others. */
interface Unfinished {
  readonly sheet: Sheet
  readonly content: Reference
}

interface Means {
  readonly attachments: readonly Attachment[]
  readonly faces: Faces
  readonly deflater: Deflater
}

/** Sets a pack on pages and writes each page as soon as it is full: the bytes of a tagged PDF file. */
export async function writeDocument(
  pack: Pack,
  { attachments, faces, deflater }: Means,
): Promise<Uint8Array> {
  const objects = newFile(deflater)
  const attached = addAttachments(objects, attachments, pack.date)
  const parent = reserve(objects)
  const resources = reserve(objects)
  const unfinished: Unfinished[] = []
  const numbers: Unfinished[] = []
  const { sheets, structure, setting } = await layOut(pack, {
    faces,
    attached: attached.files,
    objects,
    close: (sheet) => {
      const contents = [closePage(objects, sheet, unfinished)]
      if (!sheet.bare) {
        const content = reserve(objects)
        contents.push(content)
        numbers.push({ sheet, content })
      }
      putPage({ objects, attached }, sheet, { Parent: parent, Resources: resources, Contents: contents })
    },
    drained: deflater.drained,
  })
  for (const { sheet, content } of unfinished) putContent(objects, content, sheet)
  for (const { sheet, content } of numbers) {
    paintPageNumber(setting, sheet, pack.furniture, sheets.length)
    endOwner(sheet)
    putShortContent(objects, content, sheet)
  }
  put(objects, resources, { Font: embedFaces(objects, setting.faces) })
  put(objects, parent, {
    Type: 'Pages',
    Kids: sheets.map(({ reference }) => reference),
    Count: sheets.length,
  })
  const identity = identityOf(pack)
  const root = add(objects, {
    Type: 'Catalog',
    Pages: parent,
    Lang: text(identity.locale),
    MarkInfo: { Marked: true },
    StructTreeRoot: addStructure(objects, sheets, structure),
    ViewerPreferences: { DisplayDocTitle: true },
    PageLabels: { Nums: [0, { S: 'D' }] },
    Outlines: addOutline(objects, setting.headings),
    PageMode: setting.headings.length === 0 ? undefined : 'UseOutlines',
    AcroForm: formOf(sheets),
    Names: { Dests: addDestinations(objects, setting), EmbeddedFiles: addFileNames(objects, attached) },
    AF: attached.files.size === 0 ? undefined : [...attached.files.values()],
    Metadata: addMetadata(objects, identity),
    OutputIntents: [addOutputIntent(objects)],
  })
  const info = addInformation(objects, identity)
  putSignatures(objects, sheets)
  return finish(objects, { root: root.toString(), info: info.toString() })
}

/** Writes what a page holds, now if that is known. */
function closePage(objects: Objects, sheet: Sheet, unfinished: Unfinished[]): Reference {
  const content = reserve(objects)
  if (sheet.pieces.every((piece) => typeof piece === 'string')) putContent(objects, content, sheet)
  else unfinished.push({ sheet, content })
  return content
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
  { objects, attached }: { readonly objects: Objects; readonly attached: Attached },
  { reference, annotations }: Sheet,
  own: Readonly<Record<'Parent' | 'Resources', Reference>> & { readonly Contents: readonly Reference[] },
): void {
  for (const annotation of annotations) {
    if (isField(annotation)) putField(objects, annotation, { page: reference, resources: own.Resources })
    else putArea(objects, annotation, attached)
  }
  put(objects, reference, {
    Type: 'Page',
    ...own,
    MediaBox: [0, 0, paper.width, paper.height],
    StructParents: reference.number,
    Tabs: 'S',
    Annots: annotations.length === 0 ? undefined : annotations.map((annotation) => annotation.reference),
  })
}

/** The bytes of a content stream, every character of which is one byte; no other buffer shares their memory. */
function latin(content: string): Uint8Array {
  const made = Buffer.allocUnsafeSlow(content.length)
  made.write(content, 'latin1')
  return made
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
