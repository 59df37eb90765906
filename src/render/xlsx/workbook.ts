import type { Workbook } from 'exceljs'
import type { Pack } from '../../model/pack.ts'
import { chartsOf } from './chart-parts.ts'
import { choicesIn, drawNames } from './choices.ts'
import { finalize } from './finalize.ts'
import { newBook, type BookInk } from './ink.ts'
import { layOut, type SheetLayout } from './layout.ts'
import { targetsIn } from './links.ts'
import { drawMemory } from './memory.ts'
import { checkSheets } from './names.ts'
import { drawSheet } from './sheet.ts'
import { isDrawnAsTable } from './table.ts'
import { lineText } from './text.ts'

/** Longest property that programs show whole, in UTF-16 units. */
const longestProperty = 255

/**
 * The bytes of a workbook with the pack's sheets: the same pack gives the same bytes, in any time zone.
 * @throws {Error} when a name or a number would damage the file: a mistake of ours.
 */
export async function renderWorkbook(pack: Pack): Promise<Uint8Array> {
  checkSheets(pack.sheets)
  const { default: excel } = await import('exceljs')
  const workbook = new excel.Workbook()
  describe(workbook, pack)
  const layouts = pack.sheets.map((sheet) => layOut(sheet, pack.furniture.watermark))
  const book = drawSheets(workbook, pack, layouts)
  drawMemory(workbook, book, pack)
  const bytes = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } })
  return finalize(new Uint8Array(bytes), book, chartsOf(layouts, pack.language))
}

function drawSheets(
  workbook: Workbook,
  { sheets, furniture, language }: Pack,
  layouts: readonly SheetLayout[],
): BookInk {
  const book = newBook()
  const choices = choicesIn(sheets)
  const tables = sheets.flatMap((sheet) => sheet.tables).filter(isDrawnAsTable)
  const surroundings = {
    language,
    targetOf: targetsIn(layouts),
    tables: new Set(tables.map((table) => table.name)),
  }
  for (const layout of layouts) drawSheet(workbook, layout, { book, furniture, choices, surroundings })
  drawNames(workbook, layouts)
  return book
}

function describe(workbook: Workbook, { title, organisation, generator, date, locale }: Pack): void {
  const day = new Date(`${date}T00:00:00Z`)
  const producer = lineText(generator, longestProperty)
  Object.assign(workbook, {
    title: lineText(title, longestProperty),
    company: lineText(organisation, longestProperty),
    creator: producer,
    lastModifiedBy: producer,
    created: day,
    modified: day,
    language: locale,
    views: [
      { x: 0, y: 0, width: 28_000, height: 16_000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
    ],
  })
}
