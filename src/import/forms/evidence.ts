import { pathOf, type ImportForm } from '../form.ts'

/** The dates of pieces. */
export default {
  name: 'evidence',
  subject(key, _cells, { repository }) {
    const id = key.get('id') ?? ''
    const piece = repository.pieces.find(({ value }) => value.id === id)
    if (piece === undefined) return { code: 'unknownPiece', args: { found: id }, field: 'id' }
    const { value, file, pointer } = piece
    const dates: Readonly<Record<string, string | undefined>> = {
      date: value.date,
      validUntil: value.validUntil,
      reviewed: value.reviewed,
      retainUntil: value.retainUntil,
    }
    return {
      key: [id],
      words: `${id} – ${value.title}`,
      thing: {
        file,
        now: (field) => dates[field],
        set: (field, next) => [{ file, path: pathOf(pointer, field), value: next }],
      },
    }
  },
} satisfies ImportForm
