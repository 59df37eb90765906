import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { isDate, isDuration, isPeriod } from '../src/model/calendar.ts'
import type { Block, Inline, Link, Row, Table } from '../src/model/document.ts'
import type { Audit, Language } from '../src/model/files.ts'
import type { Pack } from '../src/model/pack.ts'
import { makePack } from '../src/pack/pack.ts'
import { sampleAudit } from './support/sample-audit.ts'

const languages: readonly Language[] = ['fr', 'en']

test('the sample audit fits the schema of audit.json', () => {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    formats: { date: isDate, duration: isDuration, period: isPeriod, 'web-address': true },
  })
  ajv.addSchema(schema('common'), 'common.schema.json')
  const judge = ajv.compile(schema('audit'))
  expect(judge(structuredClone(sampleAudit)) ? [] : judge.errors).toEqual([])
})

test('the chapters follow the order of their files, those with a title numbered from 1', () => {
  const { sections } = makePack(sampleAudit)
  expect(sections.map(({ id }) => id)).toEqual([
    'cover',
    'contents',
    'synthesis',
    'gaps',
    'commitments',
    'indicators',
    'evidence',
    'actions',
    'traceability',
    'deadlines',
    'findings',
    'uncovered',
    'method',
    'diagnostics',
    'glossary',
  ])
  const titles = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? block.text : [])),
  )
  expect(titles.slice(0, 3)).toEqual(['1. Synthèse', '2. Analyse des écarts', '3. Engagements'])
})

test.each(languages)(
  'in %s every link of the document leads somewhere and every id is unique',
  (language) => {
    const pack = makePack({ ...sampleAudit, language })
    const ids = blocksOf(pack).flatMap(idsOf)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = linksOf(pack).flatMap((link) => ('to' in link ? link.to : []))
    expect(targets.length).toBeGreaterThan(100)
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  },
)

test('requirements, commitments, indicators, pieces and actions each have their place', () => {
  const ids = new Set(blocksOf(makePack(sampleAudit)).flatMap(idsOf))
  const { commitments, indicators, evidence, actions, gaps } = sampleAudit
  expect(commitments.filter(({ id }) => !ids.has(`commitment:${id}`))).toEqual([])
  expect(indicators.filter(({ id }) => !ids.has(`indicator:${id}`))).toEqual([])
  expect(evidence.filter(({ number }) => !ids.has(`piece:${number}`))).toEqual([])
  expect(actions.filter(({ id }) => !ids.has(`action:${id}`))).toEqual([])
  expect(gaps.filter(({ id }) => !ids.has(`gap:${id}`))).toEqual([])
  expect(ids).toContain('requirement:qualihlm-style/D5-01')
  expect(ids).toContain('requirement:coop-charter/D5-01')
})

