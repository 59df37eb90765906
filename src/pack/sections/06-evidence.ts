import { fill } from '../../lang/catalogue.ts'
import type { Block, Inline, Row } from '../../model/document.ts'
import type { PieceResult } from '../../model/files.ts'
import { anchors } from '../anchors.ts'
import { chapter, column, heading, paragraph, row, table } from '../blocks.ts'
import { carriedBlocks, fileRuns, inHalves } from '../carried.ts'
import type { PackContext } from '../context.ts'
import { pieceLink } from '../links.ts'
import { unusedPieces, unusedRuns, useVerdict } from '../piece-use.ts'
import { kindRuns, supportRuns, validityText, whereRuns } from '../piece-words.ts'
import { capital } from '../sentence.ts'
import type { MakeSection } from '../section.ts'
import { pieceVerdict } from '../verdict.ts'

const evidence: MakeSection = (context) => {
  const { audit, format, words } = context
  if (audit.evidence.length === 0) {
    return chapter('evidence', words.evidence.title, [
      paragraph(words.evidence.empty),
      ...carriedBlocks(context),
    ])
  }
  const count = format.counted(audit.evidence.length, words.evidence.count)
  return chapter('evidence', words.evidence.title, [
    paragraph(fill(words.evidence.lead, { count }), 'lead'),
    ...attention(context),
    ...whole(context),
    ...withheld(context),
    ...carriedBlocks(context),
  ])
}

export default evidence

function attention(context: PackContext): readonly Block[] {
  const { format } = context
  const { counts, labels, evidence: words } = context.words
  const pieces = unusedPieces(context)
  const title = heading(2, words.attention, anchors.chapter('evidence/attention'))
  if (pieces.length === 0) return [title, paragraph(words.nothingWrong)]
  const columns = [
    column(labels.number, 9),
    column(labels.piece, 30),
    column(labels.state, 15),
    column(words.what, 32),
    column(labels.supports, 14),
  ]
  const rows = pieces.map((piece) =>
    row(
      undefined,
      pieceLink(context, piece.number),
      piece.title,
      useVerdict(context, piece),
      unusedRuns(context, piece),
      supportRuns(context, piece),
    ),
  )
  return [title, table(format.counted(rows.length, counts.piece), columns, rows, words.nothingWrong)]
}

/** The index: each piece with its file, its SHA-256 and what it supports, those that stay with the organisation included. */
function whole(context: PackContext): readonly Block[] {
  const { format } = context
  const { counts, labels, evidence: words } = context.words
  const columns = [
    column(labels.number, 8),
    column(labels.piece, 48),
    column(words.when, 17),
    column(labels.supports, 27),
  ]
  const rows = context.audit.evidence.map((piece) => pieceRow(context, piece))
  return [
    heading(2, words.all, anchors.chapter('evidence/all')),
    paragraph(words.fingerprintsLead),
    table(format.counted(rows.length, counts.piece), columns, rows, words.empty),
  ]
}

function pieceRow(context: PackContext, piece: PieceResult): Row {
  const { number, packPath } = piece
  return row(
    anchors.piece(number),
    packPath === undefined ? number : { text: number, link: { file: packPath } },
    identity(context, piece),
    whenRuns(context, piece),
    supportRuns(context, piece),
  )
}

/** Title and kind, then the file with its size, then its SHA-256. */
function identity(context: PackContext, piece: PieceResult): readonly Inline[] {
  const { title, sha256, size } = piece
  const name: readonly Inline[] = [{ text: title, style: 'strong' }, ' ', ...kindRuns(context, piece)]
  if (sha256 === undefined || size === undefined) return name
  return [
    ...name,
    '\n',
    ...fileRuns(context, piece),
    { text: ` (${context.format.bytes(size)})`, style: 'muted' },
    '\n',
    { text: inHalves(sha256), style: 'code' },
  ]
}

/** The date, the last day of validity, and the state. */
function whenRuns(context: PackContext, piece: PieceResult): readonly Inline[] {
  const { date } = piece
  const validity: Inline = { text: validityText(context, piece), style: 'muted' }
  return [context.format.shortDate(date), '\n', validity, '\n', pieceVerdict(context, piece)]
}

function withheld(context: PackContext): readonly Block[] {
  const { audit, format, terms } = context
  const { counts, labels, evidence: words } = context.words
  const pieces = audit.evidence.filter((piece) => piece.withheld !== undefined)
  if (pieces.length === 0) return []
  const columns = [
    column(labels.number, 9),
    column(labels.piece, 36),
    column(labels.reason, 20),
    column(words.kept, 35),
  ]
  const rows = pieces.map((piece) =>
    row(
      undefined,
      pieceLink(context, piece.number),
      piece.title,
      piece.withheld === undefined ? '' : capital(terms.withheld[piece.withheld]),
      whereRuns(context, piece),
    ),
  )
  return [
    heading(2, words.withheld, anchors.chapter('evidence/withheld')),
    paragraph(words.withheldLead),
    table(format.counted(rows.length, counts.piece), columns, rows, words.nothingWrong),
  ]
}
