import { fill } from '../../lang/catalogue.ts'
import type { ActionResult } from '../../model/files.ts'
import { planTable } from '../action-table.ts'
import { anchors } from '../anchors.ts'
import { chapter, heading, paragraph } from '../blocks.ts'
import type { MakeSection } from '../section.ts'

const openStates: readonly ActionResult['state'][] = ['overdue', 'dueSoon', 'onTime']

const actions: MakeSection = (context) => {
  const { audit, format } = context
  const { actions: words, counts } = context.words
  if (audit.actions.length === 0) return chapter('actions', words.title, [paragraph(words.empty)])
  const open = openStates.flatMap((state) => audit.actions.filter((action) => action.state === state))
  const closed = audit.actions.filter(({ state }) => !openStates.includes(state))
  const lead = fill(words.lead, {
    count: format.counted(audit.actions.length, counts.action),
    overdue: format.number(open.filter(({ state }) => state === 'overdue').length),
  })
  const closedBlocks =
    closed.length === 0
      ? []
      : [
          heading(2, words.closed, anchors.chapter('actions/closed')),
          planTable(context, format.counted(closed.length, counts.action), closed, words.empty),
        ]
  return chapter('actions', words.title, [
    paragraph(lead, 'lead'),
    heading(2, words.open, anchors.chapter('actions/open')),
    planTable(context, format.counted(open.length, counts.action), open, words.noneOpen),
    ...closedBlocks,
  ])
}

export default actions
