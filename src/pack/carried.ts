import { fill } from '../lang/catalogue.ts'
import type { Block, Cell } from '../model/document.ts'
import type { PieceResult } from '../model/files.ts'
import { anchors } from './anchors.ts'
import { column, heading, paragraph, row, table } from './blocks.ts'
import type { PackContext } from './context.ts'
import { shownFile } from './shown-file.ts'

/** What of the pack the PDF carries, and the fingerprints of what no piece is: its data and its other renderings. */
export function carriedBlocks(context: PackContext): readonly Block[] {
  const { audit, format, words } = context
  if (audit.attachments === undefined) return []
  const { counts, evidence, labels } = words
  const carried = audit.evidence.filter(({ attached }) => attached === true)
  const text = fill(carried.length === 0 ? evidence.carriesNone : evidence.carriesSome, {
    count: format.counted(carried.length, counts.piece),
    total: format.number(audit.evidence.filter(({ packPath }) => packPath !== undefined).length),
    size: format.bytes(carried.reduce((sum, { size = 0 }) => sum + size, 0)),
    limit: format.bytes(audit.attachments.limit),
  })
  const columns = [column(labels.file, 34), column(labels.size, 14, 'end'), column(labels.sha256, 52)]
  const rows = context.carried.map(({ path, size, sha256 }) =>
    row(undefined, { text: path, link: { attached: path } }, format.bytes(size), {
      text: inHalves(sha256),
      style: 'code',
    }),
  )
  return [
    heading(2, evidence.carried, anchors.chapter('evidence/carried')),
    paragraph(text),
    ...(rows.length === 0 ? [] : [table(evidence.carriedData, columns, rows, '')]),
  ]
}

/** A piece's file: a link that opens it from the pack, and one that opens what the PDF carries. */
export function fileRuns(context: PackContext, piece: PieceResult): Cell {
  const { packPath, attached } = piece
  if (packPath === undefined) return [shownFile(context, piece)]
  const name = packPath.slice(packPath.lastIndexOf('/') + 1)
  const inPack = { text: name, link: { file: packPath } }
  if (attached !== true) return [inPack]
  return [inPack, ' – ', { text: context.words.evidence.attached, link: { attached: packPath } }]
}

/** A hash in two groups, which stand one above the other in a narrow column. */
function inHalves(sha256: string): string {
  return `${sha256.slice(0, 32)} ${sha256.slice(32)}`
}
