import path from 'node:path'
import { PDFArray, PDFName, PDFRef } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { check } from '../src/check.ts'
import type { Bars, Block, Charts, Figure, Series, SmallChart, Table } from '../src/model/document.ts'
import type { Language } from '../src/model/files.ts'
import { makePack } from '../src/pack/pack.ts'
import { auditOf } from '../src/pipeline.ts'
import pdf from '../src/render/formats/pdf.ts'
import { levelPen } from '../src/render/pdf/plot.ts'
import { elements, inflate, read, readPdf } from './support/pdf-reader.ts'
import type { Element, Reading } from './support/pdf-reader.ts'
import { samplePack } from './support/sample-pack.ts'

async function render(blocks: readonly Block[]): Promise<Reading> {
  return readPdf(await pdf.render({ ...samplePack, sections: [{ id: 'seule', blocks }] }))
}

/** The stretches of text that belong to the structure, without header and footer. */
function textIn({ stretches }: Reading): Reading['stretches'] {
  return stretches.filter(({ owner }) => typeof owner === 'number')
}

function placeOf(
  made: Reading,
  text: string,
): { readonly x: number; readonly y: number; readonly page: number } {
  const found = textIn(made).find((stretch) => stretch.text.includes(text))
  if (found === undefined) throw new Error(`${text} is on no page`)
  return found
}

describe('the pages of both examples', () => {
  const examples = ['cooperative-modele', 'atelier-coop'] as const
  const cases = examples.flatMap((name) =>
    (['fr', 'en'] as const).map((language) => [name, language] as const),
  )

  const known = new Map<string, Promise<Reading>>()

  /** Each example is rendered once in each language. */
  function made(name: string, language: Language): Promise<Reading> {
    const key = `${name} ${language}`
    const reading = known.get(key) ?? rendered(name, language)
    known.set(key, reading)
    return reading
  }

  async function rendered(name: string, language: Language): Promise<Reading> {
    const folder = path.resolve(import.meta.dirname, '../examples', name)
    const checked = await check(folder, { today: '2000-01-01', language })
    if (checked.repository === undefined) throw new Error(`${name} does not validate`)
    return readPdf(await pdf.render(makePack(auditOf(checked, checked.repository, { hasProvenance: false }))))
  }

  test.each(cases)(
    '%s in %s: one page of contents, and one page for each referential',
    async (name, language) => {
      const reading = await made(name, language)
      const pageOf = (id: string): number => reading.destinations.get(id)?.page ?? -1
      const pages = [...reading.destinations.keys()]
        .filter((id) => id.startsWith('chapter:synthesis/'))
        .map(pageOf)
      expect(pages.length).toBeGreaterThanOrEqual(4)
      expect(pageOf('contents')).toBe(1)
      expect(pages.toSorted((a, b) => a - b)).toEqual(pages.map((_, index) => index + 2))
      expect(pageOf('chapter:gaps')).toBe(pages.length + 2)
    },
    30_000,
  )

  test.each(cases)(
    '%s in %s: no title ends a page, and no text leaves the margins',
    async (name, language) => {
      const reading = await made(name, language)
      const lowest = new Map<number, number>()
      for (const { page, y } of textIn(reading)) lowest.set(page, Math.min(y, lowest.get(page) ?? Infinity))
      const stranded = reading.outline.filter(({ page, top }) => top - (lowest.get(page) ?? 0) < 42)
      expect(stranded).toEqual([])
      const out = textIn(reading).filter(({ x, end, text, size }) => {
        const spaces = (text.length - text.trimEnd().length) * size * 0.25
        return reading.outline.length > 0 && (x < 57.9 || end - spaces > 595.28 - 57.5)
      })
      expect(out.map(({ text, page }) => [page, text])).toEqual([])
    },
    30_000,
  )
})

