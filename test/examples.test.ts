import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Audit } from '../src/model/files.ts'
import { auditOf } from '../src/pipeline.ts'
import { rules } from '../src/validate/rules/index.ts'
import { makeCooperativeModele } from './make/cooperative-modele/cooperative-modele.ts'
import { checkedAtOnce } from './support/checked.ts'

const examples = path.resolve(import.meta.dirname, '../examples')

function audited(name: string): { readonly audit: Audit; readonly codes: ReadonlySet<string> } {
  const checked = checkedAtOnce(path.join(examples, name), { today: '2000-01-01' })
  if (checked.repository === undefined) throw new Error(`${name} has no usable coopqual.yaml`)
  const errors = checked.diagnostics.filter(({ severity }) => severity === 'error')
  expect(errors).toEqual([])
  return {
    audit: auditOf(checked, checked.repository, { hasProvenance: false }),
    codes: new Set(checked.diagnostics.map(({ code }) => code)),
  }
}

/** The rows of the table of a README that counts the requirements of each referential: its id, then numbers. */
function tableOf(name: string): readonly (readonly (string | number)[])[] {
  const readme = readFileSync(path.join(examples, name, 'README.md'), 'utf8')
  return [...readme.matchAll(/^\| `(?<id>[\w-]+)` \| (?<cells>[\d |]+) \|$/gm)].map(({ groups = {} }) => [
    groups['id'] ?? '',
    ...(groups['cells'] ?? '').split(' | ').map(Number),
  ])
}

describe('the model co-operative', () => {
  const { audit, codes } = audited('cooperative-modele')
  const requirements = audit.referentials.flatMap(({ domains }) =>
    domains.flatMap((domain) => domain.requirements),
  )

  test('is what its program makes, to the byte, and nothing more', async () => {
    const made = await makeCooperativeModele()
    const folder = path.join(examples, 'cooperative-modele')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(path.join(folder, file)).isFile())
      .map((file) => file.split(path.sep).join('/'))
    expect(files.toSorted()).toEqual([...made.keys()].toSorted())
    const changed = [...made].filter(([file, bytes]) => !readFileSync(path.join(folder, file)).equals(bytes))
    expect(changed.map(([file]) => file)).toEqual([])
  })

  test('shows every warning that validate knows', () => {
    const warnings = [
      ...rules
        // A model of what to write names nobody.
        .filter(({ code, severity }) => severity === 'warning' && !code.startsWith('privacy/'))
        .map(({ code }) => code),
      'yaml/comment-in-text',
    ]
    // What no page can print, and files that do not open, have no place in a pack that shows how good one looks.
    expect(warnings.filter((code) => !codes.has(code)).toSorted()).toEqual([
      'evidence/broken-file',
      'evidence/cut-file',
      'evidence/encrypted-file',
      'evidence/same-content',
      'evidence/wrong-ending',
      'file/unprintable-character',
    ])
  })

  test('shows every verdict', () => {
    const values = (key: 'said' | 'done' | 'quadrant' | 'grade') =>
      new Set(requirements.map((one) => one[key]))
    expect(values('quadrant')).toEqual(new Set(['kept', 'unproven', 'undeclared', 'absent', undefined]))
    expect(values('said')).toEqual(new Set(['yes', 'partial', 'no', 'notApplicable']))
    expect(values('done')).toEqual(new Set(['yes', 'partial', 'no', 'notMeasured', 'notApplicable']))
    expect(values('grade')).toEqual(
      new Set(['strength', 'conforming', 'improvement', 'weakness', 'minor', 'major', undefined]),
    )
  })

  test('counts in its README what the audit counts', () => {
    const counts = audit.referentials.map(({ id, matrix }) => [
      id,
      matrix.kept,
      matrix.unproven,
      matrix.undeclared,
      matrix.absent,
      matrix.notApplicable,
    ])
    expect(tableOf('cooperative-modele')).toEqual(counts)
  })

  test('amends a shipped referential, and proves most of it by what answers other ones', () => {
    const charter = audit.referentials.find(({ id }) => id === 'coop-charter')
    expect(charter?.amends).toMatchObject({
      id: 'coop-charter',
      changed: ['TRA-1'],
      added: ['PRX-3'],
      removed: ['PER-2'],
    })
    const typed = charter?.domains
      .flatMap((domain) => domain.requirements)
      .filter(({ commitments, crosswalk }) => {
        const reached = new Set(crosswalk.flatMap((source) => source.commitments))
        return commitments.some((id) => !reached.has(id))
      })
    expect(typed?.map(({ id }) => id)).toEqual(['DEM-1', 'TRA-1', 'PRX-3'])
  })

  test('rates itself too high and too low, on one axis and on three, wherever a requirement applies', () => {
    for (const referential of ['qualihlm-style', 'iso26000']) {
      const latest = audit.ratings.filter(
        ({ requirement, comparison }) => requirement.startsWith(referential) && comparison !== undefined,
      )
      const applicable = requirements.filter(
        ({ ref, quadrant }) => ref.startsWith(`${referential}/`) && quadrant !== undefined,
      )
      expect(latest).toHaveLength(applicable.length)
      expect(new Set(latest.map(({ comparison }) => comparison))).toEqual(
        new Set(['overrated', 'underrated', 'agrees']),
      )
    }
    const axes = audit.ratings.find(({ campaign }) => campaign === 'RSE 2026')?.levels
    expect(axes?.map(({ axis }) => axis)).toEqual(['leadership', 'deployment', 'results'])
  })

  test('gives delays as its register has them: their mean is that of the piece', () => {
    const latest = audit.indicators.find(({ id }) => id === 'delai-troubles')?.latest
    const register = readFileSync(
      path.join(examples, 'cooperative-modele/evidence/tranquillite/registre-troubles-2026.csv'),
      'utf8',
    )
    const days = register
      .split('\r\n')
      .map((line) => line.split(';'))
      .filter(([, , , , answered]) => /\/0[123]\/2026$/.test(answered ?? ''))
      .map(([, , , , , delay]) => Number(delay))
    expect(latest).toMatchObject({ period: '2026-Q1', delays: days.length })
    expect(latest?.value).toBeCloseTo(days.reduce((sum, delay) => sum + delay, 0) / days.length)
  })

  test('is as rich as a real one: commitments, indicators with years of results, pieces of every usual kind', () => {
    expect(audit.commitments.length).toBeGreaterThanOrEqual(30)
    const long = audit.indicators.filter(
      ({ series }) => Number(series.at(-1)?.end.slice(0, 4)) - Number(series[0]?.end.slice(0, 4)) >= 2,
    )
    expect(long.length).toBeGreaterThanOrEqual(25)
    expect(audit.evidence.filter(({ file }) => file !== undefined).length).toBeGreaterThanOrEqual(40)
    const kinds = new Set(
      audit.evidence.flatMap(({ file }) => (file === undefined ? [] : [path.extname(file)])),
    )
    expect(kinds).toEqual(new Set(['.pdf', '.docx', '.xlsx', '.csv', '.jpg', '.png', '.eml']))
    expect(new Set(audit.indicators.map(({ status }) => status)).size).toBe(7)
  })
})

