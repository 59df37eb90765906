import type { Catalogue } from '../fr/index.ts'

export const annex: Catalogue['annex'] = {
  file: 'annex.pdf',
  title: 'Reading annex – {organisation}',
  header: '{organisation} – reading annex as at {date}',
  pageNumber: 'List of pieces, page {page} of {pages}',
  kicker: 'Reading annex',
  subtitle:
    'The pages of the pieces of the evidence pack, one after the other, to be read without opening each file',
  notArchive:
    'This volume is not the archive: it is neither PDF/A nor PDF/UA. Only the original files in data/evidence count; their fingerprints are in audit.pdf and in manifest-sha256.txt.',
  date: 'Reference date',
  content: 'Content',
  shown: { one: '{n} piece shown', other: '{n} pieces shown' },
  pages: { one: '{n} page', other: '{n} pages' },
  shownOn: '{shown} on {pages}',
  unreadable: { one: '{n} piece that could not be shown', other: '{n} pieces that could not be shown' },
  elsewhere: { one: '{n} piece to open in the folder', other: '{n} pieces to open in the folder' },
  marks: 'How to find your way',
  marksText:
    'Above each page, in a margin of its own, the number of the piece and that of the page: “P012 – 3/8”. One bookmark per piece.',
  removed: 'Left out of the pages',
  removedText:
    'Scripts, actions, forms (what they show is kept), attached files, metadata, and every link that does not lead to the web.',
  list: 'List of pieces',
  listLead:
    'The PDFs and images of the pack are shown here in the order of their numbers. A number that is absent is that of a piece that does not enter the pack: the page of pieces in audit.pdf says why.',
  columns: { number: 'No.', piece: 'Piece', here: 'In this annex', original: 'Original' },
  notShown: 'Not shown',
  toOpen: 'To open in the folder',
  empty: 'No piece enters the pack.',
  bookmark: '{number} – {title}',
  bookmarkNotShown: '{number} – {title} (not shown)',
  reasons: {
    empty: 'the file is empty',
    encrypted: 'the file is protected by a password or by access rights',
    damaged: 'the file is damaged or incomplete',
    unknownFormat: 'its content is neither a PDF, a JPEG nor a PNG, whatever its name says',
    unsupportedImage: 'the image is of a variant that PDF readers cannot display',
    tooLarge: 'the file, or what it unpacks to, is too large for this annex ({size} at most)',
    tooManyPages: 'the file has too many pages for this annex ({pages} at most)',
    tooSlow: 'reading the file took too long',
    tooHeavy: 'reading the file took too much memory, or failed',
  },
  remarks: {
    signature: 'electronic signature: to be verified on the original',
    attachments: 'holds attached files, not shown',
    dynamicForm: 'dynamic form: some of its content may be missing here',
    hiddenFields: 'some filled-in fields appear in the original only',
    hiddenMarks: 'some annotations appear in the original only',
    comments: 'the text of comments can be read in the original only',
    media: 'sounds, videos or 3D objects not shown',
    damagedParts: 'damaged parts: to be compared with the original',
  },
}
