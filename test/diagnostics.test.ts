import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { diagnostics as english } from '../src/lang/en/diagnostics.ts'
import { diagnostics as french } from '../src/lang/fr/diagnostics.ts'
import type { CodedFinding } from '../src/model/diagnostic.ts'
import { isRecord } from '../src/model/record.ts'
import { misfitOf } from '../src/validate/read-misfit.ts'
import { readCases } from './support/cases.ts'
import { good, judged } from './support/judged.ts'

const codes = Object.keys(french).filter((code) => code in english)
const languages = { french, english }

test('a message names nothing that its finding does not give, and no hint is idle', () => {
  const findings = readCases().flatMap(
    ({ files, contents }) => judged(files, 'fr', undefined, contents).findings,
  )
  for (const finding of findings) {
    for (const catalogue of Object.values(languages)) {
      const { message: usual, messages = {}, hints } = catalogue[finding.code]
      const message = messages[finding.hint ?? 'default'] ?? usual
      const hint = hints[finding.hint ?? 'default'] ?? hints.default
      const isKnown = (finding.hint ?? 'default') in { ...hints, ...messages }
      expect(isKnown, `${finding.code} has a hint “${finding.hint}”`).toBe(true)
      expect([...Object.keys(finding.args), ...(finding.places === undefined ? [] : ['places'])]).toEqual(
        expect.arrayContaining([...placesIn(`${message} ${hint}`)]),
      )
    }
  }
  const given = new Set(findings.map(({ code, hint }) => `${code} ${hint ?? 'default'}`))
  const named = Object.entries(french).flatMap(([code, { hints, messages }]) =>
    Object.keys({ ...hints, ...messages }).map((hint) => `${code} ${hint}`),
  )
  expect(named.filter((hint) => !hint.endsWith(' default') && !given.has(hint))).toEqual([])
})

test('a sentence reads whole in English too, with the schema’s own words for a missing key', () => {
  const files = {
    ...good,
    'commitments/accueil.yaml': String(good['commitments/accueil.yaml']).replace(/^owner.*\n/m, ''),
  }
  const [diagnostic] = judged(files, 'en').diagnostics
  expect(diagnostic?.message).toBe('The key `owner` is missing.')
  expect(diagnostic?.hint).toBe('Add the key `owner`. Owner of the commitment: a role rather than a name.')
})

test('both languages say the same things of a code', () => {
  for (const code of codes) {
    const [here, there] = [french, english].map((catalogue) => wordsOf(catalogue, code))
    expect(Object.keys(there?.hints ?? {}), code).toEqual(Object.keys(here?.hints ?? {}))
    for (const [hint, text] of Object.entries(here?.hints ?? {})) {
      expect(placesIn(there?.hints[hint] ?? ''), `${code} ${hint}`).toEqual(placesIn(text))
    }
    expect(placesIn(there?.message ?? ''), code).toEqual(placesIn(here?.message ?? ''))
    for (const [hint, text] of Object.entries(here?.messages ?? {})) {
      expect(placesIn(there?.messages?.[hint] ?? ''), `${code} ${hint}`).toEqual(placesIn(text))
    }
  }
})

describe.each(Object.entries(languages))('%s words', (language, catalogue) => {
  const texts = Object.entries(catalogue).flatMap(([code, { message, messages = {}, why, hints }]) =>
    [message, ...Object.values(messages), why, ...Object.values(hints)].map((text) => ({
      code,
      text,
      prose: text.replaceAll(/`[^`]*`/g, '`…`'),
    })),
  )

  test('are whole sentences that blame nobody', () => {
    for (const { code, prose } of texts) {
      expect(prose, code).toMatch(/^[A-ZÀÉÊÎÔ`].*(?:[.?…]|\{meaning\})$/)
      expect(prose, code).not.toMatch(
        /erreur|invalide|illégal|veuillez|error|invalid|illegal|please|must not/i,
      )
    }
  })

  test('explain without naming values', () => {
    for (const { why } of Object.values(catalogue)) expect([...placesIn(why)]).toEqual([])
  })

  test('are typeset with care', () => {
    for (const { code, prose } of texts) {
      expect(prose, code).not.toMatch(/'|"|\.\.\.| {2}| $/)
      if (language === 'english') expect(prose, code).not.toMatch(/ [;:!?]|«|»/)
      else {
        expect(prose, code).not.toMatch(/[^\u{202F}][;!?»]|«[^\u{202F}]/u)
        expect(prose, code).not.toMatch(/[^\u{A0}]:/u)
      }
    }
  })
})

test('every assertion of the schemas has words', () => {
  const folder = path.resolve(import.meta.dirname, '../schemas')
  const names = ['common', 'coopqual', 'commitment', 'indicator', 'evidence', 'assessment', 'referential']
  const found = names.flatMap((name) =>
    assertionsIn(JSON.parse(readFileSync(path.join(folder, `${name}.schema.json`), 'utf8'))),
  )
  for (const [keyword, value] of found) {
    const error = {
      keyword,
      params: {},
      data: {},
      parentSchema: { [keyword]: value },
      instancePath: '',
      schemaPath: '',
    }
    const read = (): CodedFinding =>
      misfitOf({ value: {}, file: 'a.yaml', pointer: '' }, error, { root: {}, definitions: {} })
    expect(read, keyword).not.toThrow()
  }
  expect(found.length).toBeGreaterThan(100)
})

/** Keywords that assert nothing by themselves, and those whose values are schemas by name. */
const silent = new Set(['$schema', '$ref', 'title', 'description', 'items'])
const named = new Set(['properties', '$defs'])

function assertionsIn(schema: unknown): readonly (readonly [keyword: string, value: unknown])[] {
  if (!isRecord(schema)) return []
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (named.has(keyword)) return isRecord(value) ? Object.values(value).flatMap(assertionsIn) : []
    const inner = assertionsIn(value)
    return silent.has(keyword) ? inner : [[keyword, value] as const, ...inner]
  })
}

function placesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))
}

function wordsOf(catalogue: typeof french, code: string): (typeof french)[keyof typeof french] | undefined {
  return Object.entries(catalogue).find(([known]) => known === code)?.[1]
}