describe('a row that has more to say', () => {
  const table: Table = {
    kind: 'table',
    caption: 'Exigences',
    columns: [
      { title: 'N°', weight: 1 },
      { title: 'Exigence', weight: 5 },
      { title: 'Verdict', weight: 3 },
    ],
    rows: [
      {
        id: 'r1',
        cells: [['D1'], ['Titre'], ['Tenu']],
        below: [
          { runs: ['Énoncé complet. '.repeat(20)] },
          { runs: ['Voir ', { text: 'ici', link: { to: 'r1' } }], style: 'note' },
        ],
      },
    ],
    empty: '',
  }

  test('says it across the table, under the cell that it belongs to, in the order of reading', async () => {
    const made = await render([table])
    const statement = placeOf(made, 'Énoncé')
    expect(statement.x).toBeCloseTo(placeOf(made, 'Titre').x, 0)
    expect(statement.y).toBeLessThan(placeOf(made, 'Tenu').y)
    const widest = Math.max(
      ...textIn(made)
        .filter(({ text }) => text.includes('Énoncé'))
        .map(({ end }) => end),
    )
    expect(widest).toBeGreaterThan(placeOf(made, 'Tenu').x + 60)
    const cell = elements(made.structure).find(({ type }) => type === 'TD')!
    expect(read(made, cell).replaceAll(/\s+/g, ' ')).toMatch(/^Titre ?Énoncé complet\..*Voir ici$/)
    expect(kidsOf(cell)).toEqual(['P', 'P'])
    expect(made.annotations).toHaveLength(1)
  })

  test('keeps it under a wide first column at the edge of the table, as part of that column', async () => {
    const [number, ...others] = table.columns
    const columns = [
      { title: 'Action', weight: 4 },
      ...others.slice(0, 1),
      ...(number === undefined ? [] : [number]),
    ]
    const made = await render([{ ...table, columns }])
    expect(placeOf(made, 'Énoncé').x).toBeCloseTo(58, 0)
    const header = elements(made.structure).findLast(({ type }) => type === 'TH')
    expect(kidsOf(header!)).toEqual(['P', 'P'])
  })

  test('goes on overleaf when it is taller than a page, and loses nothing', async () => {
    const text = Array.from({ length: 2000 }, (_, index) => `mot${index}`).join(' ')
    const [row] = table.rows
    const made = await render([
      { ...table, rows: row === undefined ? [] : [{ ...row, below: [{ runs: [text] }] }] },
    ])
    expect(made.pages).toBeGreaterThan(1)
    const paragraph = elements(made.structure).find(
      ({ type, parent }) => type === 'P' && parent?.type === 'TD',
    )
    expect(read(made, paragraph!).split(/\s+/)).toEqual(text.split(' '))
  })
})

const series: Series = {
  kind: 'series',
  points: [
    { label: '2023', value: 61, text: '61 %' },
    { label: '2024', text: 'masqué' },
    { label: '2025', value: 72, text: '72 %', margin: 3 },
    { label: '2026', value: 75, text: '75 %', margin: 3 },
  ],
  levels: [
    { label: 'cible', value: 80, tone: 'good' },
    { label: 'alerte', value: 70, tone: 'poor' },
  ],
  unit: 'pour cent',
  cut: 'axe coupé',
}

function chart(index: number, changes: Partial<SmallChart> = {}): SmallChart {
  return {
    title: `Mesure ${index}`,
    link: { to: 'cible' },
    alternative: `De 61 à 75, mesure ${index}.`,
    series,
    note: [{ text: '75v', style: 'strong' }, ' (2026)\ncible\n', { text: 'Proche', tone: 'fair' }],
    ...changes,
  }
}

function charts(count: number): Charts {
  return {
    kind: 'charts',
    caption: 'Courbes',
    charts: Array.from({ length: count }, (_, index) => chart(index)),
  }
}

describe('small charts', () => {
  const heading: Block = { kind: 'heading', level: 2, text: 'Fiche', id: 'cible' }

  test.each([
    [1, [1]],
    [2, [2]],
    [3, [3]],
    [4, [2, 2]],
    [5, [3, 2]],
    [7, [3, 3, 1]],
  ])('%d stand in rows of %j', async (count, rows) => {
    const made = await render([heading, charts(count)])
    const tops = textIn(made).flatMap(({ text, y, page }) =>
      text.startsWith('Mesure') ? `${page} ${Math.round(y)}` : [],
    )
    const counts = [...new Set(tops)].map((top) => tops.filter((other) => other === top).length)
    expect(counts).toEqual(rows)
  })

  test('say in words what they show, lead to their sheet, and bear the ends of their scale and of their time', async () => {
    const made = await render([heading, charts(2)])
    const figures = elements(made.structure).filter(({ type }) => type === 'Figure')
    expect(figures).toHaveLength(2)
    expect(figures.map((figure) => kidsOf(figure))).toEqual([['Caption'], ['Caption']])
    expect(made.annotations).toHaveLength(2)
    const own = textIn(made).map(({ text }) => text.trim())
    for (const text of ['pour cent (axe coupé)', '60', '80', '2023', '2026'])
      expect(own.join('|')).toContain(text)
  })

  test('name their levels once, with a sign, in dashes that are not alike', async () => {
    const made = await render([heading, charts(3)])
    expect(textIn(made).filter(({ text }) => text.trim() === 'alerte')).toHaveLength(1)
    const dashes = (['good', 'poor', 'info'] as const).map((tone) => levelPen(tone).dash?.join(' '))
    expect(new Set(dashes).size).toBe(3)
  })

  test('draw nothing where nothing was measured, and do not fail', async () => {
    const empty: Series = { ...series, points: [], levels: [] }
    const made = await render([{ kind: 'charts', caption: 'Vides', charts: [chart(0, { series: empty })] }])
    expect(made.pages).toBe(1)
    expect(made.orphans).toEqual([])
  })

  test('titles of unlike lengths end on one line, so that charts begin on one line', async () => {
    const long = 'Part des demandes traitées dans le délai annoncé'
    const made = await render([
      {
        kind: 'charts',
        caption: 'Titres',
        charts: [chart(0), chart(1, { title: `${long} aux locataires` }), chart(2)],
      },
    ])
    const units = textIn(made).filter(({ text }) => text.startsWith('pour'))
    expect(new Set(units.map(({ y }) => Math.round(y))).size).toBe(1)
  })

  test('never stand apart from their caption', async () => {
    for (let lines = 20; lines < 46; lines += 2) {
      const filler = Array.from({ length: lines }, (): Block => ({ kind: 'paragraph', runs: ['Une ligne.'] }))
      // Each page is made anew: the next one waits for it.
      // oxlint-disable-next-line no-await-in-loop
      const made = await render([...filler, heading, charts(6)])
      expect(placeOf(made, 'Courbes').page).toBe(placeOf(made, 'Mesure 0').page)
      expect(placeOf(made, 'Mesure 0').page).toBe(placeOf(made, '75v').page)
    }
  })
})

