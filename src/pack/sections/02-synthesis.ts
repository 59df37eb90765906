import { fill } from '../../lang/catalogue.ts'
import type { Block, Inline } from '../../model/document.ts'
import type { Gap, ReferentialResult } from '../../model/files.ts'
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
  const { id, title, version, official } = referential
  const name = fill(words.synthesis.referential, { title, version })
  const note = official ? [] : [paragraph(fill(words.synthesis.unofficial, { title }), 'note')]
  return [
    heading(2, name, anchors.chapter(`synthesis/${id}`)),
    paragraph(leadOf(context, referential), 'lead'),
    ...note,
    ...(referential.score.applicable === 0 ? [] : resultBlocks(context, referential)),
  ]
}

function resultBlocks(context: PackContext, referential: ReferentialResult): readonly Block[] {
  return [
    matrixFigure(context, referential),
    domainBars(context, referential),
    highlights(context, referential),
    ...firstThings(context, referential),
  ]
}

function leadOf(context: PackContext, { score, weightedRate }: ReferentialResult): string {
  const { format, words } = context
  const { kept, applicable, notMeasured, notApplicable, rate, rateMeasured } = score
  if (rate === undefined) return words.synthesis.nothingApplicable
  const lead = fill(words.synthesis.lead, {
    kept: format.counted(kept, words.counts.kept),
    applicable: format.number(applicable),
    rate: format.percent(rate),
  })
  const measured =
    notMeasured === 0 || rateMeasured === undefined
      ? words.synthesis.leadAllMeasured
      : fill(notMeasured === 1 ? words.synthesis.leadMeasuredOne : words.synthesis.leadMeasured, {
          notMeasured,
          kept,
          measured: measuredCount(score),
          rate: format.percent(rateMeasured),
        })
  const weighted =
    weightedRate === undefined ? '' : fill(words.synthesis.weighted, { rate: format.percent(weightedRate) })
  const waived = notApplicable === 0 ? '' : format.counted(notApplicable, words.synthesis.notApplicable)
  return lead + measured + waived + weighted
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
  const byRequirement = [...groupBy(gaps, ({ requirement }) => requirement).values()].slice(0, firstSteps)
  const all = fill(gaps.length === 1 ? words.synthesis.allGapsOne : words.synthesis.allGaps, {
    count: format.counted(gaps.length, words.counts.gap),
  })
  return [
    heading(3, words.synthesis.first, anchors.chapter(`synthesis/${id}/first`)),
    { kind: 'list', ordered: true, items: byRequirement.map((group) => firstThing(context, group)) },
    paragraph(all, 'note'),
  ]
}

function firstThing(context: PackContext, gaps: readonly Gap[]): readonly Inline[] {
  const [first] = gaps
  if (first === undefined) return []
  const remedies = gaps.flatMap((gap) => gapWords(context, gap).remedy.slice(0, 1))
  return sentence(context.words.synthesis.firstItem, {
    gap: { text: shownRequirement(context, first.requirement), link: { to: anchors.gap(first.id) } },
    title: context.find.requirements.get(first.requirement)?.requirement.title ?? '',
    remedy: remedies.flatMap((remedy, index) => (index === 0 ? remedy : [' ', ...remedy])),
  })
}
