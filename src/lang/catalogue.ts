import type { Language } from '../model/files.ts'
import { en } from './en/index.ts'
import { fr, type Catalogue } from './fr/index.ts'

export { fill } from './fill.ts'
export type { Catalogue }

const catalogues: Readonly<Record<Language, Catalogue>> = { fr, en }

/** The catalogue of a language. */
export function catalogueOf(language: Language): Catalogue {
  return catalogues[language]
}
