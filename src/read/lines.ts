import { shortened } from './mended.ts'

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

/**
 * The line above a place, when it is that one which lost its indentation: it has a value, and stands left of two lines
 * that agree, or below a key that waits for something.
 */
export function misplacedAbove(offset: number, text: string): number | undefined {
  const dash = misalignedDash(offset, text)
  if (dash !== undefined) return dash
  const above = startOfLineBefore(offset, text)
  const before = above === undefined ? undefined : startOfLineBefore(above, text)
  if (above === undefined || before === undefined) return undefined
  if (!/^[\w-]+:\s+[^|>\s]/.test(lineAt(above, text))) return undefined
  const [here, left, first] = [offset, above, before].map((place) => indentAt(place, text))
  if (here === undefined || left === undefined || here <= left) return undefined
  const isWaiting = first === left && /^(?:- +)*[\w-]+:$/.test(lineAt(before, text))
  return here === first || isWaiting
    ? above + (/^ */.exec(text.slice(above, above + 200))?.[0].length ?? 0)
    : undefined
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
