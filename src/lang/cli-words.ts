import type { Language } from '../model/files.ts'
import type { Catalogue } from './catalogue.ts'
import { cli as english } from './en/cli.ts'
import { locale as englishLocale } from './en/locale.ts'
import { terms as englishTerms } from './en/terms.ts'
import { cli as french } from './fr/cli.ts'
import { locale as frenchLocale } from './fr/locale.ts'
import { terms as frenchTerms } from './fr/terms.ts'

const words: Readonly<Record<Language, Catalogue['cli']>> = { fr: french, en: english }
const terms: Readonly<Record<Language, Catalogue['terms']>> = { fr: frenchTerms, en: englishTerms }

const locales: Readonly<Record<Language, string>> = { fr: frenchLocale, en: englishLocale }

/** The words of the command line alone: the rest of the catalogue takes longer to load than the command line to run. */
export function cliWordsOf(language: Language): Catalogue['cli'] {
  return words[language]
}

/** The terms that every part of the catalogue shares, alone for the same reason. */
export function termsOf(language: Language): Catalogue['terms'] {
  return terms[language]
}

/** The locale of a language. */
export function localeOf(language: Language): string {
  return locales[language]
}
