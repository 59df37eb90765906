import type { Sheet, SheetColumn, SheetName, SheetTable } from '../model/workbook.ts'
import { groupBy } from '../model/group.ts'
import { keyOf, listKey, namedTexts } from '../model/sheet-text.ts'
import type { PackContext } from './context.ts'
import { choiceMeanings } from './choice-meanings.ts'
import { field, linked, tableOf, tables } from './sheet-field.ts'

/** A list that cells choose from, and the columns that do. */
interface NamedList {
  readonly name: string
  readonly choices: readonly string[]
  readonly uses: readonly string[]
}

interface DescribedName {
  readonly name: string
  readonly sheet: string
  readonly meaning: string
}

/**
 * The sheets, then the one where readers find what the workbook calls by a name: the date of the audit, the rates, and
 * every list that an entry column chooses from.
 */
export function withLists(context: PackContext, sheets: readonly Sheet[]): readonly Sheet[] {
  const { lists: words } = context.words.sheets
  const lists = listsIn(sheets)
  const names = [
    { name: auditDate, sheet: words.name, meaning: words.auditDate },
    ...describedNames(context, sheets),
    ...lists.map(({ name, uses }) => ({
      name,
      sheet: words.name,
      meaning: `${words.list}${uses.join(', ')}`,
    })),
  ]
  const { title, notes, name } = words
  const made = [
    datesTable(context),
    namesTable(context, names),
    ...(lists.length === 0 ? [] : [listsTable(context, lists)]),
  ]
  return [...sheets, { name, title, notes, tone: 'muted', tables: made }]
}

/** What formulas call the date of the audit, in every language. */
export const auditDate = 'AuditDate'

function datesTable({ audit, words }: PackContext): SheetTable {
  const { lists, empty } = words.sheets
  const rows = [{ mark: lists.auditDate, date: audit.date }]
  return {
    ...tableOf({ name: tables.dates, title: lists.dates, empty }, rows, [
      field(lists.mark, 'text', 36, ({ mark }) => mark),
      field(words.labels.date, 'date', 44, ({ date }) => ({ date })),
    ]),
    names: [{ name: auditDate, column: words.labels.date, row: 0, count: 1 }],
  }
}

function namesTable({ words }: PackContext, names: readonly DescribedName[]): SheetTable {
  const { lists, empty } = words.sheets
  return tableOf({ name: tables.names, title: lists.names, empty }, names, [
    field(lists.nameLabel, 'text', 36, ({ name }) => name),
    field(lists.sheetLabel, 'text', 44, ({ sheet }) => linked(sheet, { sheet })),
    field(lists.meaning, 'text', 90, ({ meaning }) => meaning),
  ])
}

function listsTable(context: PackContext, lists: readonly NamedList[]): SheetTable {
  const { words } = context
  const { lists: text, empty } = words.sheets
  const meanings = choiceMeanings(context)
  const rows = lists.flatMap(({ name, choices }) => choices.map((choice) => ({ name, choice })))
  const table = tableOf({ name: tables.lists, title: text.choices, empty }, rows, [
    field(text.listLabel, 'text', 36, ({ name }) => name),
    field(text.choice, 'text', 44, ({ choice }) => choice),
    field(text.meaning, 'text', 90, ({ choice }) => meanings.get(choice)),
  ])
  return { ...table, names: rangesOf(lists, text.choice) }
}

function rangesOf(lists: readonly NamedList[], column: string): readonly SheetName[] {
  let row = 0
  return lists.map(({ name, choices }) => {
    const range = { name, column, row, count: choices.length }
    row += choices.length
    return range
  })
}

/** The lists of all entry columns, but those that stand on a sheet already; alike lists are one. */
function listsIn(sheets: readonly Sheet[]): readonly NamedList[] {
  const known = new Set(
    sheets.flatMap(({ tables: placed }) =>
      placed.flatMap((table) => (table.names ?? []).map((name) => listKey(namedTexts(table, name)))),
    ),
  )
  const found = sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) =>
      table.columns.flatMap((column, index) => {
        const choices = column.entry?.choices ?? column.entry?.offered ?? []
        if (choices.length === 0 || known.has(listKey(choices))) return []
        return { name: listName(table, column, index), choices, use: `${sheet.name} – ${column.title}` }
      }),
    ),
  )
  const alike = groupBy(found, ({ choices }) => listKey(choices))
  return [...alike.values()].flatMap((group) => {
    const [first] = group
    return first === undefined ? [] : { ...first, uses: group.map(({ use }) => use) }
  })
}

/** The same in every language: after the field of the column, or its place when it has none. */
function listName({ name }: SheetTable, { field: known }: SheetColumn, index: number): string {
  const column = known?.replaceAll(/[^A-Za-z0-9_]/g, '_') ?? index + 1
  return `L_${name.slice(2)}_${column}`
}

/** The names that other sheets gave, in words: for each the column and the row that it stands for. */
function describedNames({ words }: PackContext, sheets: readonly Sheet[]): readonly DescribedName[] {
  const { colon } = words.punctuation
  return sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) =>
      (table.names ?? []).map(({ name, column, row, count }) => {
        const place = count === 1 ? keyOf(table.rows[row]?.[0]) : ''
        const meaning = place === '' ? `${sheet.name} – ${column}` : column + colon + place
        return { name, sheet: sheet.name, meaning }
      }),
    ),
  )
}
