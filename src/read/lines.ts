import { shortened } from './mended.ts'

/** Far above a line, nothing tells any more how it should be indented. In lines. */
const farthest = 200

/** The line of a text around a place, without what surrounds it, and short. */
export function lineAt(offset: number, text: string): string {
  const start = startOfLine(offset, text)
  return shortened((text.slice(start, start + 1000).split(/\r?\n/, 1)[0] ?? '').trim())
}

export function startOfLine(offset: number, text: string): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Where the line above begins, blank ones and comments left out. */
export function startOfLineBefore(offset: number, text: string): number | undefined {
  let start = startOfLine(offset, text)
  for (let line = ''; start > 0;) {
    start = startOfLine(start - 1, text)
    line = lineAt(start, text)
    if (line !== '' && !line.startsWith('#')) return start
  }
  return undefined
}

/** Where the line below begins, blank ones and comments left out. */
export function startOfLineAfter(offset: number, text: string): number {
  const below = /\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*/g
  below.lastIndex = offset
  return below.exec(text) === null ? offset : below.lastIndex
}

/** The line at a place, or above it but for blank ones and comments, that holds nothing but signs that cannot be seen. */
export function unseenAbove(offset: number, text: string): number | undefined {
  let start = startOfLine(offset, text)
  for (let seen = 0; seen < farthest; seen += 1) {
    const line = text.slice(start, start + 100).split(/\r?\n/, 1)[0] ?? ''
    if (/^[\s\p{Cf}]+$/u.test(line) && /[^ \t]/.test(line)) return start
    if (start === 0 || (seen > 0 && !/^\s*(?:#|$)/.test(line))) return undefined
    start = startOfLine(start - 1, text)
  }
  return undefined
}

/**
 * The key that a `#` makes a comment, of the lines below it where the reader stumbles: they stand in from it, or are the
 * items of its list.
 */
export function commentedHead(offset: number, text: string): number | undefined {
  const here = startOfLine(offset, text)
  const first = /^\s*(?:#|$)/.test(lineAt(here, text)) ? startOfLineAfter(here, text) : here
  for (let start = first; start > 0;) {
    start = startOfLine(start - 1, text)
    const line = lineAt(start, text)
    if (line !== '' && !line.startsWith('#')) return undefined
    if (!/^#\s*(?:- +)*[\w-]+:\s*(?:[>|][-+]?\d?)?$/.test(line)) continue
    const isDeeper = marginAt(first, text) > marginAt(start, text)
    const isItem = marginAt(first, text) === marginAt(start, text) && lineAt(first, text).startsWith('- ')
    return isDeeper || isItem ? start + marginAt(start, text) : undefined
  }
  return undefined
}

/**
 * The line above a place, when it is that one which lost its indentation: a line that stands left of two others that
 * agree, or that has a value below a key that waits for something.
 */
export function misplacedAbove(offset: number, text: string): number | undefined {
  const stray = misalignedDash(offset, text) ?? misalignedKey(offset, text) ?? strayBetween(offset, text)
  if (stray !== undefined) return stray
  const first = indentedStart(offset, text)
  if (first !== undefined) return first
  const above = startOfLineBefore(offset, text)
  const before = above === undefined ? undefined : startOfLineBefore(above, text)
  if (above === undefined || before === undefined) return undefined
  const isValued =
    /^[^:]+:\s+[^|>\s]/.test(lineAt(above, text)) && indentAt(offset, text) > indentAt(above, text)
  const isWaiting =
    indentAt(before, text) === indentAt(above, text) && /^(?:- +)*[\w-]+:$/.test(lineAt(before, text))
  // One column in where all else goes two columns in: a space was lost.
  const isHalfway =
    indentAt(above, text) === indentAt(before, text) + 1 &&
    indentAt(offset, text) === indentAt(above, text) + 1
  return isValued && (isWaiting || isHalfway) ? above + marginAt(above, text) : undefined
}

/** The first line of a text that starts in from the margin, where the place is at the margin and nothing above it is. */
function indentedStart(offset: number, text: string): number | undefined {
  if (indentAt(offset, text) > 0) return undefined
  const first = /^(?: *(?:#.*)?\r?\n)*( +)[^\s#]/.exec(text.slice(0, startOfLine(offset, text)))
  if (first === null) return undefined
  const isAnyAtMargin = /^[^\s#]/m.test(text.slice(0, startOfLine(offset, text)))
  return isAnyAtMargin ? undefined : first[0].length - 1
}

/** The line left of a place and of one above it that stands in the same column: between the two, it is out of place. */
function strayBetween(offset: number, text: string): number | undefined {
  const isItem = lineAt(offset, text).startsWith('- ')
  if (/^ *\t/.test(text.slice(startOfLine(offset, text), offset + 1))) return undefined
  const columnAt = (start: number): number => (isItem ? marginAt(start, text) : indentAt(start, text))
  const column = columnAt(offset)
  let stray: number | undefined
  let start = startOfLineBefore(offset, text)
  for (let seen = 0; start !== undefined && seen < farthest; seen += 1) {
    const here = columnAt(start)
    if (here === column && (!isItem || lineAt(start, text).startsWith('- '))) {
      // A line apart from it is no part of what stands above it.
      return stray !== undefined && /\n[ \t]*\r?\n/.test(text.slice(stray, offset)) ? undefined : stray
    }
    if (!isItem && marginAt(start, text) === column) return undefined
    if (marginAt(start, text) < column && stray === undefined) stray = start + marginAt(start, text)
    start = startOfLineBefore(start, text)
  }
  return undefined
}

/** The dash of the first item of a list, when the place is at the second one and only that stands two columns in. */
function misalignedDash(offset: number, text: string): number | undefined {
  if (!lineAt(offset, text).startsWith('- ')) return undefined
  const margin = marginAt(offset, text)
  for (
    let start = startOfLineBefore(offset, text);
    start !== undefined;
    start = startOfLineBefore(start, text)
  ) {
    const column = marginAt(start, text)
    if (column >= margin) continue
    const holder = startOfLineBefore(start, text)
    const isFirst =
      lineAt(start, text).startsWith('- ') &&
      holder !== undefined &&
      /^(?:- +)*[\w-]+:$/.test(lineAt(holder, text))
    return isFirst && margin - indentAt(holder, text) === 2 && column > indentAt(holder, text)
      ? start + column
      : undefined
  }
  return undefined
}

/** The first key of a section, when the place is at a later one and only that stands two columns in. */
function misalignedKey(offset: number, text: string): number | undefined {
  const margin = marginAt(offset, text)
  if (!/^[\w-]+:(?:\s|$)/.test(lineAt(offset, text))) return undefined
  let first: number | undefined
  let start = startOfLineBefore(offset, text)
  for (let seen = 0; start !== undefined && seen < farthest; seen += 1) {
    if (marginAt(start, text) < margin) break
    first = start
    start = startOfLineBefore(start, text)
  }
  if (start === undefined || first === undefined || marginAt(first, text) === margin) return undefined
  const isHolder = /^(?:- +)*[\w-]+:$/.test(lineAt(start, text)) && margin - indentAt(start, text) === 2
  return isHolder ? first + marginAt(first, text) : undefined
}

/** The column at which a line starts. */
function marginAt(offset: number, text: string): number {
  const start = startOfLine(offset, text)
  return /^ */.exec(text.slice(start, start + 1000))?.[0].length ?? 0
}

/** The column at which the keys of a line stand: dashes are no keys. */
function indentAt(offset: number, text: string): number {
  const start = startOfLine(offset, text)
  return /^ *(?:- +)*/.exec(text.slice(start, start + 1000))?.[0].length ?? 0
}
