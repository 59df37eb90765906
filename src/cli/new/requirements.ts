import { fill } from '../../lang/catalogue.ts'
import type { CreatingCatalogue } from '../../lang/creating.ts'
import type { Language } from '../../model/files.ts'
import type { RequirementEntry } from '../../model/requirements.ts'
import { textIn } from '../../model/text.ts'
import { foldedWords } from '../../model/words.ts'
import { namedLike } from '../requirement-name.ts'
import type { Read } from './field.ts'

/** How many requirements are offered at once. */
const mostOffered = 5

/** The requirements that a text names, by their numbers parted by commas or spaces. */
export function readRequirements(
  text: string,
  requirements: readonly RequirementEntry[],
  { problems }: CreatingCatalogue,
): Read {
  const names = text.split(/[\s,;]+/).filter((name) => !['', 'et', 'and', '&'].includes(name.toLowerCase()))
  if (names.length === 0) return { problem: problems.empty }
  const found = names.map((name) => ({ name, meant: meaning(name, requirements) }))
  const unknown = found.find(({ meant }) => meant.length !== 1)
  if (unknown === undefined) {
    return {
      value: [...new Set(found.flatMap(({ meant }) => meant.map((one) => nameOf(one, requirements))))].join(
        ', ',
      ),
    }
  }
  return unknown.meant.length === 0
    ? {
        problem: fill(problems.unknownRequirement, {
          found: unknown.name,
          referential: requirements[0]?.ref.split('/')[0] ?? '',
        }),
      }
    : {
        problem: fill(problems.ambiguousRequirement, {
          found: unknown.name,
          known: unknown.meant.map(({ ref }) => ref).join(', '),
        }),
      }
}

function meaning(name: string, requirements: readonly RequirementEntry[]): readonly RequirementEntry[] {
  return namedLike(name, requirements, ({ ref, requirement }) => [ref, requirement.id])
}

/** A requirement as it is cited: by its number alone where no other referential has the same. */
export function nameOf({ ref, requirement }: RequirementEntry, all: readonly RequirementEntry[]): string {
  return all.filter((other) => other.requirement.id === requirement.id).length === 1 ? requirement.id : ref
}

/** The requirement that a name cites. */
export function cited(name: string, all: readonly RequirementEntry[]): RequirementEntry | undefined {
  return all.find((entry) => nameOf(entry, all) === name)
}

/** The requirements that speak of what was typed, those whose titles do first. */
export function requirementsAbout(
  text: string,
  requirements: readonly RequirementEntry[],
  language: Language,
): readonly RequirementEntry[] {
  const words = stems(text)
  const scored = requirements.map((entry) => {
    const { title, statement } = entry.requirement
    const [inTitle, inStatement] = [title, statement].map((one) => new Set(stems(textIn(one, language))))
    const score = words.reduce(
      (sum, word) => sum + (inTitle?.has(word) === true ? 3 : 0) + (inStatement?.has(word) === true ? 1 : 0),
      0,
    )
    return { entry, score }
  })
  return scored
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostOffered)
    .map(({ entry }) => entry)
}

/** The words that say something, cut so that a plural or another form of a verb is no other word. */
function stems(text: string): readonly string[] {
  return foldedWords(text)
    .split(' ')
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, 5))
}
