import { createHash } from 'node:crypto'
import { PDFArray, PDFDict, PDFHexString, PDFName } from 'pdf-lib'
import type { PDFRef } from 'pdf-lib'
import { bytesOf, entry } from '../pdf-objects.ts'
import type { Reading } from '../pdf-reader.ts'
import { attachments } from './good-pack.ts'
import type { Attachment } from './good-pack.ts'
import {
  add,
  addParent,
  addStream,
  bytesString,
  element,
  kidsOf,
  madeDictionary,
  page,
  pageRef,
  set,
  setNames,
  text,
} from './tools.ts'

/** Adds to a file, in a conforming way, what a pack may hold besides pages: attached files and a form field. */
export function furnish(file: Reading): void {
  const files = attachments.map((attachment) => attach(file, attachment))
  const last = file.pages - 1
  annotate(file, last, 'Annot', {
    Subtype: 'FileAttachment',
    FS: files[1],
    Contents: text('Pièce P001, jointe'),
    Name: 'Paperclip',
    F: 4,
    Rect: [500, 790, 512, 806],
    AP: { N: appearance(file) },
  })
  const field = annotate(file, 0, 'Form', {
    Subtype: 'Widget',
    FT: 'Sig',
    T: text('signature'),
    TU: text('Signature de l’organisme'),
    F: 132,
    Rect: [0, 0, 0, 0],
    AP: { N: appearance(file) },
  })
  set(file, file.document.catalog, 'AcroForm', { Fields: [field], SigFlags: 1 })
}

/** Attaches a file to the whole document. */
function attach(file: Reading, { name, type, description, bytes }: Attachment): PDFRef {
  const { catalog } = file.document
  const date = info(file)
  const stream = addStream(file, bytes, {
    Type: 'EmbeddedFile',
    Subtype: type,
    Params: {
      Size: bytes.length,
      CheckSum: PDFHexString.of(createHash('md5').update(bytes).digest('hex')),
      ModDate: entry(date, 'ModDate'),
    },
  })
  const specification = add(file, {
    Type: 'Filespec',
    F: text(name),
    UF: text(name),
    Desc: text(description),
    AFRelationship: 'Supplement',
    EF: { F: stream, UF: stream },
  })
  const known = entry(catalog, 'AF')
  const related = known instanceof PDFArray ? known.asArray() : []
  set(file, catalog, 'AF', [...related, specification])
  setNames(file, 'EmbeddedFiles', (pairs) =>
    [...pairs, [bytesString(name), specification] as const].toSorted(([left], [right]) =>
      bytesOf(left) < bytesOf(right) ? -1 : 1,
    ),
  )
  return specification
}

function info({ document }: Reading): PDFDict {
  return document.context.lookup(document.context.trailerInfo.Info, PDFDict)
}

/** An empty drawing. */
function appearance(file: Reading): PDFRef {
  return addStream(file, Buffer.from('q Q'), { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 12, 16] })
}

/** Puts an annotation on a page, at home in an element of its own at the end of a chapter. */
function annotate(file: Reading, index: number, type: string, entries: Record<string, unknown>): PDFRef {
  const { context } = file.document
  const [own, home] = [context.nextRef(), context.nextRef()]
  const parent = element(file, 'Sect', index === 0 ? 0 : chapters(file) - 1)
  const Pg = pageRef(file, index)
  const Alt = entries['Contents'] ?? entries['TU']
  const kid = { Type: 'OBJR', Obj: own, Pg }
  const P = context.getObjectRef(parent.dictionary)
  context.assign(home, madeDictionary(file, { Type: 'StructElem', S: type, P, Pg, Alt, K: [kid] }))
  kidsOf(file, parent.dictionary).push(home)
  const StructParent = addParent(file, home)
  context.assign(own, madeDictionary(file, { Type: 'Annot', StructParent, P: Pg, ...entries }))
  const node = page(file, index)
  const known = node.lookup(PDFName.of('Annots'))
  const annotations = known instanceof PDFArray ? known.asArray() : []
  set(file, node, 'Annots', [...annotations, own])
  set(file, node, 'Tabs', 'S')
  return own
}

function chapters({ structure }: Reading): number {
  return structure.kids.filter((kid) => 'type' in kid && kid.type === 'Sect').length
}
