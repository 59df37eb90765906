import { expect, test } from 'vitest'
import type { Audit } from '../src/model/files.ts'
import { makePack } from '../src/pack/pack.ts'
import { sampleAudit } from './support/sample-audit.ts'
import { notesOf, sheetTable } from './support/pack-reader.ts'

/** The sample, with two minor nonconformities of D5 counted as a major one. */
const cumulated: Audit = {
  ...sampleAudit,
  thresholds: { ...sampleAudit.thresholds, minorsPerMajor: 2 },
  referentials: sampleAudit.referentials.map((referential) => ({
    ...referential,
    domains: referential.domains.map((domain) => ({
      ...domain,
      cumulatedMajors: Math.floor(domain.requirements.filter(({ grade }) => grade === 'minor').length / 2),
    })),
  })),
}

test('minor nonconformities are shown as a major one only when that was asked for', () => {
  const plain = notesOf(makePack(sampleAudit), 'synthesis')
  expect(plain).toContain('1\u{A0}NC\u{A0}maj., 2\u{A0}NC\u{A0}min.')
  expect(plain).not.toContain('une pour')
  const added = notesOf(makePack(cumulated), 'synthesis')
  expect(added).toContain('2\u{A0}NC\u{A0}maj., 0\u{A0}NC\u{A0}min.')
  expect(added).toContain('2 NC mineures, montrées comme 1 NC majeure(s), une pour 2.')
})

test('the sheet of the synthesis has the column only then, and no requirement changes its grade', () => {
  const titles = (audit: Audit): readonly string[] =>
    sheetTable(makePack(audit), 'T_Domains').columns.map(({ title }) => title)
  expect(titles(sampleAudit)).not.toContain('NC majeures par cumul')
  expect(titles(cumulated)).toContain('NC majeures par cumul')
  expect(sheetTable(makePack(cumulated), 'T_Requirements')).toEqual(
    sheetTable(makePack(sampleAudit), 'T_Requirements'),
  )
})
