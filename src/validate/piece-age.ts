import { daysBetween } from '../model/calendar.ts'
import type { Finding } from '../model/diagnostic.ts'
import { at } from '../model/place.ts'
import { groupBy } from '../model/group.ts'
import type { PieceEntry } from '../model/repository.ts'
import { thresholdsOf } from '../model/thresholds.ts'
import { isSuspect, lastValidDay } from '../model/validity.ts'
import type { RuleContext } from './context.ts'

/** What time has done to a piece; one thing at most is reported, the gravest. */
export type PieceAge = 'retention-over' | 'future-date' | 'expired' | 'expires-soon' | 'suspect'

/** The days that have passed when an audit looks at a piece. */
const futureKeys = ['date', 'reviewed', 'capturedOn'] as const

/** The findings on every piece of one age. */
export function* piecesOfAge(age: PieceAge, context: RuleContext): Iterable<Finding> {
  for (const piece of agesIn(context).get(age) ?? []) yield readers[age](piece, context)
}

const known = new WeakMap<RuleContext, ReadonlyMap<PieceAge | undefined, readonly PieceEntry[]>>()

/** The pieces by their age, found once for all the rules. */
function agesIn(context: RuleContext): ReadonlyMap<PieceAge | undefined, readonly PieceEntry[]> {
  const ages = known.get(context) ?? groupBy(context.repository.pieces, (piece) => ageOf(piece, context))
  known.set(context, ages)
  return ages
}

function ageOf(piece: PieceEntry, { date, repository }: RuleContext): PieceAge | undefined {
  const { value, commitment } = piece
  if (value.retainUntil !== undefined && value.retainUntil < date) return 'retention-over'
  if (futureKeys.some((key) => (value[key] ?? '') > date)) return 'future-date'
  const status = commitment?.value.status
  if (status === 'suspended' || status === 'ended') return undefined
  const last = lastValidDay(value)
  if (last !== undefined && last >= value.date) {
    if (last < date) return 'expired'
    const soon = thresholdsOf(repository.settings.value).expiresSoonDays
    if (daysBetween(date, last) <= soon) return 'expires-soon'
  }
  return isSuspect(piece, date) ? 'suspect' : undefined
}

const readers: Readonly<Record<PieceAge, (piece: PieceEntry, context: RuleContext) => Finding>> = {
  'retention-over': (piece, { date }) => ({
    at: at(piece, 'retainUntil'),
    args: { id: piece.value.id, until: piece.value.retainUntil ?? '', date },
  }),
  'future-date': (piece, { date }) => {
    const key = futureKeys.find((one) => (piece.value[one] ?? '') > date) ?? 'date'
    return { at: at(piece, key), args: { id: piece.value.id, key, found: piece.value[key] ?? '', date } }
  },
  expired: expiry,
  'expires-soon': expiry,
  suspect: (piece) => ({
    at: at(piece, 'date'),
    args: { id: piece.value.id, found: piece.value.date, since: piece.commitment?.value.since ?? '' },
    ...(piece.commitment === undefined ? {} : { related: [at(piece.commitment, 'since')] }),
  }),
}

function expiry(piece: PieceEntry, { date }: RuleContext): Finding {
  const key = piece.value.validUntil === undefined ? 'validFor' : 'validUntil'
  return { at: at(piece, key), args: { id: piece.value.id, until: lastValidDay(piece.value) ?? '', date } }
}
