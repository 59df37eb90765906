import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Bars, Block, Figure, Inline, Row, SmallChart, Table } from '../src/model/document.ts'
import type { Audit, Language } from '../src/model/files.ts'
import type { Pack } from '../src/model/pack.ts'
import { makePack } from '../src/pack/pack.ts'
import { auditOf } from '../src/pipeline.ts'
import { checkedAtOnce } from './support/checked.ts'
import { belowOf, blocksOf, cellsOf, paragraphsOf, tablesOf, textOf } from './support/pack-reader.ts'
import { sampleAudit } from './support/sample-audit.ts'

/** The model co-operative as its repository gives it, in one language. */
function modelOf(language: Language = 'fr'): Audit {
  const folder = path.resolve(import.meta.dirname, '../examples/cooperative-modele')
  const checked = checkedAtOnce(folder, { today: '2000-01-01', language })
  if (checked.repository === undefined) throw new Error('the model co-operative does not validate')
  return auditOf(checked, checked.repository, { hasProvenance: true })
}

const model = modelOf()
const pack = makePack(model)

function figuresIn(made: Pack, section: string): readonly Figure[] {
  return blocksOf(made, section).flatMap((block) => (block.kind === 'figure' ? block : []))
}

function barsIn(made: Pack): readonly (Figure & { readonly drawing: Bars })[] {
  return figuresIn(made, 'synthesis').flatMap((figure) =>
    figure.drawing.kind === 'bars' ? { ...figure, drawing: figure.drawing } : [],
  )
}

