import { pathOf, type ImportForm } from '../form.ts'

/** The status of actions, when they were done and what came of it. */
export default {
  name: 'actions',
  subject(key, _cells, { repository }) {
    const id = key.get('id') ?? ''
    const action = repository.actions.find(({ value }) => value.id === id)
    if (action === undefined) return { code: 'unknownAction', args: { found: id }, field: 'id' }
    const { value, file, pointer } = action
    return {
      key: [id],
      words: `${id} – ${value.title}`,
      thing: {
        file,
        now: (field) => {
          if (field === 'status') return value.status
          return field === 'doneOn' ? value.doneOn : value.effectiveness
        },
        set: (field, next) => [{ file, path: pathOf(pointer, field), value: next }],
      },
    }
  },
} satisfies ImportForm
