import type { PackContext } from '../context.ts'
import { methodGroups, workedExample } from '../method-words.ts'
import type { MakeSheet } from '../sheet.ts'
import { field, tableOf, tables, type SheetField } from '../sheet-field.ts'

interface Rule {
  readonly subject: string
  readonly rule: string
}

const method: MakeSheet = (context) => {
  const { name, title, notes, empty } = context.words.sheets.method
  const rules = methodGroups(context).flatMap((group) =>
    group.rules.map((rule) => ({ subject: group.title, rule })),
  )
  const example = workedExample(context)
  const rows =
    example === undefined ? rules : [...rules, { subject: context.words.method.example, rule: example }]
  return { name, title, notes, tables: [tableOf({ name: tables.method, empty }, rows, fields(context))] }
}

export default method

function fields({ words }: PackContext): readonly SheetField<Rule>[] {
  return [
    field(words.labels.subject, 'text', 30, ({ subject }) => subject),
    field(words.labels.rule, 'text', 120, ({ rule }) => rule),
  ]
}