describe('the synthesis of a referential', () => {
  /** The blocks of one referential: from its heading to the next one. */
  function pageOf(id: string): readonly Block[] {
    const blocks = pack.sections.find((section) => section.id === 'synthesis')?.blocks ?? []
    const start = blocks.findIndex(
      (block) => block.kind === 'heading' && block.id === `chapter:synthesis/${id}`,
    )
    const rest = blocks.slice(start + 1)
    const end = rest.findIndex(({ kind }) => kind === 'heading')
    return end < 0 ? rest : rest.slice(0, end)
  }

  function listsOf(id: string): readonly (readonly (readonly Inline[])[])[] {
    const inner = pageOf(id).flatMap((block) => (block.kind === 'columns' ? block.columns.flat() : [block]))
    return inner.flatMap((block) => (block.kind === 'list' ? [block.items] : []))
  }

  test('begins with the matrix, then has the domains, three strengths, three areas for progress and what to do', () => {
    for (const { id, strengths, progress } of model.referentials) {
      const kinds = pageOf(id).map(({ kind }) => kind)
      expect(kinds.slice(0, 3)).toEqual(['columns', 'figure', 'columns'])
      const [, kept, open, toDo] = listsOf(id)
      expect(kept).toHaveLength(strengths.length)
      expect(open).toHaveLength(progress.length)
      expect(toDo?.length).toBeGreaterThan(0)
      expect(toDo?.length).toBeLessThanOrEqual(5)
    }
  })

  test('tells of all things to do the first five that help it, in their order, each with its requirements', () => {
    const gaps = new Map(model.gaps.map((gap) => [gap.id, gap]))
    for (const { id } of model.referentials) {
      const own = model.priorities.filter((priority) =>
        priority.gaps.some((gap) => gaps.get(gap)?.referential === id),
      )
      const told = listsOf(id)[3] ?? []
      expect(told).toHaveLength(Math.min(5, own.length))
      for (const [index, item] of told.entries()) {
        const refs = (own[index]?.gaps ?? []).flatMap((gap) => gaps.get(gap)?.requirement ?? [])
        const links = item.flatMap((run) =>
          typeof run !== 'string' && run.link !== undefined && 'to' in run.link ? run.link.to : [],
        )
        const helped = refs.filter((ref) => ref.startsWith(`${id}/`))
        expect(helped.length).toBeGreaterThan(0)
        for (const ref of helped) expect(links).toContain(`requirement:${ref}`)
      }
    }
  })

  test('sets declared marks beside the rates, on a scale of their own, the campaign before behind the latest', () => {
    const [service, responsibility, ...others] = barsIn(pack)
    expect(service?.drawing.besideLegend).toEqual([
      'note déclarée sur 100\u{A0}: 2026',
      '2023, entre parenthèses',
    ])
    expect(responsibility?.drawing.besideLegend).toEqual(['note déclarée sur 100\u{A0}: RSE 2026'])
    expect(others.map(({ drawing }) => drawing.besideLegend)).toEqual([undefined, undefined])
    for (const { id, domains } of model.referentials.slice(0, 2)) {
      const drawing = id === 'iso26000' ? responsibility?.drawing : service?.drawing
      const markOf = (campaign: string, domain: string): number | undefined =>
        model.marks.find(
          (mark) => mark.referential === id && mark.campaign === campaign && mark.domain === domain,
        )?.mark
      const [latest, before] = id === 'iso26000' ? ['RSE 2026', ''] : ['2026', '2023']
      for (const [index, domain] of domains.entries()) {
        const bar = drawing?.bars[index]
        expect(bar?.value).toBe(domain.score.rate)
        expect(bar?.beside?.value).toBeCloseTo((markOf(latest, domain.id) ?? Number.NaN) / 100)
        const previous = markOf(before, domain.id)
        if (previous === undefined) expect(bar?.beside).not.toHaveProperty('behind')
        else expect(bar?.beside?.behind).toBeCloseTo(previous / 100)
      }
    }
  })

  test('says in words that a mark is declared, and of which campaign each one is', () => {
    const [service] = barsIn(pack)
    expect(service?.alternative).toContain('les notes sur 100 que l’organisme s’est données')
    expect(service?.alternative).toContain('D1\u{A0}: 66,7 (2026), 40 (2023)')
    const notes = listsOf('qualihlm-style')[0]?.map(textOf).join(' ')
    expect(notes).toMatch(
      /Note déclarée par l’organisme\u{A0}: 59,3 sur 100 \(2026, 59 exigences notées sur 60\)\u{202F}; 37,9 avant \(2023\)\. Elle ne vient pas des preuves/u,
    )
  })

  test('has no second scale where nobody rated anything', () => {
    const [first] = barsIn(makePack({ ...sampleAudit, marks: [] }))
    expect(first?.drawing).not.toHaveProperty('besideLegend')
    expect(first?.drawing.bars.every((bar) => !('beside' in bar))).toBe(true)
    expect(first?.caption).toBe('Exigences tenues, par domaine')
  })
})

