import type { PlaceWords } from '../words.ts'

/** Where something stands inside a piece. */
export const piecePlaces: PlaceWords = {
  page: 'page {page}',
  line: 'ligne {line}',
  paragraph: 'paragraphe {paragraph}',
  cell: 'feuille « {sheet} », cellule {cell}',
  header: 'en-tête « {name} »',
  attachment: 'pièce jointe « {name} »',
  metadata: 'propriété « {name} »',
}
