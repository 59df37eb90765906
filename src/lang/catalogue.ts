import type { Language } from '../model/files.ts'
import { en } from './en/index.ts'
import { fr, type Catalogue } from './fr/index.ts'

export type { Catalogue }

const catalogues: Readonly<Record<Language, Catalogue>> = { fr, en }

/** The catalogue of a language. */
export function catalogueOf(language: Language): Catalogue {
  return catalogues[language]
}

/** Fills `{name}` places of a template; a place without a value stays visible, so that a test sees it. */
export function fill(template: string, args: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place))
}
