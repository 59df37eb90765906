import { limits } from './limits.ts'
import { refuse, type Refused } from '../../zip/refuse.ts'
import { attributeOf, type Attributes } from '../../zip/xml.ts'

/** A text while its runs are read: what is bold and what is not becomes one text, how to pronounce it is left out. */
export interface RichText {
  /** The element right below the text's own: a run, or something that is no text. */
  run: string
  /** Whether the reading is inside a `t`. */
  isInside: boolean
  /** Whether blanks at both ends of the present piece are meant. */
  isKept: boolean
  piece: string
  text: string
}

export function emptyText(): RichText {
  return { run: '', isInside: false, isKept: false, piece: '', text: '' }
}

/** Enters an element inside a text's own element, which is at level 0. */
export function enterRich(rich: RichText, name: string, attributes: Attributes, level: number): void {
  if (level === 1) rich.run = name
  rich.isInside = name === 't' && (level === 1 || (level === 2 && rich.run === 'r'))
  rich.isKept = attributeOf(attributes, 'xml:space') === 'preserve'
}

export function addPiece(rich: RichText, text: string): Refused | undefined {
  if (!rich.isInside) return undefined
  rich.piece += text
  return refuseLength(rich.text.length + rich.piece.length)
}

/** Leaves an element inside a text's own. Excel drops blanks at the ends of a piece that does not ask to keep them. */
export function leaveRich(rich: RichText): void {
  if (!rich.isInside) return
  rich.text += rich.isKept ? rich.piece : rich.piece.replaceAll(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
  rich.piece = ''
  rich.isInside = false
}

/** Excel's escapes may make a text seven times as long as what it says. */
export function refuseLength(length: number): Refused | undefined {
  return length > limits.textLength * 7 ? refuse('textTooLong', { most: limits.textLength }) : undefined
}

/** A text as its reader sees it: `_x000D_` is a character that XML cannot carry, and every line ends with LF. */
export function plainText(text: string): string | Refused {
  const plain = text.includes('_x') ? unescape(text) : text
  const lines = plain.includes('\r') ? plain.replaceAll(/\r\n?/g, '\n') : plain
  return lines.length > limits.textLength
    ? refuse('textTooLong', { most: limits.textLength })
    : lines.toWellFormed()
}

function unescape(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
