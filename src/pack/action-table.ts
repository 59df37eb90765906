import { fill } from '../lang/catalogue.ts'
import type { Inline, Row, Table } from '../model/document.ts'
import type { ActionResult } from '../model/files.ts'
import { anchors } from './anchors.ts'
import { column, row, table, withBelow } from './blocks.ts'
import type { PackContext } from './context.ts'
import { commitmentLink, listed, pieceLink, requirementLink } from './links.ts'
import { capital, sentence } from './sentence.ts'
import { actionVerdict } from './verdict.ts'

/** Actions as the plan shows them: the one place that links to an action lead to. */
export function planTable(
  context: PackContext,
  caption: string,
  actions: readonly ActionResult[],
  empty: string,
): Table {
  const { labels } = context.words
  const columns = [
    column(labels.action, 44),
    column(labels.requirement, 10),
    column(labels.owner, 20),
    column(labels.due, 11),
    column(labels.state, 15),
  ]
  return table(
    caption,
    columns,
    actions.map((action) => planRow(context, action)),
    empty,
  )
}

function planRow(context: PackContext, action: ActionResult): Row {
  const { format } = context
  const cells = row(
    anchors.action(action.id),
    { text: action.title, style: 'strong' },
    action.requirement === undefined ? '–' : requirementLink(context, action.requirement),
    action.owner,
    format.shortDate(action.doneOn ?? action.due),
    actionStateRun(context, action),
  )
  return withBelow(cells, { runs: reasonRuns(context, action) })
}

/** The commitment that an action serves, why it was decided, how much it matters, and what shows that it was done. */
function reasonRuns(context: PackContext, action: ActionResult): readonly Inline[] {
  const { cause, effectiveness, evidence, priority } = action
  const { terms, words } = context
  const pieces = listed(evidence.map((id) => pieceLink(context, id)))
  return [
    ...sentence(words.actions.commitment, { commitment: commitmentLink(context, action.commitment) }),
    fill(words.actions.priority, { priority: capital(terms.priorityOf[priority]) }),
    ...(cause === undefined ? [] : sentence(words.actions.cause, { cause })),
    ...(effectiveness === undefined ? [] : sentence(words.actions.effect, { effect: effectiveness })),
    ...(pieces.length === 0 ? [] : sentence(words.actions.proof, { pieces })),
  ]
}

/** How an action goes, and for how long it has been overdue. */
export function actionStateRun(context: PackContext, action: ActionResult): Inline {
  const { format, words } = context
  const verdict = actionVerdict(context, action)
  if (action.state !== 'overdue') return verdict
  const days = format.counted(-action.daysLeft, words.counts.day)
  return { ...verdict, text: fill(words.actions.late, { state: verdict.text, days }) }
}