describe('the pages of a domain', () => {
  interface Domain {
    readonly id: string
    readonly blocks: readonly Block[]
  }

  function domainsIn(made: Pack): readonly Domain[] {
    const domains: { id: string; blocks: Block[] }[] = []
    for (const block of made.sections.find(({ id }) => id === 'gaps')?.blocks ?? []) {
      if (block.kind === 'heading') domains.push({ id: block.id, blocks: [] })
      else domains.at(-1)?.blocks.push(block)
    }
    return domains.filter(({ id }) => id.startsWith('domain:'))
  }

  function chartsIn({ blocks }: Domain): readonly SmallChart[] {
    return blocks.flatMap((block) => (block.kind === 'charts' ? block.charts : []))
  }

  const placed = model.referentials.flatMap((referential) =>
    referential.domains.map((domain) => ({ id: `domain:${referential.id}/${domain.id}`, domain })),
  )
  const shown = domainsIn(pack)

  test('come in the order of the referentials: score, requirements, gaps, commitments, indicators', () => {
    expect(shown.map(({ id }) => id)).toEqual(placed.map(({ id }) => id))
    for (const { blocks } of shown) {
      expect(blocks.slice(0, 2).map(({ kind }) => kind)).toEqual(['facts', 'table'])
      expect(['table', 'paragraph']).toContain(blocks[2]?.kind)
    }
  })

  test('say of each requirement what it asks, and which findings auditors wrote on it', () => {
    const rows = shown.flatMap(({ blocks }) => (blocks[1]?.kind === 'table' ? blocks[1].rows : []))
    const byId = new Map(rows.map((row) => [row.id, row]))
    for (const { domain } of placed) {
      for (const { ref, statement, title } of domain.requirements) {
        const row = byId.get(`requirement:${ref}`)
        expect(textOf(row?.cells[1] ?? [])).toBe(title)
        expect(textOf(row?.below?.[0]?.runs ?? [])).toBe(statement)
        const findings = model.findings.filter(({ requirement }) => requirement === ref)
        const told = textOf(row?.below?.[1]?.runs ?? [])
        for (const { id } of findings) expect(told).toContain(id)
      }
    }
  })

  test('name each commitment that answers a requirement of the domain, once', () => {
    for (const [index, { domain }] of placed.entries()) {
      const expected = new Set(domain.requirements.flatMap(({ commitments }) => commitments))
      const targets = (shown[index]?.blocks ?? [])
        .flatMap((block) => (block.kind === 'table' ? block.rows : []))
        .flatMap(({ cells: [first = []] }) => first.flatMap(targetOf))
        .filter((target) => target.startsWith('commitment:'))
      expect(targets.toSorted()).toEqual([...expected].map((id) => `commitment:${id}`).toSorted())
    }
  })

  test('draw each indicator of their own that has two results, and name the others', () => {
    const indicators = new Map(model.indicators.map((indicator) => [indicator.id, indicator]))
    let drawn = 0
    for (const [index, { domain }] of placed.entries()) {
      const own = new Set(
        domain.requirements.flatMap(({ indicators: all, crosswalk }) => {
          const reached = new Set(crosswalk.flatMap((source) => source.indicators))
          return all.filter((id) => !reached.has(id))
        }),
      )
      const charts = chartsIn(shown[index] ?? { id: '', blocks: [] })
      const drawable = [...own].filter(
        (id) => (indicators.get(id)?.series.filter(({ value }) => value !== undefined).length ?? 0) > 1,
      )
      const leads = charts.map(({ link }) => (link !== undefined && 'to' in link ? link.to : ''))
      expect(leads.toSorted()).toEqual(drawable.map((id) => `indicator:${id}`).toSorted())
      drawn += charts.length
      const text = (shown[index]?.blocks ?? [])
        .flatMap((block) => (block.kind === 'paragraph' ? textOf(block.runs) : []))
        .join(' ')
      const all = new Set(domain.requirements.flatMap((requirement) => requirement.indicators))
      for (const id of all) if (!drawable.includes(id)) expect(text).toContain(indicators.get(id)?.title)
    }
    expect(drawn).toBeGreaterThan(40)
  })

  test('give each small chart its unit, its target, its last value and its verdict with a sign', () => {
    const charts = shown.flatMap(chartsIn)
    const indicators = new Map(model.indicators.map((indicator) => [`indicator:${indicator.id}`, indicator]))
    for (const { link, note, series, title } of charts) {
      const indicator = indicators.get(link !== undefined && 'to' in link ? link.to : '')
      expect(indicator?.title).toBe(title)
      expect(series.unit).not.toBe('')
      expect(series.points).toHaveLength(indicator?.series.length ?? 0)
      expect(textOf(note).split('\n')).toHaveLength(3)
      const verdict = note.at(-1)
      expect(typeof verdict === 'string' ? undefined : verdict?.tone).toBeDefined()
      const hasTarget = indicator?.target !== undefined
      expect(series.levels.some(({ label }) => label.startsWith('cible'))).toBe(hasTarget)
    }
  })
})

