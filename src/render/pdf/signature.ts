import type { Signature } from '../../model/pack.ts'
import { awaitedRange } from '../../model/signature.ts'
import { putPlain } from './file.ts'
import { frameStrip } from './frame.ts'
import { bytes, text } from '../pdf-syntax/values.ts'
import { addRawStream, put, reserve } from './objects.ts'
import type { Entries, Reference } from '../pdf-syntax/values.ts'
import type { Objects } from './objects.ts'
import type { Slot } from './setting.ts'
import { addArea, fillBox } from './sheet.ts'
import type { Annotation, Box, FieldArea, Sheet } from './sheet.ts'
import { spaced } from './strip.ts'
import type { Strip } from './strip.ts'
import { node, nowhere } from './tags.ts'
import { colours, paper, styles } from './theme.ts'
import type { TextStyle } from './theme.ts'
import { setLines } from './text.ts'

const inset = { left: 14, right: 12, top: 9, bottom: 9 } as const
const labelWidth = 60
const labelStyle = { ...styles.cell, colour: colours.muted }

/** Sets the box that says who signs: the face of a field, of which a screen reader hears the description alone. */
export function setSignature({ setting, width, parent }: Slot, signature: Signature): readonly Strip[] {
  const field = node('Form', parent)
  const inner = width - inset.left - inset.right
  const lines = (content: string, style: TextStyle, room = inner): readonly Strip[] =>
    setLines({ setting, width: room, node: nowhere(), owner: 'decoration' }, [content], style)
  const facts = signature.facts.map(({ label, value }) =>
    frameStrip({
      cells: [
        { x: 0, strips: lines(label, labelStyle, labelWidth) },
        { x: labelWidth, strips: lines(value, styles.cell, inner - labelWidth) },
      ],
      width: inner,
      padding: { top: 0, bottom: 0 },
    }),
  )
  const strips = [
    ...spaced(lines(signature.title, styles.calloutTitle), { before: 0, after: 3 }),
    ...facts,
    ...spaced(lines(signature.note, styles.note), { before: 4, after: 0 }),
  ]
  const { paint, height } = frameStrip({ cells: [{ x: inset.left, strips }], width, padding: inset })
  return [
    {
      height,
      paint: (sheet, x, y) => {
        const box = { x, y, width, height }
        const face = newFace(sheet)
        paintGround(face, box)
        paint(face, x, y)
        addArea(sheet, {
          signature,
          value: reserve(sheet.objects),
          content: face.pieces.filter((piece) => typeof piece === 'string').join('\n'),
          node: field,
          box,
        })
      },
    },
  ]
}

/** The same page, but what is painted goes into the face of a field, where nothing needs a mark. */
function newFace(sheet: Sheet): Sheet {
  return { ...sheet, pieces: [], owner: 'decoration', ink: '', font: '' }
}

function paintGround(face: Sheet, box: Box): void {
  fillBox(face, box, colours.accentTint)
  fillBox(face, { ...box, width: 3 }, colours.accent)
}

/** Whether an annotation is the field of a signature. */
export function isField(annotation: Annotation): annotation is Annotation & FieldArea {
  return 'signature' in annotation
}

/** Writes the field of a signature. */
export function putField(
  objects: Objects,
  { signature, value, content, box, reference }: Annotation & FieldArea,
  { page, resources }: Readonly<Record<'page' | 'resources', Reference>>,
): void {
  const corners = [box.x, paper.height - box.y - box.height, box.x + box.width, paper.height - box.y]
  const face = addRawStream(objects, Buffer.from(content, 'latin1'), {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: corners,
    Resources: resources,
  })
  put(objects, reference, {
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: text('Signature'),
    TU: text(signature.description),
    Contents: text(signature.description),
    V: value,
    F: printed + locked,
    P: page,
    Rect: corners,
    StructParent: reference.number,
    AP: { N: face },
  })
}

const printed = 4
const locked = 128

/** The form of a document: the fields of its pages; nothing when it has none. */
export function formOf(sheets: readonly Sheet[]): Entries | undefined {
  const fields = fieldsOf(sheets)
  return fields.length === 0
    ? undefined
    : { Fields: fields.map(({ reference }) => reference), SigFlags: signaturesExist + appendOnly }
}

function fieldsOf(sheets: readonly Sheet[]): readonly (Annotation & FieldArea)[] {
  return sheets.flatMap(({ annotations }) => annotations.filter(isField))
}

const signaturesExist = 1
const appendOnly = 2

/** Writes the signatures as far as they are known, after all else: whoever signs looks for the last place. */
export function putSignatures(objects: Objects, sheets: readonly Sheet[]): void {
  for (const field of fieldsOf(sheets)) putAwaited(objects, field)
}

/**
 * The range and the bytes of a signature are awaited, and stand in the open, in as many characters as they will take.
 * PAdES (EN 319 142-1) has the claimed time stand here and not inside the signature.
 */
function putAwaited(objects: Objects, { signature, value }: FieldArea): void {
  const { signatory, reason, moment, room } = signature
  const entries = [
    '<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached',
    `/ByteRange${awaitedRange}`,
    `/Contents<${'00'.repeat(room)}>`,
    `/M${bytes(`D:${moment.replaceAll(/[-T:Z]/g, '')}Z`).toString()}`,
    `/Name${text(signatory).toString()}`,
    `/Reason${text(reason).toString()}>>`,
  ]
  putPlain(objects, value.number, entries.join(''))
}
