import { fill } from '../../lang/catalogue.ts'
import type { Block, Inline } from '../../model/document.ts'
import type { CommitmentResult } from '../../model/files.ts'
import { actionTable } from '../action-table.ts'
import { anchors } from '../anchors.ts'
import { chapter, column, facts, heading, paragraph, row, table } from '../blocks.ts'
import { audienceText, scopeText } from '../commitment-words.ts'
import type { PackContext } from '../context.ts'
import { indicatorLink, pieceLink, placeRun, requirementLink } from '../links.ts'
import { latestText, targetText } from '../measure-words.ts'
import { capital } from '../sentence.ts'
import type { MakeSection } from '../section.ts'
import { indicatorVerdict, pieceVerdict, quadrantVerdict } from '../verdict.ts'

const commitments: MakeSection = (context) => {
  const { audit, words } = context
  const sheets = audit.commitments.flatMap((commitment) => sheetOf(context, commitment))
  return chapter('commitments', words.commitments.title, [
    paragraph(sheets.length === 0 ? words.commitments.empty : words.commitments.lead, 'lead'),
    ...sheets,
  ])
}

export default commitments

function sheetOf(context: PackContext, commitment: CommitmentResult): readonly Block[] {
  const { find, words } = context
  const actions = commitment.actions.flatMap((id) => find.actions.get(id) ?? [])
  return [
    heading(2, commitment.title, anchors.commitment(commitment.id)),
    paragraph(fill(words.commitments.statement, { statement: commitment.statement }), 'lead'),
    factsOf(context, commitment),
    indicatorTable(context, commitment),
    pieceTable(context, commitment),
    ...(actions.length === 0
      ? []
      : [actionTable(context, words.commitments.actionsCaption, actions, words.actions.empty)]),
  ]
}

function factsOf(context: PackContext, commitment: CommitmentResult): Block {
  const { format, terms, words } = context
  const { labels } = words
  const { form, owner, since, until, source, place, id } = commitment
  return facts([
    [labels.state, standing(context, commitment)],
    [labels.since, since === undefined ? undefined : format.date(since)],
    [labels.until, until === undefined ? undefined : format.date(until)],
    [labels.scope, scopeText(context, commitment)],
    [labels.form, form === undefined ? undefined : capital(terms.commitmentForm[form])],
    [labels.audience, audienceText(context, commitment)],
    [labels.owner, owner],
    [labels.requirements, requirementRuns(context, commitment)],
    [labels.source, source],
    [labels.id, [{ text: id, style: 'code' }, ' – ', placeRun(context, place)]],
  ])
}

function standing({ terms, words }: PackContext, { inForce, status }: CommitmentResult): Inline {
  if (inForce) return { text: capital(words.commitments.inForce), tone: 'good' }
  const text = fill(words.commitments.notInForce, { status: terms.commitmentStatus[status] })
  return { text: capital(text), tone: 'poor' }
}

/** The requirements that a commitment answers, each with its verdict. */
function requirementRuns(context: PackContext, { requirements }: CommitmentResult): readonly Inline[] {
  if (requirements.length === 0) return [capital(context.words.commitments.noRequirement)]
  return requirements.flatMap((ref, index): readonly Inline[] => {
    const requirement = context.find.requirements.get(ref)?.requirement
    const link = requirementLink(context, ref)
    const verdict =
      requirement === undefined ? [] : [` ${requirement.title} – `, quadrantVerdict(context, requirement)]
    return [...(index === 0 ? [] : ['\u{202F}; ']), link, ...verdict]
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
      latestText(context, indicator) ?? capital(context.terms.indicatorStatus.neverMeasured),
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
