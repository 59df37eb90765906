import { catalogueOf, fill } from '../../lang/catalogue.ts'
import { formatterOf } from '../../lang/format.ts'
import { visible } from '../../lang/visible.ts'
import type { Language } from '../../model/files.ts'
import { groupBy } from '../../model/group.ts'
import { wrapped } from '../gaps/text.ts'
import type {
  ImportChange,
  ImportConflict,
  ImportNotice,
  ImportProblem,
  ImportValue,
} from '../../model/import.ts'

/** Changes thing by thing, each cell on a line: where it was typed, and what it replaces. */
export function changesText(changes: readonly ImportChange[], language: Language, width: number): string {
  const { importing } = catalogueOf(language)
  const groups = groupBy(changes, ({ file, sheet, subject }) => [sheet, subject, file].join('\n'))
  const lines = [...groups.values()].flatMap((own) => {
    const heading = own.slice(0, 1).map((change) => fill(importing.changed, partsOf(change, language)))
    const cells = own.map((change) => fill(importing.change, partsOf(change, language)))
    return [
      ...heading.flatMap((text) => indented(text, width, 0)),
      ...cells.flatMap((text) => indented(text, width, 2)),
    ]
  })
  return lines.map((line) => `${line}\n`).join('')
}

/** Lines of at most so many columns, those after the first further to the right. */
function indented(text: string, width: number, margin: number): readonly string[] {
  return wrapped(text, width - margin - 2).map(
    (line, index) => `${' '.repeat(index === 0 ? margin : margin + 2)}${line.trim()}`,
  )
}

/** Cells that cannot be taken over: those with the same trouble, when there are many, by the first of them. */
export function problemsText(problems: readonly ImportProblem[], language: Language): readonly string[] {
  const { importing } = catalogueOf(language)
  const groups = groupBy(problems, ({ code, sheet }) => [sheet, code].join('\n'))
  return [...groups.values()].flatMap((alike) => {
    const told = alike.length > often ? alike.slice(0, few) : alike
    const more = alike.length - told.length
    const lines = told.map((problem) => `  ${problemText(problem, language)}`)
    return more === 0 ? lines : [...lines, `  ${formatterOf(language).counted(more, importing.moreProblems)}`]
  })
}

/** What is said more often than this is shown a few times, then counted. */
const [often, few] = [10, 3]

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
    sheet: change.sheet,
    address: change.address,
    subject: clean(change.subject),
    title: change.title,
    from: shown(change.from, change, language),
    to: shown(change.to, change, language),
    file: visible(change.file),
  }
}

/** The cell as a reader of the workbook finds it. */
export function placeOf(sheet: string, address: string): string {
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
