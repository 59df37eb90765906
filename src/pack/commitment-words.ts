import { fill } from '../lang/catalogue.ts'
import type { CommitmentResult } from '../model/files.ts'
import type { PackContext } from './context.ts'
import { capital } from './sentence.ts'

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
