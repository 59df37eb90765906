import type { Catalogue } from '../lang/catalogue.ts'

/** A text of the command line, what is to be put into its places named in the user’s language: `--out <dossier>`. */
export function placesNamed(text: string, { places }: Pick<Catalogue['cli'], 'places'>): string {
  const names: Readonly<Record<string, string>> = places
  return text.replaceAll(/(?<=[<[])[\w=-]+(?=(?:\.{3})?[>\]])/g, (name) =>
    Object.hasOwn(names, name) ? (names[name] ?? name) : name,
  )
}
