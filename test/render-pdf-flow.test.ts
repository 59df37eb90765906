import { describe, expect, test } from 'vitest'
import type { Block, Series } from '../src/model/document.ts'
import pdf from '../src/render/formats/pdf.ts'
import { crosses, isClear } from '../src/render/pdf/clearing.ts'
import { shortened } from '../src/render/pdf/table-balance.ts'
import { readPdf } from './support/pdf-reader.ts'
import type { Reading } from './support/pdf-reader.ts'
import { samplePack } from './support/sample-pack.ts'

async function render(blocks: readonly Block[]): Promise<Reading> {
  return readPdf(await pdf.render({ ...samplePack, sections: [{ id: 'seule', blocks }] }))
}

function lines(count: number): readonly Block[] {
  return Array.from({ length: count }, () => ({ kind: 'paragraph', runs: ['Une ligne.'] }) as const)
}

/** Pages that a text stands on. */
function pagesOf(made: Reading, text: string): readonly number[] {
  return made.stretches.filter((stretch) => stretch.text.includes(text)).map(({ page }) => page)
}

/** Where a sheet breaks when it begins ever lower on its page. */
async function everyStart(make: () => readonly Block[], look: (made: Reading) => void): Promise<void> {
  for (let count = 18; count < 30; count += 1) look(await render([...lines(count), ...make()]))
}

const heading: Block = { kind: 'heading', level: 3, text: 'Fiche', id: 'fiche' }
const promise: Block = { kind: 'paragraph', runs: ['Promesse tenue.'] }

function table(rows: number): Block {
  return {
    kind: 'table',
    caption: 'Mesures',
    columns: [{ title: 'Mois', weight: 1 }],
    rows: Array.from({ length: rows }, (_, index) => ({ cells: [[`Rang${index}.`]] })),
    empty: '',
  }
}

describe('what stays together', () => {
  test('the title of a sheet, its promise and its facts stand on one page', async () => {
    const facts: Block = {
      kind: 'facts',
      items: Array.from({ length: 8 }, (_, index) => ({ label: `Fait${index}.`, value: ['Valeur'] })),
    }
    await everyStart(
      () => [heading, promise, facts, promise],
      (made) => {
        const [page] = pagesOf(made, 'Fiche')
        expect(pagesOf(made, 'Fait')).toEqual(Array.from({ length: 8 }, () => page))
        expect(pagesOf(made, 'Promesse')[0]).toBe(page)
      },
    )
  })

  test('a few facts stand on the page of the table that they open', async () => {
    const facts: Block = { kind: 'facts', items: [{ label: 'Score', value: ['3 sur 5'] }] }
    await everyStart(
      () => [heading, facts, table(12)],
      (made) => expect(pagesOf(made, 'Rang0.')).toEqual(pagesOf(made, 'Score')),
    )
  })

  test('a short table has neither its first row nor its last one alone on a page', async () => {
    await everyStart(
      () => [heading, table(6)],
      (made) => {
        expect(pagesOf(made, 'Rang1.')).toEqual(pagesOf(made, 'Rang0.'))
        expect(pagesOf(made, 'Rang0.')[0]).toBe(pagesOf(made, 'Fiche')[0])
        expect(pagesOf(made, 'Rang5.')).toEqual(pagesOf(made, 'Rang4.'))
      },
    )
  })

  test('what no page could hold together comes apart, and nothing is lost', async () => {
    const text = 'Un fait dit en toutes lettres. '.repeat(40)
    const facts: Block = {
      kind: 'facts',
      items: Array.from({ length: 7 }, (_, index) => ({ label: `Fait${index}.`, value: [text] })),
    }
    const made = await render([heading, promise, facts])
    expect(pagesOf(made, 'Fait0.')).toEqual([0])
    expect(pagesOf(made, 'Fait6.')).toHaveLength(1)
    // Seven facts of about 255 points, on pages of 686.
    expect(made.pages).toBe(3)
  })
})

test('contents that one column of a page cannot hold take two, and no page more', async () => {
  const chapters = Array.from({ length: 22 }, (_, index) => [
    { kind: 'heading', level: 1, text: `Chapitre ${index}`, id: `c${index}` },
    { kind: 'heading', level: 2, text: `Partie ${index}`, id: `p${index}` },
    { kind: 'paragraph', runs: ['Une ligne.'] },
  ]) satisfies readonly (readonly Block[])[]
  const sections = [
    { id: 'sommaire', blocks: [{ kind: 'contents', title: 'Sommaire' }] satisfies readonly Block[] },
    { id: 'suite', blocks: chapters.flat() },
  ]
  const made = await readPdf(await pdf.render({ ...samplePack, sections }))
  expect(made.destinations.get('c0')?.page).toBe(1)
})

