import type { CodedFinding } from '../model/diagnostic.ts'
import type { ReferentialEntry } from '../model/referential.ts'
import type { Repository } from '../model/repository.ts'
import type { Schemas, Sources } from '../model/source.ts'
import { assemble } from './assemble.ts'
import { contextOf } from './context.ts'
import { formats } from './formats.ts'
import { rules } from './rules/index.ts'
import { shapesOf } from './shape.ts'
import { usualSeverity } from './usual-severity.ts'

export interface Validation {
  /** The files that fit their schemas; absent when coopqual.yaml itself does not. */
  readonly repository?: Repository
  /** Every referential that can be used, in force or not. */
  readonly referentials: readonly ReferentialEntry[]
  /** Every finding of every file, in no particular order. */
  readonly findings: readonly CodedFinding[]
  /** The reference date that the findings hold for, YYYY-MM-DD. */
  readonly date: string
}

export interface ReferenceDate {
  /** The day that the caller wants, before coopqual.yaml’s. */
  readonly asked?: string | undefined
  /** The day when neither the caller nor coopqual.yaml names one. */
  readonly today: string
}

/**
 * Judges a repository: the text of each file, then its shape, then what the files say of each other.
 * A file that fails a step leaves the others to be judged in full.
 */
export function validate(sources: Sources, schemas: Schemas, reference: ReferenceDate): Validation {
  const texts = textFindings(sources)
  const { findings, isWhole, ...assembled } = assemble(sources, shapesOf(schemas))
  const { repository } = assembled
  const chosen = reference.asked ?? repository.settings.value.audit?.date ?? dateSeemingly(sources, isWhole)
  const date = chosen ?? reference.today
  const context = contextOf({ ...assembled, isWhole, isDated: chosen !== undefined, sources, date })
  const crossed = rules.flatMap((rule) =>
    [...rule.check(context)].map((finding) => ({ severity: rule.severity, ...finding, code: rule.code })),
  )
  const all = [...texts, ...findings, ...onceEach(crossed, findings)].map((finding) =>
    withinRepository(finding, sources),
  )
  return { date, referentials: assembled.referentials, findings: all, ...(isWhole ? { repository } : {}) }
}

/**
 * The date of the audit that a broken coopqual.yaml seems to name, whatever stands between its figures, or the end of
 * the audited period: today’s would put much else in doubt.
 */
function dateSeemingly({ files }: Sources, isWhole: boolean): string | undefined {
  const settings = isWhole ? undefined : files.find(({ role }) => role === 'settings')
  const text = new TextDecoder().decode(settings?.bytes)
  return ['date', 'to']
    .flatMap((key) => [
      ...text.matchAll(new RegExp(`[ {,]${key}:[ \\t]+["']?(\\d{4})\\D?(\\d{2})\\D?(\\d{2})`, 'g')),
    ])
    .map(([, year, month, day]) => `${year}-${month}-${day}`)
    .find((date) => formats['date']?.(date) === true)
}

/** A value that cannot stay as it is need not be printable. */
function onceEach(
  crossed: readonly CodedFinding[],
  misfits: readonly CodedFinding[],
): readonly CodedFinding[] {
  const wrong = [...misfits, ...crossed.filter(({ severity }) => severity === 'error')]
  const places = new Set(wrong.map(({ at }) => `${at.file} ${at.pointer}`))
  return crossed.filter(
    ({ code, at }) => code !== 'file/unprintable-character' || !places.has(`${at.file} ${at.pointer}`),
  )
}

/** What reading found; one problem may keep several folders from being read, and is told once. */
function textFindings({ files, shipped }: Sources): readonly CodedFinding[] {
  const sources = [...files, ...shipped]
  const problems = new Set(sources.flatMap((source) => source.problems))
  const remarks = sources.flatMap((source) => source.remarks ?? [])
  return [
    ...[...problems].map((problem) => ({ ...problem, severity: 'error' as const })),
    ...remarks.map((remark) => ({ ...remark, severity: usualSeverity(remark.code) ?? 'warning' })),
  ]
}

/** Leads to no file that the user does not have: the shipped referentials stand in coopqual’s own folder. */
function withinRepository(finding: CodedFinding, { shipped }: Sources): CodedFinding {
  if (finding.related === undefined || shipped.length === 0) return finding
  const related = finding.related.filter(({ file }) => shipped.every((source) => source.file !== file))
  return { ...finding, related }
}
