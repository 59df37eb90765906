import type { Language } from '../model/files.ts'
import type { Catalogue } from './catalogue.ts'
import { cli as english } from './en/cli.ts'
import { terms as englishTerms } from './en/terms.ts'
import { cli as french } from './fr/cli.ts'
import { terms as frenchTerms } from './fr/terms.ts'

const words: Readonly<Record<Language, Catalogue['cli']>> = { fr: french, en: english }
const terms: Readonly<Record<Language, Catalogue['terms']>> = { fr: frenchTerms, en: englishTerms }

/** The words of the command line alone: the rest of the catalogue takes longer to load than the command line to run. */
export function cliWordsOf(language: Language): Catalogue['cli'] {
  return words[language]
}

/** The terms that every part of the catalogue shares, alone for the same reason. */
export function termsOf(language: Language): Catalogue['terms'] {
  return terms[language]
}
