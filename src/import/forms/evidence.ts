import { thingOf, type ImportForm } from '../form.ts'

/** The dates of pieces. */
export default {
  name: 'evidence',
  needed: ['date'],
  subject(key, _cells, { pieces }) {
    const id = key.get('id') ?? ''
    const piece = pieces.get(id)
    if (piece === undefined) return { code: 'unknownPiece', args: { found: id }, field: 'id' }
    const { title, date, validUntil, reviewed, retainUntil } = piece.value
    const dates = { date, validUntil, reviewed, retainUntil }
    return { key: [id], words: `${id} – ${title}`, thing: thingOf(piece, dates) }
  },
} satisfies ImportForm
