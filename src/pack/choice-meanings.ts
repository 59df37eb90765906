import { placedRequirements, type PackContext } from './context.ts'
import { shownRequirement } from './links.ts'
import { capital } from './sentence.ts'

/** What the words of lists mean, by the word as it is chosen. */
export function choiceMeanings(context: PackContext): ReadonlyMap<string, string> {
  const { audit, terms, words } = context
  const { meanings } = words.sheets.lists
  const requirements = placedRequirements(audit).map(
    ({ requirement }) => [shownRequirement(context, requirement.ref), requirement.title] as const,
  )
  return new Map([
    ...requirements,
    ...pairsOf(terms.grade, meanings.grade),
    ...pairsOf(terms.actionStatus, meanings.actionStatus),
    ...pairsOf(terms.findingStatus, meanings.findingStatus),
  ])
}

function pairsOf<Code extends string>(
  texts: Readonly<Record<Code, string>>,
  meanings: Readonly<Record<Code, string>>,
): readonly (readonly [word: string, meaning: string])[] {
  const words: Readonly<Record<string, string>> = texts
  return Object.entries<string>(meanings).map(([code, meaning]) => [capital(words[code] ?? code), meaning])
}
