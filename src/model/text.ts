import type { Language, Text } from './files.ts'

/** A text in the language asked for, or in French when it has no other. */
export function textIn(text: Text, language: Language): string {
  return typeof text === 'string' ? text : (text[language] ?? text.fr)
}