const monthly: Series = {
  kind: 'series',
  points: [62, 64, 61, 66, 63, 65].map((value, index) => ({
    label: `T${index + 1}`,
    value,
    text: `${value}v`,
  })),
  levels: [{ label: 'cible', value: 64, tone: 'good' }],
  unit: 'points',
  cut: 'axe coupé',
}

async function chart(changes: Partial<Series>): Promise<Reading> {
  return render([{ kind: 'figure', caption: '', alternative: '', drawing: { ...monthly, ...changes } }])
}

describe('a chart', () => {
  test('says that its axis is cut when it is, and only then', async () => {
    expect(pagesOf(await chart({}), 'coupé')).toHaveLength(1)
    const whole = await chart({ points: [{ label: '2025', value: 0, text: 'nul' }] })
    expect(pagesOf(whole, 'coupé')).toEqual([])
  })

  test('writes no value over another, however close their points are', async () => {
    for (const count of [3, 8, 12, 20, 36]) {
      const points = Array.from({ length: count }, (_, index) => ({
        label: `M${index}`,
        value: 60 + ((index * 7) % 5),
        text: `${60 + ((index * 7) % 5)},25v`,
      }))
      const values = (await chart({ points })).stretches.filter(({ text }) => text.endsWith('v'))
      expect(values.length).toBeGreaterThan(0)
      for (const [at, one] of values.entries()) {
        for (const other of values.slice(at + 1)) {
          expect(Math.abs(one.x - other.x) > 20 || Math.abs(one.y - other.y) > 7).toBe(true)
        }
      }
    }
  })

  test('writes no value over the line of a target', async () => {
    for (const value of [62, 62.5, 63, 63.5, 64.5, 65]) {
      const points = [60, 68, value].map((own) => ({ label: '2025', value: own, text: `${own}v` }))
      const made = await chart({ points })
      const name = made.stretches.find(({ text }) => text.includes('cible'))
      // The name stands in the middle of its line, a third of its size above its baseline.
      const level = (name?.y ?? 0) + 8.4 / 3
      const result = made.stretches.find(({ text }) => text === `${value}v`)
      expect(result).toBeDefined()
      const [foot, top] = [(result?.y ?? 0) - 1, (result?.y ?? 0) + 5.5]
      expect(level < foot || level > top, `${value}`).toBe(true)
    }
  })

  test('writes the last result wherever the curve leaves room for it', async () => {
    expect(pagesOf(await chart({}), '65v')).toHaveLength(1)
  })
})

describe('the room around a box', () => {
  const box = { x: 10, y: 10, width: 20, height: 10 }

  test.each([
    ['through it', { x: 0, y: 15 }, { x: 50, y: 15 }, true],
    ['across its corner', { x: 5, y: 15 }, { x: 15, y: 5 }, true],
    ['beside its corner', { x: 5, y: 13 }, { x: 13, y: 5 }, false],
    ['above it', { x: 0, y: 9 }, { x: 50, y: 9 }, false],
    ['that ends before it', { x: 0, y: 15 }, { x: 9, y: 15 }, false],
    ['within it', { x: 12, y: 12 }, { x: 14, y: 14 }, true],
  ])('a line %s', (_, from, to, touches) => {
    expect(crosses(box, from, to)).toBe(touches)
    expect(isClear({ boxes: [], lines: [[from, to]] }, box)).toBe(!touches)
  })

  test('boxes that share an edge do not touch', () => {
    expect(isClear({ boxes: [{ x: 30, y: 10, width: 5, height: 5 }], lines: [] }, box)).toBe(true)
    expect(isClear({ boxes: [{ x: 29, y: 10, width: 5, height: 5 }], lines: [] }, box)).toBe(false)
  })
})

describe('the columns of a long table', () => {
  test('take room from those that have too much of it, and never beneath what their words need', () => {
    const widths = shortened({ widths: [100, 100], least: [70, 20], lengths: [[30, 170]], padding: 0 })
    // 170 points of text fit on one line at 172; the first column may fall to 70, so to 76 by steps of 8.
    expect(widths).toEqual([76, 124])
  })

  test('keep their weights when a change spares nothing', () => {
    const widths = [60, 140]
    expect(shortened({ widths, least: [10, 10], lengths: [[50, 120]], padding: 0 })).toEqual(widths)
  })
})
