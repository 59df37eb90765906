import type { Language } from '../model/files.ts'
import { verifying as en } from './en/verifying.ts'
import { verifying as fr, type VerifyingCatalogue } from './fr/verifying.ts'

export type { VerifyingCatalogue }

const catalogues: Readonly<Record<Language, VerifyingCatalogue>> = { fr, en }

/** The words of `coopqual verify`: a catalogue of its own, since no other command needs it. */
export function verifyingIn(language: Language): VerifyingCatalogue {
  return catalogues[language]
}
