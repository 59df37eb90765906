import { fill } from '../lang/catalogue.ts'
import type { Inline } from '../model/document.ts'
import type { Check, Gap, Priority, Rejection } from '../model/files.ts'
import { notInForceRemedy } from './commitment-words.ts'
import type { PackContext } from './context.ts'
import { alternativesText, expectationText } from './expectation.ts'
import { named } from './found-words.ts'
import { joinedRuns, requirementLink } from './links.ts'
import { sentence } from './sentence.ts'

/** What to do about a gap, one sentence each: what only needs mending first, then what to add. */
export function remedyWords(
  context: PackContext,
  { check, requirement }: Pick<Gap, 'check' | 'requirement'>,
): readonly (readonly Inline[])[] {
  const repairs = rejectionsOf(check)
    .filter(({ rejection }) => rejection.reason !== 'tooOld')
    .map(({ within, rejection }) => repairWords(context, within, rejection))
  const addition = additionWords(context, check, requirement, repairs.length > 0)
  return addition === undefined ? repairs : [...repairs, addition]
}

/** What a priority asks for, one sentence each: to mend one thing, or to add all that a requirement lacks. */
export function prioritySentences(
  context: PackContext,
  { item, gaps: ids }: Pick<Priority, 'item' | 'gaps'>,
): readonly (readonly Inline[])[] {
  const gap = context.find.gaps.get(ids[0] ?? '')
  if (gap === undefined) return []
  const found = rejectionsOf(gap.check).find(({ rejection }) => rejection.id === item)
  if (found !== undefined) return [repairWords(context, found.within, found.rejection)]
  const own = ids.flatMap((id) => context.find.gaps.get(id) ?? [])
  return own
    .filter(({ requirement }) => requirement === gap.requirement)
    .flatMap(({ check, requirement }) => {
      const addition = additionWords(context, check, requirement, false)
      return addition === undefined ? [] : [addition]
    })
}

/** The same in one stretch. */
export function priorityWords(
  context: PackContext,
  priority: Pick<Priority, 'item' | 'gaps'>,
): readonly Inline[] {
  return joinedRuns(prioritySentences(context, priority), ' ')
}

interface Placed {
  /** The check that sets it aside: an alternative's own, not the choice as a whole. */
  readonly within: Check
  readonly rejection: Rejection
}

/** What a check sets aside, itself or in the alternatives of which nothing else is missing; each thing once. */
function rejectionsOf(check: Check): readonly Placed[] {
  const inside = (check.alternatives ?? []).flatMap(({ checks }) => {
    const [open, ...others] = checks.filter(({ status }) => status !== 'met')
    return open === undefined || others.length > 0 ? [] : rejectionsOf(open)
  })
  const all = [...check.rejected.map((rejection) => ({ within: check, rejection })), ...inside]
  return [...new Map(all.map((one) => [one.rejection.id, one])).values()]
}

function repairWords(context: PackContext, check: Check, rejection: Rejection): readonly Inline[] {
  return sentence(repairOf(context, rejection), { item: named(context, check, rejection.id) })
}

function repairOf(context: PackContext, { id, reason }: Rejection): string {
  const { find, words } = context
  const commitment = find.commitments.get(id)
  return reason === 'notInForce' && commitment !== undefined
    ? notInForceRemedy(context, commitment)
    : words.remedy[reason]
}

/** What to add; nothing when an indicator or a commitment is there and only needs mending. */
function additionWords(
  context: PackContext,
  check: Check,
  ref: string,
  hasRepairs: boolean,
): readonly Inline[] | undefined {
  if (check.kind !== 'commitment') {
    const text = proofText(context, check, hasRepairs)
    return text === undefined ? undefined : [text]
  }
  return hasRepairs
    ? undefined
    : sentence(context.words.remedy.commit, { ref: requirementLink(context, ref) })
}

function proofText(context: PackContext, check: Check, hasRepairs: boolean): string | undefined {
  const { remedy } = context.words
  if (check.kind === 'anyOf') {
    return hasRepairs ? undefined : fill(remedy.anyOf, { alternatives: alternativesText(context, check) })
  }
  const missing = check.needed - check.found
  if (check.kind === 'evidence' && check.what !== undefined && check.found > 0 && missing > 0) {
    const values = { needed: check.needed, what: expectationText(context, check) }
    const forms = hasRepairs ? remedy.joinMissingOtherwise : remedy.joinMissing
    return fill(context.format.counted(missing, forms), values)
  }
  const what = expectationText(context, check, Math.max(1, missing))
  if (check.kind === 'survey') return fill(hasRepairs ? remedy.joinOtherwise : remedy.survey, { what })
  if (check.kind === 'evidence') {
    if (hasRepairs) return fill(remedy.joinOtherwise, { what })
    return fill(check.found > 0 ? remedy.joinMore : remedy.join, { what })
  }
  if (!hasRepairs) return fill(remedy.attachIndicator, { what })
  return isMissed(check) || check.what === undefined ? undefined : fill(remedy.attachOtherwise, { what })
}

/** Whether a result misses its target: another indicator would only hide it. */
function isMissed({ rejected }: Check): boolean {
  return rejected.some(({ reason }) => reason === 'offTarget')
}
