import { cliWordsOf } from '../../lang/cli-words.ts'
import { diagnosticWordsOf } from '../../lang/diagnostic-words.ts'
import { fill } from '../../lang/fill.ts'
import { formatterOf } from '../../lang/format.ts'
import type { DiagnosticWords } from '../../lang/words.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Language } from '../../model/files.ts'
import { placesOf } from './fold.ts'
import { countOf } from './lines.ts'

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

/** `2 erreurs, 1 avertissement`. */
export function countsIn(diagnostics: readonly Diagnostic[], language: Language): string {
  const { counts } = cliWordsOf(language)
  const { counted } = formatterOf(language)
  const infos = countOf(diagnostics, 'info')
  return [
    counted(countOf(diagnostics, 'error'), counts.errors),
    counted(countOf(diagnostics, 'warning'), counts.warnings),
    ...(infos > 0 ? [counted(infos, counts.infos)] : []),
  ].join(', ')
}

/** `… et 97 autres fois : a.yaml:3, 9`; empty when there are no others. */
export function othersIn(
  others: readonly Diagnostic[],
  language: Language,
  nameOf: (file: string) => string,
): string {
  if (others.length === 0) return ''
  const { otherTimes, otherPlaces } = cliWordsOf(language).validate
  const { counted } = formatterOf(language)
  const { places, unnamed } = placesOf(others, nameOf)
  const rest = unnamed === 0 ? '' : ` ${counted(unnamed, otherPlaces)}`
  return fill(counted(others.length, otherTimes), { places: places + rest })
}
