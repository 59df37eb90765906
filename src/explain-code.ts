import { explainedCodes, explanationOf, type Explanation } from './explain/explanation.ts'
import { subjectOf, type DiagnosticCode } from './model/codes.ts'
import type { Language } from './model/files.ts'
import { foldedWords } from './model/words.ts'
import { closest } from './validate/closest.ts'

/** What a text typed by a user means among the diagnostic codes. */
export type CodesMeant =
  | { readonly kind: 'codes'; readonly codes: readonly DiagnosticCode[] }
  /** Codes of which it only says a part: their subject, their end, or words of what they mean. */
  | { readonly kind: 'some'; readonly codes: readonly DiagnosticCode[] }
  | { readonly kind: 'none'; readonly nearest: readonly string[] }

/** Finds codes by their name in any case, by their subject (`evidence`), by their end (`expired`) or by words (`pièce périmée`). */
export function codesMeant(asked: readonly string[], language: Language): CodesMeant {
  const names = asked.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/\/\*?$/, ''),
  )
  const exact = names.flatMap((name) => explainedCodes.filter((code) => code === name))
  if (names.length > 0 && exact.length === names.length) return { kind: 'codes', codes: exact }
  const [name = ''] = names
  const nearest = closest(name, explainedCodes)
  if (names.length === 1) {
    const ending = explainedCodes.filter((code) => code.endsWith(`/${name}`))
    if (ending.length === 1) return { kind: 'codes', codes: ending }
    const some = explainedCodes.filter((code) => subjectOf(code) === name || ending.includes(code))
    if (some.length > 0) return { kind: 'some', codes: some }
    if (name.includes('/')) return { kind: 'none', nearest }
  }
  const found = codesSaying(asked.join(' '), language)
  return found.length > 0
    ? { kind: 'some', codes: found }
    : { kind: 'none', nearest: nearest.length > 0 ? nearest : closest(name, endings).flatMap(codesEnding) }
}

/** Whether a text can only be a diagnostic code, well written or not: it names one of their subjects. */
export function isCodeLike(asked: string): boolean {
  return explainedCodes.some((code) => asked.toLowerCase().startsWith(`${subjectOf(code)}/`))
}

const endings = new Set(explainedCodes.map(endOf))

function endOf(code: string): string {
  return code.slice(code.indexOf('/') + 1)
}

function codesEnding(ending: string): readonly string[] {
  return explainedCodes.filter((code) => endOf(code) === ending)
}

/**
 * The codes whose title holds every word, or else whose explanation does, or else those whose title holds the most
 * of them. A plural is no other word.
 */
function codesSaying(asked: string, language: Language): readonly DiagnosticCode[] {
  const words = wordsOf(asked).filter((word) => word.length > 2)
  if (words.length === 0) return []
  const says = (text: string): boolean => held(words, text) === words.length
  const explained = explainedCodes.map((code) => explanationOf(code, language))
  const titled = explained.filter(({ title, code }) => says(`${title} ${code}`))
  if (titled.length > 0) return titled.map(({ code }) => code)
  const found = explained.filter(({ title, what, why }) => says(`${title} ${what} ${why}`))
  return found.length > 0 ? found.map(({ code }) => code) : codesNearly(asked, explained)
}

/** Of words of which no explanation holds all, those that a title holds the most of; a word alone is too little. */
function codesNearly(asked: string, explained: readonly Explanation[]): readonly DiagnosticCode[] {
  const told = asked.split(/\s+/).filter(isTelling)
  if (told.length < 2) return []
  const words = told.flatMap(wordsOf)
  const scored = explained.map(({ title, code }) => ({ code, count: held(words, `${title} ${code}`) }))
  const most = Math.max(1, ...scored.map(({ count }) => count))
  return scored.filter(({ count }) => count === most).map(({ code }) => code)
}

/** Whether a word says something of its own, in either language. */
function isTelling(word: string): boolean {
  return (
    word.length > 3 &&
    !word.includes('/') &&
    !['sans', 'dans', 'pour', 'avec', 'trop', 'with', 'without', 'from'].includes(word)
  )
}

function held(words: readonly string[], text: string): number {
  const known = wordsOf(text)
  return words.filter((word) => known.some((other) => other.startsWith(word))).length
}

/** Words without their accents and the mark of their feminine or plural. */
function wordsOf(text: string): readonly string[] {
  return foldedWords(text)
    .split(' ')
    .map((word) => (word.length > 4 ? word.replace(/(?:es|s|e|x)$/, '') : word))
}
