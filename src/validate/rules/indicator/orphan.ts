import { at } from '../../../model/place.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'indicator/orphan',
  severity: 'warning',

  *check({ repository, indicators, nearest, lost }) {
    const cited = new Set(repository.commitments.flatMap(({ value }) => value.indicators ?? []))
    const mistyped = [...cited, ...lost.rejected.filter(isLikeId)].filter((id) => !indicators.has(id))
    const meant = new Set(mistyped.flatMap((id) => nearest.indicators(id, 1)))
    for (const indicator of repository.indicators) {
      const { id, title, supports = [] } = indicator.value
      if (supports.length > 0 || cited.has(id) || meant.has(id)) continue
      if (lost.mayMention(id) || lost.mayMention(title)) continue
      yield { at: at(indicator, 'id'), args: { id } }
    }
  },
} satisfies Rule

function isLikeId(text: string): boolean {
  return text.length <= 64 && !text.includes(' ')
}
