import { fill } from '../lang/catalogue.ts'
import type { Block } from '../model/document.ts'
import type { FileChange } from '../model/files.ts'
import { column, paragraph, row, table } from './blocks.ts'
import { changeRuns } from './change-words.ts'
import type { PackContext } from './context.ts'
import { capital, capitalRuns } from './sentence.ts'
import { shownChange } from './shown-file.ts'

/** What git does not know of the files, a sentence each; none when it knows all. */
export function originLimits({ audit, find, format, words }: PackContext): readonly string[] {
  const { history: text } = words
  const extent = audit.provenance.history?.extent ?? 'whole'
  const changes = [...find.changes.values()]
  const cut = changes.filter(({ isOldestKnown }) => isOldestKnown).length
  const later = changes.filter(({ state, date = '' }) => state === 'committed' && date > audit.date).length
  return [
    ...(extent === 'whole' ? [] : [fill(text.extents[extent], { count: format.counted(cut, text.files) })]),
    ...(later === 0 ? [] : [fill(format.counted(later, text.later), { date: format.date(audit.date) })]),
  ]
}

/** The files that are not as the commit keeps them; before the first commit, none is singled out. */
export function uncommitted({ audit, find }: PackContext): readonly FileChange[] {
  if (audit.provenance.history?.extent === 'noCommit') return []
  return [...find.changes.values()].filter(({ state }) => state !== 'committed')
}

/** What the pack cannot say of where its files come from; nothing when it can say all. */
export function originBlocks(context: PackContext): readonly Block[] {
  const { format, words } = context
  const { history: text, labels } = words
  const limits = originLimits(context).map((limit) => paragraph(limit))
  const columns = [column(labels.file, 45), column(capital(text.label), 55)]
  const rows = uncommitted(context).map((change) =>
    row(
      undefined,
      { text: shownChange(context, change.file), style: 'code' },
      capitalRuns(changeRuns(context, change)),
    ),
  )
  if (rows.length === 0) return limits
  return [
    ...limits,
    paragraph(text.uncommitted),
    table(format.counted(rows.length, text.files), columns, rows, words.uncovered.none),
  ]
}
