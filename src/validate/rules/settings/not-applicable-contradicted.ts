import type { Commitment } from '../../../model/files.ts'
import { groupBy } from '../../../model/group.ts'
import { at, type Anchor, type Entry } from '../../../model/place.ts'
import type { RequirementIndex } from '../../../model/requirements.ts'
import { listed } from '../../listed.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'settings/not-applicable-contradicted',
  severity: 'warning',

  *check({ repository, requirements }) {
    const { notApplicable = [] } = repository.settings.value
    if (notApplicable.length === 0) return
    const promised = groupBy(promises(repository.commitments, requirements), ({ ref }) => ref)
    for (const [index, { requirement }] of notApplicable.entries()) {
      const found = requirements.meanings(requirement).flatMap((ref) => promised.get(ref) ?? [])
      if (found.length === 0) continue
      yield {
        at: at(repository.settings, 'notApplicable', index, 'requirement'),
        args: { requirement, commitments: listed(found.map(({ id }) => id)) },
        related: found.map((promise) => promise.at),
      }
    }
  },
} satisfies Rule

interface PromiseMade {
  readonly ref: string
  readonly id: string
  readonly at: Anchor
}

function promises(
  commitments: readonly Entry<Commitment>[],
  { meanings }: RequirementIndex,
): readonly PromiseMade[] {
  return commitments
    .filter(({ value }) => value.status === 'inForce')
    .flatMap((commitment) =>
      commitment.value.satisfies.flatMap((reference, index) =>
        meanings(reference).map((ref) => ({
          ref,
          id: commitment.value.id,
          at: at(commitment, 'satisfies', index),
        })),
      ),
    )
}
