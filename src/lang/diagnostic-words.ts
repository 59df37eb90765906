import type { Language } from '../model/files.ts'
import type { Catalogue } from './catalogue.ts'
import { diagnostics as english } from './en/diagnostics.ts'
import { diagnostics as french } from './fr/diagnostics.ts'

const words: Readonly<Record<Language, Catalogue['diagnostics']>> = { fr: french, en: english }

/** The words of the diagnostics alone: the rest of the catalogue takes longer to load than a small repository to judge. */
export function diagnosticWordsOf(language: Language): Catalogue['diagnostics'] {
  return words[language]
}
