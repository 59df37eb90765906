import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readSource, sourceOf } from '../src/read/source-file.ts'

/** Files that a reader of YAML chokes on, though they pass the limit of four megabytes; each is the sign, over and over. */
const largest = 3_900_000

const root = mkdtempSync(path.join(tmpdir(), 'coopqual-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** The processor's seconds that something takes: the clock would count those of other programs as well. */
function secondsOf<T>(work: () => T): readonly [seconds: number, result: T] {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  return [(user + system) / 1e6, result]
}

test('a file of a hundred megabytes is refused unread', () => {
  writeFileSync(path.join(root, 'export.yaml'), '- a\n')
  truncateSync(path.join(root, 'export.yaml'), 100_000_000)
  const [seconds, source] = secondsOf(() => readSource(root, 'export.yaml', 'commitment'))
  expect(source?.problems.map(({ code }) => code)).toEqual(['file/too-large'])
  expect(source?.bytes).toHaveLength(0)
  expect(seconds).toBeLessThan(1)
})

test('a billion laughs are refused', () => {
  const names = Array.from('abcdefghij')
  const lines = names.map((name, index) => {
    const part = index === 0 ? 'lol' : `*${names[index - 1]}`
    return `${name}: &${name} [${Array.from({ length: 10 }, () => part).join(', ')}]\n`
  })
  const [seconds, { problems }] = secondsOf(() =>
    sourceOf('a.yaml', 'commitment', Buffer.from(lines.join(''))),
  )
  expect(problems.map(({ code }) => code)).toEqual(['yaml/too-many-aliases'])
  expect(seconds).toBeLessThan(1)
})

describe('four megabytes are read or refused within a second', () => {
  test.each([
    ['- a\n', 'file/too-large'],
    ['# a\n', 'file/too-large'],
    ['a: 1\n', 'file/too-large'],
    ['\n', 'file/too-large'],
    ['?\n', 'file/too-large'],
    ['"', 'file/too-large'],
    ['[', 'file/too-large'],
    ['{', 'file/too-large'],
    ['&a ', 'file/too-large'],
    ['*a ', 'file/too-large'],
    ['!a ', 'file/too-large'],
    ['? ', 'file/too-large'],
    ['- ', 'file/too-large'],
    [': ', 'file/too-large'],
    ['"\\x41', 'file/too-large'],
    ['Ã©', 'file/encoding'],
    ['\0', 'file/encoding'],
    ["'", undefined],
    ['\t', undefined],
    ['a', undefined],
    ['\u{A0}', 'yaml/no-break-space'],
  ])('of %j: %s', (part, code) => {
    const bytes = Buffer.from(part.repeat(largest / Buffer.byteLength(part)))
    const [seconds, { problems }] = secondsOf(() => sourceOf('a.yaml', 'commitment', bytes))
    expect(problems[0]?.code).toBe(code)
    expect(seconds).toBeLessThan(1)
  })

  test('of as much as may be read, at its slowest', () => {
    const texts = [
      'a: |\n'.repeat(20_000),
      '['.repeat(40_000),
      `[${','.repeat(39_999)}`,
      '%a\n'.repeat(20_000),
    ]
    for (const text of texts) {
      const [seconds] = secondsOf(() => sourceOf('a.yaml', 'commitment', Buffer.from(text)))
      expect(seconds, text.slice(0, 10)).toBeLessThan(1.5)
    }
  })
})
