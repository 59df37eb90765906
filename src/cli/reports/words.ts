import { diagnosticWordsOf } from '../../lang/diagnostic-words.ts'
import type { DiagnosticWords } from '../../lang/words.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Language } from '../../model/files.ts'

const unknown: DiagnosticWords = { message: '', why: '', hints: { default: '' } }

/** The words of a code, from the catalogue of a language. */
export function wordsOf(code: string, language: Language): DiagnosticWords {
  const known: Readonly<Record<string, DiagnosticWords>> = diagnosticWordsOf(language)
  return known[code] ?? unknown
}

/** The message and what to do about it, as one text. */
export function wholeText({ message, hint }: Diagnostic): string {
  return hint === '' ? message : `${message} ${hint}`
}
