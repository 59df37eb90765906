import { fill } from '../../lang/catalogue.ts'
import type { Block, Inline } from '../../model/document.ts'
import type { CommitmentResult } from '../../model/files.ts'
import { actionTable } from '../action-table.ts'
import { anchors } from '../anchors.ts'
import { chapter, column, facts, heading, paragraph, row, table } from '../blocks.ts'
import { commitmentState, commitmentVerdict, isOutOfPeriod, reachText } from '../commitment-words.ts'
import type { PackContext } from '../context.ts'
import {
  answeredRuns,
  commitmentLink,
  indicatorLink,
  listed,
  pieceLink,
  placeRun,
  requirementLink,
} from '../links.ts'
import { sourcedLatest, targetText } from '../measure-words.ts'
import { capital } from '../sentence.ts'
import type { MakeSection } from '../section.ts'
import { indicatorVerdict, pieceVerdict, quadrantVerdict } from '../verdict.ts'

const commitments: MakeSection = (context) => {
  const { audit, words } = context
  if (audit.commitments.length === 0) {
    return chapter('commitments', words.commitments.title, [paragraph(words.commitments.empty)])
  }
  return chapter('commitments', words.commitments.title, [
    paragraph(words.commitments.lead, 'lead'),
    heading(2, words.commitments.list, anchors.chapter('commitments/list')),
    listTable(context),
    heading(2, words.commitments.sheets, anchors.chapter('commitments/sheets')),
    ...audit.commitments.flatMap((commitment) => sheetOf(context, commitment)),
  ])
}

export default commitments

function sheetOf(context: PackContext, commitment: CommitmentResult): readonly Block[] {
  const { find, words } = context
  const actions = commitment.actions.flatMap((id) => find.actions.get(id) ?? [])
  return [
    heading(3, commitment.title, anchors.commitment(commitment.id)),
    paragraph(fill(words.commitments.statement, { statement: commitment.statement })),
    factsOf(context, commitment),
    ...supportBlocks(context, commitment),
    ...(actions.length === 0
      ? []
      : [actionTable(context, words.commitments.actionsCaption, actions, words.actions.empty)]),
  ]
}

function supportBlocks(context: PackContext, commitment: CommitmentResult): readonly Block[] {
  const { commitments: words } = context.words
  return [
    commitment.indicators.length === 0
      ? paragraph(words.noIndicator, 'note')
      : indicatorTable(context, commitment),
    commitment.evidence.length === 0 ? paragraph(words.noPiece, 'note') : pieceTable(context, commitment),
  ]
}

function listTable(context: PackContext): Block {
  const { audit, format, words } = context
  const { counts, labels } = words
  const columns = [
    column(labels.commitment, 40),
    column(labels.state, 18),
    column(labels.requirements, 18),
    column(labels.indicators, 12, 'end'),
    column(labels.pieces, 12, 'end'),
  ]
  const rows = audit.commitments.map((commitment) =>
    row(
      undefined,
      commitmentLink(context, commitment.id),
      commitmentVerdict(context, commitment),
      answeredRuns(context, commitment),
      format.number(commitment.indicators.length),
      format.number(commitment.evidence.length),
    ),
  )
  const caption = format.counted(rows.length, counts.commitment)
  return table(caption, columns, rows, words.commitments.empty)
}

function factsOf(context: PackContext, commitment: CommitmentResult): Block {
  const { words } = context
  const { labels } = words
  const { owner, source, place, id } = commitment
  return facts([
    [labels.state, standing(context, commitment)],
    [labels.scope, reachText(context, commitment)],
    [labels.owner, owner],
    [labels.requirements, requirementRuns(context, commitment)],
    [labels.crosswalk, listed(commitment.mapped.map((ref) => requirementLink(context, ref)))],
    [labels.source, source],
    [labels.id, [{ text: id, style: 'code' }, ' – ', placeRun(context, place)]],
  ])
}

/** Whether a commitment binds at the audit date, and the period that it is given for. */
function standing(context: PackContext, commitment: CommitmentResult): readonly Inline[] {
  const { format, words } = context
  const { inForce, since, until } = commitment
  const text = inForce
    ? words.commitments.inForce
    : fill(words.commitments.notInForce, { state: commitmentState(context, commitment) })
  if (isOutOfPeriod(context, commitment)) return [{ text: capital(text), tone: 'poor' }]
  const period = [
    since === undefined ? '' : fill(words.commitments.since, { date: format.date(since) }),
    until === undefined ? '' : fill(words.commitments.until, { date: format.date(until) }),
  ]
  return [{ text: capital(text), tone: inForce ? 'good' : 'poor' }, ...period.filter((part) => part !== '')]
}

/** The requirements that a commitment answers itself, each with its verdict. */
function requirementRuns(context: PackContext, commitment: CommitmentResult): readonly Inline[] {
  const requirements = commitment.requirements.filter((ref) => !commitment.mapped.includes(ref))
  if (requirements.length === 0) return [capital(context.words.commitments.noRequirement)]
  return requirements.flatMap((ref, index): readonly Inline[] => {
    const requirement = context.find.requirements.get(ref)?.requirement
    const link = requirementLink(context, ref)
    const verdict =
      requirement === undefined ? [] : [` ${requirement.title} – `, quadrantVerdict(context, requirement)]
    return [...(index === 0 ? [] : [context.words.punctuation.semicolon]), link, ...verdict]
  })
}

function indicatorTable(context: PackContext, { indicators }: CommitmentResult): Block {
  const { find, words } = context
  const { labels } = words
  const columns = [
    column(labels.indicator, 40),
    column(labels.latest, 24),
    column(labels.target, 18),
    column(words.indicators.standing, 18),
  ]
  const rows = indicators.flatMap((id) => {
    const indicator = find.indicators.get(id)
    if (indicator === undefined) return []
    return row(
      undefined,
      indicatorLink(context, id),
      indicator.latest === undefined
        ? capital(context.terms.indicatorStatus.neverMeasured)
        : sourcedLatest(context, indicator),
      targetText(context, indicator) ?? capital(words.indicators.noTarget),
      indicatorVerdict(context, indicator),
    )
  })
  return table(words.commitments.indicatorsCaption, columns, rows, words.commitments.noIndicator)
}

function pieceTable(context: PackContext, { evidence }: CommitmentResult): Block {
  const { find, format, terms, words } = context
  const { labels } = words
  const columns = [
    column(labels.number, 9),
    column(labels.piece, 45),
    column(labels.kind, 16),
    column(labels.date, 13),
    column(labels.state, 17),
  ]
  const rows = evidence.flatMap((id) => {
    const piece = find.pieces.get(id)
    if (piece === undefined) return []
    return row(
      undefined,
      pieceLink(context, id),
      piece.title,
      capital(terms.evidenceKind[piece.kind]),
      format.shortDate(piece.date),
      pieceVerdict(context, piece),
    )
  })
  return table(words.commitments.piecesCaption, columns, rows, words.commitments.noPiece)
}
