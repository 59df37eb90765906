import { withoutAccents } from '../../model/words.ts'
import { createHash } from 'node:crypto'
import type { Attachment } from '../../model/pack.ts'
import { bytes, text } from '../pdf-syntax/values.ts'
import { add, addRawStream, addStream } from './objects.ts'
import type { Entries, Reference } from '../pdf-syntax/values.ts'
import type { Objects } from './objects.ts'

export interface Attached {
  /** The specification of each attached file, by its path. */
  readonly files: ReadonlyMap<string, Reference>
  /** What areas that open a file look like: nothing, over the text that names it. */
  readonly look: Reference | undefined
}

const relations: Readonly<Record<Attachment['relation'], string>> = {
  source: 'Source',
  alternative: 'Alternative',
  supplement: 'Supplement',
}

/** What deflate would make no smaller: it is stored as it is. */
const compact =
  /^(?:image\/(?!svg|bmp)|video\/|audio\/|application\/(?:pdf|zip|vnd\.(?:openxmlformats|oasis)))/

/** Puts files into the file, as PDF/A-3 wants them: with their type, their size and what they are to the document. */
export async function addAttachments(
  objects: Objects,
  attachments: readonly Attachment[],
  { date, drained }: { readonly date: string; readonly drained: () => Promise<void> },
): Promise<Attached> {
  const files = new Map<string, Reference>()
  for (const attachment of attachments) {
    files.set(attachment.path, addFile(objects, attachment, date))
    // oxlint-disable-next-line no-await-in-loop
    await drained()
  }
  const look =
    files.size === 0
      ? undefined
      : addRawStream(objects, new Uint8Array(), { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1] })
  return { files, look }
}

function addFile(
  objects: Objects,
  { path, description, mediaType, relation, bytes: content }: Attachment,
  date: string,
): Reference {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const entries = {
    Type: 'EmbeddedFile',
    Subtype: mediaType,
    Params: {
      Size: content.length,
      ModDate: bytes(`D:${date.replaceAll('-', '')}000000Z`),
      CheckSum: bytes(createHash('md5').update(content).digest()),
    },
  } satisfies Entries
  const file = compact.test(mediaType)
    ? addRawStream(objects, content, entries)
    : addStream(objects, new Uint8Array(content), entries)
  return add(objects, {
    Type: 'Filespec',
    F: bytes(plain(name)),
    UF: text(name),
    Desc: text(description),
    AFRelationship: relations[relation],
    EF: { F: file, UF: file },
  })
}

/** A name in letters that programs of any age can read. */
function plain(name: string): string {
  return withoutAccents(name).replaceAll(/[^ -~]/g, '_')
}

/** The files by name, as a name tree: in the order of the bytes of their keys. */
export function addFileNames(objects: Objects, { files }: Attached): Reference | undefined {
  const pairs = [...files]
    .map(([path, reference]) => ({ key: text(path), reference }))
    .toSorted((left, right) => Buffer.compare(left.key.asBytes(), right.key.asBytes()))
  if (pairs.length === 0) return undefined
  return add(objects, { Names: pairs.flatMap(({ key, reference }) => [key, reference]) })
}
