import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { create } from 'fontkit'
import type { Font } from 'fontkit'

export type FaceName = 'regular' | 'italic' | 'semibold' | 'bold'

/** One character as the file will know it: every code point has a code of its own, so that text reads back exactly. */
export interface Character {
  readonly code: number
  readonly codePoint: number
  readonly glyph: number
  /** In thousandths of the type size. */
  readonly advance: number
}

/** A word shaped once and set many times. */
export interface Word {
  readonly text: string
  /** Operand of TJ without its brackets, and without the angles at either end: those of words in a row follow each other. */
  readonly codes: string
  /** In thousandths of the type size. */
  readonly width: number
}

/** A typeface with what one document uses of it. */
export interface Face {
  readonly name: FaceName
  /** Its name among the resources of a page. */
  readonly resource: string
  readonly font: Font
  readonly characters: Map<number, Character>
  readonly kerns: Map<number, number>
  readonly words: Map<string, Word>
  /** What stands between two spaces, cut where a line may end inside it. */
  readonly parts: Map<string, readonly Word[]>
}

export type Faces = Readonly<Record<FaceName, Face>>

const folders: Readonly<Record<FaceName, string>> = {
  regular: '400Regular',
  italic: '400Regular_Italic',
  semibold: '600SemiBold',
  bold: '700Bold',
}

/** Reads the typefaces of the document from the package that brings them. */
export async function loadFaces(): Promise<Faces> {
  const [regular, italic, semibold, bold] = await Promise.all([
    loadFace('regular', 'F1'),
    loadFace('italic', 'F2'),
    loadFace('semibold', 'F3'),
    loadFace('bold', 'F4'),
  ])
  return { regular, italic, semibold, bold }
}

async function loadFace(name: FaceName, resource: string): Promise<Face> {
  const folder = folders[name]
  const path = `@expo-google-fonts/source-sans-3/${folder}/SourceSans3_${folder}.ttf`
  const font = create(await readFile(createRequire(import.meta.url).resolve(path)))
  if ('fonts' in font) throw new Error(`${path} is a collection of fonts`)
  return { name, resource, font, characters: new Map(), kerns: new Map(), words: new Map(), parts: new Map() }
}

/** Typefaces have it, but no text of an archive may hold it: it comes along with what is pasted. */
const byteOrderMark = 0xfeff

/** The character of a code point, or nothing when the typeface cannot show it. */
export function characterOf(face: Face, codePoint: number): Character | undefined {
  const known = face.characters.get(codePoint)
  if (known !== undefined) return known
  if (codePoint === byteOrderMark || !face.font.hasGlyphForCodePoint(codePoint)) return undefined
  const glyph = face.font.glyphForCodePoint(codePoint)
  const advance = (glyph.advanceWidth * 1000) / face.font.unitsPerEm
  const made = { code: face.characters.size + 1, codePoint, glyph: glyph.id, advance }
  face.characters.set(codePoint, made)
  return made
}

/** Thousandths by which the second character moves, negative when it comes nearer; digits keep their columns. */
export function kernOf(face: Face, left: Character, right: Character): number {
  if (isDigit(left.codePoint) && isDigit(right.codePoint)) return 0
  const key = left.code * 65_536 + right.code
  const known = face.kerns.get(key)
  if (known !== undefined) return known
  const kern = readKern(face, left, right)
  face.kerns.set(key, kern)
  return kern
}

const onlyKerning = {
  kern: true,
  liga: false,
  clig: false,
  calt: false,
  ccmp: false,
  locl: false,
  mark: false,
}

function readKern(face: Face, left: Character, right: Character): number {
  const pair = face.font.layout(String.fromCodePoint(left.codePoint, right.codePoint), onlyKerning)
  const [first] = pair.positions
  if (first === undefined || pair.glyphs.length !== 2) return 0
  return Math.round((first.xAdvance * 1000) / face.font.unitsPerEm - left.advance)
}

function isDigit(codePoint: number): boolean {
  return codePoint >= 0x30 && codePoint <= 0x39
}
