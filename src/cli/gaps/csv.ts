import { catalogueOf } from '../../lang/catalogue.ts'
import type { Gap } from '../../model/files.ts'
import { gapTexts } from '../../pipeline.ts'
import type { GapsInput, GapsView } from './view.ts'

/**
 * The gaps for a spreadsheet program of the reader's language: French ones part cells by semicolons. The byte order mark
 * tells Excel that the text is UTF-8.
 */
const csv: GapsView = (input) => {
  const { language, gaps } = input.audit
  const separator = language === 'fr' ? ';' : ','
  const rows = [headings(input), ...rowsOf(input, gaps)]
  const lines = rows.map((row) => row.map((cell) => quoted(cell, separator)).join(separator))
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`
}

export default csv

function headings({ audit }: GapsInput): readonly string[] {
  const { columns: words } = catalogueOf(audit.language).cli.gaps
  return [
    words.id,
    words.referential,
    words.domain,
    words.requirement,
    words.title,
    words.criticality,
    words.verdict,
    words.grade,
    words.expected,
    words.found,
    words.remedy,
    words.actions,
    words.file,
    words.line,
  ]
}

function rowsOf({ audit }: GapsInput, gaps: readonly Gap[]): readonly (readonly string[])[] {
  const { terms } = catalogueOf(audit.language)
  const texts = gapTexts(audit)
  const actions = new Map(audit.actions.map(({ id, title }) => [id, title]))
  return gaps.map((gap) => {
    const text = texts.get(gap.id)
    return [
      gap.id,
      gap.referential,
      gap.domain,
      gap.requirement.slice(gap.requirement.indexOf('/') + 1),
      text?.title ?? '',
      terms.criticality[gap.criticality],
      terms.quadrant[gap.quadrant],
      terms.grade[gap.grade],
      text?.expected ?? '',
      (text?.found ?? []).join(' '),
      (text?.remedy ?? []).join(' '),
      gap.actions.map((id) => actions.get(id) ?? id).join(', '),
      gap.place.file,
      String(gap.place.line ?? 1),
    ]
  })
}

/** A cell that a spreadsheet program would take for a formula is told that it is a text. */
function quoted(cell: string, separator: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
