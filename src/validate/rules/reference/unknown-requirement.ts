import { groupBy } from '../../../model/group.ts'
import { at, type Anchor } from '../../../model/place.ts'
import type { RequirementEntry } from '../../../model/requirements.ts'
import { closest } from '../../closest.ts'
import type { RuleContext } from '../../context.ts'
import { listed } from '../../listed.ts'
import { requirementReferences } from '../../references.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'reference/unknown-requirement',
  severity: 'error',

  *check(context) {
    const nearestTo = nearestRequirements(context)
    for (const { reference, written, at: place } of requirementReferences(context)) {
      if (context.requirements.meanings(reference).length > 0 || isExcused(reference, context)) continue
      const nearest = nearestTo(reference)
      const names = nearest.map(({ name }) => (written.includes('/') ? name : shortened(name)))
      yield {
        at: place,
        args: { reference: written, nearest: listed(names) },
        ...(nearest.length === 0 ? {} : { hint: 'nearest', related: nearest.map(({ defined }) => defined) }),
      }
    }
  },
} satisfies Rule

/**
 * A reference may speak of a referential that exists without being in force, and nothing is surely unknown as long
 * as a referential could not be read.
 */
function isExcused(reference: string, context: RuleContext): boolean {
  const [prefix = '', id] = reference.split('/')
  if (id === undefined) return !context.hasEveryReferential
  if (context.repository.referentials.some(({ value }) => value.id === prefix)) return false
  const isKnown =
    context.sources.shippedIds.includes(prefix) ||
    context.referentials.some(({ value }) => value.id === prefix)
  return isKnown || !context.hasEveryReferential
}

interface Nearest {
  readonly name: string
  readonly defined: Anchor
}

/** One wrong reference is often copied into many files: each is compared with all the requirements only once. */
function nearestRequirements({ requirements }: RuleContext): (reference: string) => readonly Nearest[] {
  const known = new Map<string, readonly Nearest[]>()
  return (reference) => {
    const nearest = known.get(reference) ?? requirementsLike(reference, [...requirements.all.values()])
    known.set(reference, nearest)
    return nearest
  }
}

/** The same requirement of another referential first; else full references beside a full one, short ones beside a short one. */
function requirementsLike(reference: string, entries: readonly RequirementEntry[]): readonly Nearest[] {
  const [, id] = reference.split('/')
  const elsewhere = entries.filter(({ requirement }) => requirement.id === id)
  if (elsewhere.length > 0) return elsewhere.map((entry) => named(entry, entry.ref)).slice(0, 3)
  const nameOf = ({ ref }: RequirementEntry): string => (id === undefined ? shortened(ref) : ref)
  const byName = groupBy(entries, nameOf)
  return closest(reference, byName.keys()).flatMap((name) =>
    (byName.get(name) ?? []).slice(0, 1).map((entry) => named(entry, name)),
  )
}

function named({ referential, pointer }: RequirementEntry, name: string): Nearest {
  return { name, defined: at({ ...referential, pointer }, 'id') }
}

function shortened(reference: string): string {
  return reference.slice(reference.indexOf('/') + 1)
}
