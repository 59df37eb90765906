import { fill } from '../lang/catalogue.ts'
import type { FoundPlace, PersonalFound, PieceResult } from '../model/files.ts'
import { partName } from '../lang/piece-places.ts'
import { groupBy } from '../model/group.ts'
import type { PackContext } from './context.ts'

/** More places than these are summed up: whoever looks into the file finds the others on the way. */
const mostPlaces = 5

/** Why a piece is not in the pack; of personal data that were found, which and where, never the data themselves. */
export function withheldText(
  context: PackContext,
  { withheld, personalFound = [] }: PieceResult,
): string | undefined {
  if (withheld === undefined) return undefined
  const { terms, words } = context
  const reason = terms.withheld[withheld]
  if (withheld !== 'personalData' || personalFound.length === 0) return reason
  const kinds = [...groupBy(personalFound, ({ kind }) => kind)].map(([kind, found]) =>
    kindText(context, kind, found),
  )
  return fill(words.evidence.found, { reason, found: kinds.join(words.punctuation.semicolon) })
}

function kindText(
  context: PackContext,
  kind: PersonalFound['kind'],
  found: readonly PersonalFound[],
): string {
  const { format, terms, words } = context
  const places = [...new Set(found.map(({ at }) => placeText(context, at)))]
  const shown = places.slice(0, mostPlaces)
  const rest = places.length > mostPlaces ? [words.evidence.morePlaces] : []
  const total = found.reduce((sum, { count }) => sum + count, 0)
  const count = format.counted(total, terms.personalKind[kind])
  return fill(words.evidence.foundKind, { count, places: [...shown, ...rest].join(', ') })
}

function placeText(context: PackContext, { in: where, number = 0, name = '', inside }: FoundPlace): string {
  const { audit, words } = context
  const shown = where === 'header' ? partName(name, audit.language) : name
  const text = fill(words.evidence.foundIn[where], { number, name: shown })
  return inside === undefined ? text : `${text}, ${placeText(context, inside)}`
}
