import { constants, deflateRawSync, deflateSync, inflateSync } from 'node:zlib'
import { bodiesIn, endOf, headEnd, type Body } from '../../src/verify/pack/pdf-layout.ts'

/** An object of a PDF of ours: its dictionary, and its content where it has one. */
export interface PdfPart {
  readonly number: number
  readonly head: string
  readonly content?: Uint8Array
}

/** The same PDF with other parts in place of some of its own, in an index that leads to them. */
export function rewrittenPdf(bytes: Uint8Array, change: (part: PdfPart) => PdfPart): Buffer {
  const pdf = Buffer.from(bytes)
  const bodies = bodiesIn(pdf) ?? []
  const index = bodies.at(-1)
  const end = index === undefined ? undefined : endOf(pdf, index)
  if (index === undefined || end === undefined) throw new Error('This is no PDF of ours')
  const table = inflateSync(pdf.subarray(index.start, index.end))
  const written: Buffer[] = [pdf.subarray(0, bodies[0]?.at ?? 0)]
  let at = written[0]?.length ?? 0
  const put = (part: PdfPart): void => {
    const text = textOf(part)
    table.writeUIntBE(at, part.number * 9 + 1, 6)
    written.push(text)
    at += text.length
  }
  for (const body of bodies.slice(0, -1)) put(change(partOf(pdf, body)))
  const start = at
  table.writeUIntBE(start, index.number * 9 + 1, 6)
  put(change({ ...partOf(pdf, index), content: deflateSync(table) }))
  return Buffer.concat([...written, Buffer.from(`startxref\n${start}\n%%EOF\n`)])
}

function partOf(pdf: Buffer, body: Body): PdfPart {
  const head = pdf.toString('latin1', body.headStart, headEnd(body)).replace(/\/Length \d+>>$/, '>>')
  return { number: body.number, head, ...(body.isStream && { content: pdf.subarray(body.start, body.end) }) }
}

function textOf({ number, head, content }: PdfPart): Buffer {
  if (content === undefined) return Buffer.from(`${number} 0 obj\n${head}\nendobj\n`, 'latin1')
  return Buffer.concat([
    Buffer.from(`${number} 0 obj\n${head.slice(0, -2)}/Length ${content.length}>>\nstream\n`, 'latin1'),
    content,
    Buffer.from('\nendstream\nendobj\n'),
  ])
}

/** A deflated stream of some bytes, over and over, made without ever having it in full; its sum is never reached. */
export function deflatedOver(bytes: Uint8Array, times: number): Uint8Array {
  const once = deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH })
  const header = Buffer.from([0x78, 0x9c])
  return Buffer.concat([header, ...Array.from({ length: times }, () => once), Buffer.alloc(8)])
}
