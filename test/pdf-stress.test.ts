import { describe, expect, test } from 'vitest'
import type { Audit } from '../src/model/files.ts'
import type { Block } from '../src/model/document.ts'
import { makePack } from '../src/pack/pack.ts'
import pdf from '../src/render/formats/pdf.ts'
import { checkPdf } from './support/pdf-checker/check.ts'
import { readSyntax } from './support/pdf-checker/file-syntax.ts'
import { judged } from './support/judges.ts'
import { failuresOf } from './support/pdf-gate.ts'
import { readPdf } from './support/pdf-reader.ts'
import { prose, samplePack } from './support/sample-pack.ts'
import { withEmptyDomain, withGaps, withoutIndicators, withTexts } from './support/stressed-audit.ts'

const long = (text: string): string => `${text} `.repeat(Math.ceil(3000 / (text.length + 1))).slice(0, 3000)

/** Whole audits at which a careless layout breaks. */
const audits: Readonly<Record<string, () => Audit>> = {
  'titles of 3 000 characters': () =>
    withTexts((text, field) => (field === 'title' || field === 'name' ? long(text) : text)),
  'words of 500 characters': () => withTexts(() => 'Wagenburg'.repeat(56).slice(0, 500)),
  'paths of 800 characters': () => withTexts(() => 'dossier/'.repeat(100)),
  'chains of hyphens': () => withTexts(() => 'long-mot-'.repeat(60)),
  'spaces that never break': () => withTexts(() => 'a\u202F'.repeat(250)),
  'lines and lines': () => withTexts(() => 'a\n\n\nb\n'.repeat(30)),
  emoji: () => withTexts((text) => `😀 ${text} 👩‍👩‍👧‍👦 漢字`),
  Polish: () => withTexts(() => 'Zażółć gęślą jaźń, Łódź ; Ćwiczenie żółwia'),
  Turkish: () => withTexts(() => 'Iğdır’ın İstanbul’dan şoför ÇĞİÖŞÜ çğıöşü'),
  Greek: () => withTexts(() => 'Ἡ ποιότητα τῶν κατοικιῶν – Ποιότητα υπηρεσιών ΆΈΉΊΌΎΏ ΐΰ'),
  'Hebrew and Arabic': () => withTexts(() => 'שלום עולם مرحبا'),
  'accents typed apart': () => withTexts((text) => `${text.normalize('NFD')} e\u0301\u0323 n\u0303`),
  'characters that show nothing': () => withTexts((text) => `${text}\u0000\u0007\u200B\u00AD\u2028\uFEFF`),
  'nothing but a space without width': () => withTexts(() => '\u200B'),
  'an empty domain': withEmptyDomain,
  'no indicator at all': withoutIndicators,
}

describe('an audit with', () => {
  test.each(Object.entries(audits))('%s leaves no page, loses nothing and has no fault', async (_, audit) => {
    const source = makePack(audit())
    expect(await checkPdf(await pdf.render(source), { source })).toEqual([])
  })

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

  judged('veraPdf', 'much that is odd is PDF/A-3a and PDF/UA-1', async (judge) => {
    const names = ['emoji', 'Greek', 'characters that show nothing', 'an empty domain']
    const files = await Promise.all(
      names.map(async (name) => ({ name, bytes: await pdf.render(makePack(audits[name]!())) })),
    )
    expect(await failuresOf(judge, files)).toEqual([])
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
