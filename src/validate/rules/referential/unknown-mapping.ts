import type { Finding } from '../../../model/diagnostic.ts'
import { at } from '../../../model/place.ts'
import type { ReferentialEntry } from '../../../model/referential.ts'
import { requirementsOf, type RequirementEntry } from '../../../model/requirements.ts'
import { closest } from '../../closest.ts'
import type { RuleContext } from '../../context.ts'
import { listed } from '../../listed.ts'
import { localRequirements } from '../../local-requirements.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'referential/unknown-mapping',
  severity: 'warning',

  *check(context) {
    for (const { requirement, entry, referential } of localRequirements(context.referentialFiles)) {
      for (const [index, reference] of (requirement.mapsTo ?? []).entries()) {
        const remedy = remedyFor(reference, referential.value.id, context)
        if (remedy === undefined) continue
        const { args, ...rest } = remedy
        yield { at: at(entry, 'mapsTo', index), args: { reference, ...args }, ...rest }
      }
    }
  },
} satisfies Rule

type Remedy = Omit<Finding, 'at'>

/** What to write instead of a mapping that leads to nothing; none when it leads somewhere, or may. */
function remedyFor(reference: string, own: string, context: RuleContext): Remedy | undefined {
  const [prefix = '', id] = reference.split('/')
  if (id === undefined) return remedyForShort(prefix, own, context)
  if (prefix === own) return { args: {}, hint: 'own' }
  const { referentials, sources, lost } = context
  const known = referentials.find(({ value }) => value.id === prefix)
  const requirements = known === undefined ? [] : requirementsOf(known)
  if (requirements.some(({ requirement }) => requirement.id === id)) return undefined
  if (lost.mayDefine(prefix, 'referential')) return undefined
  if (known !== undefined) return remedyIn(id, requirements)
  return sources.shippedIds.includes(prefix) ? undefined : remedyForPrefix(prefix, own, context)
}

/** The requirements of that id in other referentials, of which one is to be named in full. */
function remedyForShort(id: string, own: string, { referentials }: RuleContext): Remedy {
  const isIn = (referential: ReferentialEntry): boolean =>
    requirementsOf(referential).some(({ requirement }) => requirement.id === id)
  const homes = referentials.filter(isIn).map(({ value }) => value.id)
  const others = homes.filter((home) => home !== own)
  if (others.length > 0)
    return { args: { nearest: listed(others.map((home) => `${home}/${id}`)) }, hint: 'prefix' }
  return { args: {}, hint: homes.length > 0 ? 'own' : 'full' }
}

function remedyIn(id: string, requirements: readonly RequirementEntry[]): Remedy {
  const byId = new Map(requirements.map((entry) => [entry.requirement.id, entry]))
  const near = closest(id, byId.keys()).flatMap((name) => byId.get(name) ?? [])
  if (near.length === 0) return { args: {} }
  return {
    args: { nearest: listed(near.map(({ ref }) => ref)) },
    hint: 'nearest',
    related: near.map(({ requirement, at: place }) => at({ value: requirement, ...place }, 'id')),
  }
}

function remedyForPrefix(prefix: string, own: string, { referentials, sources }: RuleContext): Remedy {
  const all = new Set([...referentials.map(({ value }) => value.id), ...sources.shippedIds])
  all.delete(own)
  const [nearest] = closest(prefix, all, 1)
  const args = { referential: prefix, nearest: nearest ?? '', known: listed([...all].toSorted()) }
  return { args, hint: nearest === undefined ? 'referentials' : 'referential' }
}
