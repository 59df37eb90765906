import { fill } from '../../lang/catalogue.ts'
import type { Block, Row } from '../../model/document.ts'
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
    return chapter('evidence', words.evidence.title, [paragraph(words.evidence.empty)])
  }
  const count = format.counted(audit.evidence.length, words.evidence.count)
  return chapter('evidence', words.evidence.title, [
    paragraph(fill(words.evidence.lead, { count }), 'lead'),
    ...attention(context),
    ...whole(context),
    ...withheld(context),
    ...carriedBlocks(context),
    ...fingerprints(context),
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

function whole(context: PackContext): readonly Block[] {
  const { format } = context
  const { counts, labels, evidence: words } = context.words
  const columns = [
    column(labels.number, 9),
    column(labels.piece, 33),
    column(labels.date, 13),
    column(labels.expires, 13),
    column(labels.state, 13),
    column(labels.supports, 19),
  ]
  const rows = context.audit.evidence.map((piece) => pieceRow(context, piece))
  return [
    heading(2, words.all, anchors.chapter('evidence/all')),
    table(format.counted(rows.length, counts.piece), columns, rows, words.empty),
  ]
}

function pieceRow(context: PackContext, piece: PieceResult): Row {
  const { number, title, packPath, date } = piece
  return row(
    anchors.piece(number),
    packPath === undefined ? number : { text: number, link: { file: packPath } },
    [{ text: title, style: 'strong' }, ' ', ...kindRuns(context, piece)],
    context.format.shortDate(date),
    validityText(context, piece),
    pieceVerdict(context, piece),
    supportRuns(context, piece),
  )
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

/** Every file's SHA-256, those of pieces that stay with the organisation included. */
function fingerprints(context: PackContext): readonly Block[] {
  const { audit, format } = context
  const { labels, evidence: words } = context.words
  const columns = [
    column(labels.number, 8),
    column(labels.file, 44),
    column(labels.size, 10, 'end'),
    column(labels.sha256, 38),
  ]
  const rows = audit.evidence.flatMap((piece) => {
    const { number, sha256, size } = piece
    return sha256 === undefined
      ? []
      : row(
          undefined,
          pieceLink(context, number),
          fileRuns(context, piece),
          size === undefined ? '' : format.bytes(size),
          { text: inHalves(sha256), style: 'code' },
        )
  })
  return [
    heading(2, words.fingerprints, anchors.chapter('evidence/fingerprints')),
    paragraph(words.fingerprintsLead),
    table(format.counted(rows.length, words.files), columns, rows, words.noFile),
  ]
}
