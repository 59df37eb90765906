/** Where the line of a character begins. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
}

/** Where the line of a character ends, before its line break. */
export function lineEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at)
  if (feed < 0) return text.length
  return feed > at && text[feed - 1] === '\r' ? feed - 1 : feed
}

/** Where the next line begins; the end of the text when there is none. */
function nextLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at)
  return feed < 0 ? text.length : feed + 1
}

/** A place without the line break that stands just before it. */
export function beforeBreak(text: string, at: number): number {
  if (text[at - 1] !== '\n') return at
  return text[at - 2] === '\r' ? at - 2 : at - 1
}

/** How many characters stand before one on its line. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at)
}

/** Whether only spaces stand before a character on its line. */
export function isFirstOnLine(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === ''
}

/** The line break used around a place: that of its own line, else of the line before, else of the first line. */
export function breakNear(text: string, at: number): string {
  const feed = text.indexOf('\n', at)
  const near = feed < 0 ? text.lastIndexOf('\n') : feed
  return near > 0 && text[near - 1] === '\r' ? '\r\n' : '\n'
}

/**
 * Where a line can be added after content that ends at `end`: after its line, and after the comment lines that follow at
 * once and belong with it. Those are indented by `least` at least, and more than the next line that is no comment: a
 * comment that is aligned with what follows speaks of it.
 */
export function endOfLines(text: string, end: number, least: number): number {
  const first = nextLine(text, end)
  let last = first
  while (last < text.length && /^[ \t]*#/.test(text.slice(last, lineEnd(text, last))))
    last = nextLine(text, last)
  const following = indentAfter(text, last)
  let place = first
  while (place < last) {
    const indent = indentOf(text, place)
    if (indent < least || indent <= following) break
    place = nextLine(text, place)
  }
  return place
}

/**
 * Where the line of content begins, or that of the comments just above it: a comment that is aligned with what follows
 * speaks of it.
 */
export function startOfLines(text: string, start: number): number {
  const column = columnOf(text, start)
  let place = lineStart(text, start)
  while (place > 0) {
    const above = lineStart(text, place - 1)
    if (indentOf(text, above) !== column || text[above + column] !== '#') break
    place = above
  }
  return place
}

/** Whether the next line below a place, empty ones left aside, is a comment further right than a column. */
export function isCommentBelow(text: string, at: number, column: number): boolean {
  const [, indent] = /^(?:[ \t]*\r?\n)*( *)#/.exec(text.slice(nextLine(text, at))) ?? []
  return indent !== undefined && indent.length > column
}

/** How far the next line with content is indented; less than anything when the document ends there. */
function indentAfter(text: string, at: number): number {
  for (let place = at; place < text.length; place = nextLine(text, place)) {
    const line = text.slice(place, lineEnd(text, place))
    if (/^(?:---|\.\.\.)(?:\s|$)/.test(line)) return -1
    if (!/^[ \t]*(?:#|$)/.test(line)) return indentOf(text, place)
  }
  return -1
}

function indentOf(text: string, at: number): number {
  return (/^ */.exec(text.slice(at, lineEnd(text, at)))?.[0] ?? '').length
}
