import { performance } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { assess } from '../src/assess/assess.ts'
import { readRepository } from '../src/read/read.ts'
import { readSchemas } from '../src/read/shipped.ts'
import { validate } from '../src/validate/validate.ts'
import { generateRepository } from './bench/generate.ts'
import { everyScheme } from './bench/schemes.ts'
import { emptyFolder } from './support/run.ts'

test('commitments are judged under every shipped referential in less time than their files take to parse', () => {
  const folder = emptyFolder('coopqual-vitesse-')
  generateRepository(folder, 2000, everyScheme())
  const start = performance.now()
  const sources = readRepository(folder)
  const parsing = performance.now() - start
  const { repository } = validate(sources, readSchemas(), { today: '2026-06-30' })
  const middle = performance.now()
  const { referentials, commitments } =
    repository === undefined
      ? { referentials: [], commitments: [] }
      : assess(repository, { date: '2026-06-30', language: 'fr' })
  const assessing = performance.now() - middle
  expect([referentials.length, commitments.length]).toEqual([6, 2000])
  expect(assessing).toBeLessThan(parsing)
})