test.each(['fr', 'en'] as const)('in %s what is seen of a curve is said, level by level', (language) => {
  const made = makePack(modelOf(language))
  const words = { fr: [/cible/i, /alerte/i, /limite légale/i], en: [/target/i, /alert/i, /legal limit/i] }
  const [target, alert, legal] = words[language]
  const told = blocksOf(made, 'indicators').flatMap((block) =>
    block.kind === 'figure' && block.drawing.kind === 'series' ? block : [],
  )
  expect(told.length).toBeGreaterThan(40)
  for (const { alternative, drawing } of told) {
    if (drawing.kind !== 'series') continue
    expect(alternative).toMatch(target ?? /^$/)
    const tones = new Set(drawing.levels.map(({ tone }) => tone))
    if (tones.has('poor')) expect(alternative).toMatch(alert ?? /^$/)
    expect(legal?.test(alternative)).toBe(tones.has('info'))
  }
})

test('every curve of a sheet has all that it shows in a table beside or under it', () => {
  const blocks = pack.sections.find(({ id }) => id === 'indicators')?.blocks ?? []
  const indicators = new Map(model.indicators.map(({ title, series }) => [title, series]))
  let title = ''
  let curves = 0
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') title = block.text
    if (block.kind !== 'columns') continue
    curves += 1
    const inner = [...block.columns.flat(), blocks[index + 1]]
    const table = inner.find((candidate): candidate is Table => candidate?.kind === 'table')
    expect(table?.caption).toContain(title)
    const series = indicators.get(title) ?? []
    const isCalendar = table?.columns[0]?.title === 'Année'
    const figures = isCalendar
      ? (table?.rows ?? []).flatMap(({ cells }) => cells.slice(1).map(textOf)).filter((text) => text !== '–')
      : (table?.rows ?? [])
    expect(figures).toHaveLength(isCalendar ? series.length : Math.min(13, series.length))
  }
  expect(curves).toBeGreaterThan(40)
})

test('each piece of the index has its number, title, kind, dates, state, what it supports, file and hash', () => {
  const index = tablesOf(pack, 'evidence').at(-1)
  expect(index?.rows.map(({ id }) => id)).toEqual(model.evidence.map(({ number }) => `piece:${number}`))
  for (const [at, piece] of model.evidence.entries()) {
    const row = index?.rows[at]
    const cells = (row?.cells ?? []).map(textOf)
    expect(cells[0]).toBe(piece.number)
    expect(cells[1]).toBe(piece.title)
    expect(cells[2]).toBe(piece.date.split('-').toReversed().join('/'))
    expect(cells.slice(3).every((text) => text !== '')).toBe(true)
    const below = (row?.below ?? []).flatMap(({ runs }) => runs)
    const targets = below.flatMap(targetOf)
    for (const ref of piece.requirements) expect(targets).toContain(`requirement:${ref}`)
    for (const id of piece.commitments) expect(targets).toContain(`commitment:${id}`)
    for (const id of piece.indicators) expect(targets).toContain(`indicator:${id}`)
    if (piece.sha256 !== undefined) expect(textOf(below)).toContain(piece.sha256)
    const files = below.flatMap((run) =>
      typeof run !== 'string' && run.link !== undefined && 'file' in run.link ? run.link.file : [],
    )
    expect(files).toEqual(piece.packPath === undefined ? [] : [piece.packPath])
  }
})

test('what surveys and chosen pieces cannot tell is said, with the surveys whose target lies within their margin', () => {
  expect(paragraphsOf(pack, 'uncovered').join(' ')).toContain('non tirées au hasard')
  const table = tablesOf(pack, 'uncovered').find(({ caption }) => caption === '5 sondages')
  const margins = new Map(cellsOf(table).map((cells) => [cells[0], cells.at(-1)]))
  expect(margins.get('Satisfaction globale des locataires')).toBe(
    '±\u{A0}2,9\u{A0}points\nCible dans la marge',
  )
  expect(margins.get('Satisfaction sur la propreté des parties communes')).toBe('±\u{A0}3,3\u{A0}points')
  const survey = model.indicators.find(({ id }) => id === 'satisfaction-globale')
  expect(Math.abs((survey?.latest?.value ?? 0) - Number(survey?.target))).toBeLessThan(
    survey?.latest?.marginOfError ?? 0,
  )
})

