import { PDFArray, PDFName, PDFNumber } from 'pdf-lib'
import { tableIn } from '../pdf-checker/fonts.ts'
import { dictionaryAt } from '../pdf-objects.ts'
import type { Reading } from '../pdf-reader.ts'
import { addStream, editStream, font, remove, set } from './tools.ts'
import type { Mutant } from './tools.ts'

function descriptor(file: Reading): ReturnType<typeof dictionaryAt> {
  return dictionaryAt(font(file, 'Regular').descendant, 'FontDescriptor')
}

function editProgram(
  file: Reading,
  edit: (bytes: Buffer, table: (tag: string) => { offset: number; length: number }) => void,
): void {
  editStream(file, descriptor(file), 'FontFile2', (bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    edit(bytes, (tag) => tableIn(view, tag)!)
    return bytes
  })
}

/** Changes what the codes of the text face mean; the first code is that of its first character. */
function editMeaning(edit: (map: string) => string): Mutant['damage'] {
  return (file) =>
    editStream(file, font(file, 'Regular').dictionary, 'ToUnicode', (bytes) =>
      Buffer.from(edit(bytes.toString('latin1')), 'latin1'),
    )
}

function meaning(name: string, units: string): Mutant {
  return {
    name: `a code that means ${name}`,
    codes: ['font/unicode-value'],
    damage: editMeaning((map) => map.replace(/<0005>\s*<\w+>/, `<0005> <${units}>`)),
  }
}

const meanings: readonly Mutant[] = [
  {
    name: 'all meanings shifted by one',
    codes: ['font/outline', 'text/differs'],
    damage: editMeaning((map) =>
      map.replaceAll(
        /<([0-9a-f]{4})>(\s*)<([0-9a-f]{4})>$/gm,
        (_, code: string, space: string, units: string) => {
          const next = (Number.parseInt(units, 16) + 1).toString(16).padStart(4, '0')
          return `<${code}>${space}<${next}>`
        },
      ),
    ),
  },
  {
    name: 'a code that means nothing',
    codes: ['font/no-unicode'],
    damage: editMeaning((map) =>
      map
        .replace(/<0005>\s*<\w+>\n/, '')
        .replace(/^(\d+)(?= beginbfchar)/m, (count) => `${Number(count) - 1}`),
    ),
  },
  {
    name: 'no meanings at all',
    codes: ['font/no-unicode'],
    damage: (file) => remove(font(file, 'Regular').dictionary, 'ToUnicode'),
  },
  meaning('no character', '0000'),
  meaning('a byte order mark', 'feff'),
  meaning('a reversed byte order mark', 'fffe'),
  meaning('a private character', 'e000'),
  meaning('half a pair', 'd83d'),
  meaning('two letters', '00660069'),
  {
    name: 'a block of meanings that is too long',
    codes: ['font/unicode-blocks'],
    damage: editMeaning((map) => {
      const lines = Array.from(
        { length: 101 },
        (_, index) => `<01${(index + 1).toString(16).padStart(2, '0')}> <0041>`,
      )
      return map.replace('endcmap', `101 beginbfchar\n${lines.join('\n')}\nendbfchar\nendcmap`)
    }),
  },
]

const outlines: readonly Mutant[] = [
  {
    name: 'glyphs destroyed',
    codes: ['font/outline'],
    damage: (file) =>
      editProgram(file, (bytes, table) => {
        const { offset, length } = table('glyf')
        bytes.fill(0, offset, offset + length)
      }),
  },
  {
    name: 'one glyph destroyed',
    codes: ['font/outline'],
    damage: (file) =>
      editProgram(file, (bytes, table) => {
        const { offset, length } = table('glyf')
        const half = offset + Math.floor(length / 2)
        bytes.fill(0, half, half + 40)
      }),
  },
  {
    name: 'offsets of glyphs that go down',
    codes: ['font/loca'],
    damage: (file) =>
      editProgram(file, (bytes, table) => {
        const { offset } = table('loca')
        const size = bytes.readInt16BE(table('head').offset + 50) === 1 ? 4 : 2
        const [one, other] = [offset + size * 3, offset + size * 4]
        const first = Buffer.from(bytes.subarray(one, one + size))
        bytes.copy(bytes, one, other, other + size)
        first.copy(bytes, other)
      }),
  },
  {
    name: 'widths of the program changed',
    codes: ['font/width'],
    damage: (file) =>
      editProgram(file, (bytes, table) => {
        const { offset } = table('hmtx')
        bytes.writeUInt16BE(bytes.readUInt16BE(offset + 4 * 4) + 40, offset + 4 * 4)
      }),
  },
  {
    name: 'a width of the file changed',
    codes: ['font/width'],
    damage: (file) => {
      const widths = font(file, 'Regular').descendant.lookup(PDFName.of('W'), PDFArray).lookup(1, PDFArray)
      widths.set(4, PDFNumber.of(widths.lookup(4, PDFNumber).asNumber() + 50))
    },
  },
  {
    name: 'no widths',
    codes: ['font/width'],
    damage: (file) => remove(font(file, 'Regular').descendant, 'W'),
  },
  {
    name: 'two glyphs exchanged',
    codes: ['font/outline'],
    damage: (file) =>
      editStream(file, font(file, 'Regular').descendant, 'CIDToGIDMap', (bytes) => {
        const [one, other] = [bytes.readUInt16BE(10), bytes.readUInt16BE(12)]
        bytes.writeUInt16BE(other, 10)
        bytes.writeUInt16BE(one, 12)
        return bytes
      }),
  },
  {
    name: 'a code that shows the box of what is not defined',
    codes: ['font/not-defined'],
    damage: (file) =>
      editStream(file, font(file, 'Regular').descendant, 'CIDToGIDMap', (bytes) => {
        bytes.writeUInt16BE(0, 10)
        return bytes
      }),
  },
]

const entries: readonly Mutant[] = [
  {
    name: 'a typeface that is not embedded',
    codes: ['font/not-embedded'],
    damage: (file) => remove(descriptor(file), 'FontFile2'),
  },
  {
    name: 'a typeface that no page knows',
    codes: ['font/not-embedded'],
    damage: (file) => remove(dictionaryAt(file.document.getPages()[0]!.node, 'Resources', 'Font'), 'F1'),
  },
  {
    name: 'a typeface encoded in the old way',
    codes: ['font/encoding'],
    damage: (file) => set(file, font(file, 'Regular').dictionary, 'Encoding', 'WinAnsiEncoding'),
  },
  {
    name: 'a typeface without its map of glyphs',
    codes: ['font/encoding'],
    damage: (file) => remove(font(file, 'Regular').descendant, 'CIDToGIDMap'),
  },
  {
    name: 'a subset that passes for the whole typeface',
    codes: ['font/subset'],
    damage: (file) => set(file, font(file, 'Regular').dictionary, 'BaseFont', 'SourceSans3-Regular'),
  },
  {
    name: 'a subset with two names',
    codes: ['font/subset'],
    damage: (file) => set(file, descriptor(file), 'FontName', 'AAAAAA+SourceSans3-Regular'),
  },
  {
    name: 'a list of codes that lacks some',
    codes: ['font/cid-set'],
    damage: (file) => set(file, descriptor(file), 'CIDSet', addStream(file, Uint8Array.of(0x80))),
  },
]

export const fontMutants: readonly Mutant[] = [...meanings, ...outlines, ...entries]
