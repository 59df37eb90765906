import { fill } from '../../../lang/catalogue.ts'
import type { Block, Inline, Row } from '../../../model/document.ts'
import { chapter, column, heading, paragraph, row, table } from '../../blocks.ts'
import type { MakePage, PublicContext } from '../context.ts'
import { scoreText } from '../points.ts'
import {
  actionRuns,
  inLines,
  plannedLines,
  promiseRuns,
  tellersOf,
  titleRuns,
  verdictOf,
} from '../promise-words.ts'
import type { PublicGroup, PublicPromise } from '../public-audit.ts'

export const domains: MakePage = (context) => {
  const { audit, summary } = context
  const groups = audit.groups.filter((group) => !isEmpty(group))
  const others = groups.filter(({ isMain }) => !isMain)
  if (groups.length === 0) return undefined
  return chapter('domains', summary.promises.title, [
    paragraph(summary.promises.lead),
    ...groups.filter(({ isMain }) => isMain).flatMap((group) => domainBlocks(context, group)),
    ...(others.length === 0 ? [] : otherBlocks(context, others)),
  ])
}

function isEmpty({ promises, actions, unsaid }: PublicGroup): boolean {
  return promises.length + actions.length + unsaid.length === 0
}

function domainBlocks(context: PublicContext, group: PublicGroup): readonly Block[] {
  const { format, summary } = context
  const { key, title = summary.promises.other, promises, score } = group
  const caption = [
    format.counted(promises.length, summary.promises.count),
    ...(score === undefined ? [] : [scoreText(context, score)]),
  ]
  return [
    heading(3, title, key),
    promiseTable(context, caption.join(summary.results.dash), rowsOf(context, group)),
  ]
}

/** The other referentials in one table, each under a row of its own. */
function otherBlocks(context: PublicContext, groups: readonly PublicGroup[]): readonly Block[] {
  const { format, summary } = context
  const { promises: words } = summary
  const count = groups.reduce((sum, { promises }) => sum + promises.length, 0)
  const rows = groups.flatMap((group) => {
    const { title = words.other, score } = group
    const found = score === undefined ? words.noScore : scoreText(context, score)
    return [
      row(undefined, { text: title, style: 'strong' }, { text: found, style: 'strong' }),
      ...rowsOf(context, group),
    ]
  })
  return [heading(3, words.others, 'others'), promiseTable(context, format.counted(count, words.count), rows)]
}

function promiseTable({ summary }: PublicContext, caption: string, rows: readonly Row[]): Block {
  const { promises: words } = summary
  return table(caption, [column(words.promise, 24), column(words.content, 76)], rows, words.noPromise)
}

/** The promises of a group, then what is told in fewer words: those made inside, other actions, what is not promised. */
function rowsOf(context: PublicContext, group: PublicGroup): readonly Row[] {
  const { promises: words } = context.summary
  const { actions, promises } = group
  const tellers = tellersOf(context.audit)
  const internal = promises.filter(({ isInternal }) => isInternal)
  return [
    ...promises
      .filter(({ isInternal }) => !isInternal)
      .map((promise) => row(undefined, titleRuns(context, promise), promiseRuns(context, promise, tellers))),
    ...rowOf(
      words.internal,
      internal.map((promise) => internalRuns(context, promise)),
    ),
    ...rowOf(
      words.planned,
      actions.map((action) => actionRuns(context, action)),
    ),
    ...rowOf(words.unsaid, unsaidLines(context, group)),
  ]
}

function rowOf(title: string, lines: readonly (readonly Inline[])[]): readonly Row[] {
  return lines.length === 0 ? [] : [row(undefined, { text: title, style: 'muted' }, inLines(lines))]
}

/** A promise that is told by its title alone. */
function internalRuns(context: PublicContext, promise: PublicPromise): readonly Inline[] {
  const planned = plannedLines(context, promise).flatMap((line) => ['. ', ...line])
  return [promise.title, context.summary.results.dash, verdictOf(context, promise), ...planned]
}

/** More points than this are counted rather than named. */
const mostUnsaid = 15

function unsaidLines(
  { format, summary, words }: PublicContext,
  { unsaid }: PublicGroup,
): readonly (readonly Inline[])[] {
  const { unsaidDone, unsaidMore } = summary.promises
  const points = unsaid.map(({ title, isDone }) => (isDone ? fill(unsaidDone, { title }) : title))
  const rest = points.length - mostUnsaid
  const named = rest < 2 ? points : [...points.slice(0, mostUnsaid), format.counted(rest, unsaidMore)]
  return named.length === 0 ? [] : [[named.join(words.punctuation.semicolon)]]
}
