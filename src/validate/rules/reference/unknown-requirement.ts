import { groupBy } from '../../../model/group.ts'
import { at, type Anchor } from '../../../model/place.ts'
import type { RequirementEntry } from '../../../model/requirements.ts'
import { closest } from '../../closest.ts'
import type { RuleContext } from '../../context.ts'
import { requirementReferences } from '../../references.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'reference/unknown-requirement',
  severity: 'error',

  *check(context) {
    const nearestTo = nearestRequirements(context)
    for (const { reference, written, at: place } of requirementReferences(context)) {
      if (context.requirements.meanings(reference).length > 0 || isExcused(reference, context)) continue
      const { near, domain } = nearestTo(reference)
      const isFull = written.includes('/') || isAmbiguous(near)
      yield {
        at: place,
        args: { reference: written, domain: domain ?? '', nearest: titled(near, isFull) },
        ...(near.length === 0 ? {} : { hint: domain === undefined ? 'nearest' : 'domain' }),
        related: domain === undefined ? near.map(({ defined }) => defined) : [],
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
  if (context.lost.mayDefine(id ?? prefix, 'referential')) return true
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
  readonly title: RequirementEntry['requirement']['title']
}

interface Remedy {
  readonly near: readonly Nearest[]
  /** The domain of which they are all the requirements, when the reference names one. */
  readonly domain?: string
}

/** One wrong reference is often copied into many files: each is compared with all the requirements only once. */
function nearestRequirements({ requirements }: RuleContext): (reference: string) => Remedy {
  const known = new Map<string, Remedy>()
  return (reference) => {
    const nearest = known.get(reference) ?? remedyFor(reference, [...requirements.all.values()])
    known.set(reference, nearest)
    return nearest
  }
}

/** The requirements of the domain that the reference names, else those that resemble it. */
function remedyFor(reference: string, entries: readonly RequirementEntry[]): Remedy {
  const [prefix, id] = reference.includes('/') ? reference.split('/') : [undefined, reference]
  const domain = /^(.+?)[-.]\w*$/.exec(id ?? '')?.[1]
  const inDomain = entries.filter(
    (entry) => entry.domain.id === domain && (prefix === undefined || entry.referential.value.id === prefix),
  )
  const near = inDomain.map((entry) => named(entry, entry.ref))
  return near.length > 0 && domain !== undefined
    ? { near, domain }
    : { near: requirementsLike(reference, entries) }
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

function named({ requirement, at: place }: RequirementEntry, name: string): Nearest {
  return { name, defined: at({ value: requirement, ...place }, 'id'), title: requirement.title }
}

/** Whether two referentials have requirements of one id, so that the short reference would not tell them apart. */
function isAmbiguous(near: readonly Nearest[]): boolean {
  return new Set(near.map(({ name }) => shortened(name))).size < near.length
}

/** The references, each with its title; French, then English, as the schemas’ own descriptions are. */
function titled(near: readonly Nearest[], isFull: boolean): string {
  const inLanguage = (language: 'fr' | 'en'): string =>
    near
      .map(({ name, title }) => `\`${isFull ? name : shortened(name)}\` (${textIn(title, language)})`)
      .join(', ')
  return `${inLanguage('fr')}\n\nEN: ${inLanguage('en')}`
}

function textIn(title: Nearest['title'], language: 'fr' | 'en'): string {
  return typeof title === 'string' ? title : (title[language] ?? title.fr)
}

function shortened(reference: string): string {
  return reference.slice(reference.indexOf('/') + 1)
}
