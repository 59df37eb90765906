import type { AssessmentFile } from '../model/files.ts'
import { at, atKey, type Anchor, type Entry } from '../model/place.ts'
import { referenceIn } from '../model/requirements.ts'
import type { RuleContext } from './context.ts'

/** A requirement reference, and where it stands. */
export interface Reference {
  /** As it is to be looked up. */
  readonly reference: string
  readonly written: string
  readonly at: Anchor
}

/** Every requirement reference of a repository, wherever one may stand. */
export function* requirementReferences(context: RuleContext): Iterable<Reference> {
  const { settings, commitments, pieces, indicators, actions, assessments } = context.repository
  for (const [index, { requirement }] of (settings.value.notApplicable ?? []).entries()) {
    yield referenceTo(requirement, at(settings, 'notApplicable', index, 'requirement'))
  }
  for (const commitment of commitments) yield* listedIn(commitment, 'satisfies', commitment.value.satisfies)
  for (const piece of pieces) yield* listedIn(piece, 'supports', piece.value.supports)
  for (const indicator of indicators) yield* listedIn(indicator, 'supports', indicator.value.supports)
  for (const action of actions) {
    if (action.value.gap !== undefined) yield referenceTo(action.value.gap, at(action, 'gap'))
  }
  for (const assessment of assessments) {
    if (isAssessable(assessment.value, context)) yield* assessedIn(assessment)
  }
}

function referenceTo(reference: string, place: Anchor): Reference {
  return { reference, written: reference, at: place }
}

function* listedIn(
  entry: Entry<unknown>,
  key: string,
  references: readonly string[] = [],
): Iterable<Reference> {
  for (const [index, reference] of references.entries()) yield referenceTo(reference, at(entry, key, index))
}

/** When the file's own referential is unknown or not in force, its references are not judged. */
function isAssessable({ referential }: AssessmentFile, { repository }: RuleContext): boolean {
  return referential === undefined || repository.referentials.some(({ value }) => value.id === referential)
}

function* assessedIn(assessment: Entry<AssessmentFile>): Iterable<Reference> {
  const { ratings = {}, findings = [] } = assessment.value
  const meant = (written: string): Pick<Reference, 'reference' | 'written'> => ({
    reference: referenceIn(assessment.value, written),
    written,
  })
  for (const requirement of Object.keys(ratings)) {
    yield { ...meant(requirement), at: atKey(assessment, 'ratings', requirement) }
  }
  for (const [index, { requirement }] of findings.entries()) {
    yield { ...meant(requirement), at: at(assessment, 'findings', index, 'requirement') }
  }
}
