import type { Block } from '../../model/document.ts'
import { anchors } from '../anchors.ts'
import { chapter, heading, paragraph } from '../blocks.ts'
import { comparedMarks } from '../campaign-marks.ts'
import type { PackContext } from '../context.ts'
import { domainBlocks } from '../domain-blocks.ts'
import { priorityTable } from '../priority-table.ts'
import type { MakeSection } from '../section.ts'
import { baselineText } from '../synthesis-words.ts'

const gaps: MakeSection = (context) =>
  chapter('gaps', context.words.gaps.title, [
    paragraph(context.words.gaps.lead, 'lead'),
    heading(2, context.words.gaps.priorities, anchors.chapter('gaps/priorities')),
    paragraph(context.words.gaps.prioritiesLead),
    priorityTable(context),
    ...baselineText(context).map((text) => paragraph(text)),
    ...domainsOf(context),
  ])

export default gaps

/** The domains of each referential, one after the other. */
function domainsOf(context: PackContext): readonly Block[] {
  return context.audit.referentials.flatMap((referential) => {
    const marks = comparedMarks(context, referential)
    return referential.domains.flatMap((domain) => domainBlocks(context, { referential, domain, marks }))
  })
}
