import type { Language } from '../model/files.ts'
import type { ReferentialEntry } from '../model/referential.ts'
import type { Repository } from '../model/repository.ts'
import { indexRequirements } from '../model/requirements.ts'
import { textIn } from '../model/text.ts'
import type { Known, KnownNames } from './schemas.ts'

/** Every name that the files of a repository may cite, with what it stands for. */
export function knownNames(
  repository: Repository,
  referentials: readonly ReferentialEntry[],
  language: Language,
): KnownNames {
  const { commitments, indicators, pieces, actions } = repository
  const owners = [...commitments, ...indicators, ...actions].map(({ value }) => value.owner)
  return {
    requirements: requirementNames(repository.referentials, language),
    indicators: sorted(titled(indicators)),
    pieces: sorted(titled(pieces)),
    referentials: sorted(
      referentials.map(({ value }) => ({ id: value.id, title: textIn(value.title, language).trim() })),
    ),
    owners: sorted(owners.map((owner) => ({ id: owner, title: '' }))),
  }
}

function titled(
  entries: readonly { readonly value: { readonly id: string; readonly title: string } }[],
): readonly Known[] {
  return entries.map(({ value: { id, title } }) => ({ id, title }))
}

/** The requirements in force, in reading order; by their full reference where another has the same id. */
function requirementNames(inForce: readonly ReferentialEntry[], language: Language): readonly Known[] {
  const index = indexRequirements(inForce)
  return [...index.all.values()].map(({ ref, requirement, domain }) => {
    const isAlone = index.meanings(requirement.id).length === 1
    const title = textIn(requirement.title, language).trim()
    return {
      id: isAlone ? requirement.id : ref,
      title: `${title} (${textIn(domain.title, language).trim()})`,
    }
  })
}

/** Each name once, in the order of the alphabet. */
function sorted(known: readonly Known[]): readonly Known[] {
  const byId = new Map(known.toReversed().map((one) => [one.id, one]))
  return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
