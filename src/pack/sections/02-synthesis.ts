import type { Block, Inline } from '../../model/document.ts'
import type { ReferentialResult } from '../../model/files.ts'
import { anchors } from '../anchors.ts'
import { chapter, heading, paragraph, smallTitle } from '../blocks.ts'
import type { PackContext } from '../context.ts'
import { firstThings } from '../first-things.ts'
import { shownRequirement, titledRequirement } from '../links.ts'
import { domainBars, matrixFigure } from '../score-figures.ts'
import type { MakeSection } from '../section.ts'
import { synthesisNotes } from '../synthesis-words.ts'
import { gradeVerdict } from '../verdict.ts'

const synthesis: MakeSection = (context) => {
  const pages = context.audit.referentials.map((referential) => pageOf(context, referential))
  const blocks = pages.flatMap((page, index): readonly Block[] =>
    index === 0 ? page : [{ kind: 'pageBreak' }, ...page],
  )
  return chapter('synthesis', context.words.synthesis.title, blocks)
}

export default synthesis

/** Shares of the width of the matrix and of what is said beside it. */
const beside = [61, 39] as const

function pageOf(context: PackContext, referential: ReferentialResult): readonly Block[] {
  const { words } = context
  const { id, title, score } = referential
  const opening = heading(2, title, anchors.chapter(`synthesis/${id}`))
  if (score.applicable === 0) return [opening, paragraph(words.synthesis.nothingApplicable)]
  const notes = synthesisNotes(context, referential).map((text) => [text])
  return [
    opening,
    {
      kind: 'columns',
      weights: beside,
      columns: [[matrixFigure(context, referential)], [{ kind: 'list', compact: true, items: notes }]],
    },
    domainBars(context, referential),
    { kind: 'columns', columns: [strengths(context, referential), progress(context, referential)] },
    ...firstThings(context, referential),
  ]
}

function strengths(context: PackContext, referential: ReferentialResult): readonly Block[] {
  const { synthesis: words } = context.words
  const items = referential.strengths.map((ref) => titledRequirement(context, ref))
  return [smallTitle(words.strengths), compactList(items, words.noStrength)]
}

function progress(context: PackContext, referential: ReferentialResult): readonly Block[] {
  const { synthesis: words } = context.words
  const items = referential.progress.map((ref) => openRequirement(context, ref))
  return [smallTitle(words.progress), compactList(items, words.noProgress)]
}

function compactList(items: readonly (readonly Inline[])[], empty: string): Block {
  return items.length === 0 ? paragraph(empty, 'note') : { kind: 'list', compact: true, items }
}

/** A requirement that is not kept, with its grade, leading to its first gap. */
function openRequirement(context: PackContext, ref: string): readonly Inline[] {
  const requirement = context.find.requirements.get(ref)?.requirement
  const [gap] = requirement?.gaps ?? []
  if (requirement === undefined || gap === undefined) return titledRequirement(context, ref)
  const grade = gradeVerdict(context, requirement)
  return [
    { text: shownRequirement(context, ref), link: { to: anchors.gap(gap) } },
    `\u{A0}\u{2013} ${requirement.title}`,
    ...(grade === undefined ? [] : [' ', grade]),
  ]
}
