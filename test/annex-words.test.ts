import { expect, test } from 'vitest'
import { catalogueOf } from '../src/lang/catalogue.ts'
import { annexReasons, annexRemarks, type AnnexOutcome } from '../src/model/annex.ts'
import type { Inline, Table } from '../src/model/document.ts'
import type { PieceResult } from '../src/model/files.ts'
import { makeAnnexPack } from '../src/pack/annex.ts'
import { sampleAudit } from './support/sample-audit.ts'

/** The sample audit with as many pieces as there are things that may happen to one. */
const outcomes: readonly AnnexOutcome[] = [
  { kind: 'shown', pages: 1, remarks: [] },
  { kind: 'shown', pages: 12, remarks: annexRemarks },
  { kind: 'elsewhere' },
  ...annexReasons.map((reason) => ({ kind: 'unreadable', reason }) as const),
]

const [model] = sampleAudit.evidence

const pieces = outcomes.map((_, index): PieceResult => ({
  ...model!,
  id: `piece-${index}`,
  number: `P${String(index + 1).padStart(3, '0')}`,
  title: `Pièce « ${index} »`,
  packPath: `data/evidence/P${index}.pdf`,
}))

const { packPath: _, ...kept } = { ...pieces[0]!, id: 'secret', number: 'P099', title: 'Pièce restreinte' }

function made(language: 'fr' | 'en'): ReturnType<typeof makeAnnexPack> {
  const audit = {
    ...sampleAudit,
    language,
    evidence: [...pieces, { ...kept, withheld: 'restricted' as const }],
  }
  return makeAnnexPack(audit, new Map(pieces.map(({ number }, index) => [number, outcomes[index]!])))
}

function textOf(runs: readonly Inline[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.text)).join('')
}

function tableOf(language: 'fr' | 'en'): Table {
  const blocks = made(language).pack.sections.flatMap((section) => section.blocks)
  return blocks.find((block) => block.kind === 'table')!
}

test.each(['fr', 'en'] as const)(
  'in %s, each piece has a row with its pages or the reason why it has none',
  (language) => {
    const { rows } = tableOf(language)
    const { annex: words } = catalogueOf(language)
    expect(rows.map(({ cells }) => textOf(cells[0]!))).toEqual(pieces.map(({ number }) => number))
    const said = rows.map(({ cells }) => textOf(cells[2]!))
    expect(said[0]).toBe('1 page')
    for (const remark of annexRemarks)
      expect(said[1]!.toLowerCase()).toContain(words.remarks[remark].toLowerCase())
    expect(said[2]).toBe(words.toOpen)
    for (const text of said.slice(3)) {
      expect(text).toContain(words.notShown)
      expect(text).not.toMatch(/\{\w+\}/)
    }
    expect(new Set(said).size).toBe(said.length)
  },
)

test('a piece that stays out of the pack has neither row nor bookmark', () => {
  const { pack, bookmarks } = made('fr')
  expect(JSON.stringify(pack)).not.toContain('Pièce restreinte')
  expect(JSON.stringify(bookmarks)).not.toContain('P099')
})

test('what is shown, and what should have been, has a bookmark; what is to be opened elsewhere has none', () => {
  const { bookmarks } = made('fr')
  expect(bookmarks.map(({ to }) => to)).toEqual([
    'chapter:annex',
    ...pieces.filter(({ number }) => number !== 'P003').map(({ number }) => `piece:${number}`),
  ])
  expect(bookmarks[1]!.text).toBe('P001 – Pièce « 0 »')
  expect(bookmarks[3]!.text).toBe('P004 – Pièce « 3 » (non reproduite)')
})

test('the cover says that it is not the archive, and how many pieces are where', () => {
  const cover = made('fr').pack.sections[0]!.blocks[0]!
  expect(cover).toMatchObject({ kind: 'cover', notices: [{ text: catalogueOf('fr').annex.notArchive }] })
  expect(JSON.stringify(cover)).toContain('2 pièces reproduites sur 13 pages')
})

test('the words of the annex are typed as French wants them', () => {
  const words = JSON.stringify(catalogueOf('fr').annex)
  expect(words).not.toMatch(/[^\u{202F}][;!?»]|«[^\u{202F}]/u)
  expect(words).not.toMatch(/[^\u{A0}"]: /u)
})
