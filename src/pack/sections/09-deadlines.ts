import { fill } from '../../lang/catalogue.ts'
import type { Inline } from '../../model/document.ts'
import type { Deadline } from '../../model/files.ts'
import { anchors } from '../anchors.ts'
import { chapter, column, paragraph, row, table } from '../blocks.ts'
import type { PackContext } from '../context.ts'
import { actionLink, titledPiece, titledRequirement } from '../links.ts'
import { capital } from '../sentence.ts'
import type { MakeSection } from '../section.ts'

const deadlines: MakeSection = (context) => {
  const { audit, format, terms } = context
  const { deadlines: words, labels } = context.words
  if (audit.deadlines.length === 0) return undefined
  const columns = [
    column(labels.date, 12),
    column(words.left, 23),
    column(labels.kind, 23),
    column(words.what, 42),
  ]
  const rows = audit.deadlines.map((deadline) =>
    row(
      undefined,
      format.shortDate(deadline.on),
      leftRun(context, deadline),
      capital(terms.deadlineKind[deadline.kind]),
      subjectRuns(context, deadline),
    ),
  )
  return chapter('deadlines', words.title, [
    paragraph(words.lead, 'lead'),
    table(format.counted(rows.length, words.count), columns, rows, words.none),
  ])
}

export default deadlines

function leftRun(context: PackContext, deadline: Deadline): Inline {
  const { audit, format, words } = context
  const { daysLeft } = deadline
  if (daysLeft === 0) return { text: capital(words.deadlines.today), tone: 'poor' }
  const days = format.counted(Math.abs(daysLeft), words.counts.day)
  if (daysLeft < 0) return { text: capital(fill(words.deadlines.ago, { days })), tone: 'bad' }
  const text = capital(fill(words.deadlines.inDays, { days })) + workingText(context, deadline)
  return daysLeft <= audit.thresholds.expiresSoonDays ? { text, tone: 'fair' } : text
}

/** The working days, for what people must do by then: nobody works at the expiry of a piece. */
function workingText({ format, words }: PackContext, { kind, workingDaysLeft }: Deadline): string {
  if (kind === 'evidenceExpiry' || kind === 'retention') return ''
  const days = format.counted(workingDaysLeft, words.deadlines.workingDays)
  return fill(words.deadlines.working, { days })
}

function subjectRuns(context: PackContext, { id, kind, title, owner }: Deadline): readonly Inline[] {
  const charge = owner === undefined ? [] : [` (${owner})`]
  if (kind === 'actionDue') return [actionLink(context, id), ...charge]
  if (kind === 'findingDue') return [{ text: title, link: { to: anchors.finding(id) } }, ...charge]
  if (kind === 'surveyDue') return titledRequirement(context, id)
  return [...titledPiece(context, id), ...charge]
}
