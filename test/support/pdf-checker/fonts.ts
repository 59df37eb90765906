import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create } from 'fontkit'
import type { Font } from 'fontkit'
import { nameAt } from '../pdf-objects.ts'
import type { FontUse } from '../pdf-fonts.ts'
import { problem } from './problem.ts'
import type { Examined, Problem } from './problem.ts'

const folders: Readonly<Record<string, string>> = {
  Regular: '400Regular',
  Italic: '400Regular_Italic',
  SemiBold: '600SemiBold',
  Bold: '700Bold',
}

const whole = new Map<string, Font | undefined>()

/** The complete typeface that an embedded one was taken from, by the end of its name. */
export function typefaceOf(name: string): Font | undefined {
  const style = /-(\w+)$/.exec(name)?.[1] ?? ''
  const folder = folders[style]
  if (folder === undefined) return undefined
  if (!whole.has(style)) {
    const path = `@expo-google-fonts/source-sans-3/${folder}/SourceSans3_${folder}.ttf`
    whole.set(style, parsed(readFileSync(createRequire(import.meta.url).resolve(path))))
  }
  return whole.get(style)
}

function parsed(program: Uint8Array): Font | undefined {
  const font = create(Buffer.from(program))
  return 'fonts' in font ? undefined : font
}

/** Each code that a page uses: its meaning, its width, and the very outline of the complete typeface. */
export function checkFonts({ reading }: Examined): readonly Problem[] {
  return [...reading.fonts.values()].flatMap((font) => {
    if (font.program.length === 0) return []
    const original = typefaceOf(font.name)
    const subset = parsed(font.program)
    const order = isOrdered(font.program) ? [] : [problem('font/loca', font.name)]
    if (original === undefined || subset === undefined) {
      return [...order, problem('font/outline', font.name, 'is not from a known typeface')]
    }
    const used = [...font.used].toSorted((left, right) => left - right)
    return [...order, ...used.flatMap((code) => checkCode(font, { original, subset }, code))]
  })
}

interface Programs {
  readonly original: Font
  readonly subset: Font
}

function checkCode(font: FontUse, programs: Programs, code: number): readonly Problem[] {
  const meaning = font.unicode.get(code)
  if (meaning === undefined) return [problem('font/no-unicode', font.name, code)]
  const point = meaning.codePointAt(0) ?? 0
  if (Array.from(meaning).length !== 1 || isForbidden(point)) {
    return [problem('font/unicode-value', font.name, code, JSON.stringify(meaning))]
  }
  const glyph = nameAt(font.descendant, 'CIDToGIDMap') === 'Identity' ? code : (font.glyphs.get(code) ?? 0)
  if (glyph === 0) return [problem('font/not-defined', font.name, code, meaning)]
  return [...checkWidth(font, programs, { code, glyph }), ...checkOutline(font, programs, { meaning, glyph })]
}

/** Nothing, byte order marks, halves of pairs and private characters mean nothing to a reader. */
function isForbidden(point: number): boolean {
  const isPrivate = (point >= 0xe000 && point <= 0xf8ff) || point >= 0xf_0000
  const isHalf = point >= 0xd800 && point <= 0xdfff
  return point === 0 || point === 0xfeff || point === 0xfffe || point === 0xffff || isPrivate || isHalf
}

function checkWidth(
  font: FontUse,
  { subset }: Programs,
  { code, glyph }: { readonly code: number; readonly glyph: number },
): readonly Problem[] {
  const said = font.widths.get(code) ?? font.defaultWidth
  const own = (subset.getGlyph(glyph).advanceWidth * 1000) / subset.unitsPerEm
  return Math.abs(said - own) > 1 ? [problem('font/width', font.name, code, said, own)] : []
}

function checkOutline(
  font: FontUse,
  { original, subset }: Programs,
  { meaning, glyph }: { readonly meaning: string; readonly glyph: number },
): readonly Problem[] {
  const wanted = original.glyphForCodePoint(meaning.codePointAt(0) ?? 0)
  if (wanted.id === 0) return [problem('font/not-defined', font.name, meaning)]
  const isSame = subset.getGlyph(glyph).path.toSVG() === wanted.path.toSVG()
  return isSame ? [] : [problem('font/outline', font.name, JSON.stringify(meaning))]
}

/** Whether the offsets of the glyphs never go down. */
function isOrdered(program: Uint8Array): boolean {
  const view = new DataView(program.buffer, program.byteOffset, program.length)
  const loca = tableIn(view, 'loca')
  const head = tableIn(view, 'head')
  if (loca === undefined || head === undefined) return false
  const isLong = view.getInt16(head.offset + 50) === 1
  const count = Math.floor(loca.length / (isLong ? 4 : 2))
  const at = (index: number): number =>
    isLong ? view.getUint32(loca.offset + index * 4) : view.getUint16(loca.offset + index * 2)
  return Array.from({ length: count - 1 }, (_, index) => at(index) <= at(index + 1)).every(Boolean)
}

/** Where a table of a TrueType program stands. */
export function tableIn(
  view: DataView,
  tag: string,
): { readonly offset: number; readonly length: number } | undefined {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)))
    if (name === tag) return { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) }
  }
  return undefined
}
