import type { Finding } from '../../../model/diagnostic.ts'
import type { Applicability, ReferentialFile } from '../../../model/files.ts'
import { sizeKeys } from '../../../model/applicability.ts'
import { at, type Entry } from '../../../model/place.ts'
import { localRequirements } from '../../local-requirements.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'referential/range-reversed',
  severity: 'error',

  *check({ referentialFiles }) {
    const domains = referentialFiles.flatMap(domainsOf)
    const requirements = localRequirements(referentialFiles).map(({ entry }) => entry)
    for (const entry of [...domains, ...requirements]) yield* reversedIn(entry)
  },
} satisfies Rule

interface Limited {
  readonly id: string
  readonly appliesTo?: Applicability
}

function domainsOf(referential: Entry<ReferentialFile>): readonly Entry<Limited>[] {
  return (referential.value.domains ?? []).map((value, index) => ({
    value,
    ...at(referential, 'domains', index),
  }))
}

function* reversedIn(entry: Entry<Limited>): Iterable<Finding> {
  const { id, appliesTo } = entry.value
  for (const key of sizeKeys) {
    const { min, max } = appliesTo?.[key] ?? {}
    if (min === undefined || max === undefined || min <= max) continue
    yield {
      at: at(entry, 'appliesTo', key, 'max'),
      args: { id, key, min, max },
      related: [at(entry, 'appliesTo', key, 'min')],
    }
  }
}
