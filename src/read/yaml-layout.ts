import { CST, Parser } from 'yaml'

/** A pair of a mapping or an item of a list, by offsets in the text. */
export interface LaidItem {
  /** Its dash, its anchor or its key. */
  readonly start: number
  /** After the last thing that it holds; comments and empty lines below it are not its own. */
  readonly end: number
}

export interface LaidComment {
  readonly start: number
  readonly source: string
}

interface Layout {
  /** In the order of the text; what holds another comes first. */
  readonly items: readonly LaidItem[]
  readonly comments: readonly LaidComment[]
}

/** Where the comments and the items of a whole YAML text stand: a `#` inside a text is no comment. */
export function layoutOf(text: string): Layout {
  const found: Found = { items: [], comments: [] }
  for (const token of new Parser().parse(text)) gather(token, found)
  return {
    items: found.items.toSorted((a, b) => a.start - b.start || b.end - a.end),
    comments: found.comments.toSorted((a, b) => a.start - b.start),
  }
}

interface Found {
  readonly items: LaidItem[]
  readonly comments: LaidComment[]
}

const spaces = new Set(['space', 'newline', 'comment'])

/** Gathers what a token holds, and says where the last of it ends; 0 when it holds only spaces and comments. */
function gather(token: CST.Token | null | undefined, found: Found): number {
  if (token === null || token === undefined || token.type === 'error') return 0
  if (token.type === 'comment') found.comments.push({ start: token.offset, source: token.source })
  if (token.type === 'document') return gatherAll([...token.start, token.value, ...(token.end ?? [])], found)
  if (token.type === 'block-scalar') {
    gatherAll(token.props, found)
    return token.offset + CST.stringify({ ...token, source: token.source.trimEnd() }).length
  }
  if ('items' in token) {
    const outside = token.type === 'flow-collection' ? [token.start, ...token.end] : []
    const ends = token.items.map((item) => gatherItem(item, found))
    return ends.reduce((last, end) => Math.max(last, end), gatherAll(outside, found))
  }
  const after = 'end' in token ? gatherAll(token.end ?? [], found) : 0
  return spaces.has(token.type) ? 0 : Math.max(after, token.offset + token.source.length)
}

function gatherAll(tokens: readonly (CST.Token | undefined)[], found: Found): number {
  return tokens.reduce((last, token) => Math.max(last, gather(token, found)), 0)
}

function gatherItem({ start, key, sep, value }: CST.CollectionItem, found: Found): number {
  const parts = [...start, key, ...(sep ?? []), value].filter((part) => part !== null && part !== undefined)
  const end = gatherAll(parts, found)
  const first = parts.find(({ type }) => !spaces.has(type) && type !== 'comma')
  if (first !== undefined) found.items.push({ start: first.offset, end })
  return end
}
