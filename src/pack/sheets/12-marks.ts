import type { MakeSheet } from '../sheet.ts'
import { field, tableOf, tables } from '../sheet-field.ts'

/** The mean of the ratings, by campaign, referential and domain. */
const marks: MakeSheet = ({ audit, words }) => {
  const { labels, findings: text, sheets } = words
  if (audit.marks.length === 0) return undefined
  const { name, title, notes } = sheets.marks
  return {
    name,
    title,
    notes,
    tables: [
      tableOf({ name: tables.marks, empty: text.noMark }, audit.marks, [
        field(labels.referential, 'text', 20, ({ referential }) => referential),
        field(labels.domain, 'text', 24, ({ domain }) => domain ?? text.whole),
        field(labels.campaign, 'text', 24, ({ campaign }) => campaign),
        field(labels.mark, 'decimal', 14, ({ mark }) => mark),
        field(labels.rated, 'integer', 14, ({ rated }) => rated),
        field(labels.requirements, 'integer', 13, ({ of }) => of),
      ]),
    ],
  }
}

export default marks
