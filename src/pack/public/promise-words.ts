import { fill } from '../../lang/catalogue.ts'
import type { Inline, Run } from '../../model/document.ts'
import type { PublicContext } from './context.ts'
import type { PublicAction, PublicAudit, PublicPromise, PublicResult } from './public-audit.ts'
import { mainResults, resultRuns } from './result-words.ts'
import { standingTones } from './standings.ts'

/** The title of a promise and where it stands. */
export function titleRuns(context: PublicContext, promise: PublicPromise): readonly Inline[] {
  return [{ text: `${promise.title}\n`, style: 'strong' }, verdictOf(context, promise)]
}

export function verdictOf({ summary }: PublicContext, { standing }: PublicPromise): Run {
  return { text: summary.standings[standing].title, tone: standingTones[standing] }
}

/** What is promised, what is measured of it, and what will be done. */
export function promiseRuns(
  context: PublicContext,
  promise: PublicPromise,
  tellers: ReadonlyMap<string, PublicPromise>,
): readonly Inline[] {
  return inLines([
    statementRuns(context, promise),
    ...resultLines(context, promise, tellers),
    ...plannedLines(context, promise),
  ])
}

function statementRuns({ format, summary }: PublicContext, promise: PublicPromise): readonly Inline[] {
  const { promises: words } = summary
  const { statement, scope, until } = promise
  const notes = [
    scope === undefined ? [] : scopeText(summary, scope),
    until === undefined ? [] : fill(words.until, { date: format.date(until) }),
  ].flat()
  return notes.length === 0 ? [statement] : [statement, { text: ` ${notes.join(' ')}`, style: 'muted' }]
}

function scopeText(
  { promises: words }: PublicContext['summary'],
  { kind, name }: NonNullable<PublicPromise['scope']>,
): string {
  const scope = words[kind]
  return name === undefined ? fill(words.limited, { scope }) : fill(words.limitedNamed, { scope, name })
}

/** The main results; one that stands under another promise already is only named. */
function resultLines(
  context: PublicContext,
  promise: PublicPromise,
  tellers: ReadonlyMap<string, PublicPromise>,
): readonly (readonly Inline[])[] {
  const { format, summary, words: shared } = context
  const { results: words } = summary
  const main = mainResults(promise.results)
  const isOwn = ({ key }: PublicResult) => tellers.get(key) === promise
  const named = main.filter((result) => !isOwn(result)).map(({ title }) => title)
  const others = promise.results.length - main.length
  const elsewhere = [
    ...(named.length === 0 ? [] : [fill(words.above, { titles: named.join(shared.punctuation.semicolon) })]),
    ...(others === 0 ? [] : [format.counted(others, words.others)]),
  ]
  return [
    ...main.filter(isOwn).map((result) => resultRuns(context, result)),
    ...(elsewhere.length === 0 ? [] : [[{ text: elsewhere.join(' '), style: 'muted' } as const]]),
  ]
}

/** The promise under which each result is told in full: the first that it measures. */
export function tellersOf({ groups }: PublicAudit): ReadonlyMap<string, PublicPromise> {
  const told = groups.flatMap(({ promises }) => promises.filter(({ isInternal }) => !isInternal))
  return new Map(
    told
      .flatMap((promise) => mainResults(promise.results).map(({ key }) => [key, promise] as const))
      .toReversed(),
  )
}

/** What will be done for a promise, one action a line. */
export function plannedLines(
  context: PublicContext,
  { actions }: PublicPromise,
): readonly (readonly Inline[])[] {
  const { plannedHere } = context.summary.promises
  return actions.map((action) => [{ text: plannedHere, style: 'strong' }, ...actionRuns(context, action)])
}

export function actionRuns(
  { format, summary }: PublicContext,
  { title, due, state }: PublicAction,
): readonly Inline[] {
  const { promises: words } = summary
  const date = format.shortDate(due)
  if (state !== 'overdue') return [fill(words.due, { action: title, date })]
  return [fill(words.late, { action: title }), { text: fill(words.overdue, { date }), tone: 'bad' }]
}

export function inLines(items: readonly (readonly Inline[])[]): readonly Inline[] {
  return items.flatMap((item, index) => (index === 0 ? item : ['\n', ...item]))
}
