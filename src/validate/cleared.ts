import type { CodedFinding, SilencedFinding } from '../model/diagnostic.ts'
import { at, placeKey } from '../model/place.ts'
import type { Repository } from '../model/repository.ts'
import { groupBy } from '../model/group.ts'

/**
 * The pieces whose personal data somebody takes on: something was found in their file, and each finding about it is
 * silenced, with a reason, where the piece is written. To change the severity of a code clears nothing.
 */
export function clearedPieces(
  { pieces }: Pick<Repository, 'pieces'>,
  findings: readonly CodedFinding[],
  silenced: readonly SilencedFinding[],
): ReadonlySet<string> {
  if (silenced.length === 0) return new Set()
  const waived = new Set(silenced.map(({ finding }) => finding))
  const personal = findings.filter(({ code }) => code.startsWith('privacy/'))
  const byPlace = groupBy(personal, (finding) => placeKey(finding.at))
  return new Set(
    pieces
      .filter((piece) => byPlace.get(placeKey(at(piece, 'file')))?.every((one) => waived.has(one)) === true)
      .map(placeKey),
  )
}
