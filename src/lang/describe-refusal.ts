import type { BookRefusal } from '../model/book-refusal.ts'
import type { Language } from '../model/files.ts'
import { catalogueOf, fill } from './catalogue.ts'
import { formatterOf } from './format.ts'
import { visible } from './visible.ts'

/** Why a workbook is not read, and what to do about it, in one sentence. */
export function describeRefusal({ code, args }: BookRefusal, language: Language): string {
  const { refusals, formats } = catalogueOf(language).workbook
  const names: Readonly<Record<string, string>> = formats
  const { number } = formatterOf(language)
  const words = Object.entries(args).map(([name, value]) => {
    if (typeof value === 'number') return [name, number(value)]
    return [name, name === 'format' ? (names[value] ?? value) : visible(value)]
  })
  return fill(refusals[code], Object.fromEntries(words))
}
