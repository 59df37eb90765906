import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { diagnostics as words } from '../src/lang/fr/diagnostics.ts'
import { rules } from '../src/validate/rules/index.ts'
import { casesFolder, readCases, type Case } from './support/cases.ts'
import { good, judged, written } from './support/judged.ts'

const cases = readCases()

test('the good repository leaves nothing to say', () => {
  expect(judged(good).diagnostics.map(written)).toEqual([])
})

test('every code has a case of its own, and every case a code', () => {
  expect([...new Set(cases.map(({ code }) => code))].toSorted()).toEqual(Object.keys(words).toSorted())
})

test('more than three hundred broken files are each told by one message, with its place and its remedy', () => {
  const single = cases.filter(
    ({ expected }) => expected.match(/^\S+:\d+:\d+ (?:error|warning) /gm)?.length === 1,
  )
  expect(single.length).toBeGreaterThan(300)
  for (const { code, title, expected } of single) {
    expect(expected, `${code}: ${title}`).toMatch(
      /^[^\n]+:\d+:\d+ (?:error|warning) \S+\n {2}\S[^\n]*\n {2}\S/,
    )
  }
  expect(new Set(cases.map(({ code, title }) => `${code}: ${title}`)).size).toBe(cases.length)
})

test('every rule is found under its code', () => {
  for (const { code } of rules) expect(Object.keys(words)).toContain(code)
})

describe('each mistake gives its message, at its place, and no other', () => {
  test.each(cases)('$code: $title', (one) => {
    const found = judged(one.files, 'fr', undefined, one.contents).diagnostics
    const text = found.map(written).join('\n')
    if (process.env['UPDATE_CASES'] !== undefined) update(one, text)
    else expect(text).toBe(one.expected)
    expect([...new Set(found.map(({ code }) => code))]).toEqual(one.expected === '' ? [] : [one.code])
  })
})

/** Writes what is said now in place of what was expected, for a person to read through. */
function update({ source, title, expected }: Case, text: string): void {
  const file = path.join(casesFolder, source)
  const before = readFileSync(file, 'utf8')
  const start = before.indexOf(`## ${title}\n`)
  const block = (content: string): string => `\`\`\`expected\n${content === '' ? '' : `${content}\n`}\`\`\``
  writeFileSync(
    file,
    before.slice(0, start) + before.slice(start).replace(block(expected), () => block(text)),
  )
}
