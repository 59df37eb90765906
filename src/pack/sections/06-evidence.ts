import { fill } from '../../lang/catalogue.ts'
import type { Block, Inline, Row } from '../../model/document.ts'
import type { PieceResult } from '../../model/files.ts'
import { anchors } from '../anchors.ts'
import { chapter, column, heading, paragraph, row, table, withBelow } from '../blocks.ts'
import { carriedBlocks, fileRuns } from '../carried.ts'
import { lastChangeRuns } from '../change-words.ts'
import type { PackContext } from '../context.ts'
import { pieceLink } from '../links.ts'
import { unusedPieces, unusedRuns, useVerdict } from '../piece-use.ts'
import { backwardRuns, captureRuns, kindRuns, supportRuns, validityText, whereRuns } from '../piece-words.ts'
import { capital, capitalRuns } from '../sentence.ts'
import type { MakeSection } from '../section.ts'
import { withheldText } from '../withheld.ts'

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
    ...withheld(context),
    ...carriedBlocks(context),
    ...whole(context),
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
    column(labels.number, 8),
    column(labels.piece, 29),
    column(labels.state, 15),
    column(words.what, 29),
    column(labels.supports, 19),
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

/** Every piece: what it is and until when, what it supports, its file, its fingerprint and its last change. */
function whole(context: PackContext): readonly Block[] {
  const { format } = context
  const { counts, labels, evidence: words } = context.words
  const columns = [
    column(labels.number, 8),
    column(labels.piece, 54),
    column(labels.date, 12),
    column(labels.expires, 13),
    column(labels.state, 13),
  ]
  const rows = context.audit.evidence.map((piece) => pieceRow(context, piece))
  return [
    heading(2, words.all, anchors.chapter('evidence/all')),
    paragraph(words.fingerprintsLead),
    table(format.counted(rows.length, counts.piece), columns, rows, words.empty),
  ]
}

function pieceRow(context: PackContext, piece: PieceResult): Row {
  const { number, title, packPath, date } = piece
  const cells = row(
    anchors.piece(number),
    packPath === undefined ? number : { text: number, link: { file: packPath } },
    { text: title, style: 'strong' },
    context.format.shortDate(date),
    validityText(context, piece),
    useVerdict(context, piece),
  )
  return withBelow(
    cells,
    { runs: [...kindRuns(context, piece), ' – ', ...backwardRuns(context, piece)] },
    { runs: fingerprintRuns(context, piece), style: 'note' },
    { runs: capitalRuns(lastChangeRuns(context, piece)), style: 'note' },
  )
}

/** The file of a piece, its size and its SHA-256; of a page, what is known of its capture. */
function fingerprintRuns(context: PackContext, piece: PieceResult): readonly Inline[] {
  const { format, words } = context
  const { sha256, size } = piece
  if (sha256 === undefined) return captureRuns(context, piece)
  return [
    ...fileRuns(context, piece),
    size === undefined ? '' : `, ${format.bytes(size)}`,
    `, ${words.labels.sha256}\u{A0}`,
    { text: sha256, style: 'code' },
  ]
}

function withheld(context: PackContext): readonly Block[] {
  const { audit, format } = context
  const { counts, labels, evidence: words } = context.words
  const pieces = audit.evidence.filter((piece) => piece.withheld !== undefined)
  if (pieces.length === 0) return []
  const columns = [
    column(labels.number, 9),
    column(labels.piece, 28),
    column(labels.reason, 30),
    column(words.kept, 33),
  ]
  const rows = pieces.map((piece) =>
    row(
      undefined,
      pieceLink(context, piece.number),
      piece.title,
      capital(withheldText(context, piece) ?? ''),
      whereRuns(context, piece),
    ),
  )
  return [
    heading(2, words.withheld, anchors.chapter('evidence/withheld')),
    paragraph(words.withheldLead),
    table(format.counted(rows.length, counts.piece), columns, rows, words.nothingWrong),
  ]
}
