import type { Language } from '../model/files.ts'
import { explanations as en } from './en/explanations.ts'
import { explanations as fr, type ExplanationCatalogue } from './fr/explanations.ts'

export type { ExplanationCatalogue }

const catalogues: Readonly<Record<Language, ExplanationCatalogue>> = { fr, en }

/** The words that explain the diagnostic codes: a catalogue of its own, since few commands need it. */
export function explanationsIn(language: Language): ExplanationCatalogue {
  return catalogues[language]
}
