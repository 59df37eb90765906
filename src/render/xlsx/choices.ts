import type { Workbook } from 'exceljs'
import type { Language } from '../../model/files.ts'
import type { Sheet } from '../../model/workbook.ts'
import { putText } from './cell.ts'
import { columnTitle } from './names.ts'
import { headerStyle, text as textStyles } from './theme.ts'

/** The lists that cells choose from. Lists that a rule cannot hold stand on a hidden sheet, each under a name. */
export interface Choices {
  /** What the rule of a cell refers to. */
  readonly formulaOf: (choices: readonly string[]) => string
  readonly lists: readonly NamedList[]
}

interface NamedList {
  readonly name: string
  readonly title: string
  readonly choices: readonly string[]
}

/** Longest list that a rule may hold itself, in UTF-16 units. */
const longestInline = 255
const sheetNames: Readonly<Record<Language, string>> = { fr: 'Listes', en: 'Lists' }

/** Collects the lists of all entry columns; alike lists are one. */
export function collectChoices(sheets: readonly Sheet[]): Choices {
  const lists = new Map<string, NamedList>()
  for (const table of sheets.flatMap((sheet) => sheet.tables)) {
    for (const [index, { title, entry }] of table.columns.entries()) {
      const choices = entry?.choices ?? []
      if (choices.length === 0 || isInline(choices) || lists.has(keyOf(choices))) continue
      lists.set(keyOf(choices), { name: `L_${table.name.slice(2)}_${index + 1}`, title, choices })
    }
  }
  return {
    formulaOf: (choices) => lists.get(keyOf(choices))?.name ?? `"${choices.join(',')}"`,
    lists: [...lists.values()],
  }
}

/** Writes the long lists on a sheet of their own, hidden because nobody needs to read it. */
export function drawChoices(workbook: Workbook, { lists }: Choices, language: Language): void {
  if (lists.length === 0) return
  const name = freeName(workbook, sheetNames[language])
  const sheet = workbook.addWorksheet(name, { state: 'hidden' })
  for (const [index, list] of lists.entries()) {
    const column = sheet.getColumn(index + 1)
    column.width = 40.7
    putText(sheet.getCell(1, index + 1), columnTitle(list.title), headerStyle('@', 'left', false))
    for (const [row, choice] of list.choices.entries()) {
      putText(sheet.getCell(row + 2, index + 1), choice, textStyles.note)
    }
    workbook.definedNames.add(
      `'${name}'!$${column.letter}$2:$${column.letter}$${list.choices.length + 1}`,
      list.name,
    )
  }
}

/** A rule's own list separates its choices with commas, trims them and knows no way to escape. */
function isInline(choices: readonly string[]): boolean {
  return (
    choices.join(',').length + 2 <= longestInline &&
    choices.every((choice) => /^[^\s,"\p{Cc}](?:[^,"\p{Cc}]*[^\s,"\p{Cc}])?$/u.test(choice))
  )
}

function keyOf(choices: readonly string[]): string {
  return JSON.stringify(choices)
}

function freeName(workbook: Workbook, wanted: string): string {
  const taken = new Set(workbook.worksheets.map((sheet) => sheet.name.toLowerCase()))
  let [name, count] = [wanted, 1]
  while (taken.has(name.toLowerCase())) name = `${wanted} ${(count += 1)}`
  return name
}
