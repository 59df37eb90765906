import type { Text } from '../../../model/files.ts'
import { at } from '../../../model/place.ts'
import { requirementsOf } from '../../../model/requirements.ts'
import { textIn } from '../../../model/text.ts'
import { isChosen } from '../../in-force.ts'
import { listed } from '../../listed.ts'
import type { Rule } from '../../rule.ts'
import { waivedIn } from '../../waived.ts'

export default {
  code: 'referential/placeholder',
  severity: 'info',

  *check(context) {
    const { settings, referentials } = context.repository
    const waived = waivedIn(context)
    for (const referential of referentials) {
      const { id, title } = referential.value
      const open = requirementsOf(referential).filter(
        ({ ref, requirement }) => requirement.placeholder === true && !waived.has(ref),
      )
      if (open.length === 0) continue
      const index = settings.value.referentials.findIndex((choice) => isChosen(choice, referential))
      const isLocal = context.referentialFiles.some(({ file }) => file === referential.file)
      const ids = listed(open.map(({ requirement }) => requirement.id))
      yield {
        at: at(settings, 'referentials', index),
        args: { id, title: bothLanguages(title), ids, count: open.length, file: referential.file },
        ...(isLocal ? { hint: 'local' } : {}),
      }
    }
  },
} satisfies Rule

/** French, then English, as the schemas’ own descriptions are. */
function bothLanguages(text: Text): string {
  return `${textIn(text, 'fr')}\n\nEN: ${textIn(text, 'en')}`
}
