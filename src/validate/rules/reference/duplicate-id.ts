import type { Finding } from '../../../model/diagnostic.ts'
import type { ReferentialFile } from '../../../model/files.ts'
import { at, pointerOf, type Entry } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'reference/duplicate-id',
  severity: 'error',

  *check({ repository, referentialFiles: local }) {
    const { commitments, indicators, pieces, actions, assessments } = repository
    const findings = assessments.flatMap((one) => partsOf(one, 'findings', one.value.findings))
    const groups: readonly Group[] = [
      ['commitment', commitments],
      ['indicator', indicators],
      ['piece', pieces],
      ['action', actions],
      ['finding', findings],
      ['referential', local],
      ...local.flatMap(partsOfReferential),
    ]
    for (const [kind, entries] of groups) yield* repeated(kind, entries)
  },
} satisfies Rule

interface Identified {
  readonly id: string
}

/** What things of one kind are, by the name under which their words stand, and all of them. */
type Group = readonly [kind: string, entries: readonly Entry<Identified>[]]

function* repeated(kind: string, entries: readonly Entry<Identified>[]): Iterable<Finding> {
  const firsts = new Map<string, Entry<Identified>>()
  for (const entry of entries) {
    const { id } = entry.value
    const first = firsts.get(id)
    if (first === undefined) firsts.set(id, entry)
    else yield { at: at(entry, 'id'), args: { id, kind, file: first.file }, related: [at(first, 'id')] }
  }
}

/** Requirements are told apart within a referential, across its domains. */
function partsOfReferential(referential: Entry<ReferentialFile>): readonly Group[] {
  const domains = partsOf(referential, 'domains', referential.value.domains)
  const requirements = domains.flatMap((domain) => partsOf(domain, 'requirements', domain.value.requirements))
  return [
    ['domain', domains],
    ['requirement', requirements],
    ['level', partsOf(referential, 'scale', referential.value.scale)],
    ['axis', partsOf(referential, 'axes', referential.value.axes)],
  ]
}

function partsOf<T>(entry: Entry<unknown>, key: string, parts: readonly T[] = []): readonly Entry<T>[] {
  return parts.map((value, index) => ({
    value,
    file: entry.file,
    pointer: entry.pointer + pointerOf([key, index]),
  }))
}
