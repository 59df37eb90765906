import { withoutAccents } from '../model/words.ts'

/** Finds the known names that a mistyped or shortened one most likely meant, nearest first. */
export type Finder = (found: string, most?: number) => readonly string[]

/**
 * The known names that a mistyped or shortened one most likely meant, nearest first; none when nothing is near enough.
 */
export function closest(found: string, known: Iterable<string>, most = 3): readonly string[] {
  return finderOf(known)(found, most)
}

/**
 * The one known name that a mistyped one surely meant. Short words of two languages resemble each other by chance
 * (« jours » and “hours”), so that it must at least begin alike, or be long and differ by its first letter alone.
 */
export function likeliest(found: string, known: Iterable<string>): string | undefined {
  const names = [...known]
  const folded = fold(found)
  return (
    closest(found, names).find((name) => fold(name).charAt(0) === folded.charAt(0)) ??
    names.find((name) => differAtTheStart(fold(name), folded))
  )
}

/** Whether a first letter was lost or swapped, or a sign that is no letter came before it or in place of it. */
function differAtTheStart(name: string, found: string): boolean {
  const swapped = found.charAt(1) + found.charAt(0) + found.slice(2)
  if (name === swapped) return true
  const isSure = !/^[a-z]/.test(found) || name.length >= 6
  const rest = found.slice(1)
  return name.slice(1) === found || name === rest || (isSure && name.slice(1) === rest)
}

/** A finder among names that do not change; a mistake that is made a thousand times is looked up once. */
export function finderOf(known: Iterable<string>): Finder {
  let names: readonly Name[] | undefined
  const answers = new Map<string, readonly string[]>()
  return (found, most = 3) => {
    names ??= [...new Set(known)].map((name) => ({ name, folded: fold(name), words: wordsOf(fold(name)) }))
    const answer = answers.get(found) ?? nearestOf(fold(found), names)
    answers.set(found, answer)
    return answer.slice(0, most)
  }
}

interface Name {
  readonly name: string
  readonly folded: string
  readonly words: string | undefined
}

function nearestOf(found: string, names: readonly Name[]): readonly string[] {
  const limit = Math.max(1, Math.floor(found.length / 3))
  const words = wordsOf(found)
  const near = names
    .map((known) => ({
      name: known.name,
      edits: words !== undefined && known.words === words ? 0 : editsTo(known.folded, found, limit),
    }))
    .filter(({ edits }) => edits <= limit)
  const farthest = near.some(({ edits }) => edits === 0) ? 0 : limit
  return near
    .filter(({ edits }) => edits <= farthest)
    .toSorted((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name)
}

/** The words of a name in a fixed order, so that another order is no other name; nothing for a single word. */
function wordsOf(name: string): string | undefined {
  const words = name.split(/[^a-z0-9]+/)
  return words.length < 2 ? undefined : words.toSorted().join(' ')
}

/** A name that goes on where the text stops is as near as can still be told. */
function editsTo(name: string, found: string, limit: number): number {
  const edits = distance(found, name, limit)
  return edits > limit && found.length > 3 && name.startsWith(found) ? limit : edits
}

/** A text without accents and capitals, which are what people get wrong first, and without what cannot be seen. */
export function fold(text: string): string {
  return withoutAccents(text)
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .toLowerCase()
}

/** Edits (insertion, deletion, replacement, swap of neighbours) between two texts; more than `limit` is not counted out. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const next = nextRow({ a, b, row, last, before, limit })
    before = last
    last = next
  }
  return last[b.length] ?? limit + 1
}

interface Step {
  readonly a: string
  readonly b: string
  readonly row: number
  readonly last: readonly number[]
  readonly before: readonly number[]
  readonly limit: number
}

/** Far from the diagonal, there are more edits than the limit whatever the letters. */
function nextRow({ a, b, row, last, before, limit }: Step): readonly number[] {
  const next = [row]
  for (let column = 1; column <= b.length; column += 1) {
    if (Math.abs(row - column) > limit) {
      next.push(limit + 1)
      continue
    }
    const cost = a[row - 1] === b[column - 1] ? 0 : 1
    const edited = Math.min(
      (last[column] ?? 0) + 1,
      (next[column - 1] ?? 0) + 1,
      (last[column - 1] ?? 0) + cost,
    )
    const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
    next.push(isSwap ? Math.min(edited, (before[column - 2] ?? 0) + 1) : edited)
  }
  return next
}
