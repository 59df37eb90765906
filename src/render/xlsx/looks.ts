import { letterOf } from '../../model/cell-address.ts'
import type { ConditionalFormattingRule, Worksheet } from 'exceljs'
import type { Language } from '../../model/files.ts'
import type { SheetColumn, SheetTable, TonedText } from '../../model/workbook.ts'
import { canHold } from './cell.ts'
import { signedFormat, signedText, unseen } from './formats.ts'
import { columnTitle } from './names.ts'
import { cellText } from './text.ts'
import { toneStyle, tones } from './theme.ts'

/** The texts of a column that have a look, when they are few enough for rules; each cell keeps its own look otherwise. */
export type Vocabulary = ReadonlyMap<string, TonedText>

/** Room for the rules of one column among the priorities of a sheet, which are unique. */
const mostRules = 64
/** Most texts for which a column gets rules, and the longest text that a rule may quote. */
const [mostTexts, longestQuoted] = [16, 255]

/** What a column's texts look like, whoever writes them: those that it declares, then those that it holds. */
export function vocabularyOf(table: SheetTable, index: number): Vocabulary | undefined {
  const { tones: declared = [], entry } = table.columns[index] ?? {}
  const chosen = (entry?.choices ?? []).flatMap((text, place) => {
    const tone = entry?.tones?.[place]
    return tone === undefined ? [] : { text, tone }
  })
  const held = table.rows.flatMap((row) => {
    const value = row[index]
    return typeof value === 'object' && 'tone' in value ? value : []
  })
  const known = new Map<string, TonedText>()
  for (const { text, tone } of [...declared, ...chosen, ...held]) {
    const key = foldedText(text)
    if ((known.get(key)?.tone ?? tone) !== tone || !isQuotable(text)) return undefined
    if (!known.has(key)) known.set(key, { text, tone })
  }
  return known.size === 0 || known.size > mostTexts ? undefined : known
}

/** A text as rules compare it: whatever the case. */
function foldedText(text: string): string {
  return text.toLowerCase()
}

function isQuotable(text: string): boolean {
  return text !== '' && text.length <= longestQuoted && text === cellText(text) && !text.includes('\n')
}

/** What the rules of a table are made for. */
export interface RuledTable {
  readonly table: SheetTable
  /** The rows that the rules hold for, those that may be added included. */
  readonly first: number
  readonly last: number
  readonly vocabularies: readonly (Vocabulary | undefined)[]
  readonly language: Language
}

/** Makes looks follow what cells hold: first what a row says as a whole, then the texts of its columns. */
export function addLooks(sheet: Worksheet, ruled: RuledTable): void {
  const { table, first, last, vocabularies } = ruled
  for (const [index, column] of table.columns.entries()) {
    const letter = letterOf(index + 1)
    const rules = [...highlightRules(ruled, column), ...textRules(vocabularies[index])]
    if (rules.length === 0) continue
    sheet.addConditionalFormatting({
      ref: `${letter}${first}:${letter}${last}`,
      rules: rules.map((rule, place) => ({
        ...rule,
        priority: (first * 256 + index) * mostRules + place + 1,
      })),
    })
  }
}

type Rule = ConditionalFormattingRule

function textRules(vocabulary: Vocabulary | undefined): readonly Rule[] {
  return [...(vocabulary?.values() ?? [])].map(({ text, tone }) => {
    const { sign } = tones[tone]
    return {
      type: 'cellIs',
      operator: 'equal',
      formulae: [`"${text.replaceAll('"', '""')}"`],
      priority: 1,
      style: toneStyle(tone, text.startsWith(sign) ? undefined : signedText(sign)),
    }
  })
}

function highlightRules({ table, first, language }: RuledTable, column: SheetColumn): readonly Rule[] {
  return (table.highlights ?? [])
    .filter(({ columns }) => columns.includes(column.title))
    .map(({ tone, when }) => {
      const formula = placedFormula(table, when, first)
      if (!canHold(formula)) throw new Error(`The workbook has a bad highlight in ${table.name}: ${when}`)
      const style =
        tone === 'unseen'
          ? { numFmt: unseen }
          : toneStyle(tone, signedFormat(column.kind, tones[tone].sign, language))
      return { type: 'expression', formulae: [formula], priority: 1, style }
    })
}

/**
 * A formula about `[@Column]`, for the first row of its table: rules know no columns of tables, and move along by
 * themselves. @throws {Error} for a column that the table lacks: a mistake of ours.
 */
function placedFormula(table: SheetTable, formula: string, row: number): string {
  return formula.replaceAll(/\[@((?:'.|[^'\]])*)\]/g, (_, written: string) => {
    const title = written.replaceAll(/'(.)/g, '$1')
    const index = table.columns.findIndex((column) => columnTitle(column.title) === title)
    if (index < 0)
      throw new Error(`The workbook has a highlight on a column that ${table.name} lacks: “${title}”`)
    return `$${letterOf(index + 1)}${row}`
  })
}

/** Whether a value takes its look from a rule. */
export function followsRule(vocabulary: Vocabulary | undefined, text: string): boolean {
  return vocabulary?.has(foldedText(text)) === true
}
