import type { Block, Inline } from '../../model/document.ts'
import type { ReferentialResult } from '../../model/files.ts'
import { anchors } from '../anchors.ts'
import { chapter, heading, list, paragraph } from '../blocks.ts'
import type { PackContext } from '../context.ts'
import { gapWords } from '../gap-words.ts'
import { shownRequirement, titledRequirement } from '../links.ts'
import { domainBars, matrixFigure } from '../score-figures.ts'
import type { MakeSection } from '../section.ts'
import { synthesisNotes } from '../synthesis-words.ts'

const synthesis: MakeSection = (context) => {
  const pages = context.audit.referentials.map((referential) => pageOf(context, referential))
  const blocks = pages.flatMap((page, index): readonly Block[] =>
    index === 0 ? page : [{ kind: 'pageBreak' }, ...page],
  )
  return chapter('synthesis', context.words.synthesis.title, blocks)
}

export default synthesis

function pageOf(context: PackContext, referential: ReferentialResult): readonly Block[] {
  const { words } = context
  const { id, title, score } = referential
  const opening = heading(2, title, anchors.chapter(`synthesis/${id}`))
  if (score.applicable === 0) return [opening, paragraph(words.synthesis.nothingApplicable)]
  return [
    opening,
    matrixFigure(context, referential),
    ...synthesisNotes(context, referential).map((note) => paragraph(note)),
    domainBars(context, referential),
    highlights(context, referential),
  ]
}

/** The strengths beside the areas for progress, each of these with the first thing to do about it. */
function highlights(context: PackContext, { strengths, progress }: ReferentialResult): Block {
  const { words } = context
  const kept = strengths.map((ref) => titledRequirement(context, ref))
  const open = progress.map((ref) => firstStep(context, ref))
  return {
    kind: 'columns',
    columns: [
      highlight(words.synthesis.strengths, kept, words.synthesis.noStrength),
      highlight(words.synthesis.progress, open, words.synthesis.noProgress),
    ],
  }
}

function highlight(title: string, items: readonly (readonly Inline[])[], empty: string): readonly Block[] {
  return [paragraph({ text: title, style: 'strong' }), list(items, empty)]
}

/** A requirement that is not kept and its first remedy, leading to its first gap. */
function firstStep(context: PackContext, ref: string): readonly Inline[] {
  const requirement = context.find.requirements.get(ref)?.requirement
  const gap = context.find.gaps.get(requirement?.gaps[0] ?? '')
  if (requirement === undefined || gap === undefined) return titledRequirement(context, ref)
  const number = { text: shownRequirement(context, ref), link: { to: anchors.gap(gap.id) } }
  return [
    number,
    `\u{A0}\u{2013} ${requirement.title}\u{A0}\u{2013} `,
    ...(gapWords(context, gap).remedy[0] ?? []),
  ]
}
