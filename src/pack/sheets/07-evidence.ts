import type { PieceResult } from '../../model/files.ts'
import { lastChangeFields } from '../change-words.ts'
import type { PackContext } from '../context.ts'
import { piecesInOrder, unusedRuns, useVerdict } from '../piece-use.ts'
import { whereRuns } from '../piece-words.ts'
import { capital } from '../sentence.ts'
import { plain } from '../plain.ts'
import { pastDay } from '../row-rules.ts'
import { printedFirst } from '../printed.ts'
import type { MakeSheet } from '../sheet.ts'
import { withheldText } from '../withheld.ts'
import {
  day,
  entryField,
  field,
  linked,
  namedField,
  several,
  tableOf,
  tables,
  type SheetField,
} from '../sheet-field.ts'
import { mappedValue, requirementsValue } from '../sheet-value.ts'

const evidence: MakeSheet = (context) => {
  const { words } = context
  const { name, title, notes, empty } = words.sheets.evidence
  const pieces = piecesInOrder(context)
  return printedFirst(context, stateFields(context).length, {
    name,
    title,
    notes,
    tables: [
      {
        ...tableOf({ name: tables.evidence, empty, form: { name: 'evidence', keys: ['id'] } }, pieces, [
          ...stateFields(context),
          ...fileFields(context),
          ...linkFields(context),
        ]),
        highlights: [
          pastDay(words.labels.expires),
          pastDay(words.labels.validUntil),
          pastDay(words.labels.retainUntil, 'poor'),
        ],
        names: [
          { name: 'PieceNumbers', column: words.labels.number, row: 0, count: pieces.length },
          { name: 'PieceIds', column: words.labels.id, row: 0, count: pieces.length },
        ].filter(({ count }) => count > 0),
      },
    ],
  })
}

export default evidence

/** What is printed: each piece, how it stands and what it is attached to. */
function stateFields(context: PackContext): readonly SheetField<PieceResult>[] {
  const { terms, words } = context
  const { labels } = words
  const { prompts } = words.sheets.evidence
  return [
    namedField(
      'number',
      field(labels.number, 'text', 8, ({ number, packPath }) =>
        packPath === undefined ? number : linked(number, { file: packPath }),
      ),
    ),
    field(labels.piece, 'text', 58, ({ title }) => title),
    field(labels.kind, 'text', 16, ({ kind }) => capital(terms.evidenceKind[kind])),
    entryField(
      'date',
      field(labels.date, 'date', 12, ({ date }) => day(date)),
      prompts.date,
    ),
    field(labels.expires, 'date', 12, ({ expires }) => day(expires)),
    field(labels.state, 'text', 20, (piece) => useVerdict(context, piece)),
    field(words.evidence.what, 'text', 50, (piece) => plain(unusedRuns(context, piece))),
    field(labels.supports, 'text', 24, (item) => requirementsValue(context, item)),
  ]
}

function fileFields(context: PackContext): readonly SheetField<PieceResult>[] {
  const { terms, words } = context
  const { labels } = words
  const { prompts } = words.sheets.evidence
  return [
    field(labels.withheld, 'text', 44, (piece) => {
      const text = withheldText(context, piece)
      return text === undefined ? undefined : { text: capital(text), tone: 'muted' }
    }),
    field(words.evidence.kept, 'text', 70, (piece) =>
      piece.withheld === undefined ? undefined : plain(whereRuns(context, piece)),
    ),
    field(labels.age, 'integer', 9.5, ({ ageDays }) => ageDays),
    entryField(
      'validUntil',
      field(labels.validUntil, 'date', 13, ({ validUntil }) => day(validUntil)),
      prompts.validUntil,
    ),
    entryField(
      'reviewed',
      field(labels.reviewed, 'date', 13, ({ reviewed }) => day(reviewed)),
      prompts.reviewed,
    ),
    field(labels.file, 'text', 34, ({ packPath }) =>
      packPath === undefined ? undefined : linked(packPath, { file: packPath }),
    ),
    field(labels.sizeBytes, 'integer', 12, ({ size }) => size),
    field(labels.capturedOn, 'date', 13, ({ capturedOn }) => day(capturedOn)),
    field(labels.sha256, 'text', 76, ({ sha256, captureSha256 }) => sha256 ?? captureSha256),
    field(labels.confidentiality, 'text', 12, ({ confidentiality }) =>
      capital(terms.confidentiality[confidentiality]),
    ),
    // What was found there counts for more than what is declared, or is not.
    field(labels.personalData, 'text', 14, ({ withheld, personalData }) =>
      capital(terms.personalData[withheld === 'personalData' ? 'present' : personalData]),
    ),
    entryField(
      'retainUntil',
      field(labels.retainUntil, 'date', 13, ({ retainUntil }) => day(retainUntil)),
      prompts.retainUntil,
    ),
  ]
}

function linkFields(context: PackContext): readonly SheetField<PieceResult>[] {
  const { labels } = context.words
  return [
    field(labels.crosswalk, 'text', 40, (item) => mappedValue(context, item)),
    field(labels.commitments, 'text', 26, ({ commitments }) => several(commitments)),
    field(labels.indicators, 'text', 60, ({ indicators }) => several(indicators)),
    field(labels.actions, 'text', 30, ({ actions }) => several(actions)),
    namedField(
      'id',
      field(labels.id, 'text', 34, ({ id }) => id),
    ),
    field(labels.place, 'text', 52, ({ place }) => place.file),
    ...lastChangeFields<PieceResult>(context),
  ]
}
