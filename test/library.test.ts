import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')

test('a program imports coopqual by its name and assesses a repository without writing anything', () => {
  const program = `
    import { assess, describe, makeLocate, readRepository, readSchemas, validate } from 'coopqual'
    const sources = readRepository('examples/atelier-coop')
    const { repository, findings, date } = validate(sources, readSchemas(), { today: '2026-01-01' })
    const locate = makeLocate([...sources.files, ...sources.shipped])
    const [first] = findings.map((finding) => describe(finding, locate, 'en'))
    const { referentials } = assess(repository, { date, language: 'en' })
    console.log(JSON.stringify({ date, line: first.line > 0, ids: referentials.map(({ id }) => id) }))`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual({
    date: '2020-01-01',
    line: true,
    ids: ['iso26000', 'qualihlm-style', 'accession-style', 'coop-charter', 'ica-principles'],
  })
})
