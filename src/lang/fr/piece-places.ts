import type { PieceNames, PlaceWords } from '../words.ts'

/** Where something stands inside a piece. */
export const piecePlaces: PlaceWords = {
  page: 'page {page}',
  line: 'ligne {line}',
  paragraph: 'paragraphe {paragraph}',
  cell: 'feuille « {sheet} », cellule {cell}',
  header: 'en-tête « {name} »',
  attachment: 'pièce jointe « {name} »',
  metadata: 'propriété « {name} »',
  fileName: 'nom du fichier',
}

/** What files themselves write in English: the fields of a mail, the properties of a document, its page edges. */
export const pieceNames: PieceNames = {
  From: 'De',
  Sender: 'Expéditeur',
  'Reply-To': 'Répondre à',
  To: 'À',
  Bcc: 'Cci',
  Subject: 'Objet',
  header: 'haut de page',
  footer: 'pied de page',
  author: 'auteur',
  lastModifiedBy: 'dernière modification par',
  title: 'titre',
  subject: 'sujet',
  description: 'commentaires',
  keywords: 'mots-clés',
  category: 'catégorie',
  company: 'société',
  drawing: 'dessin ou graphique',
  outline: 'sommaire',
  pivotCache: 'tableau croisé',
}
