import type { Criticality } from '../model/assessment.ts'
import { byCodeUnits } from '../model/diagnostic.ts'
import type {
  ActionResult,
  AuditFinding,
  Check,
  Gap,
  Priority,
  ReferentialResult,
  SurveyResult,
} from '../model/files.ts'
import { groupBy } from '../model/group.ts'
import { byNumbers } from '../model/order.ts'
import { defined } from './defined.ts'
import { gravest } from './grade.ts'
import type { Links } from './links.ts'

const heaviest: readonly Criticality[] = ['major', 'minor', 'improvement']

interface Input {
  /** Gravest first. */
  readonly gaps: readonly Gap[]
  readonly referentials: readonly ReferentialResult[]
  readonly links: Links
  readonly actions: readonly ActionResult[]
  readonly findings: readonly AuditFinding[]
  readonly surveys: readonly SurveyResult[]
}

/** One thing to do, with the gaps that it closes: something to mend, or something to add. */
interface Lever {
  readonly item?: string
  /** What it is done for. */
  readonly own: readonly Gap[]
  /** What it closes besides, through the crosswalk. */
  readonly helped: readonly Gap[]
}

/**
 * What to do first. Each gap is closed by one thing alone: of all that would close it, the one that comes first by grade,
 * by criticality, by the number of requirements that lack nothing else, then by the nearest date already set.
 */
export function prioritiesOf(input: Input): readonly Priority[] {
  const { referentials } = input
  const owed = new Map(
    referentials.flatMap(({ domains }) =>
      domains.flatMap(({ requirements }) => requirements.map(({ ref, gaps: ids }) => [ref, ids] as const)),
    ),
  )
  const dueOf = datesOf(input)
  const closed = new Set<string>()
  const chosen: Omit<Priority, 'rank'>[] = []
  const waiting = leversOf(input).map((lever) => weighed(lever, owed, dueOf))
  // A lever is weighed again once another one has closed some of its gaps: it is worth less then, never more.
  const queue = waiting.toSorted(inOrder)
  while (queue.length > 0) {
    const next = queue.shift()
    if (next === undefined) break
    const { item, gaps: ids, worth } = next
    if (ids.some(({ id }) => closed.has(id))) {
      const rest = leftOf(next, closed)
      if (rest.own.length > 0) insert(queue, weighed(rest, owed, dueOf))
      continue
    }
    for (const { id } of ids) closed.add(id)
    chosen.push(defined({ item, gaps: ids.map(({ id }) => id), ...worth }))
  }
  return chosen.map((priority, index) => ({ rank: index + 1, ...priority }))
}

/** What is left of a lever: what it is no longer needed for, it no longer helps with. */
function leftOf(lever: Lever, closed: ReadonlySet<string>): Lever {
  const own = lever.own.filter(({ id }) => !closed.has(id))
  const helped = lever.helped.filter(
    ({ id, check }) => !closed.has(id) && own.some((gap) => alsoCloses(gap.check, check)),
  )
  return { ...lever, own, helped }
}

interface Weighed extends Lever {
  /** Every gap that it closes, its own first. */
  readonly gaps: readonly Gap[]
  readonly worth: Pick<Priority, 'lifts' | 'grade' | 'criticality' | 'due'>
}

function weighed(
  lever: Lever,
  owed: ReadonlyMap<string, readonly string[]>,
  dueOf: (gap: Gap) => string | undefined,
): Weighed {
  const gaps = [...lever.own.toSorted(gravestFirst), ...lever.helped.toSorted(gravestFirst)]
  const ids = new Set(gaps.map(({ id }) => id))
  const refs = [...new Set(gaps.map(({ requirement }) => requirement))]
  const due = gaps
    .flatMap((gap) => dueOf(gap) ?? [])
    .toSorted(byCodeUnits)
    .at(0)
  const worth = defined({
    lifts: refs.filter((ref) => owed.get(ref)?.every((id) => ids.has(id)) === true),
    ...gravity(gaps),
    due,
  })
  return { ...lever, gaps, worth }
}

/** The order of the files and of the referentials changes nothing. */
function gravestFirst(a: Gap, b: Gap): number {
  return byGravity(a, b) || byNumbers(a.id, b.id)
}

type Gravity = Pick<Priority, 'grade' | 'criticality'>

/** The gravest grade and the highest criticality of some gaps. */
export function gravity(gaps: readonly Gap[]): Gravity {
  return {
    grade: first(
      gravest,
      gaps.map(({ grade }) => grade),
    ),
    criticality: first(
      heaviest,
      gaps.map(({ criticality }) => criticality),
    ),
  }
}

export function byGravity(a: Gravity, b: Gravity): number {
  return (
    gravest.indexOf(a.grade) - gravest.indexOf(b.grade) ||
    heaviest.indexOf(a.criticality) - heaviest.indexOf(b.criticality)
  )
}

