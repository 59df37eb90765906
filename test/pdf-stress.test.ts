import { describe, expect, test } from 'vitest'
import type { Block } from '../src/model/document.ts'
import { makePack } from '../src/pack/pack.ts'
import pdf from '../src/render/formats/pdf.ts'
import { checkPdf } from './support/pdf-checker/check.ts'
import { readSyntax } from './support/pdf-checker/file-syntax.ts'
import { oddAudits } from './support/odd-audits.ts'
import { readPdf } from './support/pdf-reader.ts'
import { prose, samplePack } from './support/sample-pack.ts'
import { withGaps } from './support/stressed-audit.ts'

describe('an audit with', () => {
  test.each(Object.entries(oddAudits))(
    '%s leaves no page, loses nothing and has no fault',
    async (_, audit) => {
      const source = makePack(audit())
      expect(await checkPdf(await pdf.render(source), { source })).toEqual([])
    },
  )

  test('3 000 gaps is written to its end', { timeout: 120_000 }, async () => {
    const bytes = await pdf.render(makePack(withGaps(3000)))
    const { wrongLengths, tokenFaults, largestNumber } = readSyntax(bytes)
    expect({ wrongLengths, tokenFaults }).toEqual({ wrongLengths: [], tokenFaults: [] })
    expect(largestNumber).toBeGreaterThan(30_000)
    expect(Buffer.from(bytes.subarray(-6)).toString('latin1')).toBe('%%EOF\n')
  })

  test('three hundred gaps says each of them', async () => {
    const source = makePack(withGaps(300))
    expect(await checkPdf(await pdf.render(source), { source })).toEqual([])
  })
})

const cell: Block = {
  kind: 'table',
  caption: 'Constats',
  columns: [
    { title: 'Réf.', weight: 1 },
    { title: 'Texte', weight: 4 },
    { title: 'Suite', weight: 2 },
  ],
  rows: [
    { id: 'avant', cells: [['C-01'], [prose(1)], ['oui']] },
    { id: 'long', cells: [['C-02'], [prose(2600)], [prose(3)]] },
    { id: 'apres', cells: [['C-03'], [prose(1)], ['non']] },
  ],
  empty: '',
}

test('a cell of forty pages goes on from page to page and loses nothing', async () => {
  const source = { ...samplePack, sections: [{ id: 'seule', blocks: [cell] }] }
  const bytes = await pdf.render(source)
  expect((await readPdf(bytes)).pages).toBeGreaterThanOrEqual(40)
  expect(await checkPdf(bytes, { source })).toEqual([])
})
