import type { Rating } from '../model/files.ts'
import { at, type Entry } from '../model/place.ts'
import type { Referential } from '../model/referential.ts'
import { referenceIn } from '../model/requirements.ts'
import type { RuleContext } from './context.ts'

/** A rating of a campaign. */
export interface Rated {
  /** The requirement as it is written. */
  readonly requirement: string
  readonly rating: Entry<Rating>
  /** The referential in force that the requirement belongs to; absent when it belongs to none, or to several. */
  readonly referential?: Referential
}

/** Every rating of a repository. */
export function* ratingsIn({
  repository,
  requirements,
}: Pick<RuleContext, 'repository' | 'requirements'>): Iterable<Rated> {
  for (const assessment of repository.assessments) {
    for (const [requirement, value] of Object.entries(assessment.value.ratings ?? {})) {
      const rating = { value, ...at(assessment, 'ratings', requirement) }
      const [ref = '', ...others] = requirements.meanings(referenceIn(assessment.value, requirement))
      const found = others.length > 0 ? undefined : requirements.all.get(ref)
      yield { requirement, rating, ...(found === undefined ? {} : { referential: found.referential.value }) }
    }
  }
}

/** The ids of a list of levels or axes. */
export function idsOf(items: readonly { readonly id: string }[] = []): readonly string[] {
  return items.map(({ id }) => id)
}
