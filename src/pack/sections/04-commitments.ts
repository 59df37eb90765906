import { fill } from '../../lang/catalogue.ts'
import type { Block, Inline } from '../../model/document.ts'
import type { CommitmentResult } from '../../model/files.ts'
import { actionStateRun } from '../action-table.ts'
import { anchors } from '../anchors.ts'
import { identityRuns } from '../change-words.ts'
import { chapter, column, compactFacts, heading, paragraph, row, table } from '../blocks.ts'
import { commitmentState, commitmentVerdict, isOutOfPeriod, reachText } from '../commitment-words.ts'
import type { PackContext } from '../context.ts'
import {
  actionLink,
  answeredRuns,
  commitmentLink,
  indicatorLink,
  joinedRuns,
  listed,
  requirementLink,
  titledPiece,
} from '../links.ts'
import { latestText, targetText } from '../measure-words.ts'
import { capital, sentence } from '../sentence.ts'
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
  const { id, statement, title } = commitment
  return [
    heading(3, title, anchors.commitment(id)),
    paragraph(fill(context.words.commitments.statement, { statement })),
    paragraph(identityRuns(context, commitment), 'note'),
    factsOf(context, commitment),
  ]
}

function listTable(context: PackContext): Block {
  const { audit, format, words } = context
  const { counts, labels } = words
  const columns = [
    column(labels.commitment, 38),
    column(labels.state, 22),
    column(labels.requirements, 22),
    column(labels.indicators, 9, 'end'),
    column(labels.pieces, 9, 'end'),
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

/** How a commitment stands, then what measures it, proves it and mends it, one thing a line. */
function factsOf(context: PackContext, commitment: CommitmentResult): Block {
  const { commitments: words, labels } = context.words
  const { owner, source } = commitment
  return compactFacts([
    [labels.state, standing(context, commitment)],
    [labels.scope, reachText(context, commitment)],
    [labels.owner, owner],
    [labels.requirements, requirementRuns(context, commitment)],
    [labels.indicators, inLines(indicatorLines(context, commitment), words.noIndicator)],
    [labels.pieces, inLines(pieceLines(context, commitment), words.noPiece)],
    [labels.actions, inLines(actionLines(context, commitment), '')],
    [labels.source, source],
  ])
}

/** One thing a line, or what is said when there is none. */
function inLines(lines: readonly (readonly Inline[])[], empty: string): Inline | readonly Inline[] {
  return lines.length === 0 ? (empty === '' ? '' : { text: empty, style: 'muted' }) : joinedRuns(lines, '\n')
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

/** The requirements that a commitment answers itself, each with its verdict, then those that a crosswalk brings. */
function requirementRuns(context: PackContext, commitment: CommitmentResult): readonly Inline[] {
  const { commitments: words, punctuation, traceability } = context.words
  const own = commitment.requirements.filter((ref) => !commitment.mapped.includes(ref))
  const links = listed(commitment.mapped.map((ref) => requirementLink(context, ref)))
  const mapped = links.length === 0 ? [] : [sentence(traceability.mapped, { requirements: links })]
  const told = own.map((ref) => {
    const requirement = context.find.requirements.get(ref)?.requirement
    const link = requirementLink(context, ref)
    return requirement === undefined
      ? [link]
      : [link, ` ${requirement.title}\u{A0}– `, quadrantVerdict(context, requirement)]
  })
  const all = [...told, ...mapped]
  return all.length === 0 ? [capital(words.noRequirement)] : joinedRuns(all, punctuation.semicolon)
}

/** Each indicator with its latest result, its target and where it stands. */
function indicatorLines(
  context: PackContext,
  { indicators }: CommitmentResult,
): readonly (readonly Inline[])[] {
  const { words } = context
  return indicators.flatMap((id) => {
    const indicator = context.find.indicators.get(id)
    if (indicator === undefined) return []
    const target = targetText(context, indicator)
    const latest = latestText(context, indicator)
    return [
      [
        indicatorLink(context, id),
        ...(latest === undefined ? [] : [`\u{A0}– ${latest}`]),
        ...(target === undefined ? [] : [fill(words.commitments.target, { target })]),
        '\u{A0}– ',
        indicatorVerdict(context, indicator),
      ],
    ]
  })
}

/** Each piece with its kind, its date and its state. */
function pieceLines(context: PackContext, { evidence }: CommitmentResult): readonly (readonly Inline[])[] {
  const { find, format, terms } = context
  return evidence.flatMap((id) => {
    const piece = find.pieces.get(id)
    if (piece === undefined) return []
    const told = ` (${terms.evidenceKind[piece.kind]}, ${format.shortDate(piece.date)})\u{A0}– `
    return [[...titledPiece(context, id), { text: told, style: 'muted' }, pieceVerdict(context, piece)]]
  })
}

/** Each action with who does it, when it is due and how it goes. */
function actionLines(context: PackContext, { actions }: CommitmentResult): readonly (readonly Inline[])[] {
  const { find, format } = context
  return actions.flatMap((id) => {
    const action = find.actions.get(id)
    if (action === undefined) return []
    const told = ` (${action.owner}, ${format.shortDate(action.doneOn ?? action.due)})\u{A0}– `
    return [[actionLink(context, id), { text: told, style: 'muted' }, actionStateRun(context, action)]]
  })
}
