import { PDFArray, PDFName, PDFNumber } from 'pdf-lib'
import type { PDFDict, PDFDocument } from 'pdf-lib'
import { dictionaryOf, entry, inflate, listAt, nameAt, numberAt } from './pdf-objects.ts'

/** A typeface as a file embeds it, with the codes that its pages use. */
export interface FontUse {
  readonly name: string
  readonly dictionary: PDFDict
  readonly descendant: PDFDict
  /** The embedded program; empty when there is none. */
  readonly program: Uint8Array
  readonly unicode: ReadonlyMap<number, string>
  readonly widths: ReadonlyMap<number, number>
  readonly defaultWidth: number
  readonly glyphs: ReadonlyMap<number, number>
  readonly used: Set<number>
}

export function readFont(dictionary: PDFDict, document: PDFDocument): FontUse {
  const descendant = dictionaryOf(listAt(dictionary, 'DescendantFonts')[0]) ?? dictionary
  return {
    name: nameAt(dictionary, 'BaseFont'),
    dictionary,
    descendant,
    program: optional(descendant, document, 'FontDescriptor', 'FontFile2'),
    unicode: readUnicode(Buffer.from(optional(dictionary, document, 'ToUnicode')).toString('latin1')),
    widths: readWidths(descendant),
    defaultWidth: numberAt(descendant, 'DW') ?? 1000,
    glyphs: readGlyphs(optional(descendant, document, 'CIDToGIDMap')),
    used: new Set(),
  }
}

function optional(dictionary: PDFDict, document: PDFDocument, ...path: readonly string[]): Uint8Array {
  const found = entry(dictionary, ...path)
  return found === undefined || found instanceof PDFName ? new Uint8Array() : inflate(found, document)
}

function readUnicode(map: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  const blocks = map.matchAll(/beginbfchar([^]*?)endbfchar/g)
  for (const [, block] of blocks) {
    for (const [, code, units] of block!.matchAll(/<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]*)>/g)) {
      found.set(Number.parseInt(code!, 16), utf16(units!))
    }
  }
  return found
}

function utf16(units: string): string {
  return Array.from(units.matchAll(/.{4}/g), ([unit]) => String.fromCharCode(Number.parseInt(unit, 16))).join(
    '',
  )
}

/** Widths stand in runs: a first code and a list, or a first code, a last code and one width for all. */
function readWidths(descendant: PDFDict): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const list = listAt(descendant, 'W')
  for (let at = 0; at < list.length;) {
    const [first, next, width] = [list[at], list[at + 1], list[at + 2]]
    const code = first instanceof PDFNumber ? first.asNumber() : 0
    if (next instanceof PDFArray) {
      for (const [index, own] of next.asArray().entries()) {
        if (own instanceof PDFNumber) found.set(code + index, own.asNumber())
      }
      at += 2
      continue
    }
    const last = next instanceof PDFNumber ? next.asNumber() : code
    for (let own = code; own <= last; own += 1) {
      if (width instanceof PDFNumber) found.set(own, width.asNumber())
    }
    at += 3
  }
  return found
}

function readGlyphs(map: Uint8Array): ReadonlyMap<number, number> {
  return new Map(
    Array.from({ length: Math.floor(map.length / 2) }, (_, code) => [
      code,
      (map[code * 2]! << 8) + map[code * 2 + 1]!,
    ]),
  )
}
