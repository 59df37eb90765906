import type { DiagnosticRecord } from '../../model/files.ts'
import type { PackContext } from '../context.ts'
import { capital, coded } from '../sentence.ts'
import { plain } from '../plain.ts'
import { setAsideCount } from '../set-aside.ts'
import type { MakeSheet } from '../sheet.ts'
import { field, tableOf, tables, type SheetField } from '../sheet-field.ts'
import { tones } from '../tones.ts'

const diagnostics: MakeSheet = (context) => {
  const { audit, format, words } = context
  const { name, title, notes, empty } = words.sheets.diagnostics
  const hidden = setAsideCount(context)
  return {
    name,
    title,
    notes: hidden === 0 ? notes : [...notes, format.counted(hidden, words.diagnostics.setAside)],
    tables: [
      tableOf(
        { name: tables.diagnostics, empty: hidden === 0 ? empty : words.diagnostics.noOther },
        audit.diagnostics,
        fields(context),
      ),
    ],
  }
}

export default diagnostics

function fields({ terms, words }: PackContext): readonly SheetField<DiagnosticRecord>[] {
  const { labels } = words
  return [
    field(labels.file, 'text', 40, ({ file }) => file),
    field(labels.line, 'integer', 8, ({ line }) => line),
    field(labels.severity, 'text', 16, ({ severity }) => ({
      text: capital(terms.severity[severity]),
      tone: tones.severity[severity],
    })),
    field(labels.code, 'text', 30, ({ code }) => code),
    field(labels.message, 'text', 60, ({ message }) => plain(coded(message))),
    field(labels.hint, 'text', 60, ({ hint }) => plain(coded(hint))),
  ]
}