test.each(languages)(
  'in %s no place of a template stays unfilled and no text is lost on the way',
  (language) => {
    const texts = textsOf(makePack({ ...sampleAudit, language, draft: true }))
    const { pageNumber, ...rest } = makePack({ ...sampleAudit, language, draft: true }).furniture
    expect(pageNumber).toContain('{page}')
    expect(
      [...texts, ...Object.values(rest)].filter((text) => /\{\w+\}|undefined|NaN|\[object/.test(text)),
    ).toEqual([])
  },
)

test('printed French has its no-break spaces, its apostrophes and its guillemets', () => {
  const texts = textsOf(makePack(sampleAudit))
  expect(texts.filter((text) => / [:;!?»]|\d %|« |["']/.test(text))).toEqual([])
})

test('printed English has no French spacing', () => {
  const own = makePack({ ...sampleAudit, language: 'en', commitments: [] })
  const french = new Set(textsOf(makePack(sampleAudit)))
  const texts = textsOf(own).filter((text) => !french.has(text))
  expect(texts.length).toBeGreaterThan(300)
  expect(texts.filter((text) => /[\u{A0}\u{202F}][:;!?%]|«/u.test(text))).toEqual([])
})

test('a piece that is withheld has no link to a file, and the others have theirs', () => {
  const files = new Set(linksOf(makePack(sampleAudit)).flatMap((link) => ('file' in link ? link.file : [])))
  expect(files).toEqual(
    new Set([
      ...sampleAudit.evidence.flatMap(({ packPath }) => packPath ?? []),
      'data/source/commitments/reclamations.yaml',
    ]),
  )
})

test('pieces that no check accepts come before the whole index, gravest first', () => {
  const tables = tablesOf(makePack(sampleAudit), 'evidence')
  expect(tables[0]?.rows.map((row) => plain(row.cells[0] ?? []))).toEqual([
    'P007',
    'P004',
    'P006',
    'P005',
    'P002',
    'P009',
    'P011',
  ])
  expect(tables.map(({ rows }) => rows.length)).toEqual([7, 5, 11])
})

test('overdue actions come first, and those that are closed stand apart', () => {
  const [open, closed] = tablesOf(makePack(sampleAudit), 'actions')
  expect(open?.rows.map(({ id }) => id)).toEqual(['action:relancer-prestataire', 'action:lancer-enquete'])
  expect(plain(open?.rows[0]?.cells[4] ?? [])).toBe('En retard de 29 jours')
  expect(closed?.rows.map(({ id }) => id)).toEqual(['action:afficher-delai', 'action:vieux-logiciel'])
})

test('each rate of the synthesis is given with its denominator, with and without what is not measured', () => {
  const synthesis = makePack(sampleAudit).sections.find(({ id }) => id === 'synthesis')
  const captions = (synthesis?.blocks ?? [])
    .flatMap(withInner)
    .flatMap((block) => (block.kind === 'figure' ? block.caption : []))
  expect(captions).toEqual([
    '3 exigences tenues sur 8 applicables, soit 37,5\u{A0}%\u{202F}; 3 sur 7 hors non mesurées, soit 42,9\u{A0}%.',
    'Exigences tenues et, à côté, notes que l’organisme s’est données, par domaine',
  ])
  const figures = (synthesis?.blocks ?? [])
    .flatMap(withInner)
    .flatMap((block) => (block.kind === 'figure' ? block.drawing : []))
  expect(figures).toHaveLength(2)
  expect(figures[0]).toMatchObject({
    kind: 'matrix',
    cells: [
      [
        { count: '3', note: '37,5\u{A0}% de 8', tone: 'good' },
        { count: '2', tone: 'poor' },
      ],
      [
        { count: '1', tone: 'fair' },
        { count: '2', note: '25\u{A0}% de 8', tone: 'bad' },
      ],
    ],
  })
  expect(figures[1]).toMatchObject({
    bars: [
      { value: 0.333333, mark: 0.4, text: '33,3\u{A0}% (2/6)\u{202F}; 40\u{A0}% (2/5)' },
      { value: 0.5, text: '50\u{A0}% (1/2)' },
    ],
  })
})

test('the method works out the score of a domain of this very audit', () => {
  const callout = blocksOf(makePack(sampleAudit)).find((block) => block.kind === 'callout')
  expect(callout?.body.map(plain)).toEqual([
    'Domaine D5 – Demandes et réclamations (Qualité de service (style Quali’Hlm))\u{A0}: 7 exigences, dont 1 sans objet. Il reste 6 exigences applicables. Tenues\u{A0}: 2 (qualihlm-style/D5-01 et D5-06). Le taux est donc 2 ÷ 6 = 33,3\u{A0}%. Jugées «\u{202F}non mesurées\u{202F}»\u{A0}: 1. Le taux hors non mesurées est 2 ÷ (6 − 1) = 2 ÷ 5 = 40\u{A0}%. Si elles étaient toutes tenues, le taux serait de (2 + 1) ÷ 6 = 50\u{A0}%\u{A0}: les deux taux ne peuvent sortir de cet intervalle. Pour l’ensemble du référentiel, score pondéré\u{A0}: (2 × 2/6 + 1 × 1/2) ÷ 3 = 38,9\u{A0}%.',
  ])
})

test('a series of 36 months is drawn and printed whole, a row for each year, the newest first', () => {
  const { sections } = makePack(sampleAudit)
  const blocks = (sections.find(({ id }) => id === 'indicators')?.blocks ?? []).flatMap(withInner)
  const figure = blocks.flatMap((block) => (block.kind === 'figure' ? block.drawing : []))[0]
  expect(figure?.kind === 'series' ? figure.points.length : 0).toBe(36)
  expect(figure?.kind === 'series' ? figure.levels.map(({ label, value }) => [label, value]) : []).toEqual([
    ['cible', 2],
    ['alerte', 3],
    ['limite légale', 10],
  ])
  const [, table] = tablesOf(makePack(sampleAudit), 'indicators')
  expect(table?.caption).toBe('Résultats\u{A0}: Délai moyen de réponse (jours ouvrés)')
  expect(table?.rows.map(({ cells }) => plain(cells[0] ?? []))).toEqual(['2026', '2025', '2024'])
  expect(table?.columns.map(({ title }) => title).slice(0, 4)).toEqual(['Année', 'janv.', 'févr.', 'mars'])
  const printed = (table?.rows ?? []).flatMap(({ cells }) => cells.slice(1).map(plain))
  expect(printed.filter((text) => text !== '–')).toHaveLength(36)
})

test('self-assessments stand campaign beside campaign, the newest first, in the order of the referential', () => {
  const ratings = ['D9-01', 'D5-01'].flatMap((id) =>
    sampleAudit.ratings.map((rating) => ({ ...rating, requirement: `qualihlm-style/${id}` })),
  )
  const earlier = ratings
    .slice(1)
    .map((rating) => ({ ...rating, campaign: '2023', levelTitle: 'Non atteint' }))
  const [, table] = tablesOf(makePack({ ...sampleAudit, ratings: [...earlier, ...ratings] }), 'findings')
  expect(table?.columns.map(({ title }) => title)).toEqual(['Exigence', '2026', '2023', 'Verdict de l’outil'])
  expect(table?.rows.map(({ cells }) => cells.slice(1).map(plain))).toEqual([
    ['Atteint', 'Non atteint', 'Tenu'],
    ['Atteint', '–', 'Tenu'],
  ])
  expect(table?.rows.map(({ below = [] }) => below.map(({ runs }) => plain(runs)))).toEqual([
    ['2026\u{A0}: Vérifié sur vingt dossiers.', '2023\u{A0}: Vérifié sur vingt dossiers.'],
    ['2026\u{A0}: Vérifié sur vingt dossiers.'],
  ])
})

test('what a diagnostic quotes is set as code', () => {
  const [table] = tablesOf(makePack(sampleAudit), 'diagnostics')
  expect(table?.rows[0]?.cells[2]?.slice(0, 3)).toEqual([
    'Le fichier ',
    { text: 'evidence/enquete-perdue.pdf', style: 'code' },
    ' n’existe pas.',
  ])
})

test('a masked result shows no value anywhere', () => {
  const pack = makePack(sampleAudit)
  const chart = blocksOf(pack)
    .flatMap((block) =>
      block.kind === 'figure' && block.drawing.kind === 'series' ? block.drawing.points : [],
    )
    .find(({ text }) => text === 'masqué')
  expect(chart).toEqual({ label: '2020', text: 'masqué' })
})

test('a draft says so on its cover and across its pages; other packs do not', () => {
  const draft = makePack({ ...sampleAudit, draft: true })
  expect(draft.furniture.watermark).toBe('Document de travail')
  expect(coverNotices(draft)[0]).toMatch(/^Document de travail/)
  expect(makePack(sampleAudit).furniture).not.toHaveProperty('watermark')
})

test('a working paper with twins and broken references still has unique ids and live links', () => {
  const [first] = sampleAudit.commitments
  const twins: Audit = {
    ...sampleAudit,
    draft: true,
    commitments: [
      ...sampleAudit.commitments,
      ...(first === undefined ? [] : [{ ...first, requirements: ['nowhere/X-1'], evidence: ['P999'] }]),
    ],
  }
  const pack = makePack(twins)
  const ids = blocksOf(pack).flatMap(idsOf)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toContain('commitment:concertation~2')
  expect(linksOf(pack).filter((link) => 'to' in link && !ids.includes(link.to))).toEqual([])
})

test('an audit with nothing in it says so in words, without an empty table', () => {
  const empty: Audit = {
    ...sampleAudit,
    referentials: [],
    gaps: [],
    priorities: [],
    marks: [],
    surveys: [],
    commitments: [],
    indicators: [],
    evidence: [],
    actions: [],
    findings: [],
    ratings: [],
    deadlines: [],
    diagnostics: [],
    audit: {},
    provenance: { files: [] },
    organisation: { name: 'Coopérative neuve', kind: 'other' },
  }
  const pack = makePack(empty)
  expect(pack.sections.map(({ id }) => id)).not.toContain('deadlines')
  expect(blocksOf(pack).flatMap((block) => (block.kind === 'table' ? block.caption : []))).toEqual([])
  expect(textsOf(pack)).toContain('Le dépôt ne contient aucun engagement.')
})

test('the same audit gives the same pack', () => {
  expect(JSON.stringify(makePack(sampleAudit))).toBe(JSON.stringify(makePack(structuredClone(sampleAudit))))
})

function schema(name: string): object {
  const file = path.resolve(import.meta.dirname, `../schemas/${name}.schema.json`)
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return typeof value === 'object' && value !== null ? value : {}
}

function blocksOf({ sections }: Pack): readonly Block[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(withInner))
}

function withInner(block: Block): readonly Block[] {
  return block.kind === 'columns' ? [block, ...block.columns.flat().flatMap(withInner)] : [block]
}

function tablesOf(pack: Pack, section: string): readonly Table[] {
  const blocks = pack.sections.find(({ id }) => id === section)?.blocks ?? []
  return blocks.flatMap(withInner).flatMap((block) => (block.kind === 'table' ? block : []))
}

function idsOf(block: Block): readonly string[] {
  if (block.kind === 'heading') return [block.id]
  return block.kind === 'table' ? block.rows.flatMap(({ id }) => id ?? []) : []
}

function runsOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return block.runs
    case 'list':
      return block.items.flat()
    case 'facts':
      return block.items.flatMap(({ label, value }) => [label, ...value])
    case 'table':
      return [
        block.caption,
        block.empty,
        ...block.columns.map(({ title }) => title),
        ...block.rows.flatMap(({ cells, below = [] }: Row) => [
          ...cells.flat(),
          ...below.flatMap(({ runs }) => runs),
        ]),
      ]
    case 'charts':
      return [
        block.caption,
        ...block.charts.flatMap(({ title, link, alternative, note }) => [
          link === undefined ? title : { text: title, link },
          alternative,
          ...note,
        ]),
      ]
    case 'callout':
      return [block.title, ...block.body.flat()]
    case 'cover':
      return [
        block.kicker,
        block.subtitle,
        ...block.facts.flatMap(({ label, value }) => [label, ...value]),
        ...block.notices.map(({ text }) => text),
      ]
    case 'figure':
      return [block.caption, block.alternative]
    default:
      return []
  }
}

function linksOf(pack: Pack): readonly Link[] {
  return blocksOf(pack)
    .flatMap(runsOf)
    .flatMap((run) => (typeof run === 'string' ? [] : (run.link ?? [])))
}

function textsOf(pack: Pack): readonly string[] {
  const printed = blocksOf(pack).flatMap(runsOf).map(textOf)
  const sheets = pack.sheets.flatMap(({ name, title, notes, tables }) => [
    name,
    title,
    ...notes,
    ...tables.flatMap((table) => [
      table.empty,
      ...table.columns.map((column) => column.title),
      ...table.rows.flat().flatMap((value) => (typeof value === 'string' ? value : [])),
    ]),
  ])
  return [...printed, ...sheets]
}

function coverNotices(pack: Pack): readonly string[] {
  return blocksOf(pack).flatMap((block) =>
    block.kind === 'cover' ? block.notices.map(({ text }) => text) : [],
  )
}

function plain(runs: readonly Inline[]): string {
  return runs.map(textOf).join('')
}

function textOf(run: Inline): string {
  return typeof run === 'string' ? run : run.text
}
