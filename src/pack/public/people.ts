import type { Audit } from '../../model/files.ts'
import { beforePlaces, folded, functionWords, particles } from './functions.ts'

/** A person that a file names: the words of the name, folded, in their order, and the function when the file tells it. */
export interface Person {
  readonly words: readonly string[]
  /** Made of function words alone: it can be printed in place of the name. */
  readonly role?: string
}

/**
 * Every person whom a field that is meant for functions names all the same. Whatever is not plainly a function or a
 * service is taken for a name.
 */
export function personsIn(audit: Audit): readonly Person[] {
  return [...new Set(fieldsOf(audit))].flatMap(personOf)
}

function fieldsOf({ actions, audit, commitments, deadlines, indicators, ratings, referentials }: Audit) {
  const requirements = referentials.flatMap(({ domains }) => domains.flatMap((domain) => domain.requirements))
  return [
    audit.auditor ?? [],
    commitments.map(({ owner }) => owner),
    indicators.map(({ owner }) => owner),
    actions.map(({ owner }) => owner),
    deadlines.map(({ owner }) => owner ?? []),
    ratings.map(({ by }) => by ?? []),
    requirements.map(({ approvedBy }) => approvedBy ?? []),
  ].flat(2)
}

function personOf(field: string): readonly Person[] {
  const parts = withoutHost(field)
    .split(/[,;:()/|&\n]|\s[-–—]\s|\s(?:et|and)\s(?=\p{Lu})/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const names = parts.map(nameIn).filter((name) => name.length > 0)
  const role = parts.find(isRole)
  return names.map((name) => ({
    words: name,
    ...(role === undefined ? {} : { role: role.slice(0, 1).toLowerCase() + role.slice(1) }),
  }))
}

/** An address names its owner before its at sign. */
function withoutHost(field: string): string {
  return field.replaceAll(/@\S*/g, ' ').replaceAll(/[._](?=\p{L})/gu, ' ')
}

/** Words of a text: hyphens hold one together, apostrophes do not. */
export const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}]+)*/gu

/** How people are addressed, folded. */
export const courtesies: ReadonlySet<string> = new Set([
  'm',
  'mr',
  'mrs',
  'ms',
  'mme',
  'mlle',
  'mm',
  'dr',
  'me',
  'monsieur',
  'madame',
  'miss',
])

/** A phrase in small letters that is longer than this is no name. */
const longestName = 3

/**
 * The words of a part of a field that are a name. In a part that tells a function they are its strange capitals; a part
 * that tells none is a name as a whole, unless it is a phrase, or goes on from the part before: “des achats et | de la
 * commande”.
 */
function nameIn(part: string): readonly string[] {
  const written = part.match(wordPattern) ?? []
  const known = written.map(folded)
  const capitals = written.map((word) => /^\p{Lu}/u.test(word))
  const goesOn = particles.has(known[0] ?? '') && capitals[0] !== true
  const isPhrase = goesOn || known.filter((word) => !particles.has(word)).length > longestName
  const isName = !known.some(isFunctionWord) && (capitals.includes(true) || !isPhrase)
  const name = known.filter((word, index) => {
    if (isFunctionWord(word) || particles.has(word) || courtesies.has(word) || word.length < 2) return false
    const isStrange = capitals[index] === true && (isName || !beforePlaces.has(known[index - 1] ?? ''))
    return isStrange || (isName && !isPhrase)
  })
  return name.every((word) => /^\d+$/.test(word)) ? [] : name
}

/** A word of a function, or one made of such: `Vice-présidente`. */
function isFunctionWord(word: string): boolean {
  const parts = word.split('-')
  return (
    parts.some((part) => functionWords.has(part)) &&
    parts.every((part) => functionWords.has(part) || particles.has(part))
  )
}

function isRole(part: string): boolean {
  const known = (part.match(wordPattern) ?? []).map(folded)
  return (
    known.some((word) => functionWords.has(word)) &&
    known.every((word) => isFunctionWord(word) || particles.has(word))
  )
}
