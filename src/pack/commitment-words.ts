import { fill } from '../lang/catalogue.ts'
import type { CommitmentResult } from '../model/files.ts'
import type { PackContext } from './context.ts'
import { capital } from './sentence.ts'
import type { Verdict } from './verdict.ts'

/** Whether a commitment declared in force is not, because its period is over or has not begun. */
export function isOutOfPeriod({ audit }: PackContext, commitment: CommitmentResult): boolean {
  return isOver(commitment, audit.date) || isToCome(commitment, audit.date)
}

/** Where a commitment stands at the audit date: its status, or what its dates make of it. */
export function commitmentState(
  { audit, format, terms, words }: PackContext,
  commitment: CommitmentResult,
): string {
  const { since = '', status, until = '' } = commitment
  if (isOver(commitment, audit.date)) return fill(words.commitments.over, { date: format.date(until) })
  if (isToCome(commitment, audit.date)) return fill(words.commitments.toCome, { date: format.date(since) })
  return terms.commitmentStatus[status]
}

export function commitmentVerdict(context: PackContext, commitment: CommitmentResult): Verdict {
  return { text: capital(commitmentState(context, commitment)), tone: commitment.inForce ? 'good' : 'poor' }
}

/** The template of what to do about a commitment that is not in force. */
export function notInForceRemedy({ audit, words }: PackContext, commitment: CommitmentResult): string {
  if (isOver(commitment, audit.date)) return words.remedy.over
  if (isToCome(commitment, audit.date)) return words.remedy.toCome
  const { status } = commitment
  return status === 'ended' || status === 'suspended' ? words.remedy[status] : words.remedy.notInForce
}

function isOver({ status, until }: CommitmentResult, date: string): boolean {
  return status === 'inForce' && until !== undefined && until < date
}

function isToCome({ status, since }: CommitmentResult, date: string): boolean {
  return status === 'inForce' && since !== undefined && since > date
}

/** What a commitment covers: `Une résidence : Les Tilleuls`. */
export function scopeText({ terms, words }: PackContext, { scopeKind, scopeName }: CommitmentResult): string {
  const scope = capital(terms.scope[scopeKind])
  return scopeName === undefined ? scope : fill(words.commitments.scopeNamed, { scope, name: scopeName })
}

/** Whom a commitment addresses; a name that the model does not know is printed as it is. */
export function audienceText({ format, terms }: PackContext, { audience }: CommitmentResult): string {
  const words = new Map<string, string>(Object.entries(terms.audience))
  return format.list(audience.map((name) => words.get(name) ?? name))
}

/** What a commitment covers, in what form and for whom, as one sentence. */
export function reachText(context: PackContext, commitment: CommitmentResult): string {
  const { terms, words } = context
  const { form, audience } = commitment
  return [
    scopeText(context, commitment),
    form === undefined ? [] : terms.commitmentForm[form],
    audience.length === 0
      ? []
      : fill(words.commitments.audience, { audience: audienceText(context, commitment) }),
  ]
    .flat()
    .join(words.punctuation.semicolon)
}
