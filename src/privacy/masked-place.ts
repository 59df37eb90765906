import type { PiecePlace } from '../model/personal.ts'
import { masked } from './masked.ts'

/** The name of a sheet, a header or an attachment may hold what was found. */
export function maskedPlace(place: PiecePlace): PiecePlace {
  if (place.in === 'cell') return { ...place, sheet: masked(place.sheet) }
  if (place.in === 'header' || place.in === 'metadata') return { ...place, name: masked(place.name) }
  if (place.in !== 'attachment') return place
  const { inside, name } = place
  return {
    ...place,
    name: withoutEnding(name, masked),
    ...(inside !== undefined && { inside: maskedPlace(inside) }),
  }
}

/** The name of a file with something done to all but its ending, which makes another address of one. */
function withoutEnding(name: string, change: (text: string) => string): string {
  const [ending = ''] = /\.\w{1,5}$/.exec(name) ?? []
  return change(change(name.slice(0, name.length - ending.length)) + ending)
}
