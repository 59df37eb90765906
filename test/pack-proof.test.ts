import { expect, test } from 'vitest'
import type { Audit, CommitmentResult, PieceResult } from '../src/model/files.ts'
import { contextOf } from '../src/pack/context.ts'
import { gapWords } from '../src/pack/gap-words.ts'
import { makePack } from '../src/pack/pack.ts'
import { blocksOf, cellsOf, columnOf, sheetTable, tablesOf, textOf } from './support/pack-reader.ts'
import { sampleAudit } from './support/sample-audit.ts'

const because = (audit: Audit): ReadonlyMap<string, readonly (string | undefined)[]> =>
  new Map(
    cellsOf(tablesOf(makePack(audit), 'evidence')[0]).map(([number = '', , state, why]) => [
      number,
      [state, why],
    ]),
  )

test('a valid piece that no check accepts is listed with the reason for each requirement', () => {
  const found = because(sampleAudit)
  expect(found.get('P002')).toEqual(['Pas retenue', 'Trop ancienne pour D5-02'])
  expect(found.get('P011')).toEqual(['Pas retenue', 'Rattachée à aucune exigence'])
  expect(found.has('P001')).toBe(false)
  expect(found.get('P004')?.[0]).toBe('Expirée')
})

test('reasons are told apart: too old, not asked for, not applicable; what else the piece serves is said', () => {
  const requirements = ['D5-02', 'D5-03', 'D5-07'].map((id) => `qualihlm-style/${id}`)
  const audit = withPiece('P002', { requirements, indicators: ['pannes'], actions: ['lancer-enquete'] })
  expect(because(audit).get('P002')?.[1]).toBe(
    'Trop ancienne pour D5-02\u{202F}; aucun contrôle de D5-03 n’attend un compte rendu\u{202F}; D5-07\u{A0}: sans objet\u{202F}; source de résultats\u{A0}: Pannes résolues dans la journée\u{202F}; preuve d’actions\u{A0}: Lancer l’enquête',
  )
})

test('the sheet of pieces begins with the same ones and gives the same reasons', () => {
  const pack = makePack(sampleAudit)
  const sheet = sheetTable(pack, 'T_Evidence')
  const numbers = cellsOf(tablesOf(pack, 'evidence')[0]).map(([number]) => number)
  expect(columnOf(sheet, 'N°').slice(0, numbers.length)).toEqual(numbers)
  expect(columnOf(sheet, 'Pourquoi').filter((text) => text !== '')).toHaveLength(numbers.length)
})

test('a piece without a last day is said to have none given, not to be valid for ever', () => {
  const all = tablesOf(makePack(sampleAudit), 'evidence').at(-1)
  expect(all?.columns[3]?.title).toBe('Valable jusqu’au')
  expect(cellsOf(all).map((cells) => cells[3])).toContain('Non renseignée')
})

test('a latest result says which piece it comes from, or that it comes from none', () => {
  const pack = makePack(sampleAudit)
  const latest = new Map(cellsOf(tablesOf(pack, 'indicators')[0]).map(([title, text]) => [title, text]))
  expect(latest.get('Visites de courtoisie')).toBe('1\u{202F}234 (30\u{A0}juin 2026), sans pièce')
  expect(latest.get('Locataires satisfaits du traitement de leur demande')).toBe('71,4\u{A0}% (2026), P004')
  expect(columnOf(sheetTable(pack, 'T_Indicators'), 'Pièce')).toEqual([
    'sans pièce',
    'P004',
    'sans pièce',
    undefined,
    'sans pièce',
  ])
  expect(columnOf(sheetTable(pack, 'T_Measures'), 'Pièce').filter((text) => text === 'P004')).toHaveLength(1)
})

test.each([
  [
    { until: '2026-05-31' },
    'Échu depuis le 31\u{A0}mai 2026',
    'Reconduire «\u{202F}Écouter chaque année\u{202F}», ou écrire status: ended.',
  ],
  [
    { since: '2027-01-01' },
    'À venir, à partir du 1er\u{A0}janvier 2027',
    'Attendre le premier jour de «\u{202F}Écouter chaque année\u{202F}», ou l’avancer.',
  ],
  [
    { status: 'draft', until: '2026-05-31' },
    'En projet',
    'Mettre en vigueur «\u{202F}Écouter chaque année\u{202F}».',
  ],
] as const)('a commitment with %j never reads both in force and not', (dates, state, remedy) => {
  const audit = withCommitment('ecoute', { status: 'inForce', inForce: false, ...dates })
  const pack = makePack(audit)
  const list = new Map(cellsOf(tablesOf(pack, 'commitments')[0]).map(([title, text]) => [title, text]))
  expect(list.get('Écouter chaque année')).toBe(state)
  expect(columnOf(sheetTable(pack, 'T_Commitments'), 'État')).toContain(state)
  const facts = blocksOf(pack, 'commitments').flatMap((block) => (block.kind === 'facts' ? block.items : []))
  const lower = state.slice(0, 1).toLowerCase() + state.slice(1)
  expect(
    facts.some(({ value }) =>
      textOf(value).startsWith(`Pas en vigueur à la date de référence\u{A0}: ${lower}`),
    ),
  ).toBe(true)
  const context = contextOf(audit)
  const gap = context.find.gaps.get('qualihlm-style/D5-04#commitment')
  const words = gap === undefined ? undefined : gapWords(context, gap)
  expect(words?.found.map(textOf)).toEqual([
    `Écouter chaque année\u{A0}: pas en vigueur à la date de l’audit (${lower})`,
  ])
  expect(words?.remedy.map(textOf)).toEqual([remedy])
})

function withPiece(number: string, change: Partial<PieceResult>): Audit {
  const evidence = sampleAudit.evidence.map((each) =>
    each.number === number ? { ...each, ...change } : each,
  )
  return { ...sampleAudit, evidence }
}

function withCommitment(id: string, change: Partial<CommitmentResult>): Audit {
  const commitments = sampleAudit.commitments.map((each) => (each.id === id ? { ...each, ...change } : each))
  return { ...sampleAudit, commitments }
}
