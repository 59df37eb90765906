import type { Finding } from '../../../model/diagnostic.ts'
import type { Referential } from '../../../model/files.ts'
import { at, pointerOf, type Entry } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'reference/duplicate-id',
  severity: 'error',

  *check({ repository, sources, referentials }) {
    const shipped = new Set(sources.shipped.map(({ file }) => file))
    const local = referentials.filter(({ file }) => !shipped.has(file))
    const { commitments, indicators, pieces, actions, assessments } = repository
    const groups: readonly (readonly Entry<Identified>[])[] = [
      commitments,
      indicators,
      pieces,
      actions,
      assessments.flatMap((assessment) => partsOf(assessment, 'findings', assessment.value.findings)),
      local,
      ...local.flatMap(partsOfReferential),
    ]
    for (const group of groups) yield* repeated(group)
  },
} satisfies Rule

interface Identified {
  readonly id: string
}

function* repeated(entries: readonly Entry<Identified>[]): Iterable<Finding> {
  const firsts = new Map<string, Entry<Identified>>()
  for (const entry of entries) {
    const { id } = entry.value
    const first = firsts.get(id)
    if (first === undefined) firsts.set(id, entry)
    else yield { at: at(entry, 'id'), args: { id, file: first.file }, related: [at(first, 'id')] }
  }
}

/** Requirements are told apart within a referential, across its domains. */
function partsOfReferential(referential: Entry<Referential>): readonly (readonly Entry<Identified>[])[] {
  const domains = partsOf(referential, 'domains', referential.value.domains)
  const requirements = domains.flatMap((domain) => partsOf(domain, 'requirements', domain.value.requirements))
  return [domains, requirements, partsOf(referential, 'scale', referential.value.scale)]
}

function partsOf<T>(entry: Entry<unknown>, key: string, parts: readonly T[] = []): readonly Entry<T>[] {
  return parts.map((value, index) => ({
    value,
    file: entry.file,
    pointer: entry.pointer + pointerOf([key, index]),
  }))
}
