import { fill } from '../../lang/catalogue.ts'
import type { Block, Inline } from '../../model/document.ts'
import { approvalText } from '../approval.ts'
import { anchors } from '../anchors.ts'
import { chapter, column, heading, list, paragraph, row, table } from '../blocks.ts'
import { placedRequirements, type PackContext } from '../context.ts'
import { gapWords } from '../gap-words.ts'
import { inapplicableText } from '../inapplicable.ts'
import { limitsOf } from '../limits.ts'
import { indicatorLink, joinedRuns, titledPiece, titledRequirement } from '../links.ts'
import { originBlocks } from '../origin.ts'
import { referentialText } from '../referential-words.ts'
import { samplingBlocks } from '../sampling.ts'
import { capital, sentence } from '../sentence.ts'
import type { MakeSection } from '../section.ts'
import { severityBlocks, silencedBlocks } from '../set-aside.ts'
import { maskedMeasures, unmeasuredGaps } from '../uncovered.ts'
import { withheldText } from '../withheld.ts'

const uncovered: MakeSection = (context) => {
  const { words } = context
  return chapter('uncovered', words.uncovered.title, [
    paragraph(words.uncovered.lead, 'lead'),
    ...notMeasured(context),
    ...notApplicable(context),
    ...withheld(context),
    ...masked(context),
    ...placeholders(context),
    ...amended(context),
    ...unofficial(context),
    ...partOf('origin', words.history.title, originBlocks(context)),
    ...partOf('silenced', words.uncovered.silenced, silencedBlocks(context)),
    ...partOf('severities', words.uncovered.severities, severityBlocks(context)),
    ...part('sampling', words.uncovered.sampling, samplingBlocks(context)),
    ...part('limits', words.uncovered.limits, [
      { kind: 'list', items: limitsOf(context).map((item) => [item]) },
    ]),
  ])
}

export default uncovered

function part(name: string, title: string, blocks: readonly Block[]): readonly Block[] {
  return [heading(2, title, anchors.chapter(`uncovered/${name}`)), ...blocks]
}

/** A part that is left out when there is nothing to say. */
function partOf(name: string, title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : part(name, title, blocks)
}

function notMeasured(context: PackContext): readonly Block[] {
  const { uncovered: words, labels } = context.words
  const columns = [column(labels.requirement, 32), column(labels.expected, 30), column(words.why, 38)]
  const rows = unmeasuredGaps(context).map((gap) => {
    const { expected, found } = gapWords(context, gap)
    const reasons = joinedRuns(found, context.words.punctuation.semicolon)
    return row(undefined, titledRequirement(context, gap.requirement), capital(expected), reasons)
  })
  if (rows.length === 0) return part('notMeasured', words.notMeasured, [paragraph(words.allMeasured)])
  return part('notMeasured', words.notMeasured, [
    paragraph(words.notMeasuredLead),
    table(context.format.counted(rows.length, words.checks), columns, rows, words.none),
  ])
}

function notApplicable(context: PackContext): readonly Block[] {
  const { uncovered: words, labels } = context.words
  const columns = [column(labels.requirement, 40), column(labels.reason, 42), column(labels.approvedBy, 18)]
  const rows = placedRequirements(context.audit)
    .filter(({ requirement }) => requirement.quadrant === undefined)
    .map(({ requirement }) =>
      row(
        undefined,
        titledRequirement(context, requirement.ref),
        inapplicableText(context, requirement),
        requirement.inapplicable === 'waived' ? approvalText(context, requirement) : words.byReferential,
      ),
    )
  if (rows.length === 0) return part('notApplicable', words.notApplicable, [paragraph(words.none)])
  return part('notApplicable', words.notApplicable, [
    table(context.format.counted(rows.length, context.words.counts.requirement), columns, rows, words.none),
  ])
}

function withheld(context: PackContext): readonly Block[] {
  const { audit, words } = context
  const items = audit.evidence.flatMap((piece): readonly (readonly Inline[])[] => {
    const reason = withheldText(context, piece)
    return reason === undefined ? [] : [[...titledPiece(context, piece.number), ` – ${reason}`]]
  })
  return part('withheld', words.uncovered.withheld, [list(items, words.uncovered.none)])
}

function masked(context: PackContext): readonly Block[] {
  const { audit, format } = context
  const { uncovered: words } = context.words
  const items = maskedMeasures(audit).map(({ indicator, measure }) =>
    sentence(words.maskedItem, {
      indicator: indicatorLink(context, indicator.id),
      period: format.period(measure.period),
      answers: format.counted(measure.sampleSize ?? 0, words.answers),
    }),
  )
  if (items.length === 0) return []
  const lead = fill(words.maskedLead, { minimum: audit.thresholds.minimumSample })
  return part('masked', words.masked, [paragraph(lead), list(items, words.none)])
}

function placeholders(context: PackContext): readonly Block[] {
  const { uncovered: words } = context.words
  const items = placedRequirements(context.audit)
    .filter(({ requirement }) => requirement.placeholder === true)
    .map(({ requirement }) => titledRequirement(context, requirement.ref))
  if (items.length === 0) return []
  return part('placeholders', words.placeholders, [
    paragraph(words.placeholdersLead),
    list(items, words.none),
  ])
}

/** Who amends a referential says what was changed: what was left out must not go unseen. */
function amended(context: PackContext): readonly Block[] {
  const { audit, words } = context
  const items = audit.referentials.flatMap(({ title, amends }) => {
    if (amends === undefined) return []
    const { id, version } = amends
    const shown = (ids: readonly string[]): string =>
      ids.length === 0 ? words.traceability.noneFeminine : ids.join(', ')
    const [changed, added, removed] = [amends.changed, amends.added, amends.removed].map(shown)
    const values = {
      title,
      base: id,
      version,
      changed: changed ?? '',
      added: added ?? '',
      removed: removed ?? '',
    }
    return [[fill(words.uncovered.amendedItem, values)]]
  })
  if (items.length === 0) return []
  return part('amended', words.uncovered.amended, [
    paragraph(words.uncovered.amendedLead),
    list(items, words.uncovered.none),
  ])
}

function unofficial(context: PackContext): readonly Block[] {
  const { audit, words } = context
  const items = audit.referentials
    .filter(({ official }) => !official)
    .map((referential) => [referentialText(context, referential)])
  if (items.length === 0) return []
  return part('unofficial', words.uncovered.unofficial, [
    paragraph(words.uncovered.unofficialLead),
    list(items, words.uncovered.none),
  ])
}