test('an audit without any survey says the rest of it without an empty table', () => {
  const made = makePack({ ...sampleAudit, indicators: [] })
  expect(paragraphsOf(made, 'uncovered').join(' ')).toContain('non tirées au hasard')
  expect(tablesOf(made, 'uncovered').map(({ caption }) => caption)).not.toContain('0 sondage')
})

describe('links', () => {
  const gapOf = new Map(model.gaps.map(({ id, requirement }) => [id, requirement]))

  /** The requirement, commitment, indicator or piece that a place belongs to. */
  function thingAt(target: string | undefined): string | undefined {
    if (target === undefined) return undefined
    if (target.startsWith('trace:')) return `requirement:${target.slice('trace:'.length)}`
    if (target.startsWith('gap:')) return `requirement:${gapOf.get(target.slice('gap:'.length)) ?? ''}`
    return /^(?:requirement|commitment|indicator|piece):/.test(target) ? target : undefined
  }

  /** Every link from the place of one thing to that of another. */
  function edgesIn(made: Pack): ReadonlySet<string> {
    const edges = new Set<string>()
    let heading: string | undefined
    const add = (place: string | undefined, runs: readonly Inline[]): void => {
      const from = thingAt(place)
      for (const target of runs.flatMap(targetOf)) {
        const to = thingAt(target)
        if (from !== undefined && to !== undefined && from !== to) edges.add(`${from} ${to}`)
      }
    }
    const visit = (block: Block): void => {
      if (block.kind === 'heading') heading = block.id
      if (block.kind === 'columns') for (const inner of block.columns.flat()) visit(inner)
      if (block.kind === 'facts') for (const { value } of block.items) add(heading, value)
      if (block.kind === 'paragraph') add(heading, block.runs)
      if (block.kind === 'table') for (const row of block.rows) add(row.id ?? heading, runsOf(row))
    }
    for (const { blocks } of made.sections) {
      heading = undefined
      for (const block of blocks) visit(block)
    }
    return edges
  }

  test('lead back wherever they lead: requirements, commitments, indicators and pieces', () => {
    const edges = edgesIn(pack)
    expect(edges.size).toBeGreaterThan(1500)
    const oneWay = [...edges].filter((edge) => !edges.has(edge.split(' ').toReversed().join(' ')))
    expect(oneWay).toEqual([])
  })

  test('stand wherever a table names a requirement or a piece by its number', () => {
    const ids = model.referentials.flatMap(({ domains }) =>
      domains.flatMap(({ requirements }) => requirements.map(({ id }) => id)),
    )
    const numbers = model.evidence.map(({ number }) => number)
    const names = new Set([...ids, ...numbers])
    const rows = pack.sections
      .filter(({ id }) => id !== 'diagnostics')
      .flatMap(({ id }) => tablesOf(pack, id).flatMap((table) => table.rows))
    const plain = rows
      .flatMap(runsOf)
      .flatMap((run) =>
        typeof run === 'string' ? run : run.link === undefined && run.style !== 'code' ? run.text : [],
      )
      .filter((text) => !text.includes('#'))
      .flatMap((text) => text.split(/[\s,;()]+/))
      .filter((word) => names.has(word))
    const withheld = new Set(
      model.evidence.flatMap(({ number, packPath }) => (packPath === undefined ? number : [])),
    )
    expect(plain.filter((word) => !withheld.has(word))).toEqual([])
  })
})

test('a table whose rows have more to say keeps it under their cells', () => {
  const [table] = tablesOf(makePack(sampleAudit), 'actions')
  expect(belowOf(table)[0]?.[0]).toMatch(
    /^Engagement\u{A0}: .+\. Priorité haute\. Cause\u{A0}: Deux interventions sur dix sont en retard\.$/u,
  )
})

function targetOf(run: Inline): readonly string[] {
  return typeof run !== 'string' && run.link !== undefined && 'to' in run.link ? [run.link.to] : []
}

function runsOf({ cells, below = [] }: Row): readonly Inline[] {
  return [...cells.flat(), ...below.flatMap(({ runs }) => runs)]
}
