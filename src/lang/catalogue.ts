import type { Language } from '../model/files.ts'
import { en } from './en/index.ts'
import { fr } from './fr/index.ts'

/** Every word that a user reads, in one language. French is the source: a word missing elsewhere does not compile. */
export type Catalogue = typeof fr

const catalogues: Readonly<Record<Language, Catalogue>> = { fr, en }

/** The catalogue of a language. */
export function catalogueOf(language: Language): Catalogue {
  return catalogues[language]
}

/** Fills `{name}` places of a template; a place without a value stays visible, so that a test sees it. */
export function fill(template: string, args: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place))
}
