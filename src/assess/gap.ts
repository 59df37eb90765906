import type {
  ActionResult,
  Check,
  CommitmentResult,
  DomainResult,
  Gap,
  IndicatorResult,
  PieceResult,
  Place,
  ReferentialResult,
  RequirementResult,
} from '../model/files.ts'
import { rejectionsOf } from '../model/rejections.ts'
import type { Repository } from '../model/repository.ts'
import { gravest } from './grade.ts'

interface Known {
  readonly repository: Repository
  readonly actions: readonly ActionResult[]
  readonly commitments: readonly CommitmentResult[]
  readonly indicators: readonly IndicatorResult[]
  readonly evidence: readonly PieceResult[]
}

/** Every check that is not met, gravest first, then in the order of the referentials. */
export function gapsOf(referentials: readonly ReferentialResult[], known: Known): readonly Gap[] {
  const placeOf = placesOf(known)
  const openActions = new Set(
    known.actions.filter(({ status }) => status !== 'done' && status !== 'cancelled').map(({ id }) => id),
  )
  const gaps = referentials.flatMap((referential) =>
    referential.domains.flatMap((domain) =>
      domain.requirements.flatMap((requirement) =>
        gapsOfRequirement(requirement, { referential, domain, openActions, placeOf }),
      ),
    ),
  )
  return gaps.toSorted((a, b) => gravest.indexOf(a.grade) - gravest.indexOf(b.grade))
}

interface Setting {
  readonly referential: ReferentialResult
  readonly domain: DomainResult
  /** Ids of the actions that are still to be done. */
  readonly openActions: ReadonlySet<string>
  readonly placeOf: (requirement: RequirementResult, check: Check) => Place
}

function gapsOfRequirement(requirement: RequirementResult, setting: Setting): readonly Gap[] {
  const { ref, checks, gaps, criticality, quadrant, grade } = requirement
  const actions = requirement.actions.filter((id) => setting.openActions.has(id))
  if (quadrant === undefined || grade === undefined) return []
  return checks
    .map((check) => ({ id: `${ref}#${check.id}`, check }))
    .filter(({ id }) => gaps.includes(id))
    .map(({ id, check }) => ({
      id,
      referential: setting.referential.id,
      domain: setting.domain.id,
      requirement: ref,
      check,
      criticality,
      quadrant,
      grade,
      actions,
      place: setting.placeOf(requirement, check),
    }))
}

/** A gap leads to what was set aside, or else to the commitment that should carry the proof, or else to the settings. */
function placesOf(known: Known): Setting['placeOf'] {
  const places = new Map<string, Place>(
    [...known.evidence, ...known.indicators, ...known.commitments].map(({ id, place }) => [id, place]),
  )
  const commitments = new Map(known.commitments.map(({ id, place }) => [id, place]))
  const settings: Place = { file: known.repository.settings.file, pointer: '/referentials' }
  return ({ commitments: ids }, check) => {
    const setAside = rejectionsOf(check)
      .map(({ id }) => places.get(id))
      .find((place) => place !== undefined)
    return setAside ?? commitments.get(ids[0] ?? '') ?? settings
  }
}
