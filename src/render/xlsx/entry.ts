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

type Allowed = Pick<DataValidation, 'type' | 'operator' | 'formulae'>

const amount: Allowed = { type: 'decimal', operator: 'between', formulae: [-largest, largest] }
const allowedByKind: Readonly<Record<SheetColumn['kind'], Allowed>> = {
  text: { type: 'textLength', operator: 'lessThanOrEqual', formulae: [longestText] },
  date: { type: 'date', operator: 'greaterThanOrEqual', formulae: [firstDay] },
  share: { type: 'decimal', operator: 'between', formulae: [0, 1] },
  integer: { type: 'whole', operator: 'between', formulae: [-largest, largest] },
  decimal: amount,
  euro: amount,
}

interface WithRules {
  readonly dataValidations: { readonly add: (range: string, rule: DataValidation) => void }
}

/** Gives the cells of an entry column their prompt and the rule that says what may be typed. */
export function addEntryRule(sheet: Worksheet, range: string, column: SheetColumn, choices: Choices): void {
  if (column.entry === undefined) return
  const rule: DataValidation = {
    ...allowed(column, choices),
    allowBlank: true,
    showInputMessage: true,
    // What is only offered keeps nobody from typing something else.
    showErrorMessage: (column.entry.offered ?? []).length === 0,
    errorStyle: 'stop',
    promptTitle: cut(columnTitle(column.title), longestTitle),
    prompt: lineText(column.entry.prompt, longestPrompt),
  }
  rulesOf(sheet).add(range, rule)
}

function allowed({ kind, entry }: SheetColumn, choices: Choices): Allowed {
  const list = entry?.choices ?? entry?.offered ?? []
  return list.length > 0 ? { type: 'list', formulae: [choices(list)] } : allowedByKind[kind]
}

function rulesOf(sheet: Worksheet): WithRules['dataValidations'] {
  if (!hasRules(sheet)) throw new Error('exceljs no longer has rules for ranges of cells')
  return sheet.dataValidations
}

/** The declarations of exceljs leave out the rules of ranges, and a rule for each cell would make the file large. */
function hasRules(sheet: Worksheet): sheet is Worksheet & WithRules {
  return 'dataValidations' in sheet
}
