import { catalogueOf, fill } from '../../lang/catalogue.ts'
import { formatterOf } from '../../lang/format.ts'
import { visible } from '../../lang/visible.ts'
import type { Language } from '../../model/files.ts'
import type {
  ImportChange,
  ImportConflict,
  ImportNotice,
  ImportProblem,
  ImportValue,
} from '../../model/import.ts'

/** A change as one line: where it was typed, what it is about, what it replaces. */
export function changeText(change: ImportChange, language: Language): string {
  const { importing } = catalogueOf(language)
  return fill(importing.change, { ...partsOf(change, language) })
}

export function conflictText(conflict: ImportConflict, language: Language): string {
  const { importing } = catalogueOf(language)
  const base = shown(conflict.base, conflict, language)
  return fill(importing.conflict, { ...partsOf(conflict, language), base })
}

/** Why a cell cannot be taken over. */
export function problemText({ code, args, sheet, address }: ImportProblem, language: Language): string {
  const { importing } = catalogueOf(language)
  const plain = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, clean(String(value))]))
  const text = fill(importing.problems[code], plain)
  return fill(importing.problem, { place: placeOf(sheet, address), text })
}

export function noticeText({ code, args }: ImportNotice, language: Language): string {
  const words = catalogueOf(language).importing.notices[code]
  const template = typeof words === 'string' ? words : formatterOf(language).counted(Number(args['n']), words)
  return fill(template, args)
}

function partsOf(change: ImportChange, language: Language): Readonly<Record<string, string>> {
  return {
    place: placeOf(change.sheet, change.address),
    subject: clean(change.subject),
    title: change.title,
    from: shown(change.from, change, language),
    to: shown(change.to, change, language),
    file: visible(change.file),
  }
}

/** The cell as a reader of the workbook finds it. */
function placeOf(sheet: string, address: string): string {
  return `${sheet}!${address}`
}

/** A value as a cell shows it. */
function shown(value: ImportValue, { kind, texts }: ImportChange, language: Language): string {
  if (value === undefined) return catalogueOf(language).importing.nothing
  const format = formatterOf(language)
  if (typeof value === 'number') return format.number(value, 10)
  return kind === 'date' ? format.shortDate(value) : clean(texts[value] ?? value)
}

/** One line, without what a terminal could take for an order. */
function clean(text: string): string {
  const line = visible(text.replaceAll(/\s*\n\s*/g, ' '))
  return line.length > 160 ? `${line.slice(0, 159)}…` : line
}
