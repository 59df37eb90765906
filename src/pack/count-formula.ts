import type { PackContext } from './context.ts'
import { capital } from './sentence.ts'
import { tables } from './sheet-field.ts'

/** A column of the sheet of requirements, and the text that its cells must hold. */
export type Criterion = readonly [column: string, text: string]

/** Counts the requirements that fit every criterion, live: whoever corrects a verdict sees the totals follow. */
export function countFormula(criteria: readonly Criterion[]): string {
  const pairs = criteria.map(
    ([column, text]) => `${tables.requirements}[${columnName(column)}],"${quoted(text)}"`,
  )
  return `COUNTIFS(${pairs.join(',')})`
}

/** The rates: kept ÷ applicable, kept ÷ (applicable − not measured), and (kept + not measured) ÷ applicable. */
export function rateFormulas(
  { terms, words }: PackContext,
  where: Criterion,
): { readonly rate: string; readonly rateMeasured: string; readonly rateHighest: string } {
  const { labels } = words
  const kept = countFormula([where, [labels.verdict, capital(terms.quadrant.kept)]])
  const waived = countFormula([where, [labels.verdict, capital(terms.answer.notApplicable)]])
  const unmeasured = countFormula([where, [labels.done, capital(terms.answer.notMeasured)]])
  const applicable = `${countFormula([where])}-${waived}`
  return {
    rate: `${kept}/(${applicable})`,
    rateMeasured: `${kept}/(${applicable}-${unmeasured})`,
    rateHighest: `(${kept}+${unmeasured})/(${applicable})`,
  }
}

/** A column of a table as formulas call it: what has a meaning there stands behind an apostrophe. */
export function columnName(title: string): string {
  return title.replaceAll(/[[\]#'@]/g, "'$&")
}

/** The cell of a column in the row that a highlight looks at. */
export function cellInRow(title: string): string {
  return `[@${columnName(title)}]`
}

/** Quotation marks are doubled; `~` keeps spreadsheet programs from reading `*` and `?` as wildcards. */
function quoted(text: string): string {
  return text.replaceAll(/[~*?]/g, '~$&').replaceAll('"', '""')
}
