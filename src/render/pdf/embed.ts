import { createHash } from 'node:crypto'
import type { Character, Face } from './fonts.ts'
import { bytes } from '../pdf-syntax/values.ts'
import { add, addStream } from './objects.ts'
import type { Reference } from '../pdf-syntax/values.ts'
import type { Objects } from './objects.ts'

/** Puts into the file what the document uses of a typeface. */
export function embedFace(objects: Objects, face: Face): Reference {
  const used = [...face.characters.values()]
  const { program, glyphs } = subset(face, used)
  const tagged = `${tagOf(program)}+${face.font.postscriptName}`
  const descendant = add(objects, {
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: tagged,
    CIDSystemInfo: { Registry: bytes('Adobe'), Ordering: bytes('Identity'), Supplement: 0 },
    FontDescriptor: describe(objects, face, tagged, program),
    DW: 1000,
    W: [1, used.map(({ advance }) => Math.round(advance))],
    CIDToGIDMap: addStream(objects, codesToGlyphs(used, glyphs)),
  })
  return add(objects, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: tagged,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: addStream(objects, new TextEncoder().encode(toUnicode(used))),
  })
}

interface Subset {
  readonly program: Uint8Array
  /** From a glyph of the typeface to the same glyph of the subset. */
  readonly glyphs: ReadonlyMap<number, number>
}

function subset({ font }: Face, used: readonly Character[]): Subset {
  const made = font.createSubset()
  const glyphs = new Map<number, number>()
  for (const { glyph } of used) {
    if (glyphs.has(glyph)) continue
    made.includeGlyph(font.getGlyph(glyph))
    glyphs.set(glyph, glyphs.size + 1)
  }
  return { program: made.encode(), glyphs }
}

/** Six letters that tell one subset from another. */
function tagOf(program: Uint8Array): string {
  const hash = createHash('sha256').update(program).digest()
  return Array.from(hash.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('')
}

function describe(objects: Objects, { font, name }: Face, tagged: string, program: Uint8Array): Reference {
  const scale = (value: number) => Math.round((value * 1000) / font.unitsPerEm)
  const { minX, minY, maxX, maxY } = font.bbox
  const symbolic = 4
  const italic = 64
  return add(objects, {
    Type: 'FontDescriptor',
    FontName: tagged,
    Flags: name === 'italic' ? symbolic + italic : symbolic,
    FontBBox: [scale(minX), scale(minY), scale(maxX), scale(maxY)],
    ItalicAngle: Math.round(font.italicAngle),
    Ascent: scale(font.ascent),
    Descent: scale(font.descent),
    CapHeight: scale(font.capHeight),
    XHeight: scale(font.xHeight),
    StemV: stems[name],
    FontFile2: addStream(objects, program, { Length1: program.length }),
  })
}

const stems: Readonly<Record<Face['name'], number>> = { regular: 84, italic: 80, semibold: 120, bold: 144 }

function codesToGlyphs(used: readonly Character[], glyphs: ReadonlyMap<number, number>): Uint8Array {
  const map = new Uint8Array((used.length + 1) * 2)
  const view = new DataView(map.buffer)
  for (const { code, glyph } of used) view.setUint16(code * 2, glyphs.get(glyph) ?? 0)
  return map
}

/** At most a hundred lines to a block, as the format asks. */
const blockSize = 100

function toUnicode(used: readonly Character[]): string {
  const blocks = Array.from({ length: Math.ceil(used.length / blockSize) }, (_, index) => {
    const block = used.slice(index * blockSize, (index + 1) * blockSize)
    const lines = block.map(({ code, codePoint }) => `<${hex(code)}> <${utf16(codePoint)}>`)
    return `${block.length} beginbfchar\n${lines.join('\n')}\nendbfchar`
  })
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0')
}

function utf16(codePoint: number): string {
  const units = String.fromCodePoint(codePoint)
  return Array.from({ length: units.length }, (_, index) => hex(units.charCodeAt(index))).join('')
}
