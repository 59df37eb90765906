import { thingOf, type ImportForm } from '../form.ts'

/** The status of actions, when they were done and what came of it. */
export default {
  name: 'actions',
  needed: ['status'],
  subject(key, _cells, { actions }) {
    const id = key.get('id') ?? ''
    const action = actions.get(id)
    if (action === undefined) return { code: 'unknownAction', args: { found: id }, field: 'id' }
    const { title, status, doneOn, effectiveness } = action.value
    return { key: [id], words: `${id} – ${title}`, thing: thingOf(action, { status, doneOn, effectiveness }) }
  },
} satisfies ImportForm
