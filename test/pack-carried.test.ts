import { describe, expect, test } from 'vitest'
import type { Audit } from '../src/model/files.ts'
import { makePack } from '../src/pack/pack.ts'
import { blocksOf, tablesOf, textOf } from './support/pack-reader.ts'
import { sampleAudit } from './support/sample-audit.ts'

describe('the evidence index', () => {
  const attached: Audit = {
    ...sampleAudit,
    attachments: { limit: 50_000_000 },
    evidence: sampleAudit.evidence.map((piece) =>
      piece.packPath === undefined ? piece : { ...piece, attached: true },
    ),
  }

  test('opens what the PDF carries, and nothing else', () => {
    const pack = makePack(attached, { carried: [{ path: 'audit.json', size: 12, sha256: 'a'.repeat(64) }] })
    const links = tablesOf(pack, 'evidence')
      .flatMap(({ rows }) =>
        rows.flatMap(({ cells, below = [] }) => [...cells, ...below.map(({ runs }) => runs)].flat()),
      )
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
