import { fill } from '../lang/catalogue.ts'
import type { PackContext } from './context.ts'
import { unsourcedLatest } from './uncovered.ts'

/** What no audit of this kind can show, after what this very audit takes on trust. */
export function limitsOf({ audit, format, words }: PackContext): readonly string[] {
  const { count, all } = unsourcedLatest(audit)
  const declared =
    count === 0 ? [] : [fill(format.counted(count, words.uncovered.declared), { all: format.number(all) })]
  const partly = audit.evidence.filter(({ partlyRead }) => partlyRead === true).length
  const unread = partly === 0 ? [] : [format.counted(partly, words.uncovered.partlyRead)]
  return [...declared, ...unread, ...words.uncovered.limitItems]
}
