import type { Element, Reading, Stretch } from './pdf-reader.ts'

/** Characters without any space, and the places among them where a space may stand, and where one must. */
interface Letters {
  readonly letters: string
  readonly may: ReadonlySet<number>
  readonly must: ReadonlySet<number>
}

/** The text of a page in the order in which it is painted. */
function paintedOn(reading: Reading, page: number): Letters {
  const may = new Set<number>()
  const must = new Set<number>()
  let letters = ''
  for (const stretch of stretchesOf(reading, page)) {
    const inked = stretch.text.trimEnd().length
    for (const [index, character] of Array.from(stretch.text).entries()) {
      const isInside = index < inked && index > 0
      if (stretch.rotated || character.trim() === '') may.add(letters.length)
      // Narrower spaces may be too narrow for a reader of pages to see.
      if (character === ' ' && isInside) must.add(letters.length)
      letters += character.trim()
    }
    may.add(letters.length)
  }
  return { letters, may, must }
}

const byPage = new WeakMap<Reading, readonly (readonly Stretch[])[]>()

function stretchesOf(reading: Reading, page: number): readonly Stretch[] {
  const known = byPage.get(reading) ?? sortedByPage(reading)
  byPage.set(reading, known)
  return known[page] ?? []
}

function sortedByPage({ pages, stretches }: Reading): readonly (readonly Stretch[])[] {
  const sorted: Stretch[][] = Array.from({ length: pages }, () => [])
  for (const stretch of stretches) sorted[stretch.page]?.push(stretch)
  return sorted
}

/**
 * How the text that a program read from a page differs from the text of that page: other characters, words run
 * together, or words torn apart. Nothing when it does not.
 */
export function differenceOfPage(reading: Reading, page: number, found: string): string | undefined {
  const { letters, may, must } = paintedOn(reading, page)
  const own = found.replaceAll(/\s/g, '')
  if (own !== letters) {
    const at = Array.from(letters).findIndex((letter, index) => own[index] !== letter)
    return `page ${page}: “${letters.slice(at - 20, at + 30)}” is read as “${own.slice(at - 20, at + 30)}”`
  }
  const spaces = new Set<number>()
  let count = 0
  for (const character of found) {
    if (character.trim() === '') spaces.add(count)
    else count += character.length
  }
  const lost = [...must].find((at) => !spaces.has(at))
  const torn = [...spaces].find((at) => at > 0 && at < letters.length && !may.has(at))
  if (lost === undefined && torn === undefined) return undefined
  const at = lost ?? torn ?? 0
  return `page ${page}: a space is ${lost === undefined ? 'added' : 'lost'} in “${letters.slice(at - 20, at + 20)}”`
}

/** The text of each page in the order of the structure, decoration left out. */
export function structuredPages(reading: Reading): readonly string[] {
  const marked = textsOf(reading.stretches)
  const pages = Array.from({ length: reading.pages }, () => '')
  const walk = (kids: readonly Kid[]): void => {
    for (const kid of kids) {
      if ('type' in kid) walk(kid.type === 'TR' ? cellsThenRest(kid) : kid.kids)
      else if ('mark' in kid) pages[kid.page] += marked.get(`${kid.page} ${kid.mark}`) ?? ''
    }
  }
  walk(reading.structure.kids)
  return pages
}

type Kid = Element['kids'][number]

/** What a row says: its cells, then the paragraphs that belong to a cell and stand under them all. */
function cellsThenRest({ kids, parent }: Element): readonly Kid[] {
  const table = parent?.parent
  const isOfSource = table?.kids.some((kid) => 'type' in kid && kid.type === 'Caption') === true
  const inside = kids.flatMap((kid) => ('type' in kid ? kid.kids : []))
  if (!isOfSource) return inside
  const isUnder = (kid: Kid): boolean => 'type' in kid && kid.type === 'P'
  return [...inside.filter((kid) => !isUnder(kid)), ...inside.filter(isUnder)]
}

/** The text of each page in the order of its content, decoration left out. */
export function paintedPages(reading: Reading): readonly string[] {
  const pages = Array.from({ length: reading.pages }, () => '')
  for (const { page, owner, text } of reading.stretches) {
    if (typeof owner === 'number') pages[page] += text
  }
  return pages
}

function textsOf(stretches: readonly Stretch[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { page, owner, text } of stretches) {
    found.set(`${page} ${owner}`, (found.get(`${page} ${owner}`) ?? '') + text)
  }
  return found
}
