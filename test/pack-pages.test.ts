import { describe, expect, test } from 'vitest'
import type { Bars, Figure, List, Multiples } from '../src/model/document.ts'
import type { Audit } from '../src/model/files.ts'
import { makePack } from '../src/pack/pack.ts'
import { blocksOf, cellsOf, tablesOf, textOf } from './support/pack-reader.ts'
import { sampleAudit } from './support/sample-audit.ts'

/** What the pages of a synthesis, of a domain and of the evidence index must show. */

function figuresOf(audit: Audit, section: string): readonly Figure[] {
  return blocksOf(makePack(audit), section).flatMap((block) => (block.kind === 'figure' ? block : []))
}

function barsOf(audit: Audit): { readonly bars: Bars; readonly alternative: string } {
  const found = figuresOf(audit, 'synthesis').flatMap(({ drawing, alternative }) =>
    drawing.kind === 'bars' ? { bars: drawing, alternative } : [],
  )
  return found[0]!
}

const mark = (campaign: string, domain: string | undefined, value: number): Audit['marks'][number] => ({
  campaign,
  referential: 'qualihlm-style',
  ...(domain !== undefined && { domain }),
  mark: value,
  rated: 5,
  of: 6,
})

describe('the synthesis', () => {
  test('shows behind each bar the campaign before the latest one, and says what the outline is', () => {
    const marks = [
      mark('2026', 'D5', 60),
      mark('2023', undefined, 42),
      mark('2023', 'D5', 40),
      mark('2020', 'D5', 10),
    ]
    const { bars, alternative } = barsOf({ ...sampleAudit, marks })
    expect(bars.bars.map(({ behind }) => behind)).toEqual([0.4, undefined])
    expect(bars.legend.behind).toBe('contour\u{A0}: auto-évaluation 2023, note sur 100')
    expect(alternative).toContain('auto-évaluation 2023\u{A0}: D5\u{A0}: 40.')
  })

  test('promises no outline when there is but one campaign', () => {
    const { bars, alternative } = barsOf({ ...sampleAudit, marks: [mark('2026', 'D5', 60)] })
    expect(bars.bars.map(({ behind }) => behind)).toEqual([undefined, undefined])
    expect(bars.legend).not.toHaveProperty('behind')
    expect(alternative).not.toContain('contour')
  })

  test('names at most five things to do first, of its own referential, in the order of the audit', () => {
    const lists = blocksOf(makePack(sampleAudit), 'synthesis').flatMap((block): readonly List[] =>
      block.kind === 'list' && block.ordered === true ? [block] : [],
    )
    expect(lists).toHaveLength(1)
    const own = sampleAudit.priorities.slice(0, 5).map(({ gaps }) => gaps[0]?.split('#')[0]?.split('/')[1])
    expect(lists[0]!.items.map((item) => textOf(item).split(/[\u{A0} ]/u)[0])).toEqual(own)
    expect(own.length).toBeGreaterThan(1)
  })

  test('says so when there is nothing to do', () => {
    const texts = blocksOf(makePack({ ...sampleAudit, priorities: [] }), 'synthesis').flatMap((block) =>
      block.kind === 'paragraph' ? textOf(block.runs) : [],
    )
    expect(texts).toContain('Rien\u{A0}: aucun écart.')
  })
})

describe('a domain', () => {
  test('has the figures of the synthesis in a table, whose whole is the sum of its domains', () => {
    const table = tablesOf(makePack(sampleAudit), 'gaps').find(({ caption }) =>
      sampleAudit.referentials.some(({ title }) => title === caption),
    )
    const rows = cellsOf(table).map((cells) => cells.slice(1, 7).map(Number))
    const [whole] = rows.slice(-1)
    expect(rows.length).toBe(sampleAudit.referentials[0]!.domains.length + 1)
    for (const column of whole!.keys()) {
      expect(whole![column]).toBe(rows.slice(0, -1).reduce((sum, row) => sum + row[column]!, 0))
    }
  })

  test('shows the small chart of each of its indicators that has a result, each leading to its sheet', () => {
    const multiples = figuresOf(sampleAudit, 'gaps').flatMap(({ drawing, alternative }) =>
      drawing.kind === 'multiples' ? { drawing, alternative } : [],
    )
    const items = multiples.flatMap(({ drawing }): Multiples['items'] => drawing.items)
    const ids = new Set(
      sampleAudit.referentials
        .flatMap(({ domains }) => domains.flatMap(({ requirements }) => requirements))
        .flatMap(({ indicators }) => indicators),
    )
    const measured = sampleAudit.indicators.filter(
      ({ id, series }) => ids.has(id) && series.some(({ value }) => value !== undefined),
    )
    expect(new Set(items.map(({ link }) => link))).toEqual(
      new Set(measured.map(({ id }) => ({ to: `indicator:${id}` }))),
    )
    for (const { drawing, alternative } of multiples)
      for (const { title, latest } of drawing.items) {
        expect(alternative).toContain(title)
        expect(alternative).toContain(latest)
      }
  })
})

describe('the evidence index', () => {
  const attached: Audit = {
    ...sampleAudit,
    attachments: { limit: 50_000_000 },
    evidence: sampleAudit.evidence.map((piece) =>
      piece.packPath === undefined ? piece : { ...piece, attached: true },
    ),
  }

  test('tells of each piece its file, its size, its SHA-256 and what it supports', () => {
    const [, index] = tablesOf(makePack(sampleAudit), 'evidence')
    for (const { number, title, sha256, packPath } of sampleAudit.evidence) {
      const row = cellsOf(index).find(([own]) => own === number)
      expect(row?.[1]).toContain(title)
      if (sha256 !== undefined) expect(row?.[1]?.replaceAll(' ', '')).toContain(sha256)
      if (packPath !== undefined) expect(row?.[1]).toContain(packPath)
    }
  })

  test('opens what the PDF carries, and nothing else', () => {
    const pack = makePack(attached, [{ path: 'audit.json', size: 12, sha256: 'a'.repeat(64) }])
    const links = tablesOf(pack, 'evidence')
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flat()))
      .flatMap((run) =>
        typeof run !== 'string' && run.link !== undefined && 'attached' in run.link ? run.link.attached : [],
      )
    const carried = attached.evidence.flatMap(({ packPath }) => packPath ?? [])
    expect(new Set(links)).toEqual(new Set(['audit.json', ...carried]))
  })

  test('says how much of the pack the PDF carries, or that it carries nothing', () => {
    const said = (audit: Audit): string =>
      blocksOf(makePack(audit), 'evidence')
        .flatMap((block) => (block.kind === 'paragraph' ? textOf(block.runs) : []))
        .find((text) => text.startsWith('Ce PDF')) ?? ''
    const count = attached.evidence.filter(({ packPath }) => packPath !== undefined).length
    expect(said(attached)).toContain(`${count} pièces sur les ${count} du dossier`)
    expect(said({ ...sampleAudit, attachments: { limit: 0 } })).toContain('ne porte aucune pièce')
    expect(said(sampleAudit)).toBe('')
  })
})
