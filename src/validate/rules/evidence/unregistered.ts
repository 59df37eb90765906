import { plainPath } from '../../../model/plain-path.ts'
import { isNotice } from '../../notice.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'evidence/unregistered',
  severity: 'warning',

  *check({ repository, sources, lost, missingFiles }) {
    const registered = new Set(repository.pieces.map(({ value }) => plainPath(value.file ?? '')))
    for (const { nearest } of missingFiles) registered.add(nearest ?? '')
    const folders = [...registered].filter((file) => sources.facts.get(file)?.kind === 'folder')
    const isNamed = (file: string): boolean => folders.some((folder) => file.startsWith(`${folder}/`))
    const unread = new Set(sources.unread.map(({ file }) => file))
    for (const file of sources.evidenceFiles) {
      if (registered.has(file) || isNotice(file) || unread.has(file)) continue
      if (lost.mayMention(file) || isNamed(file)) continue
      yield { at: { file, pointer: '' }, args: { file } }
    }
  },
} satisfies Rule
