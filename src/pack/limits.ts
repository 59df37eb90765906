import { fill } from '../lang/catalogue.ts'
import type { PackContext } from './context.ts'
import { unsourcedLatest } from './uncovered.ts'

/** What no audit of this kind can show, after what this very audit takes on trust. */
export function limitsOf({ audit, format, words }: PackContext): readonly string[] {
  const { count, all } = unsourcedLatest(audit)
  const declared =
    count === 0 ? [] : [fill(format.counted(count, words.uncovered.declared), { all: format.number(all) })]
  const partly = audit.evidence.filter(({ partlyRead }) => partlyRead === true)
  const unread = partly.length === 0 ? [] : [format.counted(partly.length, words.uncovered.partlyRead)]
  const named = unread.map((text) => fill(text, { pieces: format.list(partly.map(({ number }) => number)) }))
  return [...declared, ...named, ...words.uncovered.limitItems]
}
