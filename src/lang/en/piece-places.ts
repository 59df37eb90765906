import type { PieceNames, PlaceWords } from '../words.ts'

/** Where something stands inside a piece. */
export const piecePlaces: PlaceWords = {
  page: 'page {page}',
  line: 'line {line}',
  paragraph: 'paragraph {paragraph}',
  cell: 'sheet “{sheet}”, cell {cell}',
  header: 'header “{name}”',
  attachment: 'attachment “{name}”',
  metadata: 'property “{name}”',
  fileName: 'name of the file',
}

/** What files themselves write shortly. */
export const pieceNames: PieceNames = {
  header: 'page header',
  footer: 'page footer',
  lastModifiedBy: 'last modified by',
  drawing: 'drawing or chart',
  pivotCache: 'pivot table',
}
