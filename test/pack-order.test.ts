import { expect, test } from 'vitest'
import type { Audit } from '../src/model/files.ts'
import { byNumbers } from '../src/model/order.ts'
import { byAlphabet } from '../src/pack/order.ts'
import { makePack } from '../src/pack/pack.ts'
import { blocksOf, belowOf, cellsOf, columnOf, sheetTable, tablesOf } from './support/pack-reader.ts'
import { sampleAudit } from './support/sample-audit.ts'

test('numbers in identifiers are counted, not spelt', () => {
  expect(['D10-01', 'D2-02', 'D2', 'D1-01', 'D2-010'].toSorted(byNumbers)).toEqual([
    'D1-01',
    'D2',
    'D2-02',
    'D2-010',
    'D10-01',
  ])
})

test('titles are sorted as in a French dictionary, without regard to accents, case and signs', () => {
  expect(
    ['Zone', '« Échos »', 'eau', 'Œuvre', 'Étage', 'odeur', 'L’accueil', 'Accueil'].toSorted(byAlphabet),
  ).toEqual(['Accueil', 'eau', '« Échos »', 'Étage', 'L’accueil', 'odeur', 'Œuvre', 'Zone'])
})

test('commitments stand by title in their list, their sheets and the workbook', () => {
  const titles = [
    'Associer les locataires',
    'Écouter chaque année',
    'Rappeler les locataires des Tilleuls',
    'Répondre sous 48 heures',
  ]
  const pack = makePack({ ...sampleAudit, commitments: sampleAudit.commitments.toReversed() })
  expect(cellsOf(tablesOf(pack, 'commitments')[0]).map(([title]) => title)).toEqual(titles)
  const headings = blocksOf(pack, 'commitments').flatMap((block) =>
    block.kind === 'heading' && block.level === 3 ? block.text : [],
  )
  expect(headings).toEqual(titles)
  expect(columnOf(sheetTable(pack, 'T_Commitments'), 'Engagement')).toEqual(titles)
})

test('requirements of a commitment and of a piece follow their numbers', () => {
  const refs = ['qualihlm-style/D10-01', 'qualihlm-style/D5-02', 'qualihlm-style/D9-01']
  const sorted = 'D5-02, D9-01, qualihlm-style/D10-01'
  const audit: Audit = {
    ...sampleAudit,
    commitments: sampleAudit.commitments.map((each) => ({ ...each, requirements: refs })),
    evidence: sampleAudit.evidence.map((each) => ({ ...each, requirements: refs })),
  }
  const pack = makePack(audit)
  expect(cellsOf(tablesOf(pack, 'commitments')[0])[0]?.[2]).toBe(sorted)
  expect(belowOf(tablesOf(pack, 'evidence').at(-1))[0]?.[0]).toContain(`Exigences\u{A0}: ${sorted}`)
})

test('the newest campaign comes first, in the sheet of self-assessments as among the findings', () => {
  const [rating] = sampleAudit.ratings
  const [finding] = sampleAudit.findings
  const campaigns = ['Diagnostic 2023', 'Audit 2026', '2024']
  const pack = makePack({
    ...sampleAudit,
    ratings: rating === undefined ? [] : campaigns.map((campaign) => ({ ...rating, campaign })),
    findings:
      finding === undefined
        ? []
        : campaigns.map((campaign) => ({ ...finding, id: `F-${campaign}`, campaign })),
  })
  expect([...new Set(columnOf(sheetTable(pack, 'T_Ratings'), 'Campagne'))]).toEqual([
    'Audit 2026',
    '2024',
    'Diagnostic 2023',
  ])
  expect(cellsOf(tablesOf(pack, 'findings')[0]).map(([id]) => id)).toEqual([
    'F-Audit 2026',
    'F-2024',
    'F-Diagnostic 2023',
  ])
})
