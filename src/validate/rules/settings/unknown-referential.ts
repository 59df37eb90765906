import { at } from '../../../model/place.ts'
import { plainPath } from '../../../model/plain-path.ts'
import { isChosen } from '../../in-force.ts'
import { closest } from '../../closest.ts'
import { listed } from '../../listed.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'settings/unknown-referential',
  severity: 'error',

  *check({ repository, referentials, sources, lost }) {
    const known = [...sources.shippedIds, ...referentials.map(({ value }) => value.id)]
    for (const [index, choice] of repository.settings.value.referentials.entries()) {
      if (
        referentials.some((referential) => isChosen(choice, referential)) ||
        lost.mayDefine(choice, 'referential')
      )
        continue
      if (sources.files.some(({ file }) => file === plainPath(choice))) continue
      const nearest = closest(choice, known)
      yield {
        at: at(repository.settings, 'referentials', index),
        args: { found: choice, nearest: listed(nearest), known: listed([...new Set(known)].toSorted()) },
        ...hintFor(choice, nearest),
      }
    }
  },
} satisfies Rule

function hintFor(choice: string, nearest: readonly string[]): { readonly hint?: string } {
  if (nearest.length > 0) return { hint: 'nearest' }
  return /[/\\]|\.ya?ml$/.test(choice) ? { hint: 'path' } : {}
}
