import { fill } from '../../lang/catalogue.ts'
import type { SheetValue } from '../../model/workbook.ts'
import { approvalText } from '../approval.ts'
import { changeRuns } from '../change-words.ts'
import { placedRequirements, type PackContext } from '../context.ts'
import { gapWords } from '../gap-words.ts'
import { inapplicableText } from '../inapplicable.ts'
import { limitsOf } from '../limits.ts'
import { joinedRuns } from '../links.ts'
import { shortTitle } from '../referential-words.ts'
import { originLimits, uncommitted } from '../origin.ts'
import { capital, capitalRuns, coded } from '../sentence.ts'
import { plain } from '../plain.ts'
import { severityRuns } from '../set-aside.ts'
import type { MakeSheet } from '../sheet.ts'
import { field, linked, tableOf, tables, type SheetField } from '../sheet-field.ts'
import { requirementValue } from '../sheet-value.ts'
import { maskedMeasures, unmeasuredGaps } from '../uncovered.ts'
import { withheldText } from '../withheld.ts'
import { shownChange } from '../shown-file.ts'

interface Uncovered {
  readonly subject: string
  readonly item: SheetValue
  readonly title: string
  readonly expected?: string
  readonly reason: string
}

const uncovered: MakeSheet = (context) => {
  const { name, title, notes, empty } = context.words.sheets.uncovered
  const rows = [
    ...checkRows(context),
    ...waivedRows(context),
    ...withheldRows(context),
    ...maskedRows(context),
    ...silencedRows(context),
    ...severityRows(context),
    ...originRows(context),
    ...otherRows(context),
  ]
  return { name, title, notes, tables: [tableOf({ name: tables.uncovered, empty }, rows, fields(context))] }
}

export default uncovered

function fields({ words }: PackContext): readonly SheetField<Uncovered>[] {
  const { labels } = words
  return [
    field(labels.subject, 'text', 30, ({ subject }) => subject),
    field(labels.id, 'text', 18, ({ item }) => item),
    field(labels.title, 'text', 44, ({ title }) => title),
    field(labels.expected, 'text', 40, ({ expected }) => expected),
    field(labels.reason, 'text', 72, ({ reason }) => reason),
  ]
}

function checkRows(context: PackContext): readonly Uncovered[] {
  const { find, words } = context
  return unmeasuredGaps(context).map((gap) => {
    const { expected, found } = gapWords(context, gap)
    return {
      subject: words.uncovered.notMeasured,
      item: requirementValue(context, gap.requirement),
      title: find.requirements.get(gap.requirement)?.requirement.title ?? '',
      expected: capital(expected),
      reason: plain(joinedRuns(found, words.punctuation.semicolon)),
    }
  })
}

function waivedRows(context: PackContext): readonly Uncovered[] {
  const { uncovered: words } = context.words
  return placedRequirements(context.audit)
    .map(({ requirement }) => requirement)
    .filter(({ quadrant }) => quadrant === undefined)
    .map((requirement) => ({
      subject: words.notApplicable,
      item: requirementValue(context, requirement.ref),
      title: requirement.title,
      reason:
        requirement.inapplicable === 'waived'
          ? fill(words.waiver, {
              reason: inapplicableText(context, requirement),
              approval: approvalText(context, requirement),
            })
          : inapplicableText(context, requirement),
    }))
}

function withheldRows(context: PackContext): readonly Uncovered[] {
  const { audit, words } = context
  return audit.evidence.flatMap((piece) => {
    const reason = withheldText(context, piece)
    if (reason === undefined) return []
    const item = linked(piece.number, { table: tables.evidence, key: piece.number })
    return [{ subject: words.uncovered.withheld, item, title: piece.title, reason: capital(reason) }]
  })
}

function maskedRows({ audit, format, words }: PackContext): readonly Uncovered[] {
  return maskedMeasures(audit).map(({ indicator: { id, title }, measure: { period, sampleSize } }) => ({
    subject: words.uncovered.masked,
    item: linked(id, { table: tables.indicators, key: id }),
    title,
    reason:
      capital(format.period(period)) +
      words.punctuation.colon +
      format.counted(sampleSize ?? 0, words.uncovered.answers),
  }))
}

function silencedRows({ audit, words }: PackContext): readonly Uncovered[] {
  return audit.silenced.map(({ code, file, line, message, reason }) => ({
    subject: words.uncovered.silenced,
    item: code,
    title: plain(coded(message)),
    reason: fill(words.uncovered.silencedReason, { reason, file, line }),
  }))
}

function severityRows(context: PackContext): readonly Uncovered[] {
  const { audit, words } = context
  return audit.severities.map((change) => ({
    subject: words.uncovered.severities,
    item: change.code,
    title: plain(severityRuns(context, change)),
    reason: words.uncovered.severitiesLead,
  }))
}

function originRows(context: PackContext): readonly Uncovered[] {
  const { title: subject } = context.words.history
  return [
    ...originLimits(context).map((reason) => ({ subject, item: undefined, title: '', reason })),
    ...uncommitted(context).map((change) => ({
      subject,
      item: undefined,
      title: shownChange(context, change.file),
      reason: plain(capitalRuns(changeRuns(context, change))),
    })),
  ]
}

function otherRows(context: PackContext): readonly Uncovered[] {
  const { audit, words } = context
  const { uncovered: text } = words
  const unofficial = audit.referentials.filter(({ official }) => !official)
  return [
    ...unofficial.map((referential) => ({
      subject: text.unofficial,
      item: referential.id,
      title: shortTitle(referential),
      reason: text.unofficialLead,
    })),
    ...limitsOf(context).map((reason) => ({ subject: text.limits, item: undefined, title: '', reason })),
  ]
}
