import { at, type Anchor } from '../../../model/place.ts'
import { closest } from '../../closest.ts'
import type { RuleContext } from '../../context.ts'
import { listed } from '../../nearest.ts'
import { requirementReferences } from '../../references.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'reference/unknown-requirement',
  severity: 'error',

  *check(context) {
    const nearestTo = nearestRequirements(context)
    for (const { reference, at: place } of requirementReferences(context)) {
      if (context.requirements.meanings(reference).length > 0 || isExcused(reference, context)) continue
      const nearest = nearestTo(reference)
      yield {
        at: place,
        args: { reference, nearest: listed(nearest.map(({ name }) => name)) },
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
  const places = new Map(
    [...requirements.all].map(([ref, { referential, pointer }]) => [
      ref,
      at({ ...referential, pointer }, 'id'),
    ]),
  )
  const known = new Map<string, readonly Nearest[]>()
  return (reference) => {
    const nearest = known.get(reference) ?? namesLike(reference, places)
    known.set(reference, nearest)
    return nearest
  }
}

/** A full reference is compared with full references; a short one with short ones. */
function namesLike(reference: string, places: ReadonlyMap<string, Anchor>): readonly Nearest[] {
  const [, id] = reference.split('/')
  const elsewhere = [...places].filter(([ref]) => id !== undefined && ref.endsWith(`/${id}`))
  if (elsewhere.length > 0) return elsewhere.slice(0, 3).map(([name, defined]) => ({ name, defined }))
  const candidates = new Map(
    [...places].map(([ref, defined]) => [id === undefined ? ref.slice(ref.indexOf('/') + 1) : ref, defined]),
  )
  return closest(reference, candidates.keys()).flatMap((name) => {
    const defined = candidates.get(name)
    return defined === undefined ? [] : [{ name, defined }]
  })
}
