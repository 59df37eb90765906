import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { check } from '../src/check.ts'
import { makePack } from '../src/pack/pack.ts'
import { auditOf } from '../src/pipeline.ts'
import pdf from '../src/render/formats/pdf.ts'
import { generateRepository } from './bench/generate.ts'
import { judgePdfs, readOnce } from './support/pdf-gate.ts'
import type { JudgedPdf } from './support/pdf-gate.ts'
import { elements } from './support/pdf-reader.ts'
import { emptyFolder } from './support/run.ts'

/** The judges of PDFs look at five hundred pages in a file of its own, beside which the others run. */
const folder = emptyFolder('coopqual-long-')
const commitments = 295
let long: JudgedPdf

beforeAll(async () => {
  generateRepository(folder, commitments)
  const checked = await check(folder, { today: '2026-06-30' })
  if (checked.repository === undefined) throw new Error('the corpus has no settings')
  const source = makePack(auditOf(checked, checked.repository, { hasProvenance: true }))
  long = { name: 'five-hundred-pages', bytes: await pdf.render(source), source, pages: [480, 560] }
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true }))

test('five hundred pages hold tables, links, figures and lists', async () => {
  const { structure } = await readOnce(long.bytes)
  const counts = new Map<string, number>()
  for (const { type } of elements(structure)) counts.set(type, (counts.get(type) ?? 0) + 1)
  for (const [type, least] of [
    ['Table', 100],
    ['Link', 2000],
    ['Figure', 50],
    ['LI', 500],
  ] as const) {
    expect(counts.get(type), type).toBeGreaterThan(least)
  }
})

judgePdfs('five hundred pages', () => [long])
