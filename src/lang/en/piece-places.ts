import type { PlaceWords } from '../words.ts'

/** Where something stands inside a piece. */
export const piecePlaces: PlaceWords = {
  page: 'page {page}',
  line: 'line {line}',
  paragraph: 'paragraph {paragraph}',
  cell: 'sheet “{sheet}”, cell {cell}',
  header: 'header “{name}”',
  attachment: 'attachment “{name}”',
  metadata: 'property “{name}”',
}
