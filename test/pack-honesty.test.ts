import { expect, test } from 'vitest'
import type { Audit } from '../src/model/files.ts'
import { makePack } from '../src/pack/pack.ts'
import { blocksOf, cellsOf, columnOf, notesOf, sheetTable, tablesOf, textOf } from './support/pack-reader.ts'
import { sampleAudit } from './support/sample-audit.ts'

test('a domain with one unmeasured check of several does not pass for measured', () => {
  expect(scoresOf(sampleAudit)).toEqual([
    '2 sur 6, soit 33,3\u{A0}%\u{202F}; hors non mesurées\u{A0}: 2 sur 5, soit 40\u{A0}%. 1 exigence a au moins un contrôle non mesuré.',
    '1 sur 2, soit 50\u{A0}%\u{202F}; aucune exigence n’y est jugée «\u{202F}non mesurée\u{202F}». Tous les contrôles sont mesurés.',
    'Aucune exigence applicable dans ce domaine.',
  ])
  expect(scoresOf(withCheck('D9-01', 'notMeasured'))[1]).toBe(
    '1 sur 2, soit 50\u{A0}%\u{202F}; aucune exigence n’y est jugée «\u{202F}non mesurée\u{202F}». 1 exigence a au moins un contrôle non mesuré.',
  )
})

test('every unmeasured check is listed with what was expected and why, even of a requirement that is partly done', () => {
  const pack = makePack(sampleAudit)
  const [table] = tablesOf(pack, 'uncovered')
  expect(table?.caption).toBe('1 contrôle')
  expect(cellsOf(table)).toEqual([
    [
      'D5-05\u{A0}– Suivi des relances',
      '3 indicateurs mesurés',
      'Relances par mois\u{A0}: jamais mesuré\u{202F}; Pannes résolues dans la journée\u{A0}: dernière mesure trop ancienne (3e trimestre 2023)\u{202F}; Visites de courtoisie\u{A0}: sans cible (30\u{A0}juin 2026)',
    ],
  ])
  const sheet = sheetTable(pack, 'T_Uncovered')
  expect(columnOf(sheet, 'Sujet')[0]).toBe('Contrôles non mesurés')
  expect(columnOf(sheet, 'Attendu')[0]).toBe('3 indicateurs mesurés')
})

test('a waiver shows who approved it and when, in the document and in both sheets', () => {
  const pack = makePack(withApproval('2025-11-20'))
  const [, waived] = tablesOf(pack, 'uncovered')
  expect(cellsOf(waived)[0]?.[2]).toBe('Conseil d’administration, le 20\u{A0}novembre 2025')
  const words =
    'Aucun immeuble n’a d’ascenseur. (validé par\u{A0}: Conseil d’administration, le 20\u{A0}novembre 2025)'
  expect(columnOf(sheetTable(pack, 'T_Requirements'), 'Pourquoi sans objet')).toContain(words)
  expect(columnOf(sheetTable(pack, 'T_Uncovered'), 'Raison')).toContain(words)
})

test('the synthesis counts the grades and the gaps without any action', () => {
  expect(notesOf(makePack(sampleAudit), 'synthesis')).toBe(
    'Constats proposés\u{A0}: 1\u{A0}NC\u{A0}maj., 2\u{A0}NC\u{A0}min., 0\u{A0}PS, 2\u{A0}PP, 2\u{A0}C, 1\u{A0}PF. 1 exigence a au moins un contrôle non mesuré. 5 des 9 écarts n’ont pas d’action prévue. Sans objet, hors du compte\u{A0}: 1. Pondéré par les poids des domaines (somme 3)\u{A0}: 38,9\u{A0}%\u{202F}; hors non mesurées\u{A0}: 42,6\u{A0}%. Enquête auprès des locataires\u{A0}: en retard, la dernière le 1er\u{A0}juin 2021, à mener au plus tard le 1er\u{A0}juin 2024 (2\u{202F}100 logements locatifs). Note déclarée par l’organisme\u{A0}: 100 sur 100 (2026, 1 exigence notée sur 9). Elle ne vient pas des preuves, à la différence du taux.',
  )
})

test('gaps that are all planned for, or none of them, are not counted one by one', () => {
  const planned = (actions: readonly string[]): string => {
    const gaps = sampleAudit.gaps.map((gap) => ({ ...gap, actions }))
    return notesOf(makePack({ ...sampleAudit, gaps }), 'synthesis')
  }
  expect(planned([])).toContain('Aucune action n’est prévue pour les 9 écarts.')
  expect(planned(['lancer-enquete'])).toContain('Écarts sans action prévue\u{A0}: aucun sur 9 écarts.')
})

test('the legend does not promise a mark that no bar shows', () => {
  const legends = (audit: Audit): readonly (string | undefined)[] =>
    blocksOf(makePack(audit), 'synthesis').flatMap((block) =>
      block.kind === 'figure' && block.drawing.kind === 'bars' ? block.drawing.legend : [],
    )
  expect(legends(sampleAudit)[1]).toBe('hors non mesurées')
  const measured = sampleAudit.referentials.map((referential) => ({
    ...referential,
    domains: referential.domains.map((domain) => ({ ...domain, score: { ...domain.score, notMeasured: 0 } })),
  }))
  expect(legends({ ...sampleAudit, referentials: measured })).toEqual(['tenues ÷ applicables'])
})

test('an audit without any piece says that nothing can be proven, or on what the rest relies', () => {
  expect(notesOf(makePack({ ...sampleAudit, evidence: [] }), 'synthesis')).toContain(
    'Aucune pièce n’a été fournie\u{A0}: ce qui est tenu ne l’est que par des résultats que l’organisme déclare.',
  )
  const unkept = sampleAudit.referentials.map((each) => ({ ...each, score: { ...each.score, kept: 0 } }))
  const pack = makePack({ ...sampleAudit, evidence: [], referentials: unkept })
  expect(notesOf(pack, 'synthesis')).toContain(
    'Aucune pièce n’a été fournie\u{A0}: rien ne peut être prouvé.',
  )
})

test('latest results that name no piece are counted among the limits', () => {
  const lists = blocksOf(makePack(sampleAudit), 'uncovered').flatMap((block) =>
    block.kind === 'list' ? block.items.map(textOf) : [],
  )
  expect(lists).toContain(
    '3 des 4 derniers résultats d’indicateurs ne citent aucune pièce\u{A0}: ils sont déclarés par l’organisme.',
  )
})

function scoresOf(audit: Audit): readonly string[] {
  return blocksOf(makePack(audit), 'gaps').flatMap((block) =>
    block.kind === 'facts'
      ? block.items.flatMap(({ label, value }) => (label === 'Score' ? textOf(value) : []))
      : [],
  )
}

type Requirement = Audit['referentials'][number]['domains'][number]['requirements'][number]

function withRequirement(id: string, change: (requirement: Requirement) => Requirement): Audit {
  const referentials = sampleAudit.referentials.map((referential) => ({
    ...referential,
    domains: referential.domains.map((domain) => ({
      ...domain,
      requirements: domain.requirements.map((each) => (each.id === id ? change(each) : each)),
    })),
  }))
  return { ...sampleAudit, referentials }
}

function withCheck(id: string, status: 'notMeasured'): Audit {
  return withRequirement(id, (each) => ({
    ...each,
    checks: each.checks.map((check) => (check.axis === 'done' ? { ...check, status } : check)),
  }))
}

function withApproval(approvedOn: string): Audit {
  return withRequirement('D5-07', (each) => ({ ...each, approvedOn }))
}
