import { phrasesOf, singlesOf, type Secrets } from './secrets.ts'
import { courtesySpans, joined, namedSpans, wordsIn, type Span } from './spans.ts'

/** A text without what it may not say. */
export type Clean = (text: string) => string

/**
 * Takes persons, e-mail addresses, telephone numbers and other long numbers, and pieces that are not public out of free
 * texts. A full name is found in any case and order, one word of it where it has a capital.
 */
export function cleanerOf(secrets: Secrets): Clean {
  const { instead, organisation } = secrets
  const phrases = phrasesOf(secrets)
  const singles = singlesOf(secrets)
  return (text) => {
    const reachable = text
      .normalize('NFC')
      .replaceAll(invisible, '')
      .replaceAll(address, instead.contact)
      .replaceAll(foreignTelephone, instead.contact)
      .replaceAll(longNumber, instead.contact)
      .replaceAll(telephone, instead.contact)
      .replaceAll(fingerprint, instead.piece)
    const words = wordsIn(reachable)
    const spans = [
      ...namedSpans(words, reachable, phrases, singles),
      ...courtesySpans(words, reachable, instead.person),
    ]
    const exempt = rangesOf(reachable, organisation)
    const kept = spans.filter(
      ({ start, end }) => !exempt.some((range) => start < range.end && end > range.start),
    )
    return replaced(reachable, joined(kept, words, reachable))
  }
}

/** What hides a word from a search and not from a reader. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu
const mark = String.raw`\s<>()[\],;:«»"“”`
const address = new RegExp(
  String.raw`[^${mark}]*@[^${mark}]*[^${mark}.!?]|[^${mark}]+\s?[([]at[)\]]\s?[^${mark}]*[^${mark}.!?]`,
  'giu',
)
const foreignTelephone = /\+\d(?:[\s.()-]*\d){7,14}(?!\d)/gu
const telephone = /(?<!\d)0(?:[\s.-]?\d){8,10}(?!\d)/gu
/** Longer than any amount or year: of an account, of social security. */
const longNumber = /(?<!\d)\d(?:[\s.]?\d){8,}(?!\d)/gu
const fingerprint = /(?<![\p{L}\p{N}])[0-9a-f]{40,128}(?![\p{L}\p{N}])/giu

function rangesOf(text: string, phrase: string): readonly { readonly start: number; readonly end: number }[] {
  if (phrase === '') return []
  return [...text.matchAll(new RegExp(escaped(phrase), 'g'))].map(({ index }) => ({
    start: index,
    end: index + phrase.length,
  }))
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

function replaced(text: string, spans: readonly Span[]): string {
  let result = ''
  let at = 0
  for (const { start, end, instead } of spans) {
    result += text.slice(at, start) + instead
    at = end
  }
  return result + text.slice(at)
}
