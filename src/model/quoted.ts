/** A text as YAML reads it whatever it holds: between double quotes, or single ones where it holds the former. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}
