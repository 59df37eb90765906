import type { Element, Reading, Stretch } from '../pdf-reader.ts'

interface Place {
  /** -1 for an element without any text. */
  readonly page: number
  /** Whether a destination brings the element's first line to the top of a window. */
  readonly isUnder: (destination: { readonly page: number; readonly top: number }) => boolean
}

export type PlaceOf = (element: Element) => Place

/** A destination stands above the first line by less than this. */
const mostAbove = 62

/** Where elements begin: page and baseline of their first text. */
export function placesOf({ stretches }: Reading): PlaceOf {
  const firsts = new Map<string, Stretch>()
  for (const stretch of stretches) {
    const key = `${stretch.page} ${stretch.owner}`
    if (!firsts.has(key)) firsts.set(key, stretch)
  }
  return (element) => {
    const first = firstIn(element, firsts)
    return {
      page: first?.page ?? -1,
      isUnder: ({ page, top }) => {
        if (first === undefined) return true
        return page === first.page && top > first.y && top - first.y < mostAbove
      },
    }
  }
}

function firstIn(element: Element, firsts: ReadonlyMap<string, Stretch>): Stretch | undefined {
  for (const kid of element.kids) {
    const found =
      'type' in kid ? firstIn(kid, firsts) : 'mark' in kid ? firsts.get(`${kid.page} ${kid.mark}`) : undefined
    if (found !== undefined) return found
  }
  return undefined
}
