import { fill } from '../lang/catalogue.ts'
import type { Inline, Row, Table } from '../model/document.ts'
import type { ActionResult } from '../model/files.ts'
import { anchors } from './anchors.ts'
import { column, row, table } from './blocks.ts'
import type { PackContext } from './context.ts'
import { actionLink, commitmentLink, listed, pieceLink, requirementLink } from './links.ts'
import { capital, runIn, sentence } from './sentence.ts'
import { actionVerdict } from './verdict.ts'

/** Actions in short, each leading to its row in the plan. */
export function actionTable(
  context: PackContext,
  caption: string,
  actions: readonly ActionResult[],
  empty: string,
): Table {
  const { labels } = context.words
  const columns = [
    column(labels.action, 45),
    column(labels.owner, 22),
    column(labels.due, 14),
    column(labels.state, 19),
  ]
  const rows = actions.map((action) =>
    row(
      undefined,
      actionLink(context, action.id),
      action.owner,
      context.format.shortDate(action.due),
      stateRuns(context, action),
    ),
  )
  return table(caption, columns, rows, empty)
}

/** Actions as the plan shows them: the one place that links to an action lead to. */
export function planTable(
  context: PackContext,
  caption: string,
  actions: readonly ActionResult[],
  empty: string,
): Table {
  const { labels } = context.words
  const columns = [
    column(labels.action, 36),
    column(labels.requirement, 11),
    column(labels.commitment, 19),
    column(labels.owner, 14),
    column(labels.due, 12),
    column(labels.state, 14),
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
  return row(
    anchors.action(action.id),
    actionRuns(context, action),
    action.requirement === undefined ? '–' : requirementLink(context, action.requirement),
    commitmentLink(context, action.commitment),
    action.owner,
    format.shortDate(action.doneOn ?? action.due),
    stateRuns(context, action),
  )
}

function actionRuns(context: PackContext, action: ActionResult): readonly Inline[] {
  const { cause, effectiveness, evidence, priority, title } = action
  const { terms, words } = context
  const pieces = listed(evidence.map((id) => pieceLink(context, id)))
  return [
    runIn(title),
    fill(words.actions.priority, { priority: capital(terms.priorityOf[priority]) }),
    ...(cause === undefined ? [] : sentence(words.actions.cause, { cause })),
    ...(effectiveness === undefined ? [] : sentence(words.actions.effect, { effect: effectiveness })),
    ...(pieces.length === 0 ? [] : sentence(words.actions.proof, { pieces })),
  ]
}

function stateRuns(context: PackContext, action: ActionResult): readonly Inline[] {
  const { format, words } = context
  const verdict = actionVerdict(context, action)
  if (action.state !== 'overdue') return [verdict]
  const days = format.counted(-action.daysLeft, words.counts.day)
  return [{ ...verdict, text: fill(words.actions.late, { state: verdict.text, days }) }]
}
