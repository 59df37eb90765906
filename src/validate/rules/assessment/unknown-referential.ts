import { at } from '../../../model/place.ts'
import { closest } from '../../closest.ts'
import { listed } from '../../listed.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'assessment/unknown-referential',
  severity: 'error',

  *check({ repository, referentials, sources, lost }) {
    const known = new Set([...referentials.map(({ value }) => value.id), ...sources.shippedIds])
    for (const assessment of repository.assessments) {
      const { referential } = assessment.value
      if (referential === undefined || known.has(referential) || lost.mayDefine(referential, 'referential'))
        continue
      const [nearest] = closest(referential, known, 1)
      yield {
        at: at(assessment, 'referential'),
        args: { referential, nearest: nearest ?? '', known: listed([...known].toSorted()) },
        ...(nearest === undefined ? {} : { hint: 'nearest' }),
      }
    }
  },
} satisfies Rule
