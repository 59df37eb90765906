import { beforeAll, describe, expect, test } from 'vitest'
import { makeWorkbook } from '../src/pack/pack.ts'
import type { Pack } from '../src/model/pack.ts'
import type { SheetChart } from '../src/model/workbook.ts'
import xlsx from '../src/render/formats/xlsx.ts'
import { placeCharts } from '../src/render/xlsx/chart-layout.ts'
import { letterOf } from '../src/model/cell-address.ts'
import { referenceTo } from '../src/render/xlsx/address.ts'
import { pagesAcross } from '../src/render/xlsx/pagination.ts'
import { sampleAudit } from './support/sample-audit.ts'
import { sampleWorkbook } from './support/sample-workbook.ts'
import { attribute, partsOf, readText, type WorkbookParts } from './support/workbook-parts.ts'

let sample: WorkbookParts
let audit: WorkbookParts

beforeAll(async () => {
  sample = partsOf(await xlsx.render(sampleWorkbook))
  audit = partsOf(await xlsx.render(makeWorkbook(sampleAudit)))
})

function chartsIn({ names, part }: WorkbookParts): readonly string[] {
  return names.filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name)).map(part)
}

/** What the cells of a reference hold, in order; a cell that is not in the file holds nothing. */
function heldAt(parts: WorkbookParts, reference: string): readonly string[] {
  return reference
    .replaceAll(/^\(|\)$/g, '')
    .split(/,(?=')/)
    .flatMap((range) => {
      const [, tab = '', from = '', to = from] = /^'(.*)'!(\$\w+\$\d+)(?::(\$\w+\$\d+))?$/.exec(range) ?? []
      const cells = parts.cells(tab)
      return addressesIn(from, to).map((address) => cells.get(address)?.value ?? '')
    })
}

function addressesIn(from: string, to: string): readonly string[] {
  const [first, last] = [placeOf(from), placeOf(to)]
  const rows = Array.from({ length: last.row - first.row + 1 }, (_, index) => first.row + index)
  return rows.flatMap((row) =>
    Array.from(
      { length: last.column - first.column + 1 },
      (_, index) => letterOf(first.column + index) + row,
    ),
  )
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', row = ''] = /^\$([A-Z]+)\$(\d+)$/.exec(address) ?? []
  return {
    row: Number(row),
    column: Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
  }
}

describe.each([
  ['sample', () => sample, 4],
  ['pack of an audit', () => audit, 3],
])('in the %s', (_, partsOfIt, least) => {
  test('what charts remember equals what their cells hold, and a gap stays one', () => {
    const charts = chartsIn(partsOfIt())
    expect(charts.length).toBeGreaterThanOrEqual(least)
    for (const chart of charts) {
      const caches = [...chart.matchAll(/<c:f>(.*?)<\/c:f><c:(?:str|num)Cache>(.*?)<\/c:(?:str|num)Cache>/gs)]
      expect(caches.length).toBeGreaterThanOrEqual(3)
      for (const [, reference = '', cache = ''] of caches) {
        const held = heldAt(partsOfIt(), readText(reference))
        expect(attribute(/<c:ptCount[^>]*>/.exec(cache)?.[0] ?? '', 'val')).toBe(String(held.length))
        const points = [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>(.*?)<\/c:v><\/c:pt>/gs)]
        const remembered = held.map((__, index) => {
          const point = points.find(([, idx]) => Number(idx) === index)
          return readText(point?.[2] ?? '')
        })
        expect(remembered).toEqual(held)
      }
    }
  })

  test('every chart has a title, a text for those who do not see it, its language and a legend', () => {
    const { names, part } = partsOfIt()
    const drawings = names.filter((name) => /^xl\/drawings\/drawing\d+\.xml$/.test(name)).map(part)
    const frames = drawings.flatMap((drawing) =>
      [...drawing.matchAll(/<xdr:cNvPr [^>]*>/g)].map(([tag]) => tag),
    )
    const charts = chartsIn(partsOfIt())
    expect(frames).toHaveLength(charts.length)
    for (const frame of frames) {
      expect(attribute(frame, 'descr').length).toBeGreaterThan(15)
      expect(attribute(frame, 'name')).toMatch(/^\d+\. ./)
    }
    for (const drawing of drawings) {
      const ids = [...drawing.matchAll(/<xdr:cNvPr id="(\d+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
    for (const chart of charts) {
      expect(chart).toContain('<c:lang val="fr-FR"/>')
      expect(chart).toContain('<c:dispBlanksAs val="gap"/>')
      expect(chart).toMatch(/<c:title>.*<a:t>.+?<\/a:t>.*<c:legend>/s)
    }
  })

  test('the drawing of a sheet stands before its tables, and the file says what each part is', () => {
    const parts = partsOfIt()
    const types = parts.part('[Content_Types].xml')
    const added = parts.names.filter((name) => /^xl\/(?:charts|drawings)\/[^/]+\.xml$/.test(name))
    for (const name of added) expect(types.split(`PartName="/${name}"`)).toHaveLength(2)
    const sheet = parts.sheet('Synthèse')
    expect(sheet).toMatch(/<drawing r:id="rIdDrawing1"\/><tableParts/)
    expect(parts.relations('Synthèse')).toContain('Id="rIdDrawing1"')
  })
})

describe('a chart', () => {
  test('of hostile texts is still a chart', () => {
    const hostile = chartsIn(sample).find((chart) => chart.includes('Titre hostile')) ?? ''
    expect(hostile).toContain('=Titre hostile &quot;entre guillemets&quot; \u{FFFD}\u{FFFD} _x000D_')
    const drawing = sample.part('xl/drawings/drawing1.xml')
    expect(drawing).toContain('descr="&lt;script&gt;alert(1)&lt;/script&gt; &amp; co"')
  })

  test('of rays has its rays, a share has its percents, and the ends that are known are the ends', () => {
    const radar = chartsIn(sample).find((chart) => chart.includes('<c:radarChart>')) ?? ''
    expect(radar).toMatch(/<c:catAx>.*<c:majorGridlines>.*<\/c:catAx>/s)
    expect(readText(radar)).toContain('formatCode="0"\u{A0}"%"')
    expect(radar).toContain('<c:max val="1"/><c:min val="0"/>')
    // Row 4 of 5 is left out: two ranges.
    expect(radar).toMatch(/<c:f>\('Synthèse'!\$A\$\d+:\$A\$\d+,'Synthèse'!\$A\$\d+\)<\/c:f>/)
  })

  test('of lines tells them apart by marker and dashes too', () => {
    const lines = chartsIn(sample).find((chart) => chart.includes('<c:lineChart>')) ?? ''
    const looks = [...lines.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([series]) => [
      /<a:prstDash val="(\w+)"/.exec(series)?.[1],
      /<c:symbol val="(\w+)"/.exec(series)?.[1],
    ])
    expect(looks).toHaveLength(3)
    expect(new Set(looks.map(String)).size).toBe(3)
    expect(new Set(looks.map(([dash]) => dash)).size).toBe(3)
  })

  test('of a table without rows is not drawn, and one of a column that is not there is refused', async () => {
    expect(chartsIn(sample).some((chart) => chart.includes('Une table sans ligne'))).toBe(false)
    const [first, ...others] = sampleWorkbook.sheets
    const [chart] = first?.charts ?? []
    if (first === undefined || chart === undefined) throw new Error('the sample has a chart')
    const series = { along: 'columns', names: 'Domaine', columns: [{ title: 'Inconnue' }] } as const
    const pack: Pack = {
      ...sampleWorkbook,
      sheets: [{ ...first, charts: [{ ...chart, series }] }, ...others],
    }
    await expect(xlsx.render(pack)).rejects.toThrow('Inconnue')
  })

  test('is all that a wide sheet prints, beneath its title', () => {
    const book = readText(sample.part('xl/workbook.xml'))
    expect(book).toMatch(/Print_Area" localSheetId="8">'Séries'!\$A\$9:\$[A-Z]+\$\d+</)
    expect(book).toContain(">'Séries'!$1:$1<")
    expect(sample.sheet('Séries')).toMatch(/<pageSetup [^>]*fitToWidth="1"/)
  })
})

describe('where charts stand', () => {
  const chart: SheetChart = {
    kind: 'lines',
    title: 't',
    alternative: 'a',
    table: 'T_X',
    series: { along: 'rows', names: 'n', columns: [], rows: [] },
    unit: '',
    values: 'decimal',
  }

  test('two side by side, two lines a page, none cut in two', () => {
    const grid = placeCharts(
      Array.from({ length: 6 }, () => chart),
      10,
      [30, 20, 20, 20],
      false,
    )
    const rows = (grid?.charts ?? []).map(({ from, to }) => [from.row, to.row])
    expect(new Set(rows.map(String)).size).toBe(3)
    expect(grid?.breaks[0]).toBe(9)
    expect(grid?.breaks).toHaveLength(2)
    for (const at of grid?.breaks ?? [])
      expect(rows.filter(([top = 0, bottom = 0]) => top <= at && at < bottom - 1)).toEqual([])
    const [left, right] = grid?.charts ?? []
    expect((left?.to.column ?? 0) * 1e4 + (left?.to.left ?? 0)).toBeLessThan(
      (right?.from.column ?? 0) * 1e4 + (right?.from.left ?? 0),
    )
  })

  test('the last line takes most of a page that it has to itself, unless it holds bars', () => {
    const heights = (kind: SheetChart['kind'], count: number) =>
      (
        placeCharts(
          Array.from({ length: count }, () => ({ ...chart, kind })),
          1,
          [140],
          true,
        )?.charts ?? []
      ).map(({ from, to }) => to.row - from.row)
    const [first = 0, , , , last = 0] = heights('lines', 5)
    expect(last).toBeGreaterThan(first * 1.5)
    expect(last).toBeLessThan(first * 2)
    expect(new Set(heights('lines', 4)).size).toBe(1)
    expect(new Set(heights('bars', 5)).size).toBe(1)
  })

  test('one on each page where pages stand side by side, clear of the column that they repeat', () => {
    const widths = [20, ...Array.from(Array(14).keys(), () => 20)]
    const pages = pagesAcross(widths)
    expect(pages).toEqual([
      { first: 1, last: 8 },
      { first: 9, last: 15 },
    ])
    const [left, right] = placeCharts([chart, chart], 5, widths, false)?.charts ?? []
    expect(left?.from).toMatchObject({ column: 2, left: 0 })
    expect(left?.to.column).toBe(8)
    expect(right?.from).toMatchObject({ column: 9, left: 0 })
    expect(right?.to.column).toBe(15)
  })

  test('references join the cells that follow each other', () => {
    const at = (row: number, column: number) => ({ row, column })
    expect(referenceTo('A b', [at(2, 1)])).toBe("'A b'!$A$2")
    expect(referenceTo('A', [at(2, 27), at(3, 27), at(5, 27)])).toBe("('A'!$AA$2:$AA$3,'A'!$AA$5)")
    expect(referenceTo('A', [at(2, 1), at(2, 2), at(3, 2)])).toBe("('A'!$A$2:$B$2,'A'!$B$3)")
    expect([1, 26, 27, 52, 53, 702, 703].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  })
})
