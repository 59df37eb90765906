import type { Block, Cell, Inline, Row, Run } from '../model/document.ts'
import type { Section } from '../model/pack.ts'
import type { Sheet, SheetValue } from '../model/workbook.ts'
import { quotedWithin, withInnerQuotes } from './quotes.ts'

/**
 * Makes every id unique and drops the links that lead nowhere, keeping their text: a working paper may name things
 * that its repository does not hold, or hold two of one name. Quotations inside quotations get their own marks.
 */
export function settleSections(sections: readonly Section[]): readonly Section[] {
  const taken = new Set<string>()
  const unique = sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => withUniqueIds(block, taken)),
  }))
  return unique.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => withLiveLinks(block, taken)),
  }))
}

function withUniqueIds(block: Block, taken: Set<string>): Block {
  if (block.kind === 'heading') return { ...block, id: claimed(block.id, taken) }
  if (block.kind === 'columns') {
    const columns = block.columns.map((column) => column.map((inner) => withUniqueIds(inner, taken)))
    return { ...block, columns }
  }
  if (block.kind !== 'table') return block
  const rows = block.rows.map((row) => (row.id === undefined ? row : { ...row, id: claimed(row.id, taken) }))
  return { ...block, rows }
}

/** The id itself for the first that asks, then `id~2`, `id~3`… */
function claimed(id: string, taken: Set<string>): string {
  let free = id
  for (let number = 2; taken.has(free); number += 1) free = `${id}~${number}`
  taken.add(free)
  return free
}

function withLiveLinks(block: Block, ids: ReadonlySet<string>): Block {
  const live = (runs: readonly Inline[]): Cell => withInnerQuotes(runs.map((run) => liveRun(run, ids)))
  switch (block.kind) {
    case 'paragraph':
      return { ...block, runs: live(block.runs) }
    case 'list':
      return { ...block, items: block.items.map(live) }
    case 'facts':
      return { ...block, items: block.items.map((item) => ({ ...item, value: live(item.value) })) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => liveRow(row, live)) }
    case 'charts':
      return { ...block, charts: block.charts.map((chart) => ({ ...chart, note: live(chart.note) })) }
    case 'callout':
      return { ...block, body: block.body.map(live) }
    case 'columns':
      return {
        ...block,
        columns: block.columns.map((column) => column.map((inner) => withLiveLinks(inner, ids))),
      }
    case 'figure':
      return { ...block, caption: quotedWithin(block.caption), alternative: quotedWithin(block.alternative) }
    default:
      return block
  }
}

function liveRow(row: Row, live: (runs: readonly Inline[]) => Cell): Row {
  const cells = row.cells.map(live)
  if (row.below === undefined) return { ...row, cells }
  return { ...row, cells, below: row.below.map((text) => ({ ...text, runs: live(text.runs) })) }
}

function liveRun(run: Inline, ids: ReadonlySet<string>): Inline {
  if (typeof run === 'string' || run.link === undefined || !('to' in run.link)) return run
  return ids.has(run.link.to) ? run : withoutLink(run)
}

function withoutLink({ text, style, tone }: Run): Run {
  return { text, ...(style === undefined ? {} : { style }), ...(tone === undefined ? {} : { tone }) }
}

/** The same for the workbook: a link to a row that no table has becomes plain text. */
export function settleSheets(sheets: readonly Sheet[]): readonly Sheet[] {
  const keys = new Map(
    sheets.flatMap(({ tables }) =>
      tables.map(({ name, rows }) => [name, new Set(rows.map(([key]) => textOf(key)))] as const),
    ),
  )
  const names = new Set(sheets.map(({ name }) => name))
  return sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => row.map((value) => liveValue(value, keys, names))),
    })),
  }))
}

function liveValue(
  value: SheetValue,
  keys: ReadonlyMap<string, ReadonlySet<string | undefined>>,
  names: ReadonlySet<string>,
): SheetValue {
  if (typeof value === 'string') return quotedWithin(value)
  if (typeof value !== 'object' || !('link' in value)) return value
  const { link, text } = value
  if ('table' in link) return keys.get(link.table)?.has(link.key) === true ? value : text
  return 'sheet' in link && !names.has(link.sheet) ? text : value
}

function textOf(value: SheetValue): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'object' && 'text' in value ? value.text : undefined
}
