import { cliWordsOf } from '../../lang/cli-words.ts'
import { fill } from '../../lang/fill.ts'
import { formatterOf } from '../../lang/format.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Language } from '../../model/files.ts'
import { placesOf } from './fold.ts'
import { countOf } from './lines.ts'
import type { ReportInput } from './report.ts'

/** `Aucun problème. 0 erreur, 0 avertissement, 12 fichiers lus.` */
export function totalsOf({
  diagnostics,
  silenced,
  files,
  language,
}: Pick<ReportInput, 'diagnostics' | 'silenced' | 'files' | 'language'>): string {
  const { counts, validate } = cliWordsOf(language)
  const { counted } = formatterOf(language)
  const set = silenced.length === 0 ? '' : `, ${counted(silenced.length, counts.silenced)}`
  const sum = `${countsIn(diagnostics, language)}${set}, ${counted(files.length, counts.files)}.`
  return diagnostics.length === 0 ? `${validate.noProblem} ${sum}` : sum
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
