import type { SourceProblem } from '../../../model/source.ts'
import { folderNamed } from '../../looks.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'file/misnamed-folder',
  severity: 'warning',

  *check({ sources: { files, unreadFolders, folders } }) {
    if (files.some(({ problems }) => problems.some(isOverlap))) return
    for (const folder of unreadFolders) {
      const key = folderNamed(folder)
      if (key === undefined) continue
      yield { at: { file: folder, pointer: '' }, args: { folder, key, write: folders[key] } }
    }
  },
} satisfies Rule

/** Which folder should bear which name is to be settled first. */
function isOverlap({ code }: SourceProblem): boolean {
  return code === 'settings/overlapping-paths'
}
