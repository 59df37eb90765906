import type { Finding } from '../../../model/diagnostic.ts'
import type { ReferentialFile } from '../../../model/files.ts'
import { at, type Entry } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'referential/scale-disorder',
  severity: 'error',

  *check({ referentialFiles }) {
    for (const referential of referentialFiles) {
      const finding = pointless(referential) ?? notRising(referential)
      if (finding !== undefined) yield finding
    }
  },
} satisfies Rule

/** The first level without points, on a scale where others have some. */
function pointless(referential: Entry<ReferentialFile>): Finding | undefined {
  const { scale = [] } = referential.value
  if (scale.every(({ points }) => points === undefined)) return undefined
  const index = scale.findIndex(({ points }) => points === undefined)
  const level = scale[index]?.id
  if (level === undefined) return undefined
  return { at: at(referential, 'scale', index, 'id'), args: { level }, hint: 'missing' }
}

/** The first level that has no more points than the one before. */
function notRising(referential: Entry<ReferentialFile>): Finding | undefined {
  const { scale = [] } = referential.value
  for (const [index, { id, points = 0 }] of scale.entries()) {
    const before = scale[index - 1]
    if (before?.points === undefined || points > before.points) continue
    return {
      at: at(referential, 'scale', index, 'points'),
      args: { level: id, points, before: before.id, least: before.points },
      related: [at(referential, 'scale', index - 1, 'points')],
    }
  }
  return undefined
}
