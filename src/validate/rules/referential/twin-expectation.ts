import type { Finding } from '../../../model/diagnostic.ts'
import type { Alternative, EvidenceExpectation } from '../../../model/files.ts'
import { at, type Entry } from '../../../model/place.ts'
import { localRequirements } from '../../local-requirements.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'referential/twin-expectation',
  severity: 'warning',

  *check({ referentialFiles }) {
    for (const { requirement, entry } of localRequirements(referentialFiles)) {
      const { expects = {} } = requirement
      yield* twinsIn({ value: expects, ...at(entry, 'expects') }, requirement.id)
      for (const [index, value] of (expects.anyOf ?? []).entries()) {
        yield* twinsIn({ value, ...at(entry, 'expects', 'anyOf', index) }, requirement.id)
      }
    }
  },
} satisfies Rule

/** Each expectation of pieces that one before it, of the same list, asks for as well. */
function* twinsIn(expects: Entry<Alternative>, id: string): Iterable<Finding> {
  const { evidence = [] } = expects.value
  for (const [index, expectation] of evidence.entries()) {
    const twins = evidence.filter((other) => isTwin(other, expectation))
    const [first] = twins
    if (first === undefined || first === expectation) continue
    const isNamed = twins.some(({ what }) => JSON.stringify(what) !== JSON.stringify(first.what))
    yield {
      at: at(expects, 'evidence', index),
      args: { id, count: twins.reduce((sum, { count = 1 }) => sum + count, 0) },
      ...(isNamed ? { hint: 'what' } : {}),
      related: [at(expects, 'evidence', evidence.indexOf(first))],
    }
  }
}

function isTwin(one: EvidenceExpectation, other: EvidenceExpectation): boolean {
  return one.kind === other.kind && one.within === other.within
}
