import { expect, test } from 'vitest'
import { layOut, printedWidths } from '../src/render/xlsx/layout.ts'
import { keyOf } from '../src/model/sheet-text.ts'
import { lineCount } from '../src/render/xlsx/measure.ts'
import { pagesAcross } from '../src/render/xlsx/pagination.ts'
import { makeWorkbook } from '../src/pack/pack.ts'
import { auditOf } from '../src/pipeline.ts'
import { checkedModel } from './support/model-workbook.ts'

test('the summary is one page wide, and most of its domains keep to one line: it then is one page high', () => {
  const { repository, ...checked } = checkedModel()
  const [synthesis] = makeWorkbook(auditOf(checked, repository, { hasProvenance: false })).sheets
  if (synthesis === undefined) throw new Error('no sheet')
  const layout = layOut(synthesis, undefined)
  const widths = printedWidths(layout)
  expect(pagesAcross(widths)).toHaveLength(1)
  const domains = synthesis.tables.at(-1)?.rows.map(([, title]) => keyOf(title)) ?? []
  const lines = domains.reduce((sum, title) => sum + lineCount(title, widths[1] ?? 0), 0)
  expect(domains.length).toBeGreaterThan(20)
  expect(lines - domains.length).toBeLessThan(5)
})
