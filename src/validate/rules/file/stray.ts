import type { UnreadFile } from '../../../model/source.ts'
import { folderNamed, lookOf } from '../../looks.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'file/stray',
  severity: 'warning',

  *check({ sources }) {
    const { unread, unreadFolders, folders } = sources
    const told = unreadFolders.filter((folder) => folderNamed(folder) !== undefined)
    const isTold = ({ file }: UnreadFile): boolean => told.some((folder) => file.startsWith(`${folder}/`))
    for (const one of unread) {
      const look = one.role === undefined && !isTold(one) ? lookOf(one.keys) : undefined
      if (look === undefined) continue
      const folder = look === 'settings' ? 'coopqual.yaml' : folders[look]
      yield { at: { file: one.file, pointer: '' }, args: { folder }, hint: look }
    }
  },
} satisfies Rule
