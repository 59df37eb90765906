import { foldedWords } from '../model/words.ts'

/** `(e)`, `(e)s`, `·e·s`, `.e` at the end of a word. */
const bothGenders = /(?<=\p{L})(?:\((?:e|s|es)\)|[·•.-]e(?:[·•.-]?s)?)+s?(?!\p{L})/gu

/** The rank that tools write before an answer: `1 - `, `4. `. */
const rank = /^\d{1,2}\s*[-–—.):=]\s*(?=\p{L})/u

/** An answer as it is compared: as a text, whatever the gender and number of who answers, without its rank. */
export function foldedAnswer(text: string): string {
  return foldedWords(text.trim().replace(rank, '').replaceAll(bothGenders, ''))
    .replaceAll(/\b(in)?satisfaite?s?\b/g, '$1satisfait')
    .replaceAll(/\b(me)?contente?s?\b/g, '$1content')
    .replaceAll(/\bconcernee?s?\b/g, 'concerne')
}

/** An answer as it is shown: its words as they are written, without its rank. */
export function shownAnswer(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().replace(rank, '')
}

const longestTitle = 48

/** The beginning of a long question, which is enough to know it by. */
export function shortened(title: string): string {
  return title.length > longestTitle ? `${title.slice(0, longestTitle - 1).trimEnd()}…` : title
}
