import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { isRecord } from '../src/model/record.ts'
import { formats } from '../src/validate/formats.ts'

const folder = path.resolve(import.meta.dirname, '../schemas')
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.schema.json'))
  .map((file) => file.replace('.schema.json', ''))
const schemas = new Map(
  names.map((name): [string, unknown] => [
    name,
    JSON.parse(readFileSync(path.join(folder, `${name}.schema.json`), 'utf8')),
  ]),
)

function ajvWithCommon(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, formats: { ...formats } })
  const common = schemas.get('common')
  if (isRecord(common)) ajv.addSchema(common, 'common.schema.json')
  return ajv
}

/** Every named property of a schema, with its JSON pointer; a reference counts with what it refers to. */
function properties(
  schema: unknown,
  pointer = '',
): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  if (Array.isArray(schema)) return schema.flatMap((item, index) => properties(item, `${pointer}/${index}`))
  if (!isRecord(schema)) return []
  return Object.entries(schema).flatMap(([key, value]) => {
    const here = `${pointer}/${key}`
    const named = key === 'properties' || key === '$defs' ? Object.entries(isRecord(value) ? value : {}) : []
    const own = named.flatMap(([name, item]) => (isRecord(item) ? [[`${here}/${name}`, item] as const] : []))
    return [...own, ...properties(value, here)]
  })
}

/** The description of a property: its own, or that of the definition that it refers to. */
function descriptionOf(property: Readonly<Record<string, unknown>>, schema: unknown): string {
  if (typeof property['description'] === 'string') return property['description']
  const reference = textOf(property['$ref'])
  const home = reference.startsWith('common.') ? schemas.get('common') : schema
  const definitions = isRecord(home) && isRecord(home['$defs']) ? home['$defs'] : {}
  const target = definitions[reference.split('/').at(-1) ?? '']
  return isRecord(target) ? textOf(target['description']) : ''
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

describe.each(names)('schemas/%s.schema.json', (name) => {
  const schema = schemas.get(name)

  test('is JSON Schema 2020-12 that a strict reader compiles', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
    if (isRecord(schema) && name !== 'common') expect(ajvWithCommon().compile(schema)).toBeTypeOf('function')
  })

  test('explains each property in French, then in English', () => {
    const all = properties(schema)
    expect(all.length).toBeGreaterThan(0)
    const poor = all.filter(
      ([, property]) => !/^\S[^]*\S\n\nEN: \S[^]+$/.test(descriptionOf(property, schema)),
    )
    expect(poor.map(([pointer]) => pointer)).toEqual([])
  })
})

test('the schemas name no text format that validation does not check', () => {
  const used = [...JSON.stringify([...schemas.values()]).matchAll(/"format":"([^"]+)"/g)].map(
    ([, format]) => format,
  )
  expect(used.length).toBeGreaterThan(5)
  expect([...new Set(used)].filter((format) => !(String(format) in formats))).toEqual([])
})

interface Texts {
  readonly fr: string
  readonly en: string
}

interface ShippedReferential {
  readonly id: string
  readonly official: boolean
  readonly title: Texts
  readonly domains: readonly {
    readonly id: string
    readonly title: Texts
    readonly requirements: readonly {
      readonly id: string
      readonly title: Texts
      readonly statement: Texts
      readonly guidance: Texts
      readonly criticality: string
      readonly expects: Readonly<Record<string, unknown>>
    }[]
  }[]
}

const shipped = readdirSync(path.join(folder, 'referentials')).toSorted()

describe.each(shipped)('schemas/referentials/%s', (file) => {
  const value: unknown = parse(readFileSync(path.join(folder, 'referentials', file), 'utf8'))
  const referential = value as ShippedReferential
  const requirements = referential.domains.flatMap((domain) => domain.requirements)

  test('fits its schema, bears the name of its file, and claims no official status', () => {
    const schema = schemas.get('referential')
    const fits = ajvWithCommon().compile(isRecord(schema) ? schema : {})
    expect(fits(value), JSON.stringify(fits.errors)).toBe(true)
    expect(`${referential.id}.yaml`).toBe(file)
    expect(referential.official).toBe(false)
    expect(referential.title.fr).toMatch(/non officiel/)
  })

  test('says everything in both languages', () => {
    const texts = [
      referential.title,
      ...referential.domains.map(({ title }) => title),
      ...requirements.flatMap(({ title, statement, guidance }) => [title, statement, guidance]),
    ]
    expect(texts.filter((text) => !text.fr?.trim() || !text.en?.trim())).toEqual([])
  })

  test('asks of every requirement some proof beyond a promise', () => {
    const bare = requirements.filter(({ expects }) =>
      Object.keys(expects).every((key) => key === 'commitment'),
    )
    expect(bare.map(({ id }) => id)).toEqual([])
    const ids = requirements.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('qualihlm-style has the eleven domains and at least 45 requirements, of every criticality', () => {
  const { domains } = parse(
    readFileSync(path.join(folder, 'referentials/qualihlm-style.yaml'), 'utf8'),
  ) as ShippedReferential
  expect(domains.map(({ id }) => id)).toEqual([
    'D1',
    'D2',
    'D3',
    'D4',
    'D5',
    'D6',
    'D7',
    'D8',
    'D9',
    'D10',
    'D11',
  ])
  const requirements = domains.flatMap((domain) => domain.requirements)
  expect(requirements.length).toBeGreaterThanOrEqual(45)
  expect(new Set(requirements.map(({ criticality }) => criticality))).toEqual(
    new Set(['major', 'minor', 'improvement']),
  )
})
