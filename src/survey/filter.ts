import type { SurveyProblem, SurveyWishes } from '../model/survey.ts'
import { foldedWords } from '../model/words.ts'
import { shortened } from './fold.ts'
import { columnNamed } from './questions.ts'
import { cellText, type Respondents, type RespondentRow } from './table.ts'

interface Filtered {
  readonly rows: readonly RespondentRow[]
  /** Places of the columns that were looked at. */
  readonly looked: readonly number[]
  readonly problems: readonly SurveyProblem[]
}

/** The people for whom every column holds what is asked for, whatever its accents and capitals. */
export function filtered({ columns, rows }: Respondents, { filter = [] }: SurveyWishes): Filtered {
  const problems: SurveyProblem[] = []
  const looked: number[] = []
  let kept = rows
  for (const { column: name, value } of filter) {
    const column = columnNamed(name, columns)
    if ('code' in column) {
      problems.push(column)
      continue
    }
    looked.push(column.index)
    const before = kept.length
    kept = kept.filter(({ cells }) => foldedWords(cellText(cells[column.index])) === foldedWords(value))
    if (kept.length === 0 && before > 0) {
      problems.push({
        code: 'survey/empty-filter',
        args: { column: column.letter, title: shortened(column.title), value },
      })
    }
  }
  return { rows: kept, looked, problems }
}