describe('the workshop’s approach', () => {
  const { audit } = audited('atelier-coop')

  test('has no proof in our hands: nothing is kept, what is promised is unproven', () => {
    expect(audit.evidence).toEqual([])
    for (const { matrix } of audit.referentials) {
      expect(matrix.kept + matrix.undeclared).toBe(0)
      expect(matrix.unproven).toBeGreaterThan(0)
    }
  })

  test('counts in its README what the audit counts', () => {
    const counts = audit.referentials.map(({ id, matrix, domains }) => [
      id,
      domains.flatMap(({ requirements }) => requirements).length,
      matrix.unproven,
      matrix.absent,
    ])
    expect(tableOf('atelier-coop')).toEqual(counts)
  })

  test('says of every commitment and of every result where it comes from', () => {
    expect(audit.commitments.filter(({ source }) => source === undefined)).toEqual([])
    const results = audit.indicators.flatMap(({ series }) => series)
    expect(results.length).toBeGreaterThan(0)
    expect(results.filter(({ note }) => note === undefined)).toEqual([])
  })

  test('has the figures of the document', () => {
    const result = (id: RegExp) => audit.indicators.find((one) => id.test(one.id))
    expect(result(/impay/)?.latest).toMatchObject({ value: 1.71, end: '2019-12-31' })
    expect(result(/autopartage/)?.latest).toMatchObject({ value: 5 })
    expect(result(/lettre/)?.target).toBe(4)
    expect(audit.date).toBe('2020-01-01')
  })
})