function first<T>(order: readonly T[], present: readonly T[]): T {
  const found = order.find((one) => present.includes(one)) ?? present[0]
  if (found === undefined) throw new Error('A lever closes at least one gap')
  return found
}

function inOrder(a: Weighed, b: Weighed): number {
  return (
    byGravity(a.worth, b.worth) ||
    b.worth.lifts.length - a.worth.lifts.length ||
    byCodeUnits(a.worth.due ?? '9999-12-31', b.worth.due ?? '9999-12-31') ||
    b.gaps.length - a.gaps.length ||
    byNumbers(a.gaps[0]?.id ?? '', b.gaps[0]?.id ?? '') ||
    byCodeUnits(a.item ?? '', b.item ?? '')
  )
}

/** Puts a lever back where it now belongs. */
function insert(queue: Weighed[], lever: Weighed): void {
  let [low, high] = [0, queue.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const other = queue[middle]
    if (other !== undefined && inOrder(other, lever) <= 0) low = middle + 1
    else high = middle
  }
  queue.splice(low, 0, lever)
}

/**
 * Everything that would close a gap: each thing set aside that only needs mending, and all that is to be added for a
 * requirement, which serves those that it maps to as well.
 */
function leversOf({ gaps, links }: Input): readonly Lever[] {
  const mends = gaps.flatMap((gap) => mendable(gap.check).map((thing) => ({ ...thing, gap })))
  const byThing = groupBy(mends, ({ nature, id }) => `${nature} ${id}`)
  const repairs = [...byThing.values()].map((all) => ({
    ...(all[0] === undefined ? {} : { item: all[0].id }),
    own: all.map(({ gap }) => gap),
    helped: [],
  }))
  const mended = new Set(mends.map(({ gap }) => gap.id))
  const byRequirement = groupBy(gaps, ({ requirement }) => requirement)
  const missing = groupBy(
    gaps.filter(({ id }) => !mended.has(id)),
    ({ requirement }) => requirement,
  )
  const additions = [...missing].map(([ref, own]) => {
    const reached = links.mapsTo(ref).flatMap((target) => byRequirement.get(target) ?? [])
    const helped = reached.filter(({ check }) => own.some((gap) => alsoCloses(gap.check, check)))
    return { own, helped }
  })
  return [...repairs, ...additions]
}

interface Mendable {
  readonly id: string
  /** An id tells things of one nature apart: a commitment and a piece may share one. */
  readonly nature: 'commitment' | 'indicator' | 'piece'
}

/** What was set aside and would meet the check once mended; what is merely too old is replaced, not mended. */
function mendable(check: Check): readonly Mendable[] {
  const { alternatives, rejected, found, needed } = check
  if (alternatives === undefined) {
    if (found + 1 < needed) return []
    const nature = natureOf(check)
    return rejected.filter(({ reason }) => reason !== 'tooOld').map(({ id }) => ({ id, nature }))
  }
  const all = alternatives.flatMap(({ checks }) => {
    const [missing, ...others] = checks.filter(({ status }) => status !== 'met')
    return missing === undefined || others.length > 0 ? [] : mendable(missing)
  })
  return [...new Map(all.map((thing) => [`${thing.nature} ${thing.id}`, thing])).values()]
}

function natureOf({ kind }: Check): Mendable['nature'] {
  if (kind === 'commitment') return 'commitment'
  return kind === 'indicators' ? 'indicator' : 'piece'
}

/** Whether what is added to meet one check meets another one too, that of a requirement to which the first one maps. */
function alsoCloses(added: Check, other: Check): boolean {
  if (added.kind !== other.kind || other.kind === 'anyOf' || other.found + 1 < other.needed) return false
  if (other.evidenceKind !== undefined && other.evidenceKind !== added.evidenceKind) return false
  return (other.unit === undefined || other.unit === added.unit) && other.onTarget === added.onTarget
}

/** The nearest of the dates that are already set for a gap: an open action, an open finding, the survey itself. */
function datesOf({ actions, findings, surveys }: Input): (gap: Gap) => string | undefined {
  const dueOfAction = new Map(
    actions
      .filter(({ status }) => status === 'todo' || status === 'inProgress')
      .map(({ id, due }) => [id, due]),
  )
  const dueOfFindings = groupBy(
    findings.filter(({ status }) => status === 'open'),
    ({ requirement }) => requirement,
  )
  const dueOfSurvey = new Map(surveys.map(({ requirement, due }) => [requirement, due]))
  return ({ actions: ids, requirement, check }) =>
    [
      ...ids.flatMap((id) => dueOfAction.get(id) ?? []),
      ...(dueOfFindings.get(requirement) ?? []).flatMap(({ due }) => due ?? []),
      ...(check.kind === 'survey' ? [dueOfSurvey.get(requirement) ?? []].flat() : []),
    ]
      .toSorted(byCodeUnits)
      .at(0)
}
