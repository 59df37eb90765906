import { folded, particles } from './functions.ts'
import { wordPattern, type Person } from './people.ts'

/** A piece that is not public: what may not be printed of it, and whether it is kept from the auditor’s pack as well. */
export interface SecretPiece {
  readonly codes: readonly string[]
  readonly names: readonly string[]
  readonly isRestricted: boolean
}

/** What a free text may not give away, and what is written instead. */
export interface Secrets {
  readonly persons: readonly Person[]
  readonly pieces: readonly SecretPiece[]
  /** Titles of the pieces that may be named. */
  readonly named: readonly string[]
  /** Printed wherever it stands: it may hold a person’s name. */
  readonly organisation: string
  readonly instead: {
    readonly person: string
    /** With `{role}`. */
    readonly role: string
    readonly contact: string
    readonly piece: string
  }
}

/** Words that are replaced wherever they stand together. */
export interface Phrase {
  readonly words: readonly string[]
  readonly instead: string
  readonly isPerson: boolean
}

/** The words of a text, folded. */
function foldedWords(text: string): readonly string[] {
  return (text.match(wordPattern) ?? []).map(folded)
}

/**
 * Shorter titles are words of every day, which a promise may hold without naming the piece: how many words that are not
 * small make a title of its own.
 */
const shortestTitle = { restricted: 2, other: 4 }

/** Phrases of several words, by their first word, the longest first. */
export function phrasesOf({
  persons,
  pieces,
  named,
  instead,
}: Secrets): ReadonlyMap<string, readonly Phrase[]> {
  const people = persons
    .filter(({ words }) => words.length > 1)
    .flatMap((person) =>
      [person.words, person.words.toReversed(), [person.words.join('-')]].map((words) => ({
        words,
        instead: insteadOf(person, instead),
        isPerson: true,
      })),
    )
  const known = named.map((title) => ` ${foldedWords(title).join(' ')} `)
  const titles = pieces.flatMap(({ names, isRestricted }) =>
    names
      .map((name) => foldedWords(name.slice(name.lastIndexOf('/') + 1)))
      .filter((words) => isTelling(words, isRestricted ? shortestTitle.restricted : shortestTitle.other))
      .filter((words) => !known.some((title) => title.includes(` ${words.join(' ')} `)))
      .map((words) => ({ words, instead: instead.piece, isPerson: false })),
  )
  return byFirstWord([...people, ...titles, ...codesOf(pieces, instead)])
}

/** Identifiers and numbers; one that is a plain word, or a plain number, would be found everywhere. */
function codesOf(pieces: Secrets['pieces'], instead: Secrets['instead']): readonly Phrase[] {
  return pieces
    .flatMap(({ codes }) => codes.filter((code) => /\p{L}/u.test(code) && /[^\p{L}]/u.test(code)))
    .map((code) => ({ words: foldedWords(code), instead: instead.piece, isPerson: false }))
}

function isTelling(words: readonly string[], shortest: number): boolean {
  return words.filter((word) => !particles.has(word)).length >= shortest
}

function insteadOf({ role }: Person, { person, role: template }: Secrets['instead']): string {
  return role === undefined ? person : template.replace('{role}', role)
}

/** Words of names that stand for a person alone, where they have a capital. */
export function singlesOf({ persons, instead }: Secrets): ReadonlyMap<string, Phrase> {
  const names = persons.flatMap((person) =>
    person.words
      .flatMap((word) => [word, ...word.split('-').filter((part) => part.length > 2)])
      .map((word): Phrase => ({ words: [word], instead: insteadOf(person, instead), isPerson: true })),
  )
  return new Map(names.map((phrase) => [phrase.words[0] ?? '', phrase]))
}

function byFirstWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const known = new Map<string, Phrase[]>()
  for (const phrase of phrases.toSorted((a, b) => b.words.length - a.words.length)) {
    const first = phrase.words[0] ?? ''
    known.set(first, [...(known.get(first) ?? []), phrase])
  }
  return known
}
