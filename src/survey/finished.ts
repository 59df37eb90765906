import type { SurveyOutcome } from '../model/survey.ts'
import { foldedWords } from '../model/words.ts'
import { cellText, type Respondents } from './table.ts'

/** The column in which LimeSurvey writes when a questionnaire was sent, by its code or its French or English title. */
const titles: ReadonlySet<string> = new Set(['submitdate', 'date de soumission', 'date submitted'])

interface Finished extends Respondents {
  /** The questionnaires that were begun and never sent; nothing where the file does not tell them. */
  readonly unfinished?: NonNullable<SurveyOutcome['unfinished']>
  /** The place of the column that tells them. */
  readonly sent?: number
}

/**
 * The people who sent their questionnaire. LimeSurvey exports those who gave up too, with a cell left empty; a column
 * that is empty for everyone tells nothing.
 */
export function finishedIn(everyone: Respondents): Finished {
  const { columns, rows } = everyone
  const column = columns.find(({ title }) => isSubmitDate(title))
  if (column === undefined) return everyone
  const sent = rows.filter(({ cells }) => cellText(cells[column.index]) !== '')
  const count = rows.length - sent.length
  if (sent.length === 0 || count === 0) return everyone
  const { index, letter, title } = column
  return { columns, rows: sent, unfinished: { letter, title, count }, sent: index }
}

/** The code stands alone, or before the title and a full stop. */
function isSubmitDate(title: string): boolean {
  return titles.has(foldedWords(title)) || foldedWords(title.split('.', 1)[0] ?? '') === 'submitdate'
}
