import { anchors } from '../anchors.ts'
import { chapter, heading, paragraph } from '../blocks.ts'
import { methodGroups, workedExample } from '../method-words.ts'
import type { MakeSection } from '../section.ts'
import type { Block } from '../../model/document.ts'

const method: MakeSection = (context) => {
  const { method: words } = context.words
  const example = workedExample(context)
  const callout: readonly Block[] =
    example === undefined ? [] : [{ kind: 'callout', tone: 'info', title: words.example, body: [[example]] }]
  const groups = methodGroups(context)
  const blocks = groups.flatMap(({ id, part, title, rules }, index): readonly Block[] => [
    ...(groups[index - 1]?.part === part ? [] : [heading(2, part, anchors.chapter(`method/part/${id}`))]),
    heading(3, title, anchors.chapter(`method/${id}`)),
    { kind: 'list', items: rules.map((rule) => [rule]) },
    ...(id === 'score' ? callout : []),
  ])
  return chapter('method', words.title, [paragraph(words.lead, 'lead'), ...blocks])
}

export default method
