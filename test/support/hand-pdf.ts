import { deflateSync } from 'node:zlib'

/** The text of a stream object, in Latin-1; `packed` streams are deflated. */
export function streamText(entries: string, content: string | Uint8Array, packed = false): string {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : Buffer.from(content)
  const body = packed ? deflateSync(bytes) : bytes
  const filter = packed ? '/Filter/FlateDecode' : ''
  return `<<${entries}${filter}/Length ${body.length}>>\nstream\n${body.toString('latin1')}\nendstream`
}

/** A PDF from the texts of its objects, numbered from 1; the first is the catalog. */
export function handPdf(objects: readonly string[], trailer = '', beforeTable = ''): Buffer {
  let text = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  text += beforeTable
  const start = text.length
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`)
  const size = objects.length + 1
  text += `xref\n0 ${size}\n0000000000 65535 f \n${lines.join('')}`
  text += `trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

interface OnePage {
  /** The page's operators; the typeface /F is Helvetica. */
  readonly content?: string
  /** More entries of the page, of its resources, of the catalog and of the trailer. */
  readonly page?: string
  readonly resources?: string
  readonly catalog?: string
  readonly trailer?: string
  readonly box?: string
  /** Further objects, numbered from 6. */
  readonly objects?: readonly string[]
  /** What stands between the last object and the table of all of them. */
  readonly beforeTable?: string
}

/** A PDF of one page. */
export function onePage({
  content = '',
  page,
  resources,
  catalog,
  trailer,
  box,
  objects = [],
  beforeTable,
}: OnePage): Buffer {
  return handPdf(
    [
      `<</Type/Catalog/Pages 2 0 R${catalog ?? ''}>>`,
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      `<</Type/Page/Parent 2 0 R/MediaBox[${box ?? '0 0 400 300'}]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>${resources ?? ''}>>${page ?? ''}>>`,
      streamText('', content, true),
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
      ...objects,
    ],
    trailer,
    beforeTable,
  )
}

/** Operators that set a line of text. */
export function textAt(x: number, y: number, words: string, size = 12): string {
  return `BT /F ${size} Tf ${x} ${y} Td (${words}) Tj ET`
}
