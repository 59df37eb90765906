import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { coopqualHere } from './support/in-process.ts'
import { emptyFolder, type Ran } from './support/run.ts'

/** A co-operative that keeps one requirement of two, and promises a third without proof. */
const files: Readonly<Record<string, string>> = {
  'coopqual.yaml': `organisation: { name: Coop des Trois Rives, kind: coopHlm, rentalDwellings: 800 }
referentials: [rives]
audit: { date: 2026-06-30 }
`,
  'referentials/rives.yaml': `id: rives
version: "1"
title: Charte des Trois Rives
publisher: Coop des Trois Rives
official: true
language: fr
domains:
  - id: A
    title: Accueil
    requirements:
      - id: A-1
        title: "=Répondre | vite"
        statement: Toute demande reçoit une réponse.
        criticality: major
        expects: { evidence: [{ kind: procedure, what: la procédure d’accueil }] }
      - id: A-2
        title: Écouter
        statement: Les locataires sont interrogés.
        criticality: major
        expects: { survey: { within: P36M, audience: tenants } }
  - id: B
    title: Bâti
    requirements:
      - id: B-1
        title: Contrôler
        statement: Les équipements sont vérifiés.
        criticality: minor
        expects:
          anyOf:
            - { evidence: [{ kind: report, within: P12M }] }
            - { indicators: [{ within: P12M, onTarget: true }] }
`,
  'commitments/accueil.yaml': `id: accueil
title: Répondre en dix jours
statement: Toute demande reçoit une réponse en dix jours.
satisfies: [A-1, A-2]
owner: Gestion locative
status: inForce
since: 2024-01-01
evidence:
  - { id: procedure, title: Procédure d’accueil, location: Siège, kind: procedure, date: 2025-01-15, supports: [A-1] }
  - { id: enquete, title: Enquête de 2022, location: Siège, kind: survey, date: 2022-03-01, reviewed: 2026-01-10, supports: [A-2] }
`,
}

let folder = ''

function gaps(...args: readonly string[]): Promise<Ran> {
  return coopqualHere(['gaps', '--cwd', folder, ...args])
}

beforeAll(() => {
  folder = emptyFolder('coopqual-écarts-')
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
})

describe('gaps', () => {
  test('says in a table what to do first, with the words of the referential', async () => {
    const { stdout, code } = await gaps()
    expect(code).toBe(0)
    expect(stdout).toContain('Par où commencer')
    expect(stdout).toMatch(/\n {2}1 {8}A-2 {2}Écouter\n {11}→ Mener une enquête/)
    expect(stdout).toContain(
      '→ Apporter l’une de ces preuves\u{A0}: un rapport datant de 12\u{A0}mois au plus\u{202F}; ou un indicateur mesuré',
    )
    expect(stdout).toContain('\n           commitments/accueil.yaml:')
    expect(stdout).not.toContain('#survey')
    expect(stdout).toContain('coopqual gaps --domain A')
    expect((await gaps('--domain', 'a')).stdout).not.toContain('--domain')
    expect(stdout).toContain('A  Accueil')
  })

  test('keeps to the gaps of one verdict, while the scores still tell of all', async () => {
    const report = JSON.parse((await gaps('--only', 'absent', '--format', 'json')).stdout) as {
      gaps: { requirement: string }[]
      referentials: { score: object }[]
    }
    expect([...new Set(report.gaps.map(({ requirement }) => requirement))]).toEqual(['rives/B-1'])
    expect(report.referentials[0]?.score).toMatchObject({ kept: 1, applicable: 3 })
  })

  test('tells a survey that was read again from a new one, when the next is due and for how many homes', async () => {
    const { surveys } = JSON.parse((await gaps('--format', 'json')).stdout) as { surveys: object[] }
    expect(surveys).toEqual([
      {
        requirement: 'rives/A-2',
        audience: 'tenants',
        within: 'P36M',
        last: '2022-03-01',
        source: 'enquete',
        due: '2025-03-01',
        daysLeft: -486,
        state: 'overdue',
        homes: 800,
      },
    ])
  })

  test('writes Markdown for a comment on a merge request, in which no text breaks out of its cell', async () => {
    const { stdout, code } = await gaps('--format', 'markdown')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^## Coop des Trois Rives/)
    expect(stdout).toContain('<details>')
    const rows = stdout.split('\n').filter((line) => line.startsWith('| NC') || line.startsWith('| PS'))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row.replaceAll(/\\\|/g, '').split('|')).toHaveLength(7)
  })

  test('writes CSV that a French spreadsheet program opens: a row per gap, no formula among the texts', async () => {
    const { stdout } = await gaps('--format', 'csv')
    expect(stdout.startsWith('\u{FEFF}Écart;Référentiel;')).toBe(true)
    const lines = stdout.trimEnd().split('\r\n')
    const report = JSON.parse((await gaps('--format', 'json')).stdout) as { gaps: { id: string }[] }
    expect(lines.slice(1).map((line) => line.split(';')[0])).toEqual(report.gaps.map(({ id }) => id))
    expect(
      (await gaps('--format', 'csv', '--lang', 'en')).stdout.startsWith('\u{FEFF}Gap,Referential,'),
    ).toBe(true)
    rmSync(path.join(folder, 'commitments'), { recursive: true })
    try {
      writeFileSync(path.join(folder, 'evidence.yaml'), '')
      mkdirSync(path.join(folder, 'evidence'), { recursive: true })
      writeFileSync(path.join(folder, 'evidence/note.txt'), 'note')
      expect((await gaps('--format', 'csv')).stdout).toContain(";'=Répondre | vite;")
    } finally {
      rmSync(path.join(folder, 'evidence.yaml'))
      rmSync(path.join(folder, 'evidence'), { recursive: true })
      mkdirSync(path.join(folder, 'commitments'))
      writeFileSync(path.join(folder, 'commitments/accueil.yaml'), files['commitments/accueil.yaml'] ?? '')
    }
  })
})

