import type { Block, Inline } from '../../model/document.ts'
import type { ReferentialResult } from '../../model/files.ts'
import { anchors } from '../anchors.ts'
import { chapter, heading, paragraph } from '../blocks.ts'
import type { PackContext } from '../context.ts'
import { plain } from '../plain.ts'
import { shownRequirement, titledRequirement } from '../links.ts'
import { priorityWords } from '../remedy-words.ts'
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

/** The strengths and the areas for progress, beside what to do first: all on one page. */
function highlights(context: PackContext, referential: ReferentialResult): Block {
  const { synthesis: words } = context.words
  const { id, strengths, progress } = referential
  const first = firstThings(context, referential)
  const titled = (refs: readonly string[]): readonly (readonly Inline[])[] =>
    refs.map((ref) => titledRequirement(context, ref))
  return {
    kind: 'columns',
    columns: [
      [
        heading(3, words.strengths, anchors.chapter(`synthesis/${id}/strengths`)),
        smallList(titled(strengths), words.noStrength),
        heading(3, words.progress, anchors.chapter(`synthesis/${id}/progress`)),
        smallList(titled(progress), words.noProgress),
      ],
      [
        heading(3, words.first, anchors.chapter(`synthesis/${id}/first`)),
        smallList(first, words.noFirst, true),
      ],
    ],
  }
}

function smallList(items: readonly (readonly Inline[])[], empty: string, ordered = false): Block {
  return items.length === 0 ? paragraph(empty, 'note') : { kind: 'list', small: true, ordered, items }
}

const mostThings = 5

/** Longer remedies are left to the chapter of gaps, where the title leads: the synthesis keeps to its page. */
const longestThing = 95

/** The first things to do for a referential, each with the requirements that it serves. */
function firstThings(
  context: PackContext,
  { id: referential }: ReferentialResult,
): readonly (readonly Inline[])[] {
  const { audit, find, words } = context
  const own = audit.priorities.flatMap((priority) => {
    const gaps = priority.gaps.flatMap((id) => find.gaps.get(id) ?? [])
    const first = gaps.find(({ requirement }) => requirement.startsWith(`${referential}/`))
    return first === undefined ? [] : [{ priority, gap: first }]
  })
  return own.slice(0, mostThings).map(({ priority, gap }) => {
    const title = find.requirements.get(gap.requirement)?.requirement.title ?? ''
    const number = { text: shownRequirement(context, gap.requirement), link: { to: anchors.gap(gap.id) } }
    const remedy = priorityWords(context, priority)
    const text = plain(remedy)
    if (text === '' || text.length > longestThing) return [number, `\u{A0}\u{2013} ${title}.`]
    return [number, words.punctuation.colon, ...lowered(remedy)]
  })
}

/** A sentence that goes on after a colon. */
function lowered([first, ...rest]: readonly Inline[]): readonly Inline[] {
  if (first === undefined) return []
  return [typeof first === 'string' ? lower(first) : { ...first, text: lower(first.text) }, ...rest]
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
