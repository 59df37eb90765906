import { fill } from '../../lang/catalogue.ts'
import type { Block, Inline } from '../../model/document.ts'
import type { Gap, ReferentialResult, Score } from '../../model/files.ts'
import { groupBy } from '../../model/group.ts'
import { anchors } from '../anchors.ts'
import { chapter, heading, list, paragraph } from '../blocks.ts'
import type { PackContext } from '../context.ts'
import { gapWords } from '../gap-words.ts'
import { shownRequirement, titledRequirement } from '../links.ts'
import { domainBars, matrixFigure } from '../score-figures.ts'
import { measuredCount } from '../score-words.ts'
import { sentence } from '../sentence.ts'
import type { MakeSection } from '../section.ts'

/** How many requirements the list of first things to do names. */
const firstSteps = 5

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
  const { id, title, version, score } = referential
  const name = fill(words.synthesis.referential, { title, version })
  const opening = heading(2, name, anchors.chapter(`synthesis/${id}`))
  if (score.applicable === 0) return [opening, paragraph(words.synthesis.nothingApplicable)]
  return [
    opening,
    paragraph(leadOf(context, score), 'lead'),
    paragraph(noteOf(context, referential), 'note'),
    matrixFigure(context, referential),
    domainBars(context, referential),
    highlights(context, referential),
    ...firstThings(context, referential),
  ]
}

function leadOf({ format, words }: PackContext, score: Score): string {
  const { kept, applicable, notMeasured, rate = 0, rateMeasured } = score
  const measured =
    notMeasured === 0 || rateMeasured === undefined
      ? ''
      : fill(words.synthesis.leadMeasured, {
          kept,
          measured: measuredCount(score),
          rate: format.percent(rateMeasured),
        })
  return fill(words.synthesis.lead, {
    kept: format.counted(kept, words.counts.kept),
    applicable: format.number(applicable),
    rate: format.percent(rate),
    measured,
  })
}

function noteOf(
  { format, words }: PackContext,
  { score, weightedRate, official }: ReferentialResult,
): string {
  const { notMeasured, notApplicable } = score
  return [
    notMeasured === 0
      ? words.synthesis.allMeasured
      : format.counted(notMeasured, words.synthesis.notMeasured),
    notApplicable === 0 ? '' : format.counted(notApplicable, words.synthesis.notApplicable),
    weightedRate === undefined ? '' : fill(words.synthesis.weighted, { rate: format.percent(weightedRate) }),
    official ? '' : words.synthesis.unofficial,
  ].join('')
}

function highlights(context: PackContext, { strengths, progress }: ReferentialResult): Block {
  const { words } = context
  const column = (title: string, refs: readonly string[], empty: string): readonly Block[] => [
    paragraph({ text: title, style: 'strong' }),
    list(
      refs.map((ref) => titledRequirement(context, ref)),
      empty,
    ),
  ]
  return {
    kind: 'columns',
    columns: [
      column(words.synthesis.strengths, strengths, words.synthesis.noStrength),
      column(words.synthesis.progress, progress, words.synthesis.noProgress),
    ],
  }
}

function firstThings(context: PackContext, { id }: ReferentialResult): readonly Block[] {
  const { audit, format, words } = context
  const gaps = audit.gaps.filter(({ referential }) => referential === id)
  if (gaps.length === 0) return [paragraph(words.synthesis.nothingToDo)]
  const firsts = [...groupBy(gaps, ({ requirement }) => requirement).values()]
    .slice(0, firstSteps)
    .flatMap(([gap]) => gap ?? [])
  const all = fill(words.synthesis.allGaps, { count: format.counted(gaps.length, words.counts.gap) })
  return [
    heading(3, words.synthesis.first, anchors.chapter(`synthesis/${id}/first`)),
    { kind: 'list', ordered: true, items: firsts.map((gap) => firstThing(context, gap)) },
    paragraph(all, 'note'),
  ]
}

function firstThing(context: PackContext, gap: Gap): readonly Inline[] {
  return sentence(context.words.synthesis.firstItem, {
    gap: { text: shownRequirement(context, gap.requirement), link: { to: anchors.gap(gap.id) } },
    title: context.find.requirements.get(gap.requirement)?.requirement.title ?? '',
    remedy: gapWords(context, gap).remedy[0] ?? [],
  })
}
