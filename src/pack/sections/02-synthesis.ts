import type { Block, Inline } from '../../model/document.ts'
import type { ReferentialResult } from '../../model/files.ts'
import { anchors } from '../anchors.ts'
import { chapter, facts, heading, paragraph } from '../blocks.ts'
import type { PackContext } from '../context.ts'
import { gapWords } from '../gap-words.ts'
import { plain } from '../plain.ts'
import { joinedRuns, shownRequirement, titledRequirement } from '../links.ts'
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
    paragraph(synthesisNotes(context, referential).join(' '), 'note'),
    domainBars(context, referential),
    highlights(context, referential),
  ]
}

/** The strengths, then the areas for progress, each of these with the first thing to do about it: all on one page. */
function highlights(context: PackContext, { strengths, progress }: ReferentialResult): Block {
  const { punctuation, synthesis: words } = context.words
  const kept = strengths.map((ref) => titledRequirement(context, ref))
  const open = progress.map((ref) => firstStep(context, ref))
  return facts([
    [words.strengths, kept.length === 0 ? words.noStrength : joinedRuns(kept, punctuation.semicolon)],
    [words.progress, open.length === 0 ? words.noProgress : joinedRuns(open, ' ')],
  ])
}

/** Longer remedies are left to the chapter of gaps, where the number leads: the synthesis keeps to its page. */
const longestStep = 90

/** A requirement that is not kept and its first remedy, leading to its first gap. */
function firstStep(context: PackContext, ref: string): readonly Inline[] {
  const requirement = context.find.requirements.get(ref)?.requirement
  const gap = context.find.gaps.get(requirement?.gaps[0] ?? '')
  if (requirement === undefined || gap === undefined) return titledRequirement(context, ref)
  const number = { text: shownRequirement(context, ref), link: { to: anchors.gap(gap.id) } }
  const [remedy = []] = gapWords(context, gap).remedy
  const isShort = plain(remedy).length <= longestStep
  return [
    number,
    `\u{A0}\u{2013} ${requirement.title}`,
    ...(isShort ? ['\u{A0}\u{2013} ', ...remedy] : ['.']),
  ]
}
