import { visibleEscape } from '../../model/visible-escape.ts'
import { characterOf, kernOf } from './fonts.ts'
import type { Character, Face, Word } from './fonts.ts'

/** What every typeface has, and what needs no composing. */
const plain = /^[ -~]*$/

/** The text as it will be printed: composed accents, and a visible escape for what the typeface lacks. */
function printable(face: Face, text: string): string {
  if (plain.test(text)) return text
  const composed = text.normalize('NFC')
  return Array.from(composed, (character) => visible(face, character)).join('')
}

function visible(face: Face, character: string): string {
  const codePoint = character.codePointAt(0) ?? 0
  if (characterOf(face, codePoint) !== undefined) return character
  return visibleEscape(character)
}

/** Shapes a word once; the next time, it is found. */
export function wordOf(face: Face, text: string): Word {
  const known = face.words.get(text)
  if (known !== undefined) return known
  const made = shape(face, text)
  keep(face.words, text, made)
  return made
}

/** What comes after so many words has few chances to come again. */
const mostKept = 50_000

function keep<T>(shelf: Map<string, T>, text: string, made: T): void {
  if (shelf.size >= mostKept) shelf.clear()
  shelf.set(text, made)
}

const softBreaks = /(?<=\p{L}{3}[-–])(?=\p{L}{3})|(?<=—)/u
const mayBreak = /[-–—]/

/** The words of what stands between two spaces: a line may end after a hyphen or a dash as well. */
export function partsOf(face: Face, text: string): readonly Word[] {
  if (!mayBreak.test(text)) return [wordOf(face, text)]
  const known = face.parts.get(text)
  if (known !== undefined) return known
  const made = text.split(softBreaks).map((piece) => wordOf(face, piece))
  keep(face.parts, text, made)
  return made
}

const softEnd = /\p{L}{3}[-–]$|—$/u

/** Whether a line may end after a word that no space follows. */
export function endsSoft({ text }: Word): boolean {
  const last = text.charCodeAt(text.length - 1)
  return (last === 0x2d || last === 0x2013 || last === 0x2014) && softEnd.test(text)
}

/** Width of a text in points. */
export function widthOf(face: Face, text: string, size: number): number {
  return (wordOf(face, text).width * size) / 1000
}

function shape(face: Face, source: string): Word {
  const text = printable(face, source)
  let codes = ''
  let width = 0
  let previous: Character | undefined
  for (const character of charactersOf(face, text)) {
    const kern = previous === undefined ? 0 : kernOf(face, previous, character)
    if (kern !== 0) codes += `>${-kern}<`
    codes += codeOf(character)
    width += character.advance + kern
    previous = character
  }
  return { text, codes, width }
}

function codeOf({ code }: Character): string {
  return code.toString(16).padStart(4, '0')
}

function charactersOf(face: Face, text: string): readonly Character[] {
  return Array.from(text).flatMap((character) => characterOf(face, character.codePointAt(0) ?? 0) ?? [])
}

/**
 * Where to cut a word so that its head fits in a width given in points: at a joint when one is near, else anywhere, but
 * at a tie of punctuation only when there is nothing else.
 */
export function cutWord(face: Face, text: string, size: number, room: number): number {
  const limit = (room * 1000) / size
  let width = 0
  let anywhere = 0
  let joint = 0
  let end = 0
  for (const character of charactersOf(face, text)) {
    width += character.advance
    if (width > limit) break
    end += String.fromCodePoint(character.codePoint).length
    if (!isGlue(text.charAt(end - 1)) && !isGlue(text.charAt(end))) anywhere = end
    if (joints.has(text.charAt(end - 1))) joint = end
  }
  if (anywhere === 0) return end
  return joint > anywhere * 0.4 ? joint : anywhere
}

const joints = new Set(['/', '_', '-', '.', ',', ';', '@', '&', '=', '?', '#', '+'])

/** French typography ties punctuation to its word with these two spaces. */
function isGlue(character: string): boolean {
  return character === '\u00A0' || character === '\u202F'
}
