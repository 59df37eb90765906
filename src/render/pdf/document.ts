import type { Attachment, Pack } from '../../model/pack.ts'
import { addAttachments, addFileNames } from './attachments.ts'
import type { Attached } from './attachments.ts'
import type { Deflater } from './deflate.ts'
import { finish, newFile } from './file.ts'
import type { Faces } from './fonts.ts'
import { srgbProfile } from './icc.ts'
import { informationOf } from '../pdf-syntax/identity.ts'
import type { Identity } from '../pdf-syntax/identity.ts'
import { layOut } from './layout.ts'
import type { Layout } from './layout.ts'
import { addDestinations, addOutline } from './navigation.ts'
import { bytes, text } from '../pdf-syntax/values.ts'
import { add, addRawStream, addStream } from './objects.ts'
import type { Reference } from '../pdf-syntax/values.ts'
import type { Objects } from './objects.ts'
import { closePage, endPages, newPress } from './pages.ts'
import { formOf, putSignatures } from './signature.ts'
import { addStructure } from './structure.ts'
import { plainText, xmpPacket } from './xmp.ts'

interface Means {
  readonly attachments: readonly Attachment[]
  readonly faces: Faces
  readonly deflater: Pick<Deflater, 'deflate'>
  /** Resolves when more may come; throws when nothing more is wanted. */
  readonly drained: () => Promise<void>
}

/** Sets a pack on pages and writes each page as soon as it is full: the bytes of a tagged PDF file. */
export async function writeDocument(
  pack: Pack,
  { attachments, faces, deflater, drained }: Means,
): Promise<Uint8Array> {
  const objects = newFile(deflater)
  const attached = await addAttachments(objects, attachments, { date: pack.date, drained })
  const press = newPress(objects, attached)
  const layout = await layOut(pack, {
    faces,
    attached: attached.files,
    objects,
    close: (sheet) => closePage(press, sheet),
    drained,
  })
  endPages(press, layout, pack.furniture)
  const root = addCatalog(objects, { pack, layout, attached, pages: press.pages })
  const info = add(objects, informationOf(identityOf(pack)))
  putSignatures(objects, layout.sheets)
  return finish(objects, { root: root.toString(), info: info.toString() })
}

interface Book {
  readonly pack: Pack
  readonly layout: Layout
  readonly attached: Attached
  readonly pages: Reference
}

function addCatalog(objects: Objects, { pack, layout, attached, pages }: Book): Reference {
  const { sheets, structure, setting } = layout
  const identity = identityOf(pack)
  return add(objects, {
    Type: 'Catalog',
    Pages: pages,
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
}

function identityOf({ title, organisation, generator, locale, date }: Pack): Identity {
  return {
    title: plainText(title),
    author: plainText(organisation),
    producer: plainText(generator),
    locale,
    date,
  }
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