describe('gaps --explain', () => {
  test('shows the whole reasoning on one requirement: checks, what was found, the rules and the remedy', async () => {
    const { stdout, code } = await gaps('--explain', 'a-2')
    expect(code).toBe(0)
    for (const part of [
      'rives/A-2  Écouter',
      'Dit\u{A0}: oui',
      'Fait\u{A0}: non',
      '✗ Une enquête',
      ' (non satisfait)\n    Constaté\u{A0}: ',
      'Enquête de 2022\u{A0}: trop ancienne pour cette exigence (datée du 1er\u{A0}mars 2022)',
      'Verdict\u{A0}: dit, pas prouvé',
      'non-conformité majeure – criticité majeure, rien n’est prouvé.',
      '→ Mener une enquête',
      'Enquête auprès des locataires\u{A0}: en retard',
    ]) {
      expect(stdout).toContain(part)
    }
    expect(stdout.split('\n').length).toBeLessThan(40)
  })

  test('gives the same to programs, and refuses what it does not know', async () => {
    expect(JSON.parse((await gaps('--explain', 'rives/A-1', '--format', 'json')).stdout)).toMatchObject({
      ref: 'rives/A-1',
      axes: [{ checks: [{ id: 'commitment', status: 'met' }] }, { checks: [{ status: 'met' }] }],
    })
    expect(await gaps('--explain', 'Z-9')).toMatchObject({ code: 2 })
    expect(await gaps('--explain', 'A-1', '--format', 'csv')).toMatchObject({ code: 2 })
  })
})

describe('a baseline', () => {
  const baseline = (): string => path.join(folder, 'écarts acceptés.json')
  const accepted = (): readonly { id: string; grade: string }[] =>
    (JSON.parse(readFileSync(baseline(), 'utf8')) as { gaps: { id: string; grade: string }[] }).gaps

  test('accepts today’s gaps, one line each, and stays silent on them', async () => {
    expect(await gaps('--format', 'baseline', '--output', baseline())).toMatchObject({ code: 0 })
    expect(accepted().map(({ id }) => id)).toEqual([
      'rives/A-2#survey',
      'rives/B-1#anyOf',
      'rives/B-1#commitment',
    ])
    expect(readFileSync(baseline(), 'utf8')).toContain('\n    {"id":"rives/A-2#survey","grade":"major"},\n')
    const held = await gaps('--baseline', baseline())
    expect(held).toMatchObject({ code: 0 })
    expect(held.stderr).toContain('Aucun nouvel écart')
    // Reaching --fail-on is no failure for what was accepted.
    const audit = await coopqualHere([
      'audit',
      '--cwd',
      folder,
      '--baseline',
      baseline(),
      '--fail-on',
      'improvement',
    ])
    expect(audit).toMatchObject({ code: 0 })
    const pack = audit.stdout.trim()
    expect(JSON.parse(readFileSync(path.join(pack, 'audit.json'), 'utf8'))).toMatchObject({
      baseline: { added: [], worsened: [], closed: [] },
    })
    rmSync(pack, { recursive: true })
  })

  test('lets no gap be added nor worsen, and can only shrink when it is written again', async () => {
    const file = path.join(folder, 'commitments/accueil.yaml')
    // The procedure is gone: a new gap. The survey is of this year: one closed.
    writeFileSync(
      file,
      (files['commitments/accueil.yaml'] ?? '')
        .replace('kind: procedure', 'kind: photo')
        .replace('date: 2022-03-01, reviewed: 2026-01-10', 'date: 2026-03-01'),
    )
    try {
      const found = await gaps('--baseline', baseline())
      expect(found.code).toBe(3)
      expect(found.stderr).toContain('rives/A-1#evidence:procedure')
      expect(found.stderr).toContain('1 écart accepté est levé')
      expect((await coopqualHere(['audit', '--cwd', folder, '--baseline', baseline()])).code).toBe(3)
      await gaps('--baseline', baseline(), '--format', 'baseline', '--output', baseline())
      expect(accepted().map(({ id }) => id)).toEqual(['rives/B-1#anyOf', 'rives/B-1#commitment'])
    } finally {
      writeFileSync(file, files['commitments/accueil.yaml'] ?? '')
    }
  })

  test('notices a gap that has grown graver', async () => {
    const worse = path.join(folder, 'pire.json')
    const before = { gaps: [{ id: 'rives/A-2#survey', grade: 'minor' }] }
    writeFileSync(worse, JSON.stringify(before))
    const { code, stderr } = await gaps('--baseline', worse, '--domain', 'A')
    expect(code).toBe(3)
    expect(stderr).toContain('1 écart accepté s’est aggravé')
    // What is written again keeps the grade that was accepted.
    const { stdout } = await gaps('--baseline', worse, '--domain', 'A', '--format', 'baseline')
    expect(JSON.parse(stdout)).toMatchObject(before)
  })

  test('is refused in a sentence when it is none', async () => {
    const text = path.join(folder, 'note.txt')
    writeFileSync(text, 'rien')
    expect(await gaps('--baseline', text)).toMatchObject({ code: 2 })
    expect(await gaps('--baseline', 'absent.json')).toMatchObject({ code: 4 })
  })
})

test('the gaps of a copy are the same, byte for byte', async () => {
  const copy = path.join(emptyFolder(), 'copie')
  cpSync(folder, copy, { recursive: true })
  const { stdout } = await coopqualHere(['gaps', '--cwd', copy, '--format', 'json'])
  expect(stdout).toBe((await gaps('--format', 'json')).stdout)
})
