import type { CommitmentResult } from '../../model/files.ts'
import { audienceText, commitmentVerdict, scopeText } from '../commitment-words.ts'
import type { PackContext } from '../context.ts'
import { lastChangeFields } from '../change-words.ts'
import { capital } from '../sentence.ts'
import { printedFirst } from '../printed.ts'
import type { MakeSheet } from '../sheet.ts'
import { day, field, several, tableOf, tables, type SheetField } from '../sheet-field.ts'
import { mappedValue, requirementsValue } from '../sheet-value.ts'

const commitments: MakeSheet = (context) => {
  const { audit, words } = context
  const { name, title, notes, empty } = words.sheets.commitments
  return printedFirst(context, promiseFields(context).length, {
    name,
    title,
    notes,
    tables: [
      tableOf({ name: tables.commitments, empty }, audit.commitments, [
        ...promiseFields(context),
        ...linkFields(context),
      ]),
    ],
  })
}

export default commitments

/** What is printed: each promise, whether it binds, where, and what it answers. */
function promiseFields(context: PackContext): readonly SheetField<CommitmentResult>[] {
  const { find, words } = context
  const { labels } = words
  return [
    field(labels.id, 'text', 19, ({ id }) => id),
    field(labels.commitment, 'text', 30, ({ title }) => title),
    field(labels.promise, 'text', 50, ({ statement }) => statement),
    field(labels.state, 'text', 18, (commitment) => commitmentVerdict(context, commitment)),
    field(labels.since, 'date', 12, ({ since }) => day(since)),
    field(labels.until, 'date', 12, ({ until }) => day(until)),
    field(labels.scope, 'text', 19, (commitment) => scopeText(context, commitment)),
    field(labels.owner, 'text', 20, ({ owner }) => owner),
    field(labels.requirements, 'text', 16, (item) => requirementsValue(context, item)),
    field(labels.pieces, 'text', 14, ({ evidence }) =>
      several(evidence.map((id) => find.pieces.get(id)?.number ?? id)),
    ),
  ]
}

/** What else the organisation says of it, and what serves it. */
function linkFields(context: PackContext): readonly SheetField<CommitmentResult>[] {
  const { terms, words } = context
  const { labels } = words
  return [
    field(labels.form, 'text', 22, ({ form }) =>
      form === undefined ? undefined : capital(terms.commitmentForm[form]),
    ),
    field(labels.audience, 'text', 48, (commitment) => capital(audienceText(context, commitment))),
    field(labels.crosswalk, 'text', 20, (item) => mappedValue(context, item)),
    field(labels.indicators, 'text', 40, ({ indicators }) => several(indicators)),
    field(labels.actions, 'text', 24, ({ actions }) => several(actions)),
    field(labels.file, 'text', 60, ({ place }) => place.file),
    ...lastChangeFields<CommitmentResult>(context),
  ]
}
