import { isNotice } from '../../notice.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'file/not-read',
  severity: 'warning',

  *check({ sources }) {
    for (const { file, role } of sources.unread) {
      if (role === undefined || isNotice(file)) continue
      const name = file.slice(file.lastIndexOf('/') + 1)
      const yaml = /^(.+)(\.ya?ml\.\w+)$/i.exec(name)
      const ending = yaml?.[2] ?? /\.\w+$/.exec(name)?.[0] ?? name
      yield {
        at: { file, pointer: '' },
        args: { ending, write: `${yaml?.[1] ?? name}.yaml`, evidence: sources.folders.evidence },
        ...(yaml === null ? {} : { hint: 'rename' }),
      }
    }
  },
} satisfies Rule
