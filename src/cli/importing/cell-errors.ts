import { catalogueOf, fill } from '../../lang/catalogue.ts'
import { formatterOf } from '../../lang/format.ts'
import { visible } from '../../lang/visible.ts'
import { isDate } from '../../model/calendar.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Language } from '../../model/files.ts'
import type { ImportChange, ImportColumn, ImportPlan } from '../../model/import.ts'
import { pointerOf } from '../../model/place.ts'
import type { Locate } from '../../model/source.ts'
import { wrapped } from '../gaps/text.ts'
import { placeOf } from './words.ts'

/** The form of a day in a file, which is not the one that a cell shows. */
const dayForm = /^(?:AAAA-MM-JJ|YYYY-MM-DD)$/
/** The first steps of a path that lead to one thing of a file: an action, a result, a rating. */
const stepsToThing = 2

interface Told {
  readonly plan: ImportPlan
  readonly locate: Locate
  readonly language: Language
  readonly width: number
}

/** An error that files would have, told by the cells that it comes from; nothing when it comes from none. */
export function cellErrorText(error: Diagnostic, told: Told): string | undefined {
  const { language, plan, width } = told
  const changes = plan.changes.filter((change) => isWithin(error, change, told.locate))
  const [first] = changes
  if (first === undefined) return undefined
  const columns = plan.columns.filter(({ form }) => form === first.form)
  const addresses = changes.map(({ address }, index) =>
    index === 0 ? placeOf(first.sheet, address) : address,
  )
  const heading = `${addresses.join(', ')}  ${visible(first.subject)}`
  const message = inCells(error.message, columns, language)
  const hint = inCells(error.hint, columns, language)
  return [
    ...indented(heading, width, '  ', '    '),
    ...indented(message, width, '    ', '    '),
    ...(hint === '' ? [] : indented(`→ ${hint}`, width, '    ', '      ')),
  ].join('\n')
}

function indented(text: string, width: number, first: string, others: string): readonly string[] {
  return wrapped(text, width - others.length).map((line, index) => (index === 0 ? first : others) + line)
}

function isWithin({ file, line, column }: Diagnostic, change: ImportChange, locate: Locate): boolean {
  if (change.file !== file) return false
  const thing = locate({ file, pointer: pointerOf(change.path.slice(0, stepsToThing)) })
  const isAfterStart = line > thing.line || (line === thing.line && column >= thing.column)
  const isBeforeEnd = line < thing.endLine || (line === thing.endLine && column < thing.endColumn)
  return isAfterStart && isBeforeEnd
}

/** A text about a file as a reader of the workbook knows its things: keys by their columns, codes by their choices. */
function inCells(text: string, columns: readonly ImportColumn[], language: Language): string {
  return text.replaceAll(/`([^`]*)`/g, (quoted, inner: string) => {
    const [, key = '', value = ''] = /^([A-Za-z]+)(?:: (.*))?$/.exec(inner) ?? []
    const column = columns.find(({ field }) => field === key)
    const choice = columns.find(({ texts }) => Object.hasOwn(texts, inner))
    const format = formatterOf(language)
    const { named, said } = catalogueOf(language).importing.columns
    if (column !== undefined) {
      const title = column.title
      return value === '' || dayForm.test(value)
        ? fill(named, { title })
        : fill(said, { title, value: column.texts[value] ?? value })
    }
    if (choice !== undefined) return fill(named, { title: choice.texts[inner] ?? inner })
    if (isDate(inner)) return format.shortDate(inner)
    if (/^-?\d+\.\d+$/.test(inner)) return format.number(Number(inner), 10)
    return /^-?\d+$/.test(inner) ? inner : quoted
  })
}
