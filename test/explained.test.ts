import { describe, expect, test } from 'vitest'
import { applied, codes, repository } from './support/explained.ts'
import { judged } from './support/judged.ts'

test('there is nothing to say of the repository of the examples', () => {
  expect(judged(repository).diagnostics).toEqual([])
})

describe.each(codes)('%s', (code) => {
  test('the wrong example gives this diagnostic alone, at the marked place', () => {
    const { files, mark, paths } = applied(code, 'wrong')
    const found = judged(files).diagnostics
    expect(found.map((one) => one.code)).toEqual([code])
    expect(found.map(({ file, line, column, endLine, endColumn }) => ({ file, line, column, endLine, endColumn }))).toEqual([mark])
  })

  test('of the right example there is nothing to say', () => {
    expect(judged(applied(code, 'right').files).diagnostics).toEqual([])
  })
})
