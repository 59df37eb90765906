import type { Language } from '../model/files.ts'
import { creating as en } from './en/creating.ts'
import { creating as fr, type CreatingCatalogue } from './fr/creating.ts'

export type { CreatingCatalogue }

const catalogues: Readonly<Record<Language, CreatingCatalogue>> = { fr, en }

/** The words of `coopqual new`: a catalogue of its own, since no other command needs it. */
export function creatingIn(language: Language): CreatingCatalogue {
  return catalogues[language]
}
