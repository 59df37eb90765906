import { folded, functionWords, nameParticles } from './functions.ts'
import { courtesies, wordPattern } from './people.ts'
import type { Phrase } from './secrets.ts'

interface Word {
  readonly start: number
  readonly end: number
  readonly folded: string
  /** Whether it begins as a name does; inside a web address, every word may be one. */
  readonly hasCapital: boolean
}

/** A stretch of a text that is replaced. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly instead: string
  readonly isPerson: boolean
}

export function wordsIn(text: string): readonly Word[] {
  const addresses = [...text.matchAll(webAddress)].map(({ 0: found, index }) => [index, index + found.length])
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: folded(word),
    hasCapital: /^\p{Lu}/u.test(word) || addresses.some(([from = 0, to = 0]) => index >= from && index < to),
  }))
}

const webAddress = /\S*(?:www\.|\/)\S*/giu

/** Where the phrases stand, and the single words of names. */
export function namedSpans(
  words: readonly Word[],
  text: string,
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  singles: ReadonlyMap<string, Phrase>,
): readonly Span[] {
  const spans: Span[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word === undefined) break
    const phrase = (phrases.get(word.folded) ?? []).find(
      (each) => lastOf(each, words, at, text) !== undefined,
    )
    const found = phrase ?? (word.hasCapital ? singleIn(word.folded, singles) : undefined)
    if (found === undefined) continue
    const last = phrase === undefined ? at : (lastOf(phrase, words, at, text) ?? at)
    spans.push({
      start: word.start,
      end: words[last]?.end ?? word.end,
      instead: found.instead,
      isPerson: found.isPerson,
    })
    at = last
  }
  return spans
}

/** A name by itself, or as a part of a double one; `Saint-Martin` is a place. */
function singleIn(word: string, singles: ReadonlyMap<string, Phrase>): Phrase | undefined {
  const parts = word.split('-')
  if (parts.some((part) => saints.has(part))) return singles.get(word)
  return [word, ...parts].map((part) => singles.get(part)).find((single) => single !== undefined)
}

const saints = new Set(['saint', 'sainte', 'st', 'ste'])

/** The last word of a phrase that stands at a word, its words parted by no more than small ones, spaces and a mark. */
function lastOf(
  { words: wanted }: Phrase,
  words: readonly Word[],
  at: number,
  text: string,
): number | undefined {
  let last = at
  for (const word of wanted.slice(1)) {
    let next = last + 1
    while (words[next]?.folded !== word && isSmall(words[next]?.folded)) next += 1
    if (words[next]?.folded !== word || !isClose(words.slice(last, next + 1), text)) return undefined
    last = next
  }
  return last
}

/** A particle or an initial: a name is the same without it. */
function isSmall(word: string | undefined): boolean {
  return word !== undefined && (word.length === 1 || nameParticles.has(word))
}

function isClose(words: readonly Word[], text: string): boolean {
  return words.every(({ start }, index) => {
    const before = words[index - 1]
    return before === undefined || start - before.end <= widestGap(text, before.end)
  })
}

function widestGap(text: string, from: number): number {
  return /^[\s.,'’«»“”-]{1,4}/u.exec(text.slice(from))?.[0].length ?? 0
}

/** `Mme Durand`, `M. de La Tour`: somebody whom no field names, but who is called a person. */
export function courtesySpans(words: readonly Word[], text: string, instead: string): readonly Span[] {
  return words.flatMap((word, index) => {
    const isCourtesy = courtesies.has(word.folded) && word.hasCapital
    const end = isCourtesy ? endOfName(word.end, words.slice(index + 1), text) : undefined
    return end === undefined ? [] : [{ start: word.start, end, instead, isPerson: true }]
  })
}

/** Where a name ends that begins after a courtesy; nothing when a function follows: `M. le Maire`. */
function endOfName(from: number, words: readonly Word[], text: string): number | undefined {
  const [first] = words
  const begins =
    first?.hasCapital === true ? !functionWords.has(first.folded) : first?.folded.startsWith('d') === true
  if (!begins) return undefined
  let end: number | undefined
  let at = from
  for (const { start, end: next, folded: word, hasCapital } of words) {
    if (!/^\.?[\s'’]*$/u.test(text.slice(at, start)) || !(hasCapital || nameParticles.has(word))) break
    if (hasCapital) end = next
    at = next
  }
  return end
}

/** Spans in order and apart: those of one name are one, with the title and the initials beside it. */
export function joined(spans: readonly Span[], words: readonly Word[], text: string): readonly Span[] {
  const apart: Span[] = []
  for (const span of spans.map((each) => widened(each, words, text)).toSorted((a, b) => a.start - b.start)) {
    const before = apart.at(-1)
    if (before === undefined || !areOne(before, span, text)) apart.push(span)
    else
      apart.splice(-1, 1, { ...before, end: Math.max(before.end, span.end), instead: fuller(before, span) })
  }
  return apart
}

function areOne(before: Span, after: Span, text: string): boolean {
  if (after.start < before.end) return true
  if (!before.isPerson || !after.isPerson) return false
  const between = text.slice(before.end, after.start)
  const isBare = /^[\s.'’-]*$/u.test(between.replaceAll(wordPattern, ''))
  return isBare && (between.match(wordPattern) ?? []).every((word) => nameParticles.has(folded(word)))
}

/** What a known role says is worth more than the neutral words. */
function fuller(before: Span, after: Span): string {
  return before.instead.length >= after.instead.length ? before.instead : after.instead
}

function widened(span: Span, words: readonly Word[], text: string): Span {
  if (!span.isPerson) return span
  const first = words.findIndex(({ start }) => start >= span.start)
  const last = words.findLastIndex(({ end }) => end <= span.end)
  const isAside = ({ folded: word, hasCapital }: Word) =>
    hasCapital && (isSmall(word) || courtesies.has(word))
  let [start, end] = [span.start, span.end]
  for (const word of words.slice(0, Math.max(0, first)).toReversed()) {
    if (!isAside(word) || !/^[.\s-]*$/u.test(text.slice(word.end, start))) break
    start = word.start
  }
  const after = words[last + 1]
  if (after?.folded.length === 1 && after.hasCapital && /^\s+\S\./u.test(text.slice(end))) end = after.end + 1
  return { ...span, start, end }
}
