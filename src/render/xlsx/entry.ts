import type { DataValidation, Worksheet } from 'exceljs'
import type { SheetColumn } from '../../model/workbook.ts'
import type { Choices } from './choices.ts'
import { columnTitle } from './names.ts'
import { cut, lineText } from './text.ts'

/** Longest title and text of the prompt that programs show beside a cell, in UTF-16 units. */
const [longestTitle, longestPrompt] = [32, 255]
const firstDay = new Date(Date.UTC(1900, 2, 1))
const longestText = 32_767
const largest = 1e12

/** Gives the cells of an entry column their prompt and the rule that says what may be typed. */
export function addEntryRule(sheet: Worksheet, range: string, column: SheetColumn, choices: Choices): void {
  if (column.entry === undefined) return
  const rule: DataValidation = {
    ...allowed(column, choices),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    promptTitle: cut(columnTitle(column.title), longestTitle),
    prompt: lineText(column.entry.prompt, longestPrompt),
  }
  rulesOf(sheet).add(range, rule)
}

function allowed(
  { kind, entry }: SheetColumn,
  choices: Choices,
): Pick<DataValidation, 'type' | 'operator' | 'formulae'> {
  if (entry?.choices !== undefined && entry.choices.length > 0) {
    return { type: 'list', formulae: [choices.formulaOf(entry.choices)] }
  }
  switch (kind) {
    case 'text':
      return { type: 'textLength', operator: 'lessThanOrEqual', formulae: [longestText] }
    case 'date':
      return { type: 'date', operator: 'greaterThanOrEqual', formulae: [firstDay] }
    case 'share':
      return { type: 'decimal', operator: 'between', formulae: [0, 1] }
    case 'integer':
      return { type: 'whole', operator: 'between', formulae: [-largest, largest] }
    case 'decimal':
    case 'euro':
      return { type: 'decimal', operator: 'between', formulae: [-largest, largest] }
  }
}

interface WithRules {
  readonly dataValidations: { readonly add: (range: string, rule: DataValidation) => void }
}

function rulesOf(sheet: Worksheet): WithRules['dataValidations'] {
  // The declarations of exceljs leave out the rules of ranges, and a rule for each cell makes the file large.
  return (sheet as Worksheet & WithRules).dataValidations
}
