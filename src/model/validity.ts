import { shift } from './calendar.ts'
import type { Commitment, Piece } from './files.ts'
import type { PieceEntry } from './repository.ts'

/** The last day on which a piece is valid, included; absent when nothing limits it. */
export function lastValidDay({ date, validUntil, validFor }: Piece): string | undefined {
  if (validUntil !== undefined) return validUntil
  return validFor === undefined ? undefined : shift(date, validFor, 1)
}

/** Whether a commitment binds the organisation on a day. */
export function isInForce({ status, since, until }: Commitment, date: string): boolean {
  return (
    status === 'inForce' && (since === undefined || since <= date) && (until === undefined || until >= date)
  )
}

/** Whether a piece is older than the promise that lists it, and nobody had reviewed it since, by that day. */
export function isSuspect({ value, commitment }: PieceEntry, date: string): boolean {
  if (commitment === undefined || !isInForce(commitment.value, date)) return false
  const { since } = commitment.value
  if (since === undefined || value.date >= since) return false
  const { reviewed } = value
  return reviewed === undefined || reviewed < since || reviewed > date
}
