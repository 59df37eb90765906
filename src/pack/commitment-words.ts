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
  return capital(format.list(audience.map((name) => words.get(name) ?? name)))
}