describe('bars with another measure beside them', () => {
  const drawing: Bars = {
    kind: 'bars',
    heading: 'Domaine',
    bars: [
      {
        label: 'D1',
        value: 0.5,
        mark: 0.6,
        text: '50 %',
        beside: { value: 0.7, behind: 0.4, text: '70 (40)' },
      },
      { label: 'D2', text: 'sans objet', beside: { text: 'sans note' } },
    ],
    legend: ['tenues', 'hors non mesurées'],
    besideLegend: ['note de 2026', 'note de 2023'],
  }
  const bars: Figure = { kind: 'figure', caption: 'Domaines', alternative: 'Deux domaines.', drawing }

  test('are a table to those who do not see: what is measured as its header, a row for each label', async () => {
    const made = await render([bars])
    const table = elements(made.structure).find(({ type }) => type === 'Table')
    const rows = elements(table!)
      .filter(({ type }) => type === 'TR')
      .map((row) => row.kids.flatMap((kid) => ('type' in kid ? `${kid.type} ${read(made, kid)}` : [])))
    expect(rows).toEqual([
      ['TH Domaine', 'TH tenueshors non mesurées', 'TH note de 2026note de 2023'],
      ['TH D1', 'TD 50 %', 'TD 70 (40)'],
      ['TH D2', 'TD sans objet', 'TD sans note'],
    ])
  })

  test('hatch the earlier bar, so that no eye and no print takes it for the later one', async () => {
    const bytes = await pdf.render({ ...samplePack, sections: [{ id: 'seule', blocks: [bars] }] })
    const hatched = strokesIn(await readPdf(bytes))
    const later = drawing.bars.map((bar) => ({ ...bar, beside: { value: 0.7, text: '70' } }))
    const plain = strokesIn(await render([{ ...bars, drawing: { ...drawing, bars: later } }]))
    // Lines about three points apart, over two fifths of a bar that is some hundred points long.
    expect(hatched - plain).toBeGreaterThan(10)
  })

  function strokesIn({ document }: Reading): number {
    const contents = document.getPage(0).node.get(PDFName.of('Contents'))
    const found = contents instanceof PDFRef ? document.context.lookup(contents) : contents
    const streams = found instanceof PDFArray ? found.asArray() : [found]
    const text = streams.map((stream) => Buffer.from(inflate(stream, document)).toString('latin1')).join(' ')
    return text.match(/ S Q/g)?.length ?? 0
  }
})

test('columns share the width as they are told', async () => {
  const column = (text: string): readonly Block[] => [{ kind: 'paragraph', runs: [text] }]
  const even = await render([{ kind: 'columns', columns: [column('Gauche'), column('Droite')] }])
  const uneven = await render([
    { kind: 'columns', weights: [3, 1], columns: [column('Gauche'), column('Droite')] },
  ])
  const middle = (595.28 - 116 - 20) / 2
  expect(placeOf(even, 'Droite').x).toBeCloseTo(58 + middle + 20, 0)
  expect(placeOf(uneven, 'Droite').x).toBeCloseTo(58 + middle * 1.5 + 20, 0)
})

test('a sheet keeps its title, its two opening paragraphs and what follows them on one page', async () => {
  const sheet: readonly Block[] = [
    { kind: 'heading', level: 3, text: 'Fiche', id: 'fiche' },
    { kind: 'paragraph', runs: ['Définition.'] },
    { kind: 'paragraph', runs: ['identifiant'], style: 'note' },
    {
      kind: 'columns',
      columns: [
        [{ kind: 'facts', compact: true, items: [{ label: 'Situation', value: ['Valeur'] }] }],
        [{ kind: 'figure', caption: '', alternative: 'Courbe.', drawing: series }],
      ],
    },
  ]
  for (let lines = 16; lines < 32; lines += 1) {
    const filler = Array.from({ length: lines }, (): Block => ({ kind: 'paragraph', runs: ['Une ligne.'] }))
    // Each page is made anew: the next one waits for it.
    // oxlint-disable-next-line no-await-in-loop
    const made = await render([...filler, ...sheet])
    const pages = ['Fiche', 'Définition', 'identifiant', 'Valeur'].map((text) => placeOf(made, text).page)
    expect(new Set(pages).size, `${lines} lines`).toBe(1)
  }
})

function kidsOf({ kids }: Element): readonly string[] {
  return kids.flatMap((kid) => ('type' in kid ? kid.type : []))
}
